package parley.gateway;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.util.Map;

/** Events of an HTTP API, as tests need them. */
final class Requests {

  private Requests() {}

  /** A request with a body; the event leaves out what a request does not have, as the API does. */
  static APIGatewayV2HTTPEvent event(String method, String path, String contentType, String body) {
    APIGatewayV2HTTPEvent event = event(method, path);
    event.setHeaders(Map.of("Content-Type", contentType));
    event.setBody(body);
    return event;
  }

  static APIGatewayV2HTTPEvent event(String method, String path) {
    return APIGatewayV2HTTPEvent.builder()
        .withRawPath(path)
        .withRequestContext(
            APIGatewayV2HTTPEvent.RequestContext.builder()
                .withStage("$default")
                .withHttp(
                    APIGatewayV2HTTPEvent.RequestContext.Http.builder()
                        .withMethod(method)
                        .withPath(path)
                        .build())
                .build())
        .build();
  }

  static Request json(String body) {
    return Request.of(event("POST", "/things", "application/json", body));
  }
}
