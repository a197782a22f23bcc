package parley.calendar.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.OnEveryDynamoDb;
import parley.calendar.dynamo.Threads;
import parley.calendar.watch.Contacts.Code;

@OnEveryDynamoDb
class DynamoContactsTest {

  private static final Instant NOON = Instant.parse("2016-12-06T12:00:00Z");
  private static final Duration HOUR = Duration.ofHours(1);
  private static final YearMonth DECEMBER = YearMonth.of(2016, 12);
  private static final Code CODE = new Code("hash", NOON.plusSeconds(600), 2);

  private final Contacts contacts;

  DynamoContactsTest(DynamoDb dynamo) {
    contacts = new DynamoContacts(dynamo.client(), dynamo.freshTables().watches());
  }

  @Test
  void anAddressIsAskedOnceAnHour() {
    assertThat(mayAsk("ann@example.org", NOON)).isTrue();
    assertThat(mayAsk("ann@example.org", NOON.plusSeconds(3599))).isFalse();
    assertThat(mayAsk("bob@example.org", NOON.plusSeconds(3599))).isTrue();
    assertThat(mayAsk("ann@example.org", NOON.plusSeconds(3600))).isTrue();
    assertThat(mayAsk("ann@example.org", NOON.plusSeconds(3601))).isFalse();
  }

  @Test
  void aMailboxIsAskedOnceAnHourHoweverItIsWritten() {
    assertThat(mayAsk("ann@example.org", NOON)).isTrue();
    assertThat(mayAsk("Ann@Example.org", NOON)).isFalse();
    assertThat(mayAsk("ann+news@example.org", NOON)).isFalse();
    assertThat(mayAsk("aNN+a+b@example.org", NOON)).isFalse();
    assertThat(mayAsk("ann.b@example.org", NOON)).isTrue();
    assertThat(mayAsk("+ann@example.org", NOON)).isTrue();
    assertThat(contacts.mayAsk("sms", "+819012345678", "w", NOON, HOUR)).isTrue();
    assertThat(contacts.mayAsk("sms", "+819012345679", "w", NOON, HOUR)).isTrue();
  }

  @Test
  void whoWasNotAskedMayBe() {
    mayAsk("ann@example.org", NOON);
    contacts.notAsked("email", "ann@example.org");
    assertThat(mayAsk("ann@example.org", NOON)).isTrue();
  }

  @Test
  void ofManyWhoWantToAskOneMay() throws Exception {
    assertThat(Threads.all(8, i -> mayAsk("ann@example.org", NOON)))
        .filteredOn(may -> may)
        .hasSize(1);
  }

  @Test
  void aCodeIsGoodForSoManyTriesAndSoLong() {
    assertThat(contacts.takeTry("s1", NOON)).isEmpty();
    contacts.keep("s1", CODE);
    assertThat(contacts.takeTry("s1", NOON)).contains(new Code("hash", CODE.until(), 1));
    assertThat(contacts.takeTry("s1", CODE.until())).isEmpty();
    assertThat(contacts.takeTry("s1", NOON)).contains(new Code("hash", CODE.until(), 0));
    assertThat(contacts.takeTry("s1", NOON)).isEmpty();
  }

  @Test
  void moreTriesAtOnceThanThereAreGetNoneMore() throws Exception {
    contacts.keep("s1", new Code("hash", NOON.plusSeconds(600), 5));
    assertThat(Threads.all(12, i -> contacts.takeTry("s1", NOON).isPresent()))
        .filteredOn(may -> may)
        .hasSize(5);
  }

  @Test
  void aNewCodeTakesThePlaceOfTheOldAndOneThatIsForgottenIsGone() {
    contacts.keep("s1", CODE);
    contacts.keep("s1", new Code("other", NOON.plusSeconds(900), 5));
    assertThat(contacts.takeTry("s1", NOON).orElseThrow().hash()).isEqualTo("other");
    contacts.forget("s1");
    assertThat(contacts.takeTry("s1", NOON)).isEmpty();
  }

  @Test
  void aMonthAllowsSoManyMessagesAndTheNextAsMany() {
    assertThat(contacts.take(DECEMBER, 3, 5)).isTrue();
    assertThat(contacts.take(DECEMBER, 3, 5)).isFalse();
    assertThat(contacts.take(DECEMBER, 2, 5)).isTrue();
    assertThat(contacts.take(DECEMBER, 1, 5)).isFalse();
    assertThat(contacts.take(DECEMBER.plusMonths(1), 5, 5)).isTrue();
    assertThat(contacts.take(DECEMBER.plusMonths(2), 6, 5)).isFalse();
  }

  @Test
  void ofManyAtOnceNoMoreGetThroughThanTheMonthAllows() throws Exception {
    List<Boolean> taken = Threads.all(10, i -> contacts.take(DECEMBER, 1, 4));
    assertThat(taken).filteredOn(may -> may).hasSize(4);
  }

  @Test
  void itIsKnownOfWhatAnAddressWasAskedLast() {
    assertThat(contacts.lastAsked("email", "ann@example.org")).isEmpty();
    contacts.mayAsk("email", "ann@example.org", "w1", NOON, HOUR);
    contacts.mayAsk("email", "ann@example.org", "w2", NOON, HOUR);
    assertThat(contacts.lastAsked("email", "ann@example.org")).contains("w1");
    contacts.mayAsk("email", "ann@example.org", "w2", NOON.plus(HOUR), HOUR);
    assertThat(contacts.lastAsked("email", "ann@example.org")).contains("w2");
  }

  private boolean mayAsk(String endpoint, Instant now) {
    return contacts.mayAsk("email", endpoint, "w", now, HOUR);
  }
}
