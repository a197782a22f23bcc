package parley.calendar.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.reading.Reading;
import parley.reading.meeting.CalledOff;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Place;
import parley.reading.meeting.SetAside;
import parley.reading.text.Span;

/**
 * How much of a document is kept. No real story comes near; a hostile one must not burst the entry
 * that it tells of, which later stories could not be added to then, nor its own, nor keep the
 * calendar busy with thousands of meetings.
 */
public final class Bounds {

  /** Stands for the first day of a window that is open to the past. */
  public static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);

  /** Stands for the last day of a window that is open to the future. */
  public static final LocalDate NEVER_OVER = LocalDate.of(9999, 12, 31);

  /** More meetings than any programme announces. */
  static final int MAX_MEETINGS = 200;

  /** More than any story calls off. */
  static final int MAX_CALLED_OFF = 50;

  /** More parties than any summit has governments. */
  static final int MAX_PARTICIPANTS = 50;

  /** In UTF-16 code units. */
  private static final int MAX_NAME = 200;

  /** A story says enough with so many sentences. */
  private static final int MAX_EVIDENCE = 5;

  /** Of a sentence, in code points. */
  private static final int MAX_TEXT = 500;

  private Bounds() {}

  /**
   * A reading with as many of its meetings as are kept, and as much of each; the days of the others
   * are set aside.
   */
  public static Reading within(Reading reading) {
    return new Reading(
        reading.id(),
        reading.published(),
        reading.meetings().stream().limit(MAX_MEETINGS).map(Bounds::within).toList(),
        reading.calledOff().stream().limit(MAX_CALLED_OFF).map(Bounds::within).toList(),
        reading.expressions(),
        Stream.concat(reading.setAside().stream(), others(reading)).toList());
  }

  private static Stream<SetAside> others(Reading reading) {
    return reading.meetings().stream()
        .skip(MAX_MEETINGS)
        .map(meeting -> new SetAside(meeting.window().edtf(), SetAside.TOO_MANY_MEETINGS));
  }

  /** As much of a meeting as is kept. */
  public static Meeting within(Meeting told) {
    return new Meeting(
        cut(told.title()),
        told.kind(),
        told.status(),
        within(told.participants()),
        told.place().map(Bounds::within),
        told.window(),
        cut(told.attributedTo()),
        told.evidence().stream().limit(MAX_EVIDENCE).map(Bounds::within).toList());
  }

  private static CalledOff within(CalledOff told) {
    return new CalledOff(
        told.kind(),
        told.status(),
        within(told.participants()),
        told.place().map(Bounds::within),
        told.window(),
        cut(told.attributedTo()),
        within(told.evidence()));
  }

  private static List<Participant> within(List<Participant> parties) {
    return parties.stream().limit(MAX_PARTICIPANTS).map(Bounds::within).toList();
  }

  private static Place within(Place place) {
    return new Place(cut(place.name()), place.country());
  }

  private static Evidence within(Evidence words) {
    String text = words.text();
    int begin = words.span().begin();
    return text.codePointCount(0, text.length()) <= MAX_TEXT
        ? words
        : new Evidence(
            words.document(),
            new Span(begin, begin + MAX_TEXT),
            text.substring(0, text.offsetByCodePoints(0, MAX_TEXT)));
  }

  private static Participant within(Participant party) {
    return new Participant(cut(party.name()), cut(party.role()), party.country());
  }

  private static Optional<String> cut(Optional<String> words) {
    return words.map(Bounds::cut);
  }

  /** Never in the middle of a character; what is left of blanks would be no name. */
  private static String cut(String words) {
    if (words.length() <= MAX_NAME) {
      return words;
    }
    String stripped = words.strip();
    int end = Math.min(MAX_NAME, stripped.length());
    boolean splits = end < stripped.length() && Character.isLowSurrogate(stripped.charAt(end));
    return stripped.substring(0, splits ? end - 1 : end);
  }
}
