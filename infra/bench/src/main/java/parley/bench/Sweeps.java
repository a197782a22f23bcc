package parley.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.Metered;
import parley.calendar.dynamo.Metered.Consumed;
import parley.calendar.dynamo.Tables;
import parley.calendar.intake.StoredCalendar;
import parley.calendar.storage.DynamoEntries;
import parley.calendar.watch.Watch;
import parley.reading.meeting.Meeting;
import parley.remind.Settling;
import parley.remind.Sweep;

/**
 * Prints what sweeps and announcements cost among more and more meetings and 10,000 watches, and
 * what 10,000 reminders do that are due. The units are DynamoDB's own; the milliseconds are those
 * of DynamoDB Local in this JVM, with an SNS that takes no time.
 */
public final class Sweeps {

  private static final LocalDate TODAY = LocalDate.parse("2017-01-10");
  private static final Instant NOW = TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC);
  private static final int WARM = 100;
  private static final int RUNS = 200;
  private static final int HALF_HOURS = 48;
  private static final int WATCHES = 10_000;
  private static final int ANNOUNCED = 20;
  private static final int WANTING = 3;
  private static final int DUE_WATCHES = 1_000;
  private static final int DUE_MEETINGS = 10;

  private final DynamoDb dynamo = DynamoDb.local();
  private final Metered metered = new Metered(dynamo.client());
  private final Tables tables = dynamo.freshTablesWithoutStreams();
  private final Crowd crowd = new Crowd(dynamo, tables);
  private final Reminding reminding = new Reminding(metered, tables);
  private final StoredCalendar calendar =
      new StoredCalendar(new DynamoEntries(dynamo.client(), tables.meetings()));

  private Sweeps() {}

  /**
   * @param arguments how many meetings to try it among, each number by itself, in place of 1,000,
   *     10,000 and 100,000
   */
  public static void main(String[] arguments) {
    List<String> sizes =
        arguments.length == 0 ? List.of("1000", "10000", "100000") : List.of(arguments);
    print("%-52s %8s %8s %8s %8s%n", "each", "requests", "reads", "writes", "best ms");
    for (String size : sizes) {
      new Sweeps().among(Integer.parseInt(size));
    }
    print("%n%-52s %8s %8s %8s %8s%n", "reminders that are due", "", "reads", "writes", "a second");
    new Sweeps().due();
  }

  private void among(int meetings) {
    long begin = System.nanoTime();
    crowd.meetings(meetings);
    crowd.watches(WATCHES);
    for (int i = 0; i < WANTING; i++) {
      crowd.watch(tables, "three" + i, Crowd.watch("Ann Three", i));
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    print("%d meetings, %d watches, loaded in %.0f s%n", meetings, WATCHES, seconds);
    Sweep sweep = reminding.sweep();
    sweep.run(NOW); // whatever was due before
    measure("  a sweep at no watch's hour", WARM, RUNS, i -> sweep.run(NOW));
    measure(
        "  a sweep at twenty rounds' hour, no meeting near",
        HALF_HOURS,
        HALF_HOURS,
        i -> sweep.run(halfHour(i)));
    reminded(sweep);
    announcements();
  }

  private static Instant halfHour(int i) {
    return NOW.plus(Duration.ofMinutes(30L * i));
  }

  /** A meeting opens in a week that three watches want; each hears of it at its own hour. */
  private void reminded(Sweep sweep) {
    int first = 2 * HALF_HOURS;
    LocalDate opens = TODAY.plusDays(2 + 7);
    calendar.merge(Crowd.reading(Crowd.meeting("Ann Three", opens)), NOW);
    int[] sent = {0};
    measure(
        "  the same, one meeting due that three want",
        0,
        HALF_HOURS,
        i -> sent[0] += sweep.run(halfHour(first + i)).published().size());
    print("    of %d sweeps %d reminders went out%n", HALF_HOURS, sent[0]);
  }

  /** Three watches want the meetings that are announced. */
  private void announcements() {
    List<String> ids = IntStream.range(0, ANNOUNCED + 1).mapToObj(this::announced).toList();
    Settling settling = reminding.settling();
    int[] told = {0};
    measure(
        "  an announcement that three want",
        1,
        ANNOUNCED,
        i -> told[0] += settling.takeIn(ids.get(i), 1, NOW, () -> true).published().size());
    print("    of %d announcements %d notices went out%n", ANNOUNCED + 1, told[0]);
  }

  private String announced(int i) {
    Meeting meeting = Crowd.meeting("Ann Three", TODAY.plusDays(500 + 30L * i));
    return calendar.merge(Crowd.reading(meeting), NOW).get(0);
  }

  /** Of the times the shortest counts: nothing makes code faster than it is. */
  private void measure(String what, int warm, int runs, IntConsumer run) {
    IntStream.range(0, warm).forEach(run);
    metered.consumed();
    long best = Long.MAX_VALUE;
    for (int i = warm; i < warm + runs; i++) {
      long begin = System.nanoTime();
      run.accept(i);
      best = Math.min(best, System.nanoTime() - begin);
    }
    Consumed consumed = metered.consumed();
    print(
        "%-52s %8.1f %8.1f %8.1f %8.2f%n",
        what,
        (double) consumed.requests() / runs,
        consumed.readUnits() / runs,
        consumed.writeUnits() / runs,
        best / 1e6);
  }

  /** Ten meetings begin on one day, and a thousand watches of one hour want all of them. */
  private void due() {
    IntStream.range(0, DUE_MEETINGS)
        .mapToObj(i -> Crowd.meeting("Party" + i, TODAY))
        .forEach(meeting -> calendar.merge(Crowd.reading(meeting), NOW.minusSeconds(3600)));
    Set<String> any = Set.of();
    for (int i = 0; i < DUE_WATCHES; i++) {
      Watch watch = new Watch(any, any, Set.of(), List.of(), true, ZoneOffset.UTC, 9);
      crowd.watch(tables, "%032x".formatted(i), watch);
    }
    metered.consumed();
    long begin = System.nanoTime();
    int sent = reminding.sweep().run(NOW).published().size();
    double seconds = (System.nanoTime() - begin) / 1e9;
    Consumed consumed = metered.consumed();
    print(
        "%-52s %8s %8.2f %8.2f %8.0f%n",
        sent + ", units each",
        "",
        consumed.readUnits() / sent,
        consumed.writeUnits() / sent,
        sent / seconds);
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
