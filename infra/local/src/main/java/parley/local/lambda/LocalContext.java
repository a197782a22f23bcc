package parley.local.lambda;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a handler is told of its invocation. Its log is standard error, where what went well is not
 * told.
 */
final class LocalContext implements Context {

  /** As long as the longest of infra/template.yaml. */
  private static final int TIMEOUT_MILLIS = 300_000;

  private static final int MEMORY_MB = 512;

  private static final Set<String> EVERY_LINE =
      Set.of("timestamp", "level", "message", "AWSRequestId");

  private final String function;
  private final String requestId = UUID.randomUUID().toString();
  private final long end = System.nanoTime() + TIMEOUT_MILLIS * 1_000_000L;

  LocalContext(String function) {
    this.function = function;
  }

  @Override
  public String getAwsRequestId() {
    return requestId;
  }

  @Override
  public String getLogGroupName() {
    return "/aws/lambda/" + function;
  }

  @Override
  public String getLogStreamName() {
    return "local";
  }

  @Override
  public String getFunctionName() {
    return function;
  }

  @Override
  public String getFunctionVersion() {
    return "$LATEST";
  }

  @Override
  public String getInvokedFunctionArn() {
    return "arn:aws:lambda:us-east-1:000000000000:function:" + function;
  }

  @Override
  public CognitoIdentity getIdentity() {
    return null;
  }

  @Override
  public ClientContext getClientContext() {
    return null;
  }

  @Override
  public int getRemainingTimeInMillis() {
    return (int) Math.max(0, (end - System.nanoTime()) / 1_000_000);
  }

  @Override
  public int getMemoryLimitInMB() {
    return MEMORY_MB;
  }

  @Override
  public LambdaLogger getLogger() {
    return new LambdaLogger() {
      @Override
      public void log(String message) {
        System.err.println(function + ": " + message);
      }

      @Override
      public void log(String message, LogLevel level) {
        if (level.compareTo(LogLevel.INFO) > 0) {
          log(message);
        }
      }

      @Override
      public void log(byte[] message) {
        LocalContext.this.log(JsonMapper.shared().readTree(message));
      }
    };
  }

  /** Functions write lines of JSON, also the metrics, for which nobody asks here. */
  private void log(JsonNode line) {
    if (List.of("WARN", "ERROR").contains(line.path("level").asString(""))) {
      System.err.println(function + ": " + line.path("message").asString("") + about(line));
    }
  }

  private static String about(JsonNode line) {
    return line.properties().stream()
        .filter(each -> !EVERY_LINE.contains(each.getKey()))
        .map(each -> " " + each.getKey() + "=" + each.getValue().asString())
        .collect(Collectors.joining());
  }
}
