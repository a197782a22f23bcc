package parley.gateway;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An HTTP request as the functions see it.
 *
 * @param method {@code GET}, {@code POST}, ...
 * @param path the path, without the stage: {@code /meetings/4f2a}
 * @param pathParameters the parts of the path that the route names
 * @param query the query's parameters, decoded; of several with one name, joined by commas
 * @param headers the headers, their names in lower case
 * @param body the body; empty if there is none
 */
public record Request(
    String method,
    String path,
    Map<String, String> pathParameters,
    Map<String, String> query,
    Map<String, String> headers,
    String body) {

  public Request {
    pathParameters = Map.copyOf(pathParameters);
    query = Map.copyOf(query);
    headers = Map.copyOf(headers);
  }

  /**
   * The request in an event of an API Gateway HTTP API, payload format 2.0.
   *
   * @throws ProblemException 400 if the body is not UTF-8
   */
  public static Request of(APIGatewayV2HTTPEvent event) {
    APIGatewayV2HTTPEvent.RequestContext.Http http = event.getRequestContext().getHttp();
    Map<String, String> headers = new TreeMap<>();
    orEmpty(event.getHeaders()).forEach((k, v) -> headers.put(k.toLowerCase(Locale.ROOT), v));
    return new Request(
        http.getMethod(),
        http.getPath(),
        orEmpty(event.getPathParameters()),
        orEmpty(event.getQueryStringParameters()),
        headers,
        body(event));
  }

  /** The value of a header, its name in lower case. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /** The value of a parameter of the query; a blank one counts as none. */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(query.get(name)).filter(value -> !value.isBlank());
  }

  private static String body(APIGatewayV2HTTPEvent event) {
    String body = event.getBody() == null ? "" : event.getBody();
    return event.getIsBase64Encoded() ? utf8(Base64.getDecoder().decode(body)) : body;
  }

  private static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new ProblemException(Problem.of(400, "The body is not UTF-8."), e);
    }
  }

  private static Map<String, String> orEmpty(Map<String, String> map) {
    return map == null ? Map.of() : map;
  }
}
