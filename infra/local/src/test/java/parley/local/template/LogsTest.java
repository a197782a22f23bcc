package parley.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.local.runtime.RunningFunction;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the jars that are deployed write to their logs: JSON from the first line on, and no person.
 * Nobody answers at the address of AWS, so everything fails, which is when most is logged; some
 * fail as a whole, of which Lambda itself tells.
 */
class LogsTest {

  private static final Template TEMPLATE = Template.read();

  /** What the events hold that nobody who reads a log should read. */
  private static final String[] PERSONS = {
    "ann@", "8012345678", "203.0.113.7", "192.0.2.17", "parley_", "Abe"
  };

  @ParameterizedTest
  @CsvSource({
    "AuthorizeFunction, authorize-post-document, false",
    "IngestFunction, post-document, true",
    "ExtractFunction, stream-documents, true",
    "DueFunction, schedule-due, false",
    "CheckFunction, schedule-due, false",
    "ExpireFunction, schedule-due, false",
    "ChangedFunction, stream-meetings, true",
    "SubscribeFunction, post-subscription, true",
    "BrowseFunction, request-get-document, true",
    "CurateFunction, patch-meeting, true"
  })
  void everyLineIsJsonAndNamesNobody(String function, String event, boolean says) throws Exception {
    assumeTrue(Files.exists(TEMPLATE.jar(function)), "mvn verify builds the jars");
    try (RunningFunction running = start(function)) {
      running.invoke(Files.readString(Template.ROOT.resolve("events/" + event + ".json")));
      assertThat(running.log().isEmpty()).as("silent").isEqualTo(!says);
      assertThat(running.log())
          .allSatisfy(
              line -> {
                assertThat(JsonMapper.shared().readTree(line).isObject()).as(line).isTrue();
                assertThat(line).doesNotContain(PERSONS);
              });
    }
  }

  private static RunningFunction start(String function) throws IOException {
    Map<String, String> environment = new TreeMap<>(TemplateFunctionsTest.environment(function));
    environment.put("AWS_REGION", "us-east-1");
    environment.put("AWS_ACCESS_KEY_ID", "none");
    environment.put("AWS_SECRET_ACCESS_KEY", "none");
    environment.put("AWS_ENDPOINT_URL", "http://127.0.0.1:" + closedPort());
    return RunningFunction.start(TEMPLATE.handler(function), TEMPLATE.jar(function), environment);
  }

  private static int closedPort() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      return taken.getLocalPort();
    }
  }
}
