package parley.remind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import parley.calendar.reminder.NotificationId;
import parley.remind.delivery.Delivered;
import parley.remind.delivery.Tally;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EmfRunMetricsTest {

  private static final Instant NOW = Instant.parse("2017-01-20T09:00:00Z");

  @Test
  void aSweepIsALineThatCloudWatchMakesMetricsOf() {
    Tally tally = new Tally();
    Delivered failed =
        Delivered.failed(NotificationId.notice("w", "m", 2), new IllegalStateException("refused"));
    tally.addSetBack(failed, NOW.minusSeconds(3600));
    tally.addSetBack(failed, NOW.minusSeconds(60));
    JsonNode line = said(metrics -> metrics.swept(tally, NOW));
    assertThat(line.at("/_aws/CloudWatchMetrics/0/Namespace").asString()).isEqualTo("Parley");
    assertThat(line.at("/_aws/Timestamp").asLong()).isEqualTo(NOW.toEpochMilli());
    assertThat(line.at("/_aws/CloudWatchMetrics/0/Dimensions/0/0").asString()).isEqualTo("Service");
    assertThat(line.at("/_aws/CloudWatchMetrics/0/Metrics").valueStream())
        .extracting(metric -> metric.get("Name").asString() + " " + metric.get("Unit").asString())
        .contains("due Count", "oldestUnsent Seconds")
        .hasSize(8);
    assertThat(line.get("Service").asString()).isEqualTo("remind");
    assertThat(line.get("due").asInt()).isEqualTo(2);
    assertThat(line.get("failed").asInt()).isEqualTo(2);
    assertThat(line.get("oldestUnsent").asInt()).isEqualTo(3600);
    for (String none : new String[] {"sent", "late", "repeated", "unreadable", "withoutPhones"}) {
      assertThat(line.get(none).asInt()).as(none).isZero();
    }
  }

  @Test
  void aCheckSaysHowManyWereMissing() {
    assertThat(said(metrics -> metrics.checked(new Tally())).get("missing").asInt()).isZero();
  }

  private static JsonNode said(Consumer<RunMetrics> work) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    work.accept(new EmfRunMetrics(out, InstantSource.fixed(NOW)));
    return JsonMapper.shared().readTree(said.toString(StandardCharsets.UTF_8));
  }
}
