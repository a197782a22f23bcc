package parley.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.calendar.document.DynamoDocuments;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.Metered;
import parley.calendar.dynamo.Metered.Consumed;
import parley.calendar.dynamo.Tables;
import parley.calendar.meeting.DynamoEntries;
import parley.calendar.meeting.DynamoMeetings;
import parley.calendar.meeting.Meetings;
import parley.calendar.meeting.StoredCalendar;
import parley.calendar.reminder.Agenda;
import parley.calendar.reminder.DynamoAgenda;
import parley.calendar.reminder.DynamoReminderLog;
import parley.calendar.reminder.ReminderLog;
import parley.calendar.watch.DynamoContacts;
import parley.calendar.watch.DynamoWatches;
import parley.calendar.watch.Watch;
import parley.calendar.watch.WatchTopic;
import parley.calendar.watch.Watches;
import parley.reading.Reading;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Status;
import parley.reading.text.Span;
import parley.reading.window.Window;
import parley.remind.Notices;
import parley.remind.Settling;
import parley.remind.Sweep;
import parley.remind.delivery.Delivery;
import parley.remind.delivery.Notifier;
import parley.remind.delivery.PhoneAllowance;
import parley.remind.message.MessageWriter;

/**
 * Prints what a sweep costs: one with nothing due, among more and more meetings and watches, and
 * one with 10,000 reminders due. The units are DynamoDB's own; the milliseconds are those of
 * DynamoDB Local in this JVM, with an SNS that takes no time.
 */
public final class Sweeps {

  private static final LocalDate TODAY = LocalDate.parse("2017-01-10");
  private static final Instant NOW = TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC);
  private static final Duration LEASE = Duration.ofSeconds(40);
  private static final int WARM = 30;
  private static final int RUNS = 50;
  private static final int DUE_WATCHES = 1_000;
  private static final int DUE_MEETINGS = 10;

  private final Metered metered = new Metered(DynamoDb.local().client());
  private final Tables tables = DynamoDb.local().freshTables();
  private final Watches watches = new DynamoWatches(metered.client(), tables.watches());
  private final StoredCalendar calendar =
      new StoredCalendar(new DynamoEntries(metered.client(), tables.meetings()));

  private Sweeps() {}

  /**
   * @param arguments none
   */
  public static void main(String[] arguments) {
    print("%-32s %10s %10s %10s%n", "a sweep with nothing due", "reads", "writes", "ms");
    idle(100, 100);
    idle(1_000, 1_000);
    idle(1_000, 10_000);
    print("%n%-32s %10s %10s %10s%n", "reminders that are due", "reads", "writes", "a second");
    new Sweeps().due();
  }

  private static void idle(int meetings, int wanting) {
    Sweeps sweeps = new Sweeps();
    sweeps.load(meetings, TODAY.plusDays(100));
    sweeps.watch(wanting);
    Sweep sweep = sweeps.sweep();
    IntStream.range(0, WARM).forEach(i -> sweep.run(NOW));
    sweeps.metered.consumed();
    long begin = System.nanoTime();
    IntStream.range(0, RUNS).forEach(i -> sweep.run(NOW));
    double millis = (System.nanoTime() - begin) / 1e6 / RUNS;
    Consumed consumed = sweeps.metered.consumed();
    String among = meetings + " meetings, " + wanting + " watches";
    print(
        "%-32s %10.1f %10.1f %10.2f%n",
        among, consumed.readUnits() / RUNS, consumed.writeUnits() / RUNS, millis);
  }

  /** Ten meetings begin on one day, and a thousand watches of one hour want all of them. */
  private void due() {
    load(DUE_MEETINGS, TODAY);
    for (int i = 0; i < DUE_WATCHES; i++) {
      register(i, new Watch(Set.of(), Set.of(), Set.of(), List.of(), true, ZoneOffset.UTC, 9));
    }
    metered.consumed();
    long begin = System.nanoTime();
    int sent = sweep().run(NOW).published().size();
    double seconds = (System.nanoTime() - begin) / 1e9;
    Consumed consumed = metered.consumed();
    print(
        "%-32s %10.2f %10.2f %10.0f%n",
        sent + ", units each",
        consumed.readUnits() / sent,
        consumed.writeUnits() / sent,
        sent / seconds);
  }

  private void load(int meetings, LocalDate opens) {
    Instant at = TODAY.minusDays(30).atStartOfDay().toInstant(ZoneOffset.UTC);
    for (int i = 0; i < meetings; i++) {
      LocalDate day = opens.plusDays(meetings > DUE_MEETINGS ? i % 200 : 0);
      Reading reading =
          new Reading("d" + i, TODAY.minusDays(30), List.of(meeting(i, day)), List.of(), List.of());
      calendar.merge(reading, at);
    }
  }

  /** In forty zones, at all hours; what is due at this very one is gone by the warming sweeps. */
  private void watch(int wanting) {
    for (int i = 0; i < wanting; i++) {
      ZoneId zone = ZoneOffset.ofTotalSeconds((i % 40 - 20) * 1800);
      List<Integer> leadDays = List.of(1 + i / 960 % 300);
      register(i, new Watch(Set.of(), Set.of(), Set.of(), leadDays, true, zone, i / 40 % 24));
    }
  }

  private void register(int i, Watch watch) {
    String id = "%032x".formatted(i);
    Instant since = NOW.minusSeconds(1);
    watches.register(WatchTopic.of(id, watch, "topic-" + i, since), since);
  }

  private static Meeting meeting(int i, LocalDate day) {
    String text = "They will meet.";
    return new Meeting(
        "Party %d - Counterparty %d".formatted(i, i),
        Kind.TALKS,
        Status.CONFIRMED,
        Stream.of("Party " + i, "Counterparty " + i)
            .map(name -> new Participant(name, Optional.empty(), Optional.empty()))
            .toList(),
        Optional.empty(),
        new Window(Optional.of(day), Optional.of(day), false),
        Optional.empty(),
        List.of(new Evidence("d" + i, new Span(0, text.length()), text)));
  }

  private Sweep sweep() {
    Meetings meetings = new DynamoMeetings(metered.client(), tables.meetings());
    ReminderLog log =
        new DynamoReminderLog(metered.client(), tables.reminders(), InstantSource.system(), LEASE);
    Agenda agenda = new DynamoAgenda(metered.client(), tables.reminders());
    Delivery delivery = delivery(log);
    Notices notices = new Notices(watches, delivery, agenda);
    Settling settling = new Settling(meetings, log, agenda, notices, Settling.DEFAULT);
    return new Sweep(meetings, watches, delivery, log, agenda, settling);
  }

  private Delivery delivery(ReminderLog log) {
    Notifier nowhere = (topic, message, toPhones) -> {};
    DynamoDocuments documents = new DynamoDocuments(metered.client(), tables.documents());
    DynamoContacts contacts = new DynamoContacts(metered.client(), tables.watches());
    return new Delivery(
        log,
        new MessageWriter(documents, "https://parley.example"),
        nowhere,
        new PhoneAllowance(watches, contacts, 0));
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
