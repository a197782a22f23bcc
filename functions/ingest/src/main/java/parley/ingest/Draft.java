package parley.ingest;

import java.util.List;
import java.util.Optional;
import parley.gateway.Fields;
import parley.gateway.Request;
import parley.gateway.WellFormed;

/**
 * A document as it was posted, its fields of the right type and nothing else checked; a blank one
 * is as none.
 */
record Draft(
    Optional<String> text,
    Optional<String> published,
    Optional<String> title,
    Optional<String> source,
    Optional<String> url) {

  static final String BATCH = "application/jsonl";

  private static final String JSON = "application/json";
  private static final String PLAIN = "text/plain";
  private static final String HTML = "text/html";

  Draft {
    text = text.filter(Draft::isSaid);
    published = published.filter(Draft::isSaid);
    title = title.filter(Draft::isSaid);
    source = source.filter(Draft::isSaid);
    url = url.filter(Draft::isSaid);
  }

  /** Whether a request posts many documents, a line each. */
  static boolean areMany(Request request) {
    return request.mediaType(List.of(JSON, PLAIN, HTML, BATCH)).equals(BATCH);
  }

  /**
   * The document that a request posts: a JSON object, plain text or HTML.
   *
   * @throws parley.gateway.ProblemException if the body is none of them, or a field has another
   *     type
   */
  static Draft of(Request request) {
    return switch (request.mediaType(List.of(JSON, PLAIN, HTML))) {
      case PLAIN -> plain(wellFormed(request), request.parameter("published"));
      case HTML -> HtmlStory.of(wellFormed(request)).draft(request.parameter("published"));
      default -> of(Fields.of(request));
    };
  }

  /**
   * The document in a JSON object: of our own form, or a news item as ninjs has it.
   *
   * @throws parley.gateway.ProblemException if a field has another type
   */
  static Draft of(Fields fields) {
    return Ninjs.isOne(fields) ? Ninjs.draft(fields) : own(fields);
  }

  private static Draft own(Fields fields) {
    return new Draft(
        fields.text("text"),
        fields.text("published"),
        fields.text("title"),
        fields.text("source"),
        fields.text("url"));
  }

  private static Draft plain(String text, Optional<String> published) {
    return new Draft(
        Optional.of(text), published, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static String wellFormed(Request request) {
    return WellFormed.require("/text", request.body());
  }

  private static boolean isSaid(String value) {
    return !value.isBlank();
  }
}
