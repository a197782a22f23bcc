package parley.calendar.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

/** Whoever wants a meeting is found by it, and nobody else is looked at. */
class WantingTest {

  private static final Instant NOW = Instant.parse("2016-12-06T12:00:00Z");

  private final Metered metered = new Metered(DynamoDb.local().client());
  private final Watches watches =
      new DynamoWatches(metered.client(), DynamoDb.local().freshTables().watches());

  @BeforeEach
  void everySortOfWatch() {
    watch("everything", "", "", "");
    watch("firm", "", "", "confirmed");
    watch("loose or off", "", "", "tentative+cancelled");
    watch("abe", "abe", "", "");
    watch("abe in full", "shinzo abe", "", "");
    watch("abe or xi", "abe+xi", "", "");
    watch("abe by any name", "shinzo abe+abe+japan+jp", "", "");
    watch("xi", "xi", "", "");
    watch("firm abe", "abe", "", "confirmed");
    watch("america", "u.s.", "", "");
    watch("in america", "", "united states", "");
    watch("hawaii", "", "hawaii", "");
    watch("tokyo", "", "tokyo", "");
    watch("abe in hawaii", "abe", "hawaii", "");
    watch("abe in tokyo", "abe", "tokyo", "");
    watch("japan in hawaii", "japan", "hawaii", "");
    watch("xi in hawaii", "xi", "hawaii", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Shinzo Abe JP, Barack Obama US | Hawaii US | confirmed | everything, firm, abe, abe in full, abe or xi, abe by any name, firm abe, america, in america, hawaii, abe in hawaii, japan in hawaii
          Shinzo Abe JP                  | Tokyo JP  | tentative | everything, loose or off, abe, abe in full, abe or xi, abe by any name, tokyo, abe in tokyo
          Xi Jinping CN, Barack Obama US |           | cancelled | everything, loose or off, abe or xi, xi, america
          Xi Jinping CN                  | Hawaii US | postponed | everything, abe or xi, xi, in america, hawaii, xi in hawaii
          the OPEC ministers             | Vienna AT | confirmed | everything, firm
          """)
  void aMeetingFindsThoseWhoWantIt(
      String participants, String place, String status, String wanting) {
    assertThat(
            watches.wanting(
                List.of(meeting(participants, place, Status.ofWord(status))), Unreadable::raise))
        .extracting(WatchTopic::id)
        .containsExactlyInAnyOrderElementsOf(ids(wanting));
  }

  @Test
  void itFindsThoseTooWhoWantedItAsItWas() {
    Meeting was = meeting("Zed", null, Status.CONFIRMED);
    Meeting is = meeting("Zed", null, Status.POSTPONED);
    assertThat(watches.wanting(List.of(is), Unreadable::raise))
        .extracting(WatchTopic::id)
        .containsOnly("everything");
    assertThat(watches.wanting(List.of(is, was), Unreadable::raise))
        .extracting(WatchTopic::id)
        .containsExactlyInAnyOrder("everything", "firm");
  }

  @Test
  void whoWantsItWithATelephoneIsFoundWithIt() {
    watches.addPhone(new Subscription("s1", "sms", "+819012345678", "xi", Optional.empty(), NOW));
    assertThat(
            watches.wanting(
                List.of(meeting("Xi Jinping", null, Status.CANCELLED)), Unreadable::raise))
        .filteredOn(topic -> topic.id().equals("xi"))
        .extracting(WatchTopic::phones)
        .containsExactly(true);
  }

  @Test
  void moreAreFoundThanOneRequestGives() {
    for (int i = 0; i < 250; i++) {
      watch("more " + i, "Zed", "", "");
    }
    assertThat(watches.wanting(List.of(meeting("Zed", null, Status.POSTPONED)), Unreadable::raise))
        .extracting(WatchTopic::id)
        .hasSize(251)
        .doesNotHaveDuplicates();
  }

  @Test
  void whatThatCostsDoesNotGrowWithThoseWhoWantOthers() {
    Meeting meeting = meeting("Xi Jinping CN", "Hawaii US", Status.CONFIRMED);
    double before = readUnits(meeting);
    for (int i = 0; i < 300; i++) {
      watch("other " + i, "other party " + i, "", "");
    }
    assertThat(readUnits(meeting)).isEqualTo(before);
  }

  private double readUnits(Meeting meeting) {
    watches.wanting(List.of(meeting), Unreadable::raise).forEach(topic -> {});
    metered.consumed();
    watches.wanting(List.of(meeting), Unreadable::raise).forEach(topic -> {});
    return metered.consumed().readUnits();
  }

  private void watch(String id, String participants, String places, String statuses) {
    Set<Status> wanted = names(statuses).stream().map(Status::ofWord).collect(Collectors.toSet());
    Watch watch =
        new Watch(
            names(participants), names(places), wanted, List.of(), true, ZoneOffset.UTC, hour(id));
    watches.register(WatchTopic.of(id, watch, "arn:" + id, NOW), NOW);
  }

  /** All rounds are looked through, whatever their hour. */
  private static int hour(String id) {
    return Math.floorMod(id.hashCode(), 24);
  }

  private static Set<String> names(String joined) {
    return joined.isEmpty() ? Set.of() : Set.of(joined.split("\\+"));
  }

  private static List<String> ids(String joined) {
    return List.of(joined.split(", "));
  }

  private static Meeting meeting(String participants, String place, Status status) {
    return new Meeting(
        "A meeting",
        Kind.MEETING,
        status,
        Arrays.stream(participants.split(", ")).map(WantingTest::participant).toList(),
        Optional.ofNullable(place).map(it -> new Place(name(it), country(it))),
        Window.on(LocalDate.of(2016, 12, 27)),
        Optional.empty(),
        List.of(new Evidence("4f2a", new Span(0, 5), "words")));
  }

  private static Participant participant(String text) {
    return new Participant(name(text), Optional.empty(), country(text));
  }

  private static String name(String text) {
    return text.replaceFirst(" [A-Z]{2}$", "");
  }

  private static Optional<String> country(String text) {
    return Optional.of(text.substring(name(text).length()).strip()).filter(it -> !it.isEmpty());
  }
}
