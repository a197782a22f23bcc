package parley.local.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import parley.calendar.document.DocumentId;
import parley.reading.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document in JSON: {@code {"id", "published", "title", "text"}}. Without an id it goes by the
 * one that it would have in the calendar; without a date it takes the one given.
 */
final class DocumentJson {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Optional<LocalDate> published;

  /**
   * @param published the date of documents that have none themselves
   */
  DocumentJson(Optional<LocalDate> published) {
    this.published = published;
  }

  /**
   * Reads one document.
   *
   * @param place where it stands, for what is said of a bad one
   * @throws BadInputException if it is no JSON object, lacks a field or has a bad one
   */
  Document parse(String json, String place) {
    JsonNode object = object(json, place);
    LocalDate day = published(object, place);
    String title = text(object, "title", place).orElse("");
    String text = text(object, "text", place).orElseThrow(() -> missing("text", place));
    String id = text(object, "id", place).orElseGet(() -> DocumentId.of(day, title, text));
    return new Document(id, day, title, text);
  }

  private static JsonNode object(String json, String place) {
    try {
      JsonNode object = JSON.readTree(json);
      if (object.isObject()) {
        return object;
      }
    } catch (JacksonException e) {
      throw new BadInputException(place + ": no JSON " + where(e));
    }
    throw new BadInputException(place + ": a document is a JSON object");
  }

  private static String where(JacksonException e) {
    TokenStreamLocation location = e.getLocation();
    return location == null ? "" : "at column " + location.getColumnNr();
  }

  private LocalDate published(JsonNode object, String place) {
    return text(object, "published", place)
        .map(value -> date(value, place))
        .or(() -> published)
        .orElseThrow(() -> missing("published", place));
  }

  private static LocalDate date(String value, String place) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new BadInputException(
          place + ": published is a date such as 2016-12-06, not \"" + value + "\"");
    }
  }

  private static Optional<String> text(JsonNode object, String field, String place) {
    JsonNode value = object.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isString()) {
      throw new BadInputException(place + ": " + field + " is a string, not " + value);
    }
    return Optional.of(value.stringValue());
  }

  private static BadInputException missing(String field, String place) {
    return new BadInputException(place + ": " + field + " is missing");
  }
}
