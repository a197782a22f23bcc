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
   * The document that an item is. Every field is looked at, also one that another makes needless,
   * so that what is no news item is not taken for one.
   *
   * @throws parley.gateway.ProblemException if a field has another type, or the version's instant
   *     is none
   */
  static Draft draft(Fields item) {
    return new Draft(
        body(item),
        published(item),
        first(Stream.of(item.text("headline"), headlines(item))),
        Optional.empty(),
        item.text("uri").filter(Acceptance::isWebAddress));
  }

  private static Optional<String> body(Fields item) {
    return first(
        Stream.of(
            item.text("body_text"),
            item.text("body_xhtml").map(HtmlStory::text),
            item.text("body_html").map(HtmlStory::text),
            bodies(item)));
  }

  private static Optional<String> bodies(Fields item) {
    List<Optional<String>> bodies =
        item.objects("bodies").orElse(List.of()).stream().map(Ninjs::plain).toList();
    return first(bodies.stream());
  }

  private static Optional<String> plain(Fields body) {
    Optional<String> value = body.text("value");
    Optional<String> type = first(Stream.of(body.text("contenttype"), body.text("contentType")));
    boolean isHtml = type.filter(t -> t.toLowerCase(Locale.ROOT).contains("html")).isPresent();
    return isHtml ? value.map(HtmlStory::text) : value;
  }

  private static Optional<String> headlines(Fields item) {
    List<Optional<String>> headlines =
        item.objects("headlines").orElse(List.of()).stream()
            .map(each -> each.text("value"))
            .toList();
    return first(headlines.stream());
  }

  private static Optional<String> first(Stream<Optional<String>> texts) {
    return texts.flatMap(Optional::stream).filter(text -> !text.isBlank()).findFirst();
  }

  /** The day on which this version was made, where it was made. */
  private static Optional<String> published(Fields item) {
    List<Optional<String>> days =
        CREATED.stream()
            .map(name -> item.text(name).map(instant -> day(item, name, instant)))
            .toList();
    return first(days.stream());
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
