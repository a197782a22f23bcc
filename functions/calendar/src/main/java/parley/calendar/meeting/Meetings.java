package parley.calendar.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import parley.calendar.dynamo.Unreadable;
import parley.reading.meeting.Evidence;

/** The entries of the calendar, to look things up in. {@link Calendar} writes them. */
public interface Meetings {

  /**
   * The entry of that id, read consistently. One that has turned out to be the same as another is
   * found as that other, under its id.
   */
  Optional<Entry> find(String id);

  /** The entry of that id, as {@link #find}, with all that was told of it. */
  Optional<Dossier> dossier(String id);

  /**
   * The ids of the entries that a document tells of. They may be others than when it was read:
   * another story may have shown since that its words are of another meeting, or a person has.
   *
   * @param document its id
   * @param asRead those of which it told when it was read
   */
  List<String> toldBy(String document, List<String> asRead);

  /** Every change of an entry, by the days of the stories; empty if there is no such entry. */
  default List<Change> history(String id) {
    return dossier(id).map(Dossier::history).orElse(List.of());
  }

  /** All evidence of an entry, by the publication date of its document. */
  default List<Evidence> evidence(String id) {
    return dossier(id).map(Dossier::evidence).orElse(List.of());
  }

  /**
   * One change of an entry, read consistently.
   *
   * @param sequence its number in the order in which subscribers hear of changes, from 1
   */
  Optional<Change> change(String id, int sequence);

  /**
   * The entries whose window touches a query's days, in the order of their windows.
   *
   * @param unreadable takes those that cannot be read, which are left out
   * @throws IllegalArgumentException if the query's cursor is none that a page gave
   */
  Page list(MeetingQuery query, Consumer<Unreadable> unreadable);

  /** As {@link #list(MeetingQuery, Consumer)}; what cannot be read is said in the log. */
  default Page list(MeetingQuery query) {
    return list(query, Unreadable::log);
  }

  /**
   * The entries whose window opens on one of some days, of every status, in the order of their
   * windows.
   *
   * @param unreadable takes those that cannot be read, which are left out
   */
  List<Entry> opening(Collection<LocalDate> days, Consumer<Unreadable> unreadable);
}
