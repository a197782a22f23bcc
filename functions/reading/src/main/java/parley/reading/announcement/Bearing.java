package parley.reading.announcement;

import java.util.List;
import parley.reading.phrase.Annotated;
import parley.reading.text.Sentences.Sentence;
import parley.reading.window.WindowMention;

/**
 * Tells which sentences of a text bear on what it announces: a meeting has words that tell of it,
 * and days, or it is called off. Behind the last days and the last word of calling off nothing is
 * announced any more, and in most texts nothing at all; there only names are of use.
 *
 * @param end the first token behind the last sentence that has days or calls something off
 * @param meets whether any words tell of a meeting
 */
record Bearing(int end, boolean meets) {

  /**
   * Looks through a text.
   *
   * @param windows the days it speaks of, in its order
   */
  static Bearing of(Annotated text, List<WindowMention> windows) {
    if (windows.isEmpty()) {
      return new Bearing(end(text, -1), meets(text));
    }
    WindowMention last = windows.get(windows.size() - 1);
    int entries = DayHeading.end(text, text.sentence(last.begin()), last);
    return new Bearing(Math.max(entries, end(text, last.begin())), meets(text));
  }

  private static boolean meets(Annotated text) {
    return tells(text, 0, text.text().tokens().size());
  }

  private static int end(Annotated text, int lastDay) {
    List<Sentence> sentences = text.text().sentences();
    for (int i = sentences.size() - 1; i >= 0; i--) {
      int begin = sentences.get(i).begin();
      int end = sentences.get(i).end();
      boolean off = text.names(begin, end, "off") || isDenied(text, begin, end);
      if (begin <= lastDay || off) {
        return i + 1 < sentences.size() && isThere(text, sentences.get(i + 1))
            ? sentences.get(i + 1).end()
            : end;
      }
    }
    return 0;
  }

  /** "will not meet Berg": of a sentence without days too. */
  private static boolean isDenied(Annotated text, int begin, int end) {
    for (int i = begin + 1; i < end; i++) {
      if (text.is(i, "denying-word") && text.is(i - 1, "promising")) {
        return tells(text, begin, end);
      }
    }
    return false;
  }

  private static boolean tells(Annotated text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (text.at(i, "trigger").isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "will hold talks there with Berg", "will also meet Soto": on the days told before. */
  private static boolean isThere(Annotated text, Sentence next) {
    for (int i = next.begin(); i < next.end(); i++) {
      if (text.is(i, "thither") || text.is(i, "besides")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a sentence is to be read whole.
   *
   * @param dated whether it speaks of days
   */
  boolean has(Sentence sentence, boolean dated) {
    return sentence.begin() < end && (meets || dated);
  }
}
