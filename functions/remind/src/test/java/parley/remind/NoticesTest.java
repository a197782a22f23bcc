package parley.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.remind.Stories.abeTrump;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.calendar.meeting.Change;
import parley.calendar.watch.Watch;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Status;
import parley.remind.RecordingNotifier.Sent;
import parley.remind.delivery.Outcome;
import parley.remind.delivery.Tally;
import parley.remind.message.Notice;

class NoticesTest {

  private static final Instant SOON = Instant.parse("2016-12-20T00:00:00Z");
  private static final String SINCE = "2016-12-06T00:00:00Z";

  private final World world = new World();
  private LocalDate published = Stories.PUBLISHED;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2017-01-20/2017-01-27 | tentative | 2017-02-10            | tentative | changed | Moved: Abe - Trump, Fri 10 Feb 2017 (tentative)
          2017-01-20/2017-01-27 | tentative | 2017-01-22            | confirmed | changed | Narrowed: Abe - Trump, Sun 22 Jan 2017 (confirmed)
          2017-01-20/2017-01-27 | tentative | 2017-01-20/2017-01-27 | confirmed | changed | Confirmed: Abe - Trump, 20-27 Jan 2017
          2017-01-20/2017-01-27 | confirmed | 2017-01-20/2017-01-27 | tentative | changed | Less firm: Abe - Trump, 20-27 Jan 2017 (tentative)
          2017-01-20/2017-01-27 | confirmed | 2017-01-20/2017-01-27 | postponed | off     | Postponed: Abe - Trump, was 20-27 Jan 2017
          2017-01-20/2017-01-27 | confirmed | 2017-01-20/2017-01-27 | cancelled | off     | Cancelled: Abe - Trump, was 20-27 Jan 2017
          2017-01-20/2017-01-27 | cancelled | 2017-02-10            | confirmed | changed | On again: Abe - Trump, Fri 10 Feb 2017 (confirmed)
          """)
  void aChangeIsToldOnce(
      String before, String was, String after, String is, String kind, String subject) {
    String id = story(meeting(before, was));
    world.watch("w", Watch.everything(), SINCE);
    story(meeting(after, is));
    assertThat(tell(id, 2, SOON).toString()).isEqualTo("{SENT=1}");
    assertThat(tell(id, 2, SOON).toString()).isEqualTo("{ALREADY_SENT=1}");
    Sent sent = world.notifier.sent().get(0);
    assertThat(world.notifier.sent()).hasSize(1);
    assertThat(sent.message().attributes().kind()).isEqualTo(kind);
    assertThat(sent.message().subject()).isEqualTo(subject);
  }

  @Test
  void aMeetingIsAnnouncedToWhoeverWantsItsPartiesItsPlaceOrItsStatus() {
    String id = story(abeTrump());
    watch("trump", Set.of("trump"), Set.of(), Set.of());
    watch("obama", Set.of("obama"), Set.of(), Set.of());
    watch("there", Set.of(), Set.of("united states"), Set.of());
    watch("elsewhere", Set.of(), Set.of("hawaii"), Set.of());
    watch("firm", Set.of(), Set.of(), Set.of(Status.CONFIRMED));
    watch("loose", Set.of(), Set.of(), Set.of(Status.TENTATIVE));
    assertThat(tell(id, 1, SOON).count(Outcome.SENT)).isEqualTo(3);
    assertThat(topics()).containsExactlyInAnyOrder("trump", "there", "loose");
    assertThat(world.notifier.subjects("trump"))
        .containsExactly("Announced: Shinzo Abe - Donald Trump, 20-27 Jan 2017 (tentative)");
  }

  @Test
  void whoWantsNoChangesIsNotTold() {
    String id = story(abeTrump());
    world.watch(
        "w", new Watch(Set.of(), Set.of(), Set.of(), List.of(7), false, ZoneOffset.UTC, 9), SINCE);
    assertThat(tell(id, 1, SOON).toString()).isEqualTo("{}");
  }

  @Test
  void whoWatchesWhatIsFirmHearsThatItNoLongerIs() {
    String id = story(meeting("2017-02-10", "confirmed"));
    story(meeting("2017-02-10", "cancelled"));
    watch("firm", Set.of(), Set.of(), Set.of(Status.CONFIRMED));
    watch("loose", Set.of(), Set.of(), Set.of(Status.TENTATIVE));
    tell(id, 2, SOON);
    assertThat(topics()).containsExactly("firm");
  }

  @ParameterizedTest
  @CsvSource({
    // the window's last day is 27 January 2017
    "UTC,                2017-01-27T23:59:59Z, 1",
    "UTC,                2017-01-28T00:00:00Z, 0",
    "Asia/Tokyo,         2017-01-27T14:59:59Z, 1",
    "Asia/Tokyo,         2017-01-27T15:00:00Z, 0",
    "America/St_Johns,   2017-01-28T03:29:59Z, 1",
    "America/St_Johns,   2017-01-28T03:30:00Z, 0",
  })
  void whatIsOverIsNotToldOf(String zone, Instant now, int sent) {
    String id = story(abeTrump());
    world.watch(
        "w", new Watch(Set.of(), Set.of(), Set.of(), List.of(), true, ZoneId.of(zone), 9), SINCE);
    assertThat(tell(id, 1, now).count(Outcome.SENT)).isEqualTo(sent);
  }

  @Test
  void aTopicThatFailsDoesNotKeepTheOthersFromTheirNotice() {
    String id = story(abeTrump());
    for (String watch : List.of("a", "b", "c")) {
      world.watch(watch, World.at("UTC", 9), SINCE);
    }
    world.watch("tokyo", World.at("Asia/Tokyo", 9), SINCE);
    world.notifier.refuse("b");
    Tally tally = tell(id, 1, SOON);
    assertThat(tally.toString()).isEqualTo("{SENT=3, FAILED=1}");
    assertThat(tally.isDone()).isTrue();
    world.notifier.accept("b");
    world.pass(World.LEASE);
    Instant nextRun = SOON.plus(Duration.ofMinutes(15));
    assertThat(world.sweep().run(nextRun).count(Outcome.REPEATED)).isEqualTo(1);
    assertThat(topics()).containsExactlyInAnyOrder("a", "b", "c", "tokyo");
  }

  private Meeting meeting(String window, String status) {
    return abeTrump("Abe - Trump", Stories.window(window), Status.ofWord(status));
  }

  /** Each story a day later than the one before. */
  private String story(Meeting meeting) {
    String id = world.announce(published, meeting).get(0);
    published = published.plusDays(1);
    return id;
  }

  private Tally tell(String id, int sequence, Instant now) {
    Change change = world.meetings.change(id, sequence).orElseThrow();
    return world
        .notices()
        .tell(new Notice(world.meetings.find(id).orElseThrow(), change), now, () -> true);
  }

  private void watch(
      String id, Set<String> participants, Set<String> places, Set<Status> statuses) {
    world.watch(
        id, new Watch(participants, places, statuses, List.of(7), true, ZoneOffset.UTC, 9), SINCE);
  }

  private List<String> topics() {
    return world.notifier.sent().stream().map(Sent::topic).toList();
  }
}
