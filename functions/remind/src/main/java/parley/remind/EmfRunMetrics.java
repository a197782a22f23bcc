package parley.remind;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import parley.remind.delivery.Outcome;
import parley.remind.delivery.Tally;
import parley.telemetry.Metrics;

/** What runs came to, as CloudWatch's metrics of the service {@value #SERVICE}. */
public final class EmfRunMetrics implements RunMetrics {

  static final String SERVICE = "remind";

  private static final String OLDEST_UNSENT = "oldestUnsent";
  private static final String UNREADABLE = "unreadable";
  private static final String WITHOUT_PHONES = "withoutPhones";

  private final PrintStream out;
  private final InstantSource clock;

  /**
   * @param out where Lambda takes lines from: standard output
   * @param clock stamps them
   */
  public EmfRunMetrics(PrintStream out, InstantSource clock) {
    this.out = out;
    this.clock = clock;
  }

  /**
   * {@code due}: those that were looked at; {@code sent}: of them now; {@code late} and {@code
   * repeated}: of those; {@code failed}: set back, or held; {@value #OLDEST_UNSENT}: for how many
   * seconds the oldest of them has been due, or of what there was no time for; {@value
   * #UNREADABLE}: meetings, watches and the like that cannot be read, and are left out; {@value
   * #WITHOUT_PHONES}: of those sent, what telephones did not get.
   */
  @Override
  public void swept(Tally tally, Instant now) {
    Map<String, Long> values = new LinkedHashMap<>();
    values.put("due", (long) tally.count());
    values.put("sent", (long) tally.published().size());
    values.put("late", (long) tally.count(Outcome.LATE));
    values.put("repeated", (long) tally.count(Outcome.REPEATED));
    values.put("failed", (long) tally.setBack().size() + tally.undone().size());
    values.put(OLDEST_UNSENT, tally.oldestUnsent().map(due -> age(due, now)).orElse(0L));
    values.put(UNREADABLE, (long) tally.unreadable().size());
    values.put(WITHOUT_PHONES, (long) tally.withoutPhones().size());
    write(values);
  }

  /**
   * {@code sent}, {@code repeated}, {@code failed}, {@value #UNREADABLE} and {@value
   * #WITHOUT_PHONES} as of a sweep, whose numbers these add to; no line where there was nothing to
   * tell.
   */
  @Override
  public void told(Tally tally) {
    if (tally.count() == 0 && tally.unreadable().isEmpty()) {
      return;
    }
    Map<String, Long> values = new LinkedHashMap<>();
    values.put("sent", (long) tally.published().size());
    values.put("repeated", (long) tally.count(Outcome.REPEATED));
    values.put("failed", (long) tally.setBack().size() + tally.undone().size());
    values.put(UNREADABLE, (long) tally.unreadable().size());
    values.put(WITHOUT_PHONES, (long) tally.withoutPhones().size());
    write(values);
  }

  /**
   * {@code missing}: due in the last two days, and not sent until the check sent them; {@value
   * #UNREADABLE} as of a sweep.
   */
  @Override
  public void checked(Tally missing) {
    Map<String, Long> values = new LinkedHashMap<>();
    values.put("missing", (long) missing.count());
    values.put(UNREADABLE, (long) missing.unreadable().size());
    write(values);
  }

  private static long age(Instant due, Instant now) {
    return Math.max(0, Duration.between(due, now).toSeconds());
  }

  private void write(Map<String, Long> values) {
    Metrics metrics = Metrics.of(SERVICE);
    for (Map.Entry<String, Long> each : values.entrySet()) {
      metrics =
          each.getKey().equals(OLDEST_UNSENT)
              ? metrics.seconds(each.getKey(), each.getValue())
              : metrics.count(each.getKey(), each.getValue());
    }
    out.println(metrics.json(clock.instant()));
  }
}
