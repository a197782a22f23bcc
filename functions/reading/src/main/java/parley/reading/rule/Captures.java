package parley.reading.rule;

/** What the parts of a match's pattern matched, by their names; made when it is asked for. */
public final class Captures {

  private final Matches matches;
  private final int place;

  /**
   * @param place where the match lies
   */
  Captures(Matches matches, int place) {
    this.matches = matches;
    this.place = place;
  }

  /** Whether anything is captured under a name. */
  public boolean has(String name) {
    return matches.step(place, name) >= 0;
  }

  /** What is captured under a name, of two parts with one name by the last; null if nothing is. */
  public Captured get(String name) {
    int step = matches.step(place, name);
    return step < 0 ? null : matches.captured(place, step);
  }
}
