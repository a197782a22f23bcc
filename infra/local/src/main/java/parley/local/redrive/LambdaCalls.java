package parley.local.redrive;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.InvokeResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls functions of AWS Lambda. */
public final class LambdaCalls implements Redrive.Calls {

  private final LambdaClient lambda;

  /**
   * @param lambda speaks to it
   */
  public LambdaCalls(LambdaClient lambda) {
    this.lambda = lambda;
  }

  @Override
  public void call(String function, String event) throws Redrive.FailedAgainException {
    InvokeResponse answer =
        lambda.invoke(it -> it.functionName(function).payload(SdkBytes.fromUtf8String(event)));
    String said = answer.payload().asUtf8String();
    if (answer.functionError() != null || failedInPart(said)) {
      throw new Redrive.FailedAgainException(said);
    }
  }

  /** A stream's function answers with the records that it could not do. */
  static boolean failedInPart(String answer) {
    JsonNode json = JsonMapper.shared().readTree(answer.isEmpty() ? "null" : answer);
    return !json.path("batchItemFailures").isEmpty();
  }
}
