package parley.remind;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import parley.calendar.document.DynamoDocuments;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.Life;
import parley.calendar.dynamo.Table;
import parley.calendar.dynamo.Tables;
import parley.calendar.intake.StoredCalendar;
import parley.calendar.meeting.Calendar;
import parley.calendar.meeting.Meetings;
import parley.calendar.reminder.Agenda;
import parley.calendar.reminder.DynamoAgenda;
import parley.calendar.reminder.DynamoReminderLog;
import parley.calendar.reminder.ReminderLog;
import parley.calendar.storage.DynamoEntries;
import parley.calendar.storage.DynamoMeetings;
import parley.calendar.watch.Contacts;
import parley.calendar.watch.DynamoContacts;
import parley.calendar.watch.DynamoWatches;
import parley.calendar.watch.Watch;
import parley.calendar.watch.WatchTopic;
import parley.calendar.watch.Watches;
import parley.reading.Reading;
import parley.reading.meeting.Meeting;
import parley.remind.delivery.Delivery;
import parley.remind.delivery.Notifier;
import parley.remind.delivery.PhoneAllowance;
import parley.remind.delivery.Tally;
import parley.remind.message.Message;
import parley.remind.message.MessageWriter;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * A calendar and watches in DynamoDB, a sweep over them, and a notifier that keeps what it is to
 * send. A watch is known by its topic, which is its id.
 */
final class World {

  static final Duration LEASE = Duration.ofMinutes(1);
  static final int SMS_CEILING = 5;
  static final Duration DAY = Duration.ofDays(1);

  final RecordingNotifier notifier;
  final Meetings meetings;
  final Watches watches;
  final Contacts contacts;

  /** What the process that ended did last. */
  String lastCall = "nothing";

  /** Of the functions; stories come in from outside. */
  final Life life = new Life();

  private final DynamoDb dynamo;
  private final Notifier outlet;
  private final Tables tables;
  private final Calendar calendar;
  private String first = "";
  private Instant wall = Instant.parse("2030-01-01T00:00:00Z");
  private ReminderLog log;
  final Agenda agenda;

  World() {
    this(DynamoDb.local(), new RecordingNotifier());
  }

  /** A world in that DynamoDB, whose messages go out there. */
  World(DynamoDb dynamo, Notifier outlet) {
    this.dynamo = dynamo;
    this.outlet = outlet;
    notifier = outlet instanceof RecordingNotifier recording ? recording : new RecordingNotifier();
    tables = dynamo.freshTables();
    calendar = new StoredCalendar(new DynamoEntries(dynamo.client(), tables.meetings()));
    DynamoDbClient mortal = life.over(dynamo.client());
    meetings = new DynamoMeetings(mortal, tables.meetings());
    watches = new DynamoWatches(mortal, tables.watches());
    contacts = new DynamoContacts(mortal, tables.watches());
    InstantSource clock = () -> wall;
    log = new DynamoReminderLog(mortal, tables.reminders(), clock, LEASE);
    agenda = new DynamoAgenda(mortal, tables.reminders());
  }

  /** Removes its tables: the fewer there are, the faster is DynamoDB Local. */
  void close() {
    Stream.of(tables.documents(), tables.meetings(), tables.watches(), tables.reminders())
        .forEach(table -> dynamo.client().deleteTable(delete -> delete.tableName(table)));
  }

  /** Has the reminder log wrapped into another. */
  void wrapLog(UnaryOperator<ReminderLog> wrapping) {
    log = wrapping.apply(log);
  }

  /** Makes an entry unreadable. */
  Spoiled spoilMeeting(String id) {
    Table table = new Table(dynamo.client(), tables.meetings());
    return Spoiled.in(
        table,
        item -> item.text("pk").equals("meeting#" + id) && item.text("sk").equals("meeting"),
        item -> item.without("createdAt"));
  }

  /** Makes a watch unreadable wherever it stands. */
  Spoiled spoilWatch(String id) {
    Table table = new Table(dynamo.client(), tables.watches());
    return Spoiled.in(
        table,
        item -> item.text("sk").equals("watch#" + id) || item.text("pk").equals("watch#" + id),
        item -> item.with("watch", item.item("watch").with("zone", "Nowhere/Never")));
  }

  /** Makes the rounds unreadable that are in a zone. */
  Spoiled spoilRound(String zone) {
    Table table = new Table(dynamo.client(), tables.watches());
    return Spoiled.in(
        table,
        item -> item.set("roundsDue").stream().anyMatch(round -> round.contains(zone)),
        item -> item.withSet("roundsDue", spoiled(item.set("roundsDue"), zone)));
  }

  private static List<String> spoiled(List<String> rounds, String zone) {
    return rounds.stream()
        .map(round -> round.contains(zone) ? round.replace("2017-", "never") : round)
        .toList();
  }

  /** Makes all that stands on the agenda unreadable. */
  Spoiled spoilAgenda() {
    Table table = new Table(dynamo.client(), tables.reminders());
    return Spoiled.in(
        table, item -> item.text("watch").equals("agenda"), item -> item.with("since", "noon"));
  }

  /** Knows what was sent. */
  ReminderLog log() {
    return log;
  }

  /** Lets the time on the wall go on, by which claims run out. */
  void pass(Duration duration) {
    wall = wall.plus(duration);
  }

  /** The id of the first entry that came. */
  String only() {
    return first;
  }

  /** A story of that day tells of meetings. */
  List<String> announce(LocalDate published, Meeting... told) {
    Reading reading = new Reading("d-" + published, published, List.of(told), List.of(), List.of());
    return kept(calendar.merge(reading, published.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  private List<String> kept(List<String> ids) {
    first = first.isEmpty() ? ids.get(0) : first;
    return ids;
  }

  /** A story of that day, taken in at an instant, tells of meetings. */
  List<String> announce(LocalDate published, Instant at, Meeting... told) {
    Reading reading = new Reading("d-" + at, published, List.of(told), List.of(), List.of());
    return kept(calendar.merge(reading, at));
  }

  void watch(String id, Watch watch, String since) {
    Instant at = Instant.parse(since);
    watches.register(WatchTopic.of(id, watch, id, at), at);
  }

  Sweep sweep() {
    return new Sweep(meetings, watches, delivery(), log, agenda, settling());
  }

  Tally sweep(String now) {
    return sweep().run(Instant.parse(now));
  }

  /** Sweeps at an hour of each day, as the schedule does more often. */
  void sweepDaily(String from, String to, int hourUtc) {
    Stream<LocalDate> days = LocalDate.parse(from).datesUntil(LocalDate.parse(to).plusDays(1));
    days.forEach(day -> sweep().run(day.atTime(hourUtc, 0).toInstant(ZoneOffset.UTC)));
  }

  Notices notices() {
    return new Notices(watches, delivery(), agenda);
  }

  Check check() {
    return new Check(meetings, watches, log, delivery());
  }

  Settling settling() {
    return new Settling(meetings, log, agenda, notices(), Settling.DEFAULT);
  }

  /** The default watch at an hour of a zone. */
  static Watch at(String zone, int hour) {
    return new Watch(
        Set.of(), Set.of(), Set.of(), Watch.DEFAULT_LEAD_DAYS, true, ZoneId.of(zone), hour);
  }

  /** Nine o'clock UTC, with these lead times. */
  static Watch leads(Integer... leadDays) {
    return new Watch(Set.of(), Set.of(), Set.of(), List.of(leadDays), true, ZoneOffset.UTC, 9);
  }

  private void publish(String topic, Message message, boolean toPhones) {
    outlet.send(topic, message, toPhones);
    life.count("publish");
  }

  private Delivery delivery() {
    return new Delivery(
        log,
        new MessageWriter(
            new DynamoDocuments(dynamo.client(), tables.documents()), "https://parley.example"),
        this::publish,
        new PhoneAllowance(watches, contacts, SMS_CEILING));
  }
}
