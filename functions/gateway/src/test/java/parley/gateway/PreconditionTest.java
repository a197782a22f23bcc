package parley.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody corrects what has changed since they looked at it. */
class PreconditionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          -                      | true
          *                      | true
          W/"3.abc"              | true
          "3.abc"                | true
          W/"3.another"          | true
          W/"2.abc", W/"3.abc"   | true
          W/"2.abc"              | false
          W/"33.abc"             | false
          W/"abc"                | false
          3                      | false
          ""                     | false
          """)
  void itHoldsIfTheRequestHasSeenTheStateOrSaysNothing(String ifMatch, boolean holds) {
    Request request = request(ifMatch == null ? Map.of() : Map.of("if-match", ifMatch));
    if (holds) {
      assertThatCode(() -> Precondition.require(request, "3")).doesNotThrowAnyException();
    } else {
      assertThat(refusal(request).problem().status()).isEqualTo(412);
    }
  }

  @Test
  void theETagOfAnAnswerInAStateIsSuchAsItTakes() {
    Answer answer =
        Routes.none()
            .with("GET", "/it", request -> Answer.text(200, "text/plain", "It.").inState("3"))
            .answer(request(Map.of()));
    String tag = answer.headers().get("etag");
    assertThat(tag).matches("W/\"3\\.[\\w-]{16}\"");
    Request request = request(Map.of("if-match", tag));
    assertThatCode(() -> Precondition.require(request, "3")).doesNotThrowAnyException();
  }

  private static ProblemException refusal(Request request) {
    return catchThrowableOfType(ProblemException.class, () -> Precondition.require(request, "3"));
  }

  private static Request request(Map<String, String> headers) {
    return new Request("GET", "/it", Map.of(), Map.of(), headers, "");
  }
}
