package parley.gateway;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.util.List;
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
 * @param caller who makes it
 */
public record Request(
    String method,
    String path,
    Map<String, String> pathParameters,
    Map<String, String> query,
    Map<String, String> headers,
    String body,
    Caller caller) {

  public Request {
    pathParameters = Map.copyOf(pathParameters);
    query = Map.copyOf(query);
    headers = Map.copyOf(headers);
  }

  /** A request of which nobody says who makes it. */
  public Request(
      String method,
      String path,
      Map<String, String> pathParameters,
      Map<String, String> query,
      Map<String, String> headers,
      String body) {
    this(method, path, pathParameters, query, headers, body, Caller.unknown());
  }

  /**
   * The request in an event of an API Gateway HTTP API, payload format 2.0.
   *
   * @throws ProblemException 400 if the body is not UTF-8
   */
  public static Request of(APIGatewayV2HTTPEvent event) {
    Map<String, String> headers = new TreeMap<>();
    orEmpty(event.getHeaders()).forEach((k, v) -> headers.put(k.toLowerCase(Locale.ROOT), v));
    return new Request(
        event.getRequestContext().getHttp().getMethod(),
        path(event.getRequestContext()),
        orEmpty(event.getPathParameters()),
        orEmpty(event.getQueryStringParameters()),
        headers,
        TextBody.of(event),
        Caller.of(event.getRequestContext()));
  }

  /** The same request, its path's parameters set. */
  public Request with(Map<String, String> parameters) {
    return new Request(method, path, parameters, query, headers, body, caller);
  }

  /** The value of a header, its name in lower case. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /** The value of a parameter of the query; an empty one counts as none. */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(query.get(name)).filter(value -> !value.isEmpty());
  }

  /**
   * The media type of the body, one of those given.
   *
   * @param accepted in lower case: {@code text/plain}
   * @throws ProblemException 415 if it is none of them, or its charset is not UTF-8
   */
  public String mediaType(List<String> accepted) {
    return MediaType.of(header("content-type").orElse("")).among(accepted);
  }

  /** The gateway puts the name of a stage other than the default one before the path. */
  private static String path(APIGatewayV2HTTPEvent.RequestContext context) {
    String path = context.getHttp().getPath();
    String stage = "/" + context.getStage();
    return path.equals(stage) || path.startsWith(stage + "/")
        ? "/" + path.substring(Math.min(stage.length() + 1, path.length()))
        : path;
  }

  private static Map<String, String> orEmpty(Map<String, String> map) {
    return map == null ? Map.of() : map;
  }
}
