package parley.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a stack answered.
 *
 * @param status the HTTP status
 * @param type the media type
 * @param body the body
 */
record Answered(int status, String type, String body) {

  JsonNode json() {
    return JsonMapper.shared().readTree(body);
  }

  /** It is a problem of that status, as RFC 9457 has it. */
  void assertProblem(int expected) {
    assertThat(status).as(body).isEqualTo(expected);
    assertThat(type).isEqualTo("application/problem+json");
    assertThat(json().get("status").intValue()).isEqualTo(expected);
    assertThat(json().get("title").stringValue()).isNotBlank();
    assertThat(json().get("detail").stringValue()).isNotBlank();
  }
}
