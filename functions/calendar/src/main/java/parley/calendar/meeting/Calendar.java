package parley.calendar.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import parley.reading.Reading;

/** Takes what a document says into the calendar. */
public interface Calendar {

  /**
   * Merges the meetings of a reading with what is known: the same meeting is found again, another
   * one entered. Merging the same reading once more changes nothing, so a crash in the middle is
   * mended by doing it again.
   *
   * @param reading what was read
   * @param now when; stamped on what changes
   * @return the ids of the entries that the document tells of, in the order of the reading
   * @throws java.util.ConcurrentModificationException if others kept writing the same entries at
   *     the same time; it may be tried again
   */
  List<String> merge(Reading reading, Instant now);

  /**
   * Takes a document out again: the calendar is what it would be without it. An entry of which no
   * other document tells, nor a person, is no more, and subscribers hear nothing of that; of what
   * has changed by it they do. Doing it twice changes nothing.
   *
   * @param reading the document as it is read now
   * @param asRead the ids of the entries that it told of when it was read
   * @param now when; stamped on what changes
   * @throws java.util.ConcurrentModificationException as {@link #merge}
   */
  void withdraw(Reading reading, Collection<String> asRead, Instant now);
}
