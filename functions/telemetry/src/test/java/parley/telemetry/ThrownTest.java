package parley.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** A message may quote an address, a number or a story; none gets into a log. */
class ThrownTest {

  private static final String[] WORDS = {"ann@", "+81", "mat"};

  private static final AwsServiceException REFUSED =
      AwsServiceException.builder()
          .message("Invalid parameter: PhoneNumber +819012345678")
          .statusCode(400)
          .awsErrorDetails(AwsErrorDetails.builder().errorCode("InvalidParameter").build())
          .build();

  private final Throwable thrown =
      new IllegalStateException(
          "the key is under the mat",
          new IllegalArgumentException("ann@example.org is no address", REFUSED));

  @Test
  void aTraceNamesTheExceptionsTheirCodesAndTheirPlaces() {
    assertThat(Thrown.trace(thrown))
        .startsWith("java.lang.IllegalStateException\n  at parley.telemetry.ThrownTest")
        .contains("\ncaused by java.lang.IllegalArgumentException\n")
        .contains("AwsServiceException InvalidParameter 400\n")
        .doesNotContain(WORDS);
  }

  @Test
  void inOneLineItIsTheSameButOnePlace() {
    assertThat(Thrown.brief(thrown))
        .matches(
            "IllegalStateException by IllegalArgumentException"
                + " by AwsServiceException InvalidParameter 400"
                + " at parley\\.telemetry\\.ThrownTest\\.<init>\\(ThrownTest\\.java:\\d+\\)");
  }

  @Test
  void anAnswerWithoutACodeHasItsStatusStill() {
    AwsServiceException bare = AwsServiceException.builder().message("?").statusCode(503).build();
    assertThat(Thrown.brief(bare)).isEqualTo("AwsServiceException 503" + where(bare));
  }

  private static String where(Throwable thrown) {
    String line = Thrown.brief(thrown);
    return line.contains(" at ") ? line.substring(line.indexOf(" at ")) : "";
  }
}
