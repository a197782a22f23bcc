package parley.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.local.runtime.RunningFunction;
import parley.local.runtime.RuntimeApi.Outcome;

/**
 * Every function rehearses before its snapshot, as the runtime interface client has it do where
 * SnapStart is on, and runs after it. Nobody answers at the address of AWS: a rehearsal that called
 * would fail, and with it the start. There are no credentials either.
 */
class SnapshotTest {

  private static final Template TEMPLATE = Template.read();

  /**
   * What all that start from one snapshot would have in common: secrets, ids, a clock that stands.
   * What ids and codes are drawn from is there, but draws from the system each time.
   */
  private static final Set<String> ALIKE_AFTERWARDS =
      Set.of(
          "java.util.UUID",
          "java.time.Clock$FixedClock",
          "parley.calendar.token.Secret",
          "parley.calendar.token.Token",
          "parley.calendar.document.StoredDocument",
          "parley.calendar.meeting.Known",
          "software.amazon.awssdk.auth.credentials.AwsSessionCredentials");

  private static Stream<String> functions() {
    return TEMPLATE.named("AWS::Serverless::Function");
  }

  @ParameterizedTest
  @MethodSource("functions")
  void aFunctionRehearsesWithoutCallingAnybodyAndAnswersAfterwards(String function)
      throws Exception {
    assumeTrue(Files.exists(TEMPLATE.jar(function)), "mvn verify builds the jars");
    try (RunningFunction running = start(function)) {
      Outcome outcome = running.invoke("{\"Records\": []}");
      assertThat(running.log()).anyMatch(line -> line.contains("parley.calendar.dynamo.Rehears"));
      assertThat(outcome.json()).doesNotContain("CheckpointException", "BeforeCheckpoint");
      assertThat(running.held())
          .contains("java.lang.String")
          .doesNotContainAnyElementsOf(ALIKE_AFTERWARDS);
    }
  }

  private static RunningFunction start(String function) throws IOException {
    Map<String, String> environment = new TreeMap<>(TemplateFunctionsTest.environment(function));
    environment.keySet().removeIf(name -> name.startsWith("AWS_") && !name.equals("AWS_REGION"));
    environment.put("AWS_ENDPOINT_URL", "http://127.0.0.1:" + closedPort());
    environment.put("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
    return RunningFunction.start(
        TEMPLATE.handler(function), TEMPLATE.jar(function), environment, "-Xlog:class+load");
  }

  private static int closedPort() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      return taken.getLocalPort();
    }
  }
}
