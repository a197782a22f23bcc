package parley.calendar.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.OnEveryDynamoDb;
import parley.calendar.dynamo.Table;
import parley.calendar.dynamo.Threads;
import parley.calendar.reminder.ReminderLog.Claim;

@OnEveryDynamoDb
class DynamoReminderLogTest {

  private static final Instant NOW = Instant.parse("2016-12-13T00:00:00Z");
  private static final Duration LEASE = Duration.ofSeconds(90);
  private static final NotificationId REMINDER =
      NotificationId.reminder("watch", "meeting", LocalDate.of(2016, 12, 27), 14);

  private final Table table;

  DynamoReminderLogTest(DynamoDb dynamo) {
    table = new Table(dynamo.client(), dynamo.freshTables().reminders());
  }

  @Test
  void theFirstClaimWins() {
    assertThat(at(NOW).claim(REMINDER)).isEqualTo(Claim.CLAIMED);
  }

  @Test
  void aClaimedReminderIsHeld() {
    at(NOW).claim(REMINDER);
    assertThat(at(NOW.plus(LEASE).minusMillis(1)).claim(REMINDER)).isEqualTo(Claim.HELD);
  }

  @Test
  void aClaimThatRanOutCanBeClaimedAgain() {
    at(NOW).claim(REMINDER);
    assertThat(at(NOW.plus(LEASE)).claim(REMINDER)).isEqualTo(Claim.RECLAIMED);
    assertThat(at(NOW.plus(LEASE)).claim(REMINDER)).isEqualTo(Claim.HELD);
  }

  @Test
  void whatWasSentIsNeverClaimedAgain() {
    at(NOW).claim(REMINDER);
    at(NOW).sent(REMINDER, NOW);
    assertThat(at(NOW).claim(REMINDER)).isEqualTo(Claim.ALREADY_SENT);
    assertThat(at(NOW.plus(Duration.ofDays(300))).claim(REMINDER)).isEqualTo(Claim.ALREADY_SENT);
  }

  @Test
  void notificationsAreToldApartByWatchMeetingAndOccasion() {
    at(NOW).claim(REMINDER);
    LocalDate opens = LocalDate.of(2016, 12, 27);
    for (NotificationId other :
        List.of(
            NotificationId.reminder("another", "meeting", opens, 14),
            NotificationId.reminder("watch", "another", opens, 14),
            NotificationId.reminder("watch", "meeting", opens.plusDays(1), 14),
            NotificationId.reminder("watch", "meeting", opens, 7),
            NotificationId.notice("watch", "meeting", 1))) {
      assertThat(at(NOW).claim(other)).as("%s", other).isEqualTo(Claim.CLAIMED);
    }
  }

  @Test
  void exactlyOneOfManyWorkersWins() throws Exception {
    ReminderLog log = at(NOW);
    List<Claim> claims = Threads.all(16, i -> log.claim(REMINDER));
    assertThat(claims).filteredOn(Claim.CLAIMED::equals).hasSize(1);
    assertThat(claims).filteredOn(Claim.HELD::equals).hasSize(15);
  }

  @Test
  void exactlyOneOfManyWorkersTakesOverAClaimThatRanOut() throws Exception {
    at(NOW).claim(REMINDER);
    ReminderLog later = at(NOW.plus(LEASE));
    assertThat(Threads.all(16, i -> later.claim(REMINDER)))
        .filteredOn(Claim.RECLAIMED::equals)
        .hasSize(1);
  }

  @Test
  void whatWentOutInOneMessageIsNotedTogether() {
    NotificationId other = NotificationId.notice("watch", "meeting", 1);
    NotificationId third = NotificationId.notice("watch", "meeting", 2, 4);
    at(NOW).claim(REMINDER);
    assertThat(at(NOW).unsent(List.of(REMINDER, other, third)))
        .containsExactly(REMINDER, other, third);
    at(NOW).sent(List.of(REMINDER, other), NOW);
    assertThat(at(NOW).unsent(List.of(REMINDER, other, third))).containsExactly(third);
  }

  @Test
  void howFarAMeetingIsToldNeverGoesBack() {
    assertThat(at(NOW).told("meeting")).isZero();
    at(NOW).told("meeting", 3);
    at(NOW).told("meeting", 2);
    assertThat(at(NOW).told("meeting")).isEqualTo(3);
    assertThat(at(NOW).told("another")).isZero();
  }

  @Test
  void anEntryExpiresByTheTimeOnTheWallThoughTheCalendarsIsLongPast() {
    at(NOW).sent(REMINDER, Instant.parse("1987-04-01T00:00:00Z"));
    Item entry =
        table
            .get(Item.of("watch", "watch").with("notification", "meeting#reminder#2016-12-27#14"))
            .orElseThrow();
    assertThat(entry.instant("sentAt")).isEqualTo("1987-04-01T00:00:00Z");
    assertThat(Instant.ofEpochSecond(entry.number("expires")))
        .isAfter(NOW.plus(Duration.ofDays(366)));
  }

  private ReminderLog at(Instant now) {
    return new DynamoReminderLog(table.client(), table.name(), () -> now, LEASE);
  }
}
