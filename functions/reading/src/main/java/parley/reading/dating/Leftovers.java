package parley.reading.dating;

import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import parley.reading.meeting.SetAside;
import parley.reading.timex.Timex;

/** The dates of a document that gave no meeting, each once. Of one thread, for one document. */
public final class Leftovers {

  private final SortedMap<Integer, SetAside> byToken = new TreeMap<>();

  /** Sets a date aside, unless it was set aside for another reason before. */
  public void add(Timex timex, String reason) {
    byToken.putIfAbsent(timex.begin(), new SetAside(timex.expression().text(), reason));
  }

  /**
   * Sets aside what is left of a document's dates.
   *
   * @param used the first tokens of those that gave a meeting
   * @param told the first tokens of those that a telling has of which no meeting came
   */
  public void addRest(List<Timex> timexes, BitSet used, BitSet told) {
    for (Timex timex : timexes) {
      if (timex.expression().isDate() && !used.get(timex.begin())) {
        add(timex, told.get(timex.begin()) ? SetAside.NO_PARTIES : SetAside.NO_DAYS);
      }
    }
  }

  /** In the order of the text. */
  public List<SetAside> inOrder() {
    return List.copyOf(byToken.values());
  }
}
