package parley.ingest;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An event of the gateway that a test changes before it sends it. */
final class Posting {

  private final ObjectNode event;

  Posting(String json) {
    this.event = (ObjectNode) JsonMapper.shared().readTree(json);
  }

  Posting method(String method) {
    http().put("method", method);
    return this;
  }

  Posting path(String path) {
    http().put("path", path);
    return this;
  }

  Posting query(String name, String value) {
    event.withObject("/queryStringParameters").put(name, value);
    return this;
  }

  Posting header(String name, String value) {
    event.withObject("/headers").put(name, value);
    return this;
  }

  Posting body(String body) {
    event.put("body", body);
    return this;
  }

  Posting scopes(String scopes) {
    event.withObject("/requestContext/authorizer/lambda").put("scopes", scopes);
    return this;
  }

  Posting withoutAuthorizer() {
    event.withObject("/requestContext").remove("authorizer");
    return this;
  }

  private ObjectNode http() {
    return event.withObject("/requestContext/http");
  }

  @Override
  public String toString() {
    return event.toString();
  }
}
