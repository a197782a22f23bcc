package parley.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the guide for operators says of the template, it says of the template as it is. */
class GuideTest {

  private static final Template TEMPLATE = Template.read();

  private static final Pattern QUIET_MONTH =
      Pattern.compile("(\\d+) alarms, (\\d+) metrics, a dashboard \\| (\\d+\\.\\d+) \\|");

  /** Names in the table of alarms: {@code `...Errors`} stands for all that end so. */
  private static final Pattern ALARM = Pattern.compile("`(\\.{3})?([A-Z]\\w+)`");

  private static String guide;

  @BeforeAll
  static void read() throws IOException {
    guide = Files.readString(Template.ROOT.resolve("infra/README.md"));
  }

  private static Stream<String> alarms() {
    return TEMPLATE.named("AWS::CloudWatch::Alarm");
  }

  @Test
  void everyAlarmStandsInItsTable() {
    String named =
        guide
            .lines()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.split("\\|")[1])
            .flatMap(cell -> ALARM.matcher(cell).results())
            .map(GuideTest::pattern)
            .collect(Collectors.joining("|"));
    assertThat(alarms()).allMatch(alarm -> alarm.matches(named));
  }

  private static String pattern(MatchResult name) {
    return (name.group(1) == null ? "" : "\\w+") + name.group(2);
  }

  @Test
  void asManyAlarmsArePaidForAsThereAre() {
    assertThat(quietMonth().group(1)).isEqualTo(Long.toString(alarms().count()));
  }

  /** The runs of a quiet month come to less than the cent by which this may be off. */
  @Test
  void aQuietMonthCostsWhatItIsMadeOf() throws IOException {
    Map<String, Double> prices = prices();
    Matcher month = quietMonth();
    double sum =
        Integer.parseInt(month.group(1)) * prices.get("cloudwatch.alarm-month")
            + Integer.parseInt(month.group(2)) * prices.get("cloudwatch.metric-month")
            + prices.get("cloudwatch.dashboard-month");
    assertThat(Double.parseDouble(month.group(3))).isCloseTo(sum, Offset.offset(0.015));
  }

  @Test
  void everyQueueOfFailuresCanBeRedriven() {
    assertThat(TEMPLATE.named("AWS::SQS::Queue"))
        .allMatch(
            queue -> guide.contains("`" + queue + "Queue`") || guide.contains(queue + "Queue)"));
  }

  private static Matcher quietMonth() {
    Matcher month = QUIET_MONTH.matcher(guide);
    assertThat(month.find()).as("the row of a month in which nothing happens").isTrue();
    return month;
  }

  private static Map<String, Double> prices() throws IOException {
    String file = "infra/bench/src/main/resources/parley/bench/prices.csv";
    return Files.readString(Template.ROOT.resolve(file))
        .lines()
        .filter(line -> !line.startsWith("#") && !line.startsWith("name,"))
        .map(line -> line.split(","))
        .collect(
            Collectors.toMap(
                row -> row[0], row -> Double.parseDouble(row[1]) / Double.parseDouble(row[2])));
  }
}
