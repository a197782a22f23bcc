package parley.browse;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import parley.gateway.Conformance;
import parley.gateway.ManagedRuntime;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who asks the handler. */
class Browser {

  private final BrowseHandler handler;

  Browser(BrowseHandler handler) {
    this.handler = handler;
  }

  APIGatewayV2HTTPResponse get(String pathAndQuery) {
    return request("GET", pathAndQuery, Map.of());
  }

  /** What is answered, which has to be a 200, as JSON. */
  JsonNode json(String pathAndQuery) {
    APIGatewayV2HTTPResponse response = get(pathAndQuery);
    if (response.getStatusCode() != 200) {
      throw new AssertionError(pathAndQuery + " gave " + response);
    }
    return json(response);
  }

  APIGatewayV2HTTPResponse request(String method, String uri, Map<String, String> headers) {
    URI asked = URI.create(uri);
    APIGatewayV2HTTPResponse response =
        handler.handleRequest(event(method, asked, headers), new ManagedRuntime().context());
    Conformance.require(
        new Conformance.Exchange(
            method,
            asked.getPath(),
            query(asked),
            "",
            "",
            response.getStatusCode(),
            response.getHeaders(),
            response.getBody()));
    return response;
  }

  BrowseHandler handler() {
    return handler;
  }

  static JsonNode json(APIGatewayV2HTTPResponse response) {
    return JsonMapper.shared().readTree(response.getBody());
  }

  private static APIGatewayV2HTTPEvent event(String method, URI uri, Map<String, String> headers) {
    RequestContext.Http http =
        RequestContext.Http.builder().withMethod(method).withPath(uri.getPath()).build();
    return APIGatewayV2HTTPEvent.builder()
        .withRequestContext(RequestContext.builder().withHttp(http).build())
        .withHeaders(headers)
        .withQueryStringParameters(query(uri))
        .build();
  }

  private static Map<String, String> query(URI uri) {
    Map<String, String> query = new TreeMap<>();
    for (String pair : uri.getRawQuery() == null ? new String[0] : uri.getRawQuery().split("&")) {
      String[] parts = pair.split("=", 2);
      query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return query;
  }
}
