package parley.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import parley.reading.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The story that Parley began with, as it stands in {@code events/}. */
final class Story {

  private static final String FILE = "document-abe-trump.json";

  private Story() {}

  static Document document() {
    try (InputStream in = Story.class.getResourceAsStream(FILE)) {
      JsonNode json = JsonMapper.builder().build().readTree(in);
      return of(json.get("text").stringValue(), json.get("published").stringValue());
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** A document with that text, published on the story's day. */
  static Document with(String text) {
    return new Document("bench", document().published(), "", text);
  }

  private static Document of(String text, String published) {
    return new Document("bench", LocalDate.parse(published), "", text);
  }
}
