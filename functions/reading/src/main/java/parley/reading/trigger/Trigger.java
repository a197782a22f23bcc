package parley.reading.trigger;

import java.util.Locale;
import java.util.Objects;
import parley.reading.meeting.Kind;
import parley.reading.rule.Match;

/**
 * Words that tell of a meeting (ACE event extraction: the trigger).
 *
 * @param begin the first token of them
 * @param end the first token behind them
 * @param kind what sort of meeting
 * @param frame how its participants stand about it
 */
public record Trigger(int begin, int end, Kind kind, Frame frame) {

  /** How the participants of a meeting stand about its trigger. */
  public enum Frame {
    /** Who meets stands before it, who is met behind it. */
    OBJECT,
    /** Who goes stands before it, the host behind it. */
    GOES,
    /** Who goes stands before it, the host behind a "for" or "to" that may come later. */
    LEAVES,
    /** A noun: "between A and B", "with B", "A's", "the A-B summit". */
    NOUN,
    /** It is over. */
    PAST;

    /** The word that the trigger rules use. */
    final String word = name().toLowerCase(Locale.ROOT);

    /**
     * The frame that the trigger rules call so.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Frame ofWord(String word) {
      for (Frame frame : values()) {
        if (frame.word.equals(word)) {
          return frame;
        }
      }
      throw new IllegalArgumentException(
          "frame is object, goes, leaves, noun or past, not \"" + word + "\"");
    }
  }

  public Trigger {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(frame, "frame");
  }

  /** Whether somebody goes somewhere. */
  public boolean isJourney() {
    return frame == Frame.GOES || frame == Frame.LEAVES;
  }

  /** The trigger that a match of the trigger rules means. */
  static Trigger of(Match match) {
    String kind = match.rule().meaning().arguments().get(0);
    String frame = match.rule().meaning().arguments().get(1);
    return new Trigger(match.begin(), match.end(), Kind.ofWord(kind), Frame.ofWord(frame));
  }

  // written out, since a cold start links those of a record dearly, and triggers are keys

  @Override
  public boolean equals(Object other) {
    return other instanceof Trigger trigger
        && begin == trigger.begin
        && end == trigger.end
        && kind == trigger.kind
        && frame == trigger.frame;
  }

  @Override
  public int hashCode() {
    return 31 * begin + end;
  }
}
