package parley.gateway;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The answer to a request.
 *
 * @param status the HTTP status
 * @param headers its headers
 * @param body its body, may be empty
 */
public record Answer(int status, Map<String, String> headers, String body) {

  public Answer {
    headers = Map.copyOf(headers);
  }

  /** A JSON document. */
  public static Answer json(int status, JsonNode body) {
    return new Answer(status, Map.of("content-type", "application/json"), body.toString());
  }

  /** A text of some media type. */
  public static Answer text(int status, String mediaType, String body) {
    return new Answer(status, Map.of("content-type", mediaType), body);
  }

  /** No content. */
  public static Answer empty(int status) {
    return new Answer(status, Map.of(), "");
  }

  /** An RFC 9457 problem. */
  public static Answer problem(Problem problem) {
    return new Answer(
        problem.status(),
        Map.of("content-type", "application/problem+json"),
        problem.json().toString());
  }

  /** The same answer with a header more. */
  public Answer with(String header, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(header, value);
    return new Answer(status, more, body);
  }

  /** The answer as an API Gateway HTTP API takes it, payload format 2.0. */
  public APIGatewayV2HTTPResponse toResponse() {
    return APIGatewayV2HTTPResponse.builder()
        .withStatusCode(status)
        .withHeaders(headers)
        .withBody(body)
        .build();
  }
}
