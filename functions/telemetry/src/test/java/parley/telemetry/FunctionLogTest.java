package parley.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FunctionLogTest {

  private static final Instant NOW = Instant.parse("2016-12-06T00:00:00Z");

  private final List<String> lines = new ArrayList<>();
  private final FunctionLog log =
      new FunctionLog(
          bytes -> lines.add(new String(bytes, StandardCharsets.UTF_8).strip()),
          "6e1f3f0e",
          () -> NOW);

  @Test
  void whatALineIsAboutStandsBesideLambdasOwnFields() {
    log.write(LogLine.error("not read").document("d1").with("attempt", 2));
    assertThat(lines)
        .containsExactly(
            "{\"timestamp\":\"2016-12-06T00:00:00Z\",\"level\":\"ERROR\",\"message\":\"not read\","
                + "\"AWSRequestId\":\"6e1f3f0e\",\"attempt\":2,\"document\":\"d1\"}");
  }

  @Test
  void aMessageOfSeveralLinesIsOneLine() {
    log.write(LogLine.warn("one\ntwo \"three\""));
    assertThat(lines).singleElement().asString().doesNotContain("\n");
  }

  @Test
  void numbersAreWrittenAsCloudWatchTakesThem() {
    log.write(Metrics.of("extract").count("documents", 3).milliseconds("took", 12));
    assertThat(lines)
        .containsExactly(
            "{\"_aws\":{\"Timestamp\":1480982400000,\"CloudWatchMetrics\":[{\"Namespace\":\"Parley\","
                + "\"Dimensions\":[[\"Service\"]],\"Metrics\":[{\"Name\":\"documents\",\"Unit\":"
                + "\"Count\"},{\"Name\":\"took\",\"Unit\":\"Milliseconds\"}]}]},"
                + "\"Service\":\"extract\",\"documents\":3,\"took\":12}");
  }

  @Test
  void aStackCountsInANamespaceOfItsOwn() {
    assertThat(Metrics.namespace(Map.of("METRICS_NAMESPACE", "Parley/prod")))
        .isEqualTo("Parley/prod");
    assertThat(Metrics.namespace(Map.of())).isEqualTo("Parley");
  }

  @Test
  void whatIsCountedIsOneLine() {
    log.count("ingest", Map.of("refused", 1L, "accepted", 2L));
    assertThat(lines)
        .singleElement()
        .asString()
        .endsWith("\"Service\":\"ingest\",\"accepted\":2,\"refused\":1}");
  }
}
