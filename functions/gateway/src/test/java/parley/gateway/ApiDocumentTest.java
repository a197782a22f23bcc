package parley.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ApiDocumentTest {

  @ParameterizedTest
  @CsvSource({
    "POST,   /documents,       post,   false",
    "GET,    /documents/4f2a,  read post, true",
    "HEAD,   /meetings,        read,   true",
    "GET,    /calendar.ics,    read,   true",
    "PATCH,  /meetings/4f2a,   curate, false",
    "POST,   /subscriptions,   read,   true",
    "DELETE, /subscriptions/7, read,   true",
    "GET,    /openapi.json,    '',     true",
  })
  void saysWhoMayDoWhat(String method, String path, String scopes, boolean open) {
    ApiDocument.Operation operation = ApiDocument.operation(method, path).orElseThrow();
    assertThat(String.join(" ", operation.scopes())).isEqualTo(scopes);
    assertThat(operation.open()).isEqualTo(open);
  }

  @Test
  void knowsTheMethodsOfAPath() {
    assertThat(ApiDocument.methods("/meetings/4f2a")).containsExactly("GET", "HEAD", "PATCH");
    assertThat(ApiDocument.methods("/nowhere")).isEmpty();
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    JsonNode document = ApiDocument.json();
    assertThat(document.findValuesAsString("$ref"))
        .isNotEmpty()
        .allSatisfy(ref -> assertThat(document.at(ref.substring(1)).isMissingNode()).isFalse());
  }

  @Test
  void everyExampleOfARequestIsOne() {
    JsonNode content = ApiDocument.json().at("/paths/~1documents/post/requestBody/content");
    for (JsonNode example : content.at("/application~1json/examples")) {
      Conformance.require(
          posted(example.get("value").toString(), "{\"id\":\"a\",\"status\":\"read\"}"));
    }
  }

  @Test
  void whatDoesNotConformIsNamed() {
    String good = "{\"text\": \"Abe.\", \"published\": \"2016-12-06\"}";
    assertThatThrownBy(() -> Conformance.require(posted(good, "{\"id\": 7}")))
        .hasMessageContaining("/id");
    assertThatThrownBy(
            () -> Conformance.require(posted("{}", "{\"id\":\"a\",\"status\":\"read\"}")))
        .hasMessageContaining("text");
    assertThatThrownBy(() -> Conformance.require(answered("GET", "/meetings", 418)))
        .hasMessageContaining("no such status");
  }

  private static Conformance.Exchange posted(String document, String answer) {
    return new Conformance.Exchange(
        "POST",
        "/documents",
        Map.of(),
        "application/json",
        document,
        202,
        Map.of("content-type", "application/json", "location", "/documents/a"),
        answer);
  }

  private static Conformance.Exchange answered(String method, String path, int status) {
    return new Conformance.Exchange(method, path, Map.of(), "", "", status, Map.of(), "");
  }
}
