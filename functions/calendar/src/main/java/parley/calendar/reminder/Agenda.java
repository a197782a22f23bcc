package parley.calendar.reminder;

import java.time.Instant;
import java.util.List;

/** What is to be done, and when. Nothing is forgotten: an errand stays until it is done. */
public interface Agenda {

  /** Sets an errand down; one that is there already stays. */
  void add(Errand errand);

  /** The errands that are to be done by an instant, oldest first; {@code max} at most. */
  List<Errand> due(Instant now, int max);

  /** Takes an errand off; one that is not there is no error. */
  void done(Errand errand);

  /** Tries an errand again later: it is set down there before it is taken off here. */
  default void setBack(Errand errand, Instant later) {
    add(errand.setBackTo(later));
    done(errand);
  }
}
