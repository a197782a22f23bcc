package parley.calendar.intake;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import parley.calendar.meeting.Entries;
import parley.reading.meeting.Meeting;

/** The ids of new entries, while a story is taken in. */
final class NewIds {

  private final Entries entries;

  /** Those that others were faster to take. */
  private final Set<String> lost = new HashSet<>();

  NewIds(Entries entries) {
    this.entries = entries;
  }

  /**
   * The first id that no other meeting has; one that was lost may have got an entry since.
   *
   * @param taken those that are to be given to others
   */
  String of(Meeting first, Collection<String> taken) {
    int attempt = 0;
    String id = EntryId.of(first, attempt);
    while (taken.contains(id) || (lost.contains(id) && entries.exists(id))) {
      id = EntryId.of(first, ++attempt);
      lost.add(id);
    }
    return id;
  }

  /** Sets down that an id could not be had. */
  void lost(String id) {
    lost.add(id);
  }
}
