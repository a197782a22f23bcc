package parley.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import parley.reading.meeting.CalledOff;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.SetAside;
import parley.reading.timex.TimeExpression;

/**
 * What was read in a document.
 *
 * @param id the document's id
 * @param published the document's publication date
 * @param meetings the upcoming meetings it announces, and those just called off
 * @param calledOff the meetings called off or put off without a day
 * @param expressions every time expression, in the order of the text
 * @param setAside every date expression that gave no meeting, in the order of the text
 */
public record Reading(
    String id,
    LocalDate published,
    List<Meeting> meetings,
    List<CalledOff> calledOff,
    List<TimeExpression> expressions,
    List<SetAside> setAside) {

  public Reading {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(published, "published");
    meetings = List.copyOf(meetings);
    calledOff = List.copyOf(calledOff);
    expressions = List.copyOf(expressions);
    setAside = List.copyOf(setAside);
  }

  /** A reading that calls nothing off without a day. */
  public Reading(
      String id,
      LocalDate published,
      List<Meeting> meetings,
      List<TimeExpression> expressions,
      List<SetAside> setAside) {
    this(id, published, meetings, List.of(), expressions, setAside);
  }
}
