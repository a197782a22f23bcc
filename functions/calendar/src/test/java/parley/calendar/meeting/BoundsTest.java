package parley.calendar.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.calendar.meeting.Stories.ABE;
import static parley.calendar.meeting.Stories.SEED;
import static parley.calendar.meeting.Stories.meeting;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.reading.Reading;
import parley.reading.meeting.CalledOff;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.SetAside;
import parley.reading.meeting.Status;
import parley.reading.text.Span;

/** How much of a document is kept. */
class BoundsTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2016, 12, 6);
  private static final String LONG = "Abe ".repeat(1_000);

  @Test
  void aStoryStaysAsItIs() {
    assertThat(Bounds.within(SEED)).isEqualTo(SEED);
  }

  @Test
  void ofThousandsOfMeetingsTheFirstAreKeptAndTheDaysOfTheOthersSetAside() {
    Reading kept = Bounds.within(reading(1_000, 0));
    assertThat(kept.meetings())
        .hasSize(Bounds.MAX_MEETINGS)
        .startsWith(onDay(0))
        .endsWith(onDay(Bounds.MAX_MEETINGS - 1));
    assertThat(kept.setAside())
        .hasSize(1_000 - Bounds.MAX_MEETINGS)
        .startsWith(
            new SetAside(day(Bounds.MAX_MEETINGS).toString(), "too many meetings"),
            new SetAside(day(Bounds.MAX_MEETINGS + 1).toString(), "too many meetings"));
  }

  @Test
  void ofWhatIsCalledOffTheFirstAreKept() {
    assertThat(Bounds.within(reading(0, 1_000)).calledOff()).hasSize(Bounds.MAX_CALLED_OFF);
  }

  @Test
  void whatIsCalledOffIsCutAsAMeetingIs() {
    CalledOff kept = Bounds.within(reading(0, 1)).calledOff().get(0);
    assertThat(kept.participants()).hasSize(Bounds.MAX_PARTICIPANTS);
    assertThat(kept.participants().get(0).name()).hasSize(200);
    assertThat(kept.evidence().text()).hasSize(500);
    assertThat(kept.attributedTo().orElseThrow()).hasSize(200);
  }

  @Test
  void whatIsKeptOnceIsKeptAsAWhole() {
    Reading kept = Bounds.within(reading(1_000, 1_000));
    assertThat(Bounds.within(kept)).isEqualTo(kept);
  }

  private static Reading reading(int meetings, int calledOff) {
    return new Reading(
        "doc",
        PUBLISHED,
        IntStream.range(0, meetings).mapToObj(BoundsTest::onDay).toList(),
        Collections.nCopies(calledOff, calledOff()),
        List.of(),
        List.of());
  }

  private static Meeting onDay(int number) {
    return meeting(day(number).toString(), Status.CONFIRMED, ABE);
  }

  private static LocalDate day(int number) {
    return PUBLISHED.plusDays(number);
  }

  private static CalledOff calledOff() {
    Participant party = new Participant(LONG, Optional.empty(), Optional.empty());
    return new CalledOff(
        Kind.VISIT,
        Status.CANCELLED,
        Collections.nCopies(1_000, party),
        Optional.empty(),
        Optional.empty(),
        Optional.of(LONG),
        new Evidence("doc", new Span(0, LONG.length()), LONG));
  }
}
