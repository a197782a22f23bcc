package parley.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProblemTest {

  /** What Lambda lets through of an answer, in bytes. */
  private static final int LAMBDA_LIMIT = 6 * 1024 * 1024;

  @Test
  void aValueAsLongAsARequestIsNamedByItsBeginning() {
    String value = "\"".repeat(LAMBDA_LIMIT / 2);
    Problem problem = Problem.at(422, "/status", "status is a word, not " + value + ".");
    assertThat(problem.json().toString()).hasSizeLessThan(3 * Problem.MAX_DETAIL);
    assertThat(problem.detail()).startsWith("status is a word, not \"\"").endsWith("...");
  }

  @Test
  void whatFitsIsSaidInFull() {
    String detail = "x".repeat(Problem.MAX_DETAIL);
    assertThat(Problem.of(422, detail).detail()).isEqualTo(detail);
  }

  @Test
  void noCharacterIsCutInTwo() {
    String cut = Problem.of(422, "\uD83D\uDE00".repeat(2 * Problem.MAX_DETAIL)).detail();
    byte[] bytes = cut.getBytes(StandardCharsets.UTF_8);
    assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(cut);
  }

  @Test
  void aStatusThatIsNoProblemsIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Problem.of(200, "all is well"))
        .withMessage(
            "a problem has one of the statuses"
                + " [400, 401, 403, 404, 405, 409, 410, 412, 413, 415, 421, 422, 429, 500], not 200");
  }
}
