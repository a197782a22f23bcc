package parley.calendar.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.Metered;
import parley.calendar.dynamo.Unreadable;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Place;
import parley.reading.meeting.Status;
import parley.reading.text.Span;
import parley.reading.window.Window;

/** Of a round those are found who want a meeting, however many there are who want others. */
class WantingInRoundTest {

  private static final Instant NOW = Instant.parse("2016-12-06T12:00:00Z");
  private static final Set<String> ANY = Set.of();
  private static final int MANY = 400;

  private final Metered metered = new Metered(DynamoDb.local().client());
  private final Watches watches =
      new DynamoWatches(metered.client(), DynamoDb.local().freshTables().watches());

  @Test
  void ofASmallRoundAndOfALargeOneTheSameAreFound() {
    everySortOfWatch(9);
    everySortOfWatch(10);
    crowd(10);
    for (Meeting meeting :
        List.of(meeting("Zed", Status.CONFIRMED), meeting("Ann", Status.TENTATIVE))) {
      assertThat(wanting(9, meeting)).isEqualTo(wanted(9, meeting)).isNotEmpty();
      assertThat(wanting(10, meeting)).isEqualTo(wanted(10, meeting)).isNotEmpty();
    }
    assertThat(wanting(9, meeting("Zed", Status.CONFIRMED)))
        .contains("everything at 9", "firm at 9", "zed at 9", "in hawaii at 9", "zed in us at 9")
        .doesNotContain("off at 9", "xi at 9");
  }

  @Test
  void theMeetingsOfADayFindEachOfThoseWhoWantOneOfThemOnce() {
    everySortOfWatch(9);
    crowd(9);
    List<Meeting> meetings =
        List.of(meeting("Zed", Status.CONFIRMED), meeting("Xi", Status.CONFIRMED));
    assertThat(watches.wanting(round(9), meetings, Unreadable::raise))
        .extracting(WatchTopic::id)
        .doesNotHaveDuplicates()
        .contains("xi at 9", "zed at 9", "everything at 9");
  }

  @Test
  void whatItCostsDoesNotGrowWithThoseWhoWantOthers() {
    watch("zed", 9, new Watch(Set.of("zed"), ANY, Set.of(), List.of(), true, ZoneOffset.UTC, 9));
    Meeting meeting = meeting("Zed", Status.CONFIRMED);
    assertThat(readUnits(9, meeting)).as("alone").isLessThanOrEqualTo(1);
    crowd(9);
    double one = readUnits(9, meeting);
    IntStream.range(0, 24).filter(hour -> hour != 9).forEach(this::few);
    assertThat(readUnits(9, meeting)).as("many in other rounds").isEqualTo(one);
    assertThat(one).as("many in its round").isLessThanOrEqualTo(10);
  }

  @Test
  void oneWithATelephoneIsFoundWithIt() {
    watch("zed", 9, new Watch(Set.of("zed"), ANY, Set.of(), List.of(), true, ZoneOffset.UTC, 9));
    watches.addPhone(new Subscription("s", "sms", "+819012345678", "zed", Optional.empty(), NOW));
    for (int i = 0; i < 2; i++) {
      assertThat(
              watches.wanting(
                  round(9), List.of(meeting("Zed", Status.CONFIRMED)), Unreadable::raise))
          .extracting(WatchTopic::phones)
          .containsExactly(true);
      crowd(9);
    }
  }

  @Test
  void whoWantsTheOutlookIsFoundAndNobodyElseIsLookedAt() {
    Watch weekly = new Watch(ANY, ANY, Set.of(), List.of(), true, ZoneOffset.UTC, 9, true);
    watch("weekly", 9, weekly);
    crowd(9);
    assertThat(watches.wantingOutlook(round(8), Unreadable::raise)).isEmpty();
    metered.consumed();
    assertThat(watches.wantingOutlook(round(9), Unreadable::raise))
        .extracting(WatchTopic::id)
        .containsExactly("weekly");
    assertThat(metered.consumed().readUnits()).isLessThanOrEqualTo(2);
  }

  private List<String> wanting(int hour, Meeting meeting) {
    return watches
        .wanting(round(hour), List.of(meeting), Unreadable::raise)
        .map(WatchTopic::id)
        .sorted()
        .toList();
  }

  /** As looking through all of them finds it. */
  private List<String> wanted(int hour, Meeting meeting) {
    return watches
        .inRound(round(hour), Unreadable::raise)
        .filter(topic -> topic.watch().wants(meeting))
        .map(WatchTopic::id)
        .sorted()
        .toList();
  }

  private double readUnits(int hour, Meeting meeting) {
    wanting(hour, meeting);
    metered.consumed();
    assertThat(wanting(hour, meeting)).hasSize(1);
    return metered.consumed().readUnits();
  }

  private void everySortOfWatch(int hour) {
    Set<String> zed = Set.of("zed");
    watch("everything at " + hour, hour, wanting(ANY, ANY, Set.of(), hour));
    watch("firm at " + hour, hour, wanting(ANY, ANY, Set.of(Status.CONFIRMED), hour));
    watch("off at " + hour, hour, wanting(ANY, ANY, Set.of(Status.CANCELLED), hour));
    watch("zed at " + hour, hour, wanting(zed, ANY, Set.of(), hour));
    watch("xi at " + hour, hour, wanting(Set.of("xi"), ANY, Set.of(), hour));
    watch("in hawaii at " + hour, hour, wanting(ANY, Set.of("hawaii"), Set.of(), hour));
    watch("zed in us at " + hour, hour, wanting(zed, Set.of("us"), Set.of(), hour));
  }

  private void crowd(int hour) {
    IntStream.range(0, MANY).forEach(i -> other(hour, i));
  }

  private void few(int hour) {
    IntStream.range(0, 5).forEach(i -> other(hour, i));
  }

  private void other(int hour, int i) {
    watch("other" + i + " at " + hour, hour, wanting(Set.of("party" + i), ANY, Set.of(), hour));
  }

  private static Watch wanting(
      Set<String> participants, Set<String> places, Set<Status> statuses, int hour) {
    return new Watch(participants, places, statuses, List.of(), true, ZoneOffset.UTC, hour);
  }

  private void watch(String id, int hour, Watch watch) {
    assertThat(watch.hour()).isEqualTo(hour);
    watches.register(WatchTopic.of(id, watch, "arn:" + id, NOW), NOW);
  }

  private static Round round(int hour) {
    return new Round(ZoneOffset.UTC, hour);
  }

  private static Meeting meeting(String party, Status status) {
    return new Meeting(
        "A meeting",
        Kind.MEETING,
        status,
        Stream.of(party)
            .map(name -> new Participant(name, Optional.empty(), Optional.empty()))
            .toList(),
        Optional.of(new Place("Hawaii", Optional.of("US"))),
        Window.on(LocalDate.of(2016, 12, 27)),
        Optional.empty(),
        List.of(new Evidence("4f2a", new Span(0, 5), "words")));
  }
}
