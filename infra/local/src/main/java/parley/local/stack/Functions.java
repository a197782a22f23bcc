package parley.local.stack;

import static parley.local.stack.LocalServices.TABLES;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import parley.authorize.AuthorizeHandler;
import parley.authorize.Verdicts;
import parley.browse.BrowseHandler;
import parley.browse.Machine;
import parley.calendar.document.Documents;
import parley.calendar.document.DynamoDocuments;
import parley.calendar.intake.StoredCalendar;
import parley.calendar.limit.DynamoLimits;
import parley.calendar.limit.Limit;
import parley.calendar.limit.Limits;
import parley.calendar.limit.Quota;
import parley.calendar.meeting.Meetings;
import parley.calendar.reminder.Agenda;
import parley.calendar.reminder.DynamoAgenda;
import parley.calendar.reminder.DynamoReminderLog;
import parley.calendar.reminder.ReminderLog;
import parley.calendar.storage.DynamoEntries;
import parley.calendar.storage.DynamoMeetings;
import parley.calendar.token.DynamoTokens;
import parley.calendar.token.Scope;
import parley.calendar.watch.Contacts;
import parley.calendar.watch.DynamoContacts;
import parley.calendar.watch.DynamoRevisits;
import parley.calendar.watch.DynamoWatches;
import parley.calendar.watch.Revisits;
import parley.calendar.watch.Watches;
import parley.curate.CurateHandler;
import parley.extract.ExtractHandler;
import parley.ingest.IngestHandler;
import parley.local.lambda.LocalFunction;
import parley.reading.MeetingReader;
import parley.remind.ChangedHandler;
import parley.remind.Check;
import parley.remind.CheckHandler;
import parley.remind.DueHandler;
import parley.remind.Notices;
import parley.remind.RunMetrics;
import parley.remind.Settling;
import parley.remind.Sweep;
import parley.remind.delivery.Delivery;
import parley.remind.delivery.PhoneAllowance;
import parley.remind.delivery.SnsNotifier;
import parley.remind.message.MessageWriter;
import parley.subscribe.Countries;
import parley.subscribe.ExpireHandler;
import parley.subscribe.Expiry;
import parley.subscribe.Phones;
import parley.subscribe.SnsTexts;
import parley.subscribe.SnsTopics;
import parley.subscribe.SubscribeHandler;
import parley.subscribe.Subscriptions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sns.SnsClient;

/** The deployed functions, with the adapters that they have when deployed, on local services. */
final class Functions {

  /** A process that is started again after it was killed waits so long for what it had claimed. */
  private static final Duration LEASE = Duration.ofSeconds(2);

  /** They cost nothing here. */
  private static final int TEXTS_A_MONTH = 1_000_000;

  private static final String TOPIC_PREFIX = "parley-watch-";

  private static final Limit DOCUMENTS = Limit.aMinute("documents", 300);
  private static final Limit SUBSCRIPTIONS = Limit.anHour("subscriptions", 20);

  private final DynamoDbClient dynamo;
  private final SnsClient sns;
  private final InstantSource clock;
  private final MeetingReader reader = MeetingReader.english();
  private final Documents documents;
  private final Meetings meetings;
  private final Watches watches;
  private final Contacts contacts;
  private final URI publicUrl;
  private final boolean counted;
  private final Machine machine;

  /**
   * The functions.
   *
   * @param services what they run on
   * @param dynamo how they speak to DynamoDB
   * @param publicUrl where links in messages lead, without a slash at the end
   */
  Functions(LocalServices services, DynamoDbClient dynamo, URI publicUrl) {
    this.dynamo = dynamo;
    sns = services.sns;
    counted = services.tokens;
    machine = new ThisMachine(services.clock, services.outbox);
    clock = services.clock;
    documents = new DynamoDocuments(dynamo, TABLES.documents());
    meetings = new DynamoMeetings(dynamo, TABLES.meetings());
    watches = new DynamoWatches(dynamo, TABLES.watches());
    contacts = new DynamoContacts(dynamo, TABLES.watches());
    this.publicUrl = publicUrl;
  }

  LocalFunction ingest() {
    return LocalFunction.of(
        "ingest", new IngestHandler(documents, reader, quota(DOCUMENTS), clock));
  }

  LocalFunction extract() {
    StoredCalendar calendar = new StoredCalendar(new DynamoEntries(dynamo, TABLES.meetings()));
    return LocalFunction.of("extract", new ExtractHandler(documents, reader, calendar, clock));
  }

  LocalFunction changed() {
    return LocalFunction.of("changed", new ChangedHandler(settling(), RunMetrics.NONE, clock));
  }

  LocalFunction due() {
    Sweep sweep = new Sweep(meetings, watches, delivery(), log(), agenda(), settling());
    return LocalFunction.of("due", new DueHandler(sweep, RunMetrics.NONE));
  }

  LocalFunction check() {
    Check check = new Check(meetings, watches, log(), delivery());
    return LocalFunction.of("check", new CheckHandler(check, RunMetrics.NONE));
  }

  LocalFunction subscribe() {
    SnsTopics topics = topics();
    Phones phones =
        new Phones(watches, topics, contacts, new SnsTexts(sns), Countries.all(), TEXTS_A_MONTH);
    Subscriptions subscriptions =
        new Subscriptions(watches, topics, contacts, phones, revisits(), clock);
    return LocalFunction.of("subscribe", new SubscribeHandler(subscriptions, quota(SUBSCRIPTIONS)));
  }

  LocalFunction expire() {
    return LocalFunction.of("expire", new ExpireHandler(new Expiry(watches, revisits(), topics())));
  }

  LocalFunction browse() {
    return LocalFunction.of("browse", new BrowseHandler(meetings, documents, clock, machine, true));
  }

  /** Tokens expire by the wall clock, whatever the stack's clock says. */
  LocalFunction authorize() {
    Verdicts verdicts = new Verdicts(new DynamoTokens(dynamo, TABLES.access()), Set.of(Scope.READ));
    return LocalFunction.of("authorize", new AuthorizeHandler(verdicts, InstantSource.system()));
  }

  LocalFunction curate() {
    DynamoEntries entries = new DynamoEntries(dynamo, TABLES.meetings());
    return LocalFunction.of(
        "curate", new CurateHandler(entries, meetings, documents, reader, clock));
  }

  private Revisits revisits() {
    return new DynamoRevisits(dynamo, TABLES.watches());
  }

  private SnsTopics topics() {
    return new SnsTopics(sns, TOPIC_PREFIX);
  }

  private Settling settling() {
    Notices notices = new Notices(watches, delivery(), agenda());
    return new Settling(meetings, log(), agenda(), notices, Settling.DEFAULT);
  }

  private Agenda agenda() {
    return new DynamoAgenda(dynamo, TABLES.reminders());
  }

  /** Where everything is open, nothing is counted; whiles pass by the wall clock. */
  private Quota quota(Limit limit) {
    Limits limits = counted ? new DynamoLimits(dynamo, TABLES.access()) : Limits.NONE;
    return new Quota(limits, limit, InstantSource.system());
  }

  private Delivery delivery() {
    return new Delivery(
        log(),
        new MessageWriter(documents, publicUrl.toString()),
        new SnsNotifier(sns),
        new PhoneAllowance(watches, contacts, TEXTS_A_MONTH));
  }

  /** Claims run out by the wall clock, whatever the stack's clock says. */
  private ReminderLog log() {
    return new DynamoReminderLog(dynamo, TABLES.reminders(), InstantSource.system(), LEASE);
  }
}
