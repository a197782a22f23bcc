package parley.ingest;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import parley.gateway.Fields;

/**
 * A news item as IPTC's ninjs has it, of versions 1 ({@code headline}, {@code body_text}), 2 and 3
 * ({@code headlines}, {@code bodies}).
 */
final class Ninjs {

  private static final List<String> BODIES =
      List.of("body_text", "body_xhtml", "body_html", "bodies");
  private static final List<String> CREATED = List.of("versioncreated", "versionCreated");

  private Ninjs() {}

  /** Whether an object is one rather than a document of our own form, which has a text. */
  static boolean isOne(Fields fields) {
    return !fields.has("text") && BODIES.stream().anyMatch(fields::has);
  }

  /**
   * The document that an item is.
   *
   * @throws parley.gateway.ProblemException if a field has another type, or the version's instant
   *     is none
   */
  static Draft draft(Fields item) {
    return new Draft(
        body(item),
        published(item),
        item.text("headline").or(() -> first(item, "headlines")),
        Optional.empty(),
        item.text("uri").filter(Acceptance::isWebAddress));
  }

  private static Optional<String> body(Fields item) {
    return Stream.of(
            item.text("body_text"),
            item.text("body_xhtml").map(HtmlStory::text),
            item.text("body_html").map(HtmlStory::text),
            item.objects("bodies").flatMap(Ninjs::body))
        .flatMap(Optional::stream)
        .filter(body -> !body.isBlank())
        .findFirst();
  }

  private static Optional<String> body(List<Fields> bodies) {
    return bodies.stream()
        .flatMap(body -> body.text("value").map(value -> plain(body, value)).stream())
        .filter(body -> !body.isBlank())
        .findFirst();
  }

  private static String plain(Fields body, String value) {
    String type = body.text("contenttype").or(() -> body.text("contentType")).orElse("text/plain");
    return type.toLowerCase(Locale.ROOT).contains("html") ? HtmlStory.text(value) : value;
  }

  private static Optional<String> first(Fields item, String list) {
    return item.objects(list).orElse(List.of()).stream()
        .flatMap(each -> each.text("value").stream())
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  /** The day on which this version was made, where it was made. */
  private static Optional<String> published(Fields item) {
    return CREATED.stream()
        .flatMap(name -> item.text(name).map(instant -> day(item, name, instant)).stream())
        .findFirst();
  }

  private static String day(Fields item, String name, String instant) {
    try {
      return OffsetDateTime.parse(instant).toLocalDate().toString();
    } catch (DateTimeException e) {
      throw item.unprocessable(
          name, name + " is an instant such as 2017-01-17T08:00:00Z, not \"" + instant + "\".");
    }
  }
}
