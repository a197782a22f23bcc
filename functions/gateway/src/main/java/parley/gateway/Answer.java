package parley.gateway;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The answer to a request.
 *
 * @param status the HTTP status
 * @param headers its headers, their names in lower case
 * @param body its body, may be empty
 */
public record Answer(int status, Map<String, String> headers, String body) {

  /**
   * What every answer says unless it says otherwise: its media type is the one it names, nobody
   * keeps it, and opened in a browser it loads nothing and is in no frame.
   */
  private static final Map<String, String> DEFAULT_HEADERS =
      Map.of(
          "x-content-type-options", "nosniff",
          "cache-control", "no-store",
          "content-security-policy", "default-src 'none'; frame-ancestors 'none'",
          "referrer-policy", "no-referrer");

  public Answer {
    headers = Map.copyOf(headers);
  }

  /** A JSON document. */
  public static Answer json(int status, JsonNode body) {
    return text(status, "application/json", body.toString());
  }

  /** A text of some media type. */
  public static Answer text(int status, String mediaType, String body) {
    return new Answer(status, DEFAULT_HEADERS, body).with("content-type", mediaType);
  }

  /** No content. */
  public static Answer empty(int status) {
    return new Answer(status, DEFAULT_HEADERS, "");
  }

  /** An RFC 9457 problem. */
  public static Answer problem(Problem problem) {
    return text(problem.status(), "application/problem+json", problem.json().toString());
  }

  /** The same answer with a header more, or with another value of one it has. */
  public Answer with(String header, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(header, value);
    return new Answer(status, more, body);
  }

  /** The same answer, which would be another one if that header of the request were. */
  public Answer varying(String header) {
    String others = headers.get("vary");
    return with("vary", others == null ? header : others + ", " + header);
  }

  /**
   * The same answer, about a thing in that state: its ETag begins so, whatever else is in the
   * answer, so that {@link Precondition} can tell whether a request has seen it.
   */
  public Answer inState(String state) {
    return with(Revalidation.ETAG, state);
  }

  /** The same answer with a header less. */
  Answer without(String header) {
    Map<String, String> fewer = new TreeMap<>(headers);
    fewer.remove(header);
    return new Answer(status, fewer, body);
  }

  /** Whether it says itself how long it may be kept. */
  boolean isKept() {
    return !"no-store".equals(headers.get("cache-control"));
  }

  /** The same answer without its body, as HEAD asks for it. */
  public Answer withoutBody() {
    return new Answer(status, headers, "");
  }

  /** The answer as an API Gateway HTTP API takes it, payload format 2.0. */
  APIGatewayV2HTTPResponse toResponse() {
    return APIGatewayV2HTTPResponse.builder()
        .withStatusCode(status)
        .withHeaders(headers)
        .withBody(body)
        .build();
  }
}
