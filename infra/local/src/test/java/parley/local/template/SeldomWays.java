package parley.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.Table;
import parley.calendar.limit.Limit;
import parley.calendar.limit.Limits;
import parley.calendar.limit.Quota;
import parley.calendar.reminder.DynamoAgenda;
import parley.calendar.reminder.Errand;
import parley.calendar.watch.DynamoContacts;
import parley.calendar.watch.DynamoRevisits;
import parley.calendar.watch.DynamoWatches;
import parley.gateway.ManagedRuntime;
import parley.subscribe.Countries;
import parley.subscribe.Phones;
import parley.subscribe.SnsTexts;
import parley.subscribe.SnsTopics;
import parley.subscribe.SubscribeHandler;
import parley.subscribe.Subscriptions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sns.SnsClient;

/** What happens once in a while: by stories, or to the tables of the stack. */
final class SeldomWays {

  /** As many messages as are needed. */
  private static final int MONTHLY = 100;

  /** Says that all watches are listed as they are to be. */
  private static final Item LISTED = Item.of("pk", "wanted").with("sk", "listed by round");

  private final StackClient stack;
  private final DynamoDbClient tables;

  /**
   * @param tables reaches the stack's tables past its functions
   */
  SeldomWays(StackClient stack, DynamoDbClient tables) {
    this.stack = stack;
    this.tables = tables;
  }

  void go() {
    aNewMeetingHasTheDaysOfOneThatWasMovedAndIsOver();
    twoEntriesTurnOutToBeOne();
    anEntryIsBroughtBack();
    aNoticeIsTriedAgain();
    remindersWereNotSent();
    somebodySubscribesFirstAfterAnUpdate();
    watches().delete(LISTED); // as before an update, for the start after this
  }

  /** Its id was to be the other's. */
  private void aNewMeetingHasTheDaysOfOneThatWasMovedAndIsOver() {
    stack.tell("2016-12-14", "Theresa May will meet Angela Merkel in Berlin on Jan. 12, 2017.");
    stack.moveClock("2016-12-14T01:00:00Z");
    stack.tell(
        "2016-12-15",
        "The meeting of Theresa May and Angela Merkel has been moved from Jan. 12 to Dec. 18.");
    stack.moveClock("2016-12-20T00:00:00Z");
    stack.tell(
        "2016-12-20", "Theresa May will meet Angela Merkel again, in London, on Jan. 12, 2017.");
    stack.moveClock("2016-12-20T01:00:00Z");
  }

  /** Both are told of by so many stories that not all are kept with them. */
  private void twoEntriesTurnOutToBeOne() {
    for (int day = 22; day < 27; day++) {
      stack.tell("2016-12-" + day, "China and India will hold talks in Delhi on April 20.");
      stack.tell("2016-12-" + day, "Xi Jinping will meet Narendra Modi in Delhi on April 20.");
      stack.moveClock("2016-12-" + day + "T01:00:00Z");
    }
    assertThat(talksOn("2017-04-20")).hasSize(2);
    stack.tell(
        "2016-12-20",
        "Chinese President Xi Jinping will meet Indian Prime Minister Narendra Modi in Delhi on"
            + " April 20.");
    stack.moveClock("2016-12-26T02:00:00Z");
    assertThat(talksOn("2017-04-20")).hasSize(1);
  }

  /** By hand, out of a backup; that it was told of is not known any more. */
  private void anEntryIsBroughtBack() {
    String id = talks();
    Table meetings = new Table(tables, "meetings");
    Item entry = meetings.get(Item.of("pk", "meeting#" + id).with("sk", "meeting")).orElseThrow();
    meetings.delete(entry.key());
    forget(Item.of("watch", "told#" + id).with("notification", "told"));
    meetings.put(entry);
    stack.moveClock("2016-12-26T03:00:00Z");
  }

  private String talks() {
    return talksOn("2017-04-20").get(0);
  }

  /** The ids of the meetings of a day. */
  private List<String> talksOn(String day) {
    return stack
        .get("/meetings?from=" + day + "&to=" + day)
        .required("meetings")
        .valueStream()
        .map(meeting -> meeting.required("id").stringValue())
        .toList();
  }

  /** As a run leaves it on the agenda to which SNS did not answer. */
  private void aNoticeIsTriedAgain() {
    String again = "again#" + watch() + "#" + talks() + "#notice#1";
    Instant now = Instant.parse("2016-12-26T03:00:00Z");
    new DynamoAgenda(tables, "reminders").add(Errand.at(now, again));
    stack.moveClock("2016-12-26T04:00:00Z");
  }

  /** That of the telephone is the only one that anybody has. */
  private String watch() {
    return watches()
        .all("begins_with(pk, :phones)", Item.of(":phones", "phones#"))
        .map(item -> item.text("pk").substring("phones#".length()))
        .findFirst()
        .orElseThrow();
  }

  /** Two, and then one, of the morning in Tokyo, an hour before the check. */
  private void remindersWereNotSent() {
    stack.tell("2016-12-26", "Xi Jinping will meet Narendra Modi in Delhi on Jan. 9, 2017.");
    stack.tell("2016-12-26", "Shinzo Abe will meet Vladimir Putin in Moscow on Jan. 9, 2017.");
    stack.tell("2016-12-26", "Shinzo Abe will meet Vladimir Putin in Tokyo on March 3, 2017.");
    stack.moveClock("2017-01-08T23:30:00Z");
    findOut("#reminder#2017-01-09#0", 2, "2017-01-09T01:00:00Z");
    stack.moveClock("2017-02-16T23:30:00Z");
    findOut("#reminder#2017-03-03#14", 1, "2017-02-17T01:00:00Z");
  }

  private void findOut(String occasion, int sent, String later) {
    List<Item> reminders = reminders(occasion);
    assertThat(reminders).hasSize(sent);
    reminders.forEach(this::forget);
    stack.moveClock(later);
    assertThat(reminders(occasion)).hasSize(sent);
  }

  /** The keys of what the log holds of an occasion for the telephone's watch. */
  private List<Item> reminders(String occasion) {
    return new Table(tables, "reminders")
        .all(
            "watch = :watch AND contains(notification, :occasion)",
            Item.of(":watch", watch()).with(":occasion", occasion))
        .map(
            item ->
                Item.of("watch", item.text("watch"))
                    .with("notification", item.text("notification")))
        .toList();
  }

  private void forget(Item key) {
    tables.deleteItem(delete -> delete.tableName("reminders").key(key.attributes()));
  }

  /** The watches that were there before it are listed then. */
  private void somebodySubscribesFirstAfterAnUpdate() {
    assertThat(watches().get(LISTED)).isPresent();
    watches().delete(LISTED);
    new ManagedRuntime()
        .invoke(
            subscribing(),
            APIGatewayV2HTTPEvent.class,
            ManagedRuntime.event("post-subscription.json"));
    assertThat(watches().get(LISTED)).isPresent();
  }

  private Table watches() {
    return new Table(tables, "watches");
  }

  private SubscribeHandler subscribing() {
    DynamoDbClient noted = CallRecorder.before(tables);
    DynamoWatches watches = new DynamoWatches(noted, "watches");
    DynamoContacts contacts = new DynamoContacts(noted, "watches");
    SnsClient sns = stack.sns();
    SnsTopics topics = new SnsTopics(sns, "parley-watch-");
    Phones phones =
        new Phones(watches, topics, contacts, new SnsTexts(sns), Countries.all(), MONTHLY);
    InstantSource clock = InstantSource.system();
    Quota quota = new Quota(Limits.NONE, Limit.anHour("subscriptions", 1), clock);
    DynamoRevisits revisits = new DynamoRevisits(noted, "watches");
    return new SubscribeHandler(
        new Subscriptions(watches, topics, contacts, phones, revisits, clock), quota);
  }
}
