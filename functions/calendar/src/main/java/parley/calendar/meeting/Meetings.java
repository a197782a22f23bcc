package parley.calendar.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Evidence;

/** The entries of the calendar, to look things up in. {@link Calendar} writes them. */
public interface Meetings {

  /** The entry of that id, read consistently. */
  Optional<Entry> find(String id);

  /** Every change of an entry, oldest first; empty if there is no such entry. */
  List<Change> history(String id);

  /** One change of an entry, read consistently. */
  Optional<Change> change(String id, int sequence);

  /** All evidence of an entry, by the publication date of its document. */
  List<Evidence> evidence(String id);

  /**
   * The entries whose window touches a query's days, in the order of their windows.
   *
   * @throws IllegalArgumentException if the query's cursor is none that a page gave
   */
  Page list(MeetingQuery query);

  /** The entries whose window opens on that day, of every status. */
  List<Entry> opening(LocalDate day);
}
