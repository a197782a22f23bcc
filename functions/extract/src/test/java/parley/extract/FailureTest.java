package parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

class FailureTest {

  @Test
  void dynamoDbBeingBusyPasses() {
    assertThat(Failure.of(answer("ThrottlingException")).passing()).isTrue();
  }

  @Test
  void dynamoDbBeingAwayPasses() {
    Failure failure = Failure.of(SdkClientException.create("Connect to dynamodb timed out"));
    assertThat(failure.passing()).isTrue();
    assertThat(failure.reason()).startsWith("SdkClientException at parley.extract.FailureTest");
  }

  @Test
  void whatDynamoDbRefusesDoesNotPass() {
    assertThat(Failure.of(answer("ValidationException")).passing()).isFalse();
  }

  @Test
  void whatIsWrongWithTheDocumentDoesNotPass() {
    assertThat(Failure.of(new IllegalStateException("")).passing()).isFalse();
    assertThat(Failure.of(new StackOverflowError()).passing()).isFalse();
  }

  @Test
  void theReasonSaysWhereButNothingOfTheText() {
    assertThat(Failure.of(new IllegalStateException("no month in \"Abe will\"")).reason())
        .startsWith("IllegalStateException at parley.extract.FailureTest.theReason")
        .doesNotContain("Abe");
  }

  @Test
  void whatDynamoDbSaysOfItIsToldByItsCode() {
    assertThat(Failure.of(answer("ValidationException")).reason())
        .startsWith("DynamoDbException ValidationException 400 at parley.")
        .doesNotContain("Abe");
  }

  private static DynamoDbException answer(String code) {
    return (DynamoDbException)
        DynamoDbException.builder()
            .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
            .statusCode(400)
            .message("item {text: Abe will meet} is too large")
            .build();
  }
}
