package parley.browse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.calendar.meeting.Change;
import parley.calendar.meeting.ChangeKind;
import parley.calendar.meeting.Entry;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Place;
import parley.reading.meeting.Status;
import parley.reading.text.Span;
import parley.reading.window.Window;

/** Entries of the calendar to test with. */
final class Entries {

  static final LocalDate TOLD = LocalDate.parse("2016-12-06");
  static final Instant ENTERED = Instant.parse("2016-12-06T09:00:00Z");

  static final Participant ABE = participant("Shinzo Abe", "JP");
  static final Participant TRUMP = participant("Donald Trump", "US");
  static final Participant OBAMA = participant("Barack Obama", "US");

  /** One day, confirmed, in Hawaii. */
  static final Entry ABE_OBAMA =
      entry(
          "b7",
          meeting(
              "Shinzo Abe - Barack Obama",
              Status.CONFIRMED,
              List.of(ABE, OBAMA),
              Optional.of(new Place("Hawaii", Optional.of("US"))),
              Window.on(LocalDate.parse("2016-12-27")),
              "a summit with Obama in Hawaii on Dec. 27"));

  /** A week, tentative, in the United States. */
  static final Entry ABE_TRUMP =
      entry(
          "a1",
          meeting(
              "Shinzo Abe - Donald Trump",
              Status.TENTATIVE,
              List.of(ABE, TRUMP),
              Optional.of(new Place("United States", Optional.of("US"))),
              Window.between(LocalDate.parse("2017-01-20"), LocalDate.parse("2017-01-27")),
              "talks be held sometime between Jan. 20 and 27"));

  private Entries() {}

  /** The Abe-Trump entry in another window. */
  static Entry within(Window window) {
    Meeting m = ABE_TRUMP.meeting();
    return entry(
        "a1", meeting(m.title(), m.status(), m.participants(), m.place(), window, "words"));
  }

  /** The Abe-Trump entry with another status. */
  static Entry being(Status status) {
    Meeting m = ABE_TRUMP.meeting();
    return entry(
        "a1", meeting(m.title(), status, m.participants(), m.place(), m.window(), "words"));
  }

  /** The Abe-Trump entry, told in other words. */
  static Entry saying(String words) {
    Meeting m = ABE_TRUMP.meeting();
    return entry(
        "a1", meeting(m.title(), m.status(), m.participants(), m.place(), m.window(), words));
  }

  /** The first change of an entry. */
  static Change announced(Entry entry) {
    return new Change(
        entry.id(),
        1,
        ChangeKind.ANNOUNCED,
        Optional.empty(),
        new Change.State(entry.meeting().window(), entry.meeting().status()),
        ENTERED,
        TOLD,
        entry.meeting().evidence().get(0));
  }

  static Meeting meeting(
      String title,
      Status status,
      List<Participant> participants,
      Optional<Place> place,
      Window window,
      String words) {
    return new Meeting(
        title,
        Kind.MEETING,
        status,
        participants,
        place,
        window,
        Optional.of("sources close to bilateral relations"),
        List.of(evidence("d1", words)));
  }

  static Evidence evidence(String document, String words) {
    return new Evidence(document, new Span(0, words.length()), words);
  }

  static Entry entry(String id, Meeting meeting) {
    return new Entry(id, meeting, 1, TOLD, ENTERED, ENTERED);
  }

  private static Participant participant(String name, String country) {
    return new Participant(name, Optional.empty(), Optional.of(country));
  }
}
