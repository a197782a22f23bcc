package parley.calendar.reminder;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import parley.calendar.dynamo.Unreadable;

/** What is to be done, and when. Nothing is forgotten: an errand stays until it is done. */
public interface Agenda {

  /** Sets an errand down; one that is there already stays. */
  void add(Errand errand);

  /**
   * The errands that are to be done by an instant, oldest first; {@code max} at most.
   *
   * @param unreadable takes those that cannot be read, which are left out
   */
  List<Errand> due(Instant now, int max, Consumer<Unreadable> unreadable);

  /** Takes an errand off; one that is not there is no error. */
  void done(Errand errand);

  /** Tries an errand again later: it is set down there before it is taken off here. */
  default void setBack(Errand errand, Instant later) {
    add(errand.setBackTo(later));
    done(errand);
  }
}
