package parley.calendar.watch;

import java.time.LocalDate;
import java.util.stream.Stream;

/** What is to be looked at again, by its day. */
public interface Revisits {

  /** Adds one; the same of the same day is one. */
  void add(Revisit revisit);

  /** Those of a day and of the days before it, the oldest first, page by page as they are asked. */
  Stream<Revisit> due(LocalDate day);

  /** Takes one off. */
  void done(Revisit revisit);
}
