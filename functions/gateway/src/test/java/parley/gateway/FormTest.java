package parley.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {

  @Test
  void aFormIsReadAsABrowserSendsIt() {
    Form form = form("who=Abe+%26+Co&day=7&day=1&empty=&blank=+++&box=on&who=other");
    assertThat(form.text("who")).hasValue("Abe & Co");
    assertThat(form.texts("day")).containsExactly("7", "1");
    assertThat(form.text("empty")).isEmpty();
    assertThat(form.text("blank")).isEmpty();
    assertThat(form.has("box")).isTrue();
    assertThat(form.has("other")).isFalse();
    assertThat(form("").text("who")).isEmpty();
  }

  @ParameterizedTest(name = "{0}, {1}: taken: {2}")
  @CsvSource({
    "same-origin, https://parley.example,       true",
    "none,        '',                           true",
    "same-origin, 'null',                       true",
    "cross-site,  https://evil.example,         false",
    "same-site,   https://blog.parley.example,  false",
    "'',          https://parley.example,       true",
    "'',          https://evil.example,         false",
    "'',          https://parley.example:8443,  false",
    "'',          'null',                       false",
    "'',          'not an origin',              false",
    "'',          '',                           true",
  })
  void aFormIsTakenFromAPageOfOursOrFromNoPageAtAll(String site, String origin, boolean taken) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Host", "parley.example");
    if (!site.isEmpty()) {
      headers.put("Sec-Fetch-Site", site);
    }
    if (!origin.isEmpty()) {
      headers.put("Origin", origin);
    }
    if (taken) {
      assertThat(Form.of(request("a=b", headers)).text("a")).hasValue("b");
    } else {
      assertRefused("a=b", headers, 403, "other sites");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "who=%GG,      400, no form that can be read",
    "who=%,        400, no form that can be read",
  })
  void whatIsNoFormIsAProblem(String body, int status, String says) {
    assertRefused(body, Map.of(), status, says);
  }

  @Test
  void aFieldThatIsNoTextIsTheProblemOfWhoAsksForIt() {
    Form form = form("who=a%00b&other=c");
    assertThat(form.text("other")).hasValue("c");
    assertThatThrownBy(() -> form.text("who")).hasMessageContaining("U+0000");
  }

  @Test
  void aFormIsNoDumpingPlace() {
    assertRefused("a=" + "b".repeat(100_000), Map.of(), 413, "at most");
  }

  @Test
  void onlyWhatSaysSoIsAForm() {
    assertThat(Form.isOne(request("", Map.of()))).isTrue();
    Request json = Requests.json("{}");
    assertThat(Form.isOne(json)).isFalse();
    assertThatThrownBy(() -> Form.of(json)).isInstanceOf(ProblemException.class);
  }

  private static void assertRefused(
      String body, Map<String, String> headers, int status, String says) {
    assertThatThrownBy(() -> Form.of(request(body, headers)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().status()).isEqualTo(status);
              assertThat(e.problem().detail()).contains(says);
            });
  }

  private static Form form(String body) {
    return Form.of(request(body, Map.of()));
  }

  private static Request request(String body, Map<String, String> more) {
    String type = "application/x-www-form-urlencoded; charset=UTF-8";
    APIGatewayV2HTTPEvent event = Requests.event("POST", "/things", type, body);
    Map<String, String> headers = new HashMap<>(event.getHeaders());
    headers.putAll(more);
    event.setHeaders(headers);
    return Request.of(event);
  }
}
