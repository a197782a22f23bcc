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

  private static final String PLAIN = "text/plain";

  /**
   * The document that a request posts: a JSON object, or plain text with its date in the query.
   *
   * @throws parley.gateway.ProblemException if the body is neither, or a field has another type
   */
  static Draft of(Request request) {
    return request.mediaType(List.of("application/json", PLAIN)).equals(PLAIN)
        ? plain(request)
        : json(Fields.of(request));
  }

  private static Draft json(Fields fields) {
    return new Draft(
        fields.text("text").filter(Draft::isSaid),
        fields.text("published").filter(Draft::isSaid),
        fields.text("title").filter(Draft::isSaid),
        fields.text("source").filter(Draft::isSaid),
        fields.text("url").filter(Draft::isSaid));
  }

  private static Draft plain(Request request) {
    return new Draft(
        Optional.of(request.body()).map(b -> WellFormed.require("/text", b)).filter(Draft::isSaid),
        request.parameter("published"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static boolean isSaid(String value) {
    return !value.isBlank();
  }
}
