package parley.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import parley.local.template.Template;
import parley.remind.EmfRunMetrics;
import parley.remind.RunMetrics;
import parley.remind.delivery.Tally;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints, as Markdown, what a stack costs and which quota it meets first on the way up: what the
 * work takes is measured, what it is multiplied with stands in {@code prices.csv} and {@code
 * quotas.csv}, the functions' memory in the template.
 */
public final class Costs {

  /** Milliseconds that a call to DynamoDB or SNS waits for its answer within a region. */
  private static final double CALL = 5;

  private static final double SWEEPS = 96 * 30;
  private static final double CHECKS = 4 * 30;
  private static final double LOOKS = 2 * 30;
  private static final double DOCUMENT_BYTES = 4_000;

  private final Template template = Template.read();
  private final Rows prices;
  private final Rows quotas = Rows.of("quotas.csv");
  private final Measured.Document document;
  private final Work reminder;
  private final Work sweep;

  private Costs(Rows prices, Measured measured) {
    this.prices = prices;
    document = measured.document();
    reminder = measured.reminder();
    sweep = measured.idleSweep();
  }

  /**
   * @param arguments a file of other prices, if any; the system property {@code parley.root} names
   *     the checkout
   */
  public static void main(String[] arguments) throws IOException {
    Rows prices = arguments.length > 0 ? Rows.of(Path.of(arguments[0])) : Rows.of("prices.csv");
    Costs costs = new Costs(prices, new Measured());
    costs.printPrices();
    costs.printQuotas();
    System.exit(0);
  }

  private void printPrices() {
    print("| what | of what it is made | USD |%n| --- | --- | --- |%n");
    Work all = work(document);
    row(
        "a thousand documents",
        "each %s; 3 runs, the last of %.0f ms; a request"
            .formatted(units(all), document.extract().millis(CALL)),
        1_000 * documents());
    row(
        "a thousand reminders by e-mail",
        "each %s; %.0f ms of a run; a mail".formatted(units(reminder), reminder.millis(2 * CALL)),
        1_000 * (reminders() + prices.cost("sns.email", 1)));
    row(
        "a thousand reminders to telephones in the United States",
        "the same, and an SMS",
        1_000 * (reminders() + prices.cost("sns.sms-us", 1)));
    row(
        "a thousand reminders to telephones in Japan",
        "the same, and an SMS",
        1_000 * (reminders() + prices.cost("sns.sms-jp", 1)));
    row(
        "a month in which nothing happens",
        "%.0f sweeps, %.0f checks and %.0f looks at who is still there, each as a sweep, %s; %d alarms, %d metrics, a dashboard"
            .formatted(SWEEPS, CHECKS, LOOKS, units(sweep), alarms(), metrics()),
        month());
    double gigabytes = 100_000 * DOCUMENT_BYTES / 1e9;
    row(
        "a month of a year's 100,000 documents, kept",
        "%.1f GB of 4 KB each, and its backup".formatted(gigabytes),
        prices.cost("dynamodb.month", gigabytes) + prices.cost("dynamodb.backup-month", gigabytes));
  }

  private static void row(String what, String of, double usd) {
    String sum = usd < 1 ? "%.3f".formatted(usd) : "%.2f".formatted(usd);
    print("| %s | %s | %s |%n", what, of, sum);
  }

  private static String units(Work work) {
    return "%.1f units written, %.1f read".formatted(work.writes(), work.reads());
  }

  private static Work work(Measured.Document document) {
    return document
        .authorize()
        .and(document.ingest())
        .and(document.extract())
        .and(document.changed());
  }

  private double documents() {
    return consumed(work(document))
        + run("AuthorizeFunction", document.authorize())
        + run("IngestFunction", document.ingest())
        + run("ExtractFunction", document.extract())
        + gigabyteSeconds("ChangedFunction", document.changed())
        + prices.cost("api.request", 1)
        + prices.cost("cloudwatch.log", 3e-6);
  }

  private double reminders() {
    return consumed(reminder)
        + gigabyteSeconds("DueFunction", reminder.and(new Work(1, 0, 0, 0)))
        + prices.cost("sns.publish", 1);
  }

  private double month() {
    return (SWEEPS + CHECKS + LOOKS)
            * (consumed(sweep) + run("DueFunction", sweep) + prices.cost("scheduler.run", 1))
        + prices.cost("cloudwatch.alarm-month", alarms())
        + prices.cost("cloudwatch.metric-month", metrics())
        + prices.cost("cloudwatch.dashboard-month", 1);
  }

  private double consumed(Work work) {
    return prices.cost("dynamodb.write", work.writes())
        + prices.cost("dynamodb.read", work.reads());
  }

  private double run(String function, Work work) {
    return gigabyteSeconds(function, work) + prices.cost("lambda.run", 1);
  }

  private double gigabyteSeconds(String function, Work work) {
    double gigabytes = template.properties(function).at("/MemorySize").asInt() / 1024.0;
    return prices.cost("lambda.gigabyte-second", gigabytes * work.millis(CALL) / 1_000);
  }

  private long alarms() {
    return template.named("AWS::CloudWatch::Alarm").count();
  }

  /** Our own that a silent stack writes: those of the sweeps and the checks, each once. */
  private static long metrics() {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    RunMetrics metrics =
        new EmfRunMetrics(
            new PrintStream(lines, true, StandardCharsets.UTF_8), () -> Instant.EPOCH);
    metrics.swept(new Tally(), Instant.EPOCH);
    metrics.checked(new Tally());
    return lines.toString(StandardCharsets.UTF_8).lines().flatMap(Costs::names).distinct().count();
  }

  private static Stream<String> names(String line) {
    return JsonMapper.shared()
        .readTree(line)
        .at("/_aws/CloudWatchMetrics/0/Metrics")
        .valueStream()
        .map(metric -> metric.required("Name").stringValue());
  }

  /** What is asked of a quota. */
  private record Demand(String quota, double asked) {}

  private void printQuotas() {
    print("%n| at | first in the way | asked | then |%n| --- | --- | --- | --- |%n");
    for (double rate : new double[] {1, 100, 10_000}) {
      quota("%.0f documents a second".formatted(rate), ofDocuments(rate));
    }
    quota("100000 watches that differ", List.of(new Demand("sns.topics", 100_000)));
    quota(
        "10000000 subscribers",
        List.of(new Demand("sns.subscriptions", 1e7), new Demand("sns.emails", 1e7 / 3_600)));
  }

  private List<Demand> ofDocuments(double rate) {
    List<Demand> demands = new ArrayList<>();
    demands.add(new Demand("parley.documents", rate));
    demands.add(new Demand("parley.requests", rate));
    demands.add(new Demand("api.requests", rate));
    demands.add(new Demand("lambda.shard", rate * document.extract().millis(CALL) / 1_000));
    Work runs = document.authorize().and(document.ingest()).and(document.extract());
    demands.add(new Demand("lambda.runs", rate * runs.millis(CALL) / 1_000));
    demands.add(new Demand("dynamodb.writes", rate * document.extract().writes()));
    return demands;
  }

  /** All that are exceeded, the most first; where none is, how near the nearest is. */
  private void quota(String at, List<Demand> demands) {
    List<Demand> byShare =
        demands.stream().sorted(Comparator.comparing(this::share).reversed()).toList();
    List<Demand> exceeded = byShare.stream().filter(it -> share(it) >= 1).toList();
    if (exceeded.isEmpty()) {
      Demand nearest = byShare.get(0);
      print(
          "| %s | none; nearest %s %s | %.0f%% of them | nothing |%n",
          at,
          quotas.number(nearest.quota()),
          quotas.row(nearest.quota()).get(2),
          100 * share(nearest));
    }
    for (Demand each : exceeded) {
      List<String> row = quotas.row(each.quota());
      print("| %s | %s %s | %.0f | %s |%n", at, row.get(1), row.get(2), each.asked(), row.get(3));
    }
  }

  private double share(Demand demand) {
    return demand.asked() / quotas.number(demand.quota());
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
