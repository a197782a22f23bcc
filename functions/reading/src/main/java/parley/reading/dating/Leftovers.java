package parley.reading.dating;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import parley.reading.meeting.SetAside;
import parley.reading.timex.Timex;

/** The dates of a document that gave no meeting, each once. Of one thread, for one document. */
public final class Leftovers {

  /** By the first token of a date why it was set aside; null where none was. */
  private final String[] reasons;

  /**
   * Of one text.
   *
   * @param tokens how many it has
   */
  public Leftovers(int tokens) {
    this.reasons = new String[tokens];
  }

  /** Sets a date aside, unless it was set aside for another reason before. */
  public void add(Timex timex, String reason) {
    if (reasons[timex.begin()] == null) {
      reasons[timex.begin()] = reason;
    }
  }

  /**
   * What was set aside, and what is left of a document's dates besides.
   *
   * @param timexes all its time expressions, in the order of the text
   * @param used the first tokens of those that gave a meeting
   * @param told the first tokens of those that a telling has of which no meeting came
   * @return in the order of the text
   */
  public List<SetAside> of(List<Timex> timexes, BitSet used, BitSet told) {
    List<SetAside> all = new ArrayList<>();
    for (Timex timex : timexes) {
      String reason = used.get(timex.begin()) ? null : reason(timex, told);
      if (reason != null) {
        all.add(new SetAside(timex.expression().text(), reason));
      }
    }
    return all;
  }

  private String reason(Timex timex, BitSet told) {
    String reason = reasons[timex.begin()];
    if (reason == null && timex.expression().isDate()) {
      return told.get(timex.begin()) ? SetAside.NO_PARTIES : SetAside.NO_DAYS;
    }
    return reason;
  }
}
