package parley.reading.announcement;

import java.util.List;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Participant;

/**
 * The meetings of which the text tells first when they are, and only further down who meets: "Talks
 * to end the strike will resume on Monday. Talks between the union and its employers broke off last
 * week." Of one thread, for one document.
 */
final class LaterNamed {

  private final List<Telling> tellings;
  private int open;

  /**
   * @param tellings all that the document tells of, which grow
   */
  LaterNamed(List<Telling> tellings) {
    this.tellings = tellings;
  }

  /** Takes in what was told last. */
  void told(Telling telling) {
    open += isOpen(telling) ? 1 : 0;
  }

  /** Whether there is such a meeting of which nobody has been told yet. */
  boolean isOpen() {
    return open > 0;
  }

  private static boolean isOpen(Telling telling) {
    return telling.parties().isEmpty() && telling.kind() != Kind.VISIT;
  }

  /** Takes in of whom such a meeting is told now: it is theirs. */
  void named(Kind kind, List<Participant> parties) {
    if (open == 0 || parties.size() < 2) {
      return;
    }
    for (int i = 0; i < tellings.size(); i++) {
      Telling telling = tellings.get(i);
      if (isOpen(telling) && telling.kind() == kind) {
        tellings.set(i, telling.of(parties));
        open--;
      }
    }
  }
}
