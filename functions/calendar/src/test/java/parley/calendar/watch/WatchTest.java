package parley.calendar.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Place;
import parley.reading.meeting.Status;
import parley.reading.text.Span;
import parley.reading.window.Window;

class WatchTest {

  private static final Meeting ABE_OBAMA =
      new Meeting(
          "Shinzo Abe - Barack Obama",
          Kind.SUMMIT,
          Status.CONFIRMED,
          List.of(participant("Shinzo Abe", "JP"), participant("Barack Obama", "US")),
          Optional.of(new Place("Hawaii", Optional.of("US"))),
          Window.on(LocalDate.of(2016, 12, 27)),
          Optional.empty(),
          List.of(new Evidence("4f2a", new Span(0, 5), "words")));

  @ParameterizedTest(name = "participants {0}, places {1}, statuses {2}: {3}")
  @CsvSource({
    ",          ,       ,                    true",
    "abe,       ,       ,                    true",
    "xi+abe,    ,       ,                    true",
    "japan,     ,       ,                    true",
    "xi,        ,       ,                    false",
    ",          hawaii, ,                    true",
    ",          tokyo,  ,                    false",
    ",          ,       confirmed+cancelled, true",
    ",          ,       tentative,           false",
    "abe,       hawaii, confirmed,           true",
    "abe,       tokyo,  confirmed,           false",
    "xi,        hawaii, confirmed,           false",
    "abe,       hawaii, tentative,           false",
  })
  void aWatchWantsWhatFitsEachOfItsThreeLists(
      String participants, String places, String statuses, boolean wants) {
    Set<Status> wanted = names(statuses).stream().map(Status::ofWord).collect(Collectors.toSet());
    assertThat(watch(names(participants), names(places), wanted).wants(ABE_OBAMA)).isEqualTo(wants);
  }

  @Test
  void aWatchForAPlaceWantsNoMeetingWithoutOne() {
    Meeting nowhere =
        new Meeting(
            ABE_OBAMA.title(),
            ABE_OBAMA.kind(),
            ABE_OBAMA.status(),
            ABE_OBAMA.participants(),
            Optional.empty(),
            ABE_OBAMA.window(),
            ABE_OBAMA.attributedTo(),
            ABE_OBAMA.evidence());
    assertThat(watch(Set.of(), Set.of("hawaii"), Set.of()).wants(nowhere)).isFalse();
  }

  @Test
  void leadTimesAreOrderedAndEachIsKeptOnce() {
    assertThat(watch(1, 14, 7, 14)).isEqualTo(watch(14, 7, 1));
    assertThat(watch(1, 14, 7, 14).leadDays()).containsExactly(14, 7, 1);
  }

  @Test
  void caseAndSpaceMakeNoOtherWatch() {
    assertThat(watch(Set.of(" Shinzo Abe "), Set.of("Hawaii"), Set.of()))
        .isEqualTo(watch(Set.of("shinzo abe"), Set.of("hawaii"), Set.of()));
  }

  @Test
  void itsRemindersGoOutInTheRoundOfItsZoneAndHour() {
    Watch watch =
        new Watch(Set.of(), Set.of(), Set.of(), List.of(), true, ZoneId.of("Asia/Tokyo"), 7);
    assertThat(watch.round()).isEqualTo(new Round(ZoneId.of("Asia/Tokyo"), 7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "...", "?"})
  void aNameHasALetterOrADigit(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> watch(Set.of(name), Set.of(), Set.of()))
        .withMessageContaining("\"" + name + "\"");
  }

  @Test
  void namesAreNeitherTooLongNorTooMany() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> watch(Set.of(), Set.of("x".repeat(101)), Set.of()))
        .withMessageContaining("places");
    Set<String> many =
        IntStream.rangeClosed(0, 50).mapToObj(i -> "n" + i).collect(Collectors.toSet());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> watch(many, Set.of(), Set.of()))
        .withMessageContaining("51");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 366})
  void aLeadTimeIsAtMostAYear(int days) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> watch(days))
        .withMessageContaining(Integer.toString(days));
  }

  private static Watch watch(Set<String> participants, Set<String> places, Set<Status> statuses) {
    return new Watch(participants, places, statuses, List.of(), true, ZoneOffset.UTC, 9);
  }

  private static Watch watch(Integer... leadDays) {
    return new Watch(Set.of(), Set.of(), Set.of(), List.of(leadDays), true, ZoneOffset.UTC, 9);
  }

  private static Set<String> names(String joined) {
    return joined == null ? Set.of() : Set.of(joined.split("\\+"));
  }

  private static Participant participant(String name, String country) {
    return new Participant(name, Optional.empty(), Optional.of(country));
  }
}
