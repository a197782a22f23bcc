package parley.reading.window;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.rule.Grammar;
import parley.reading.text.TokenizedText;

/**
 * Joins the day of leaving and the day of return, of opening and of ending: "leaves Sunday and
 * returns Wednesday".
 */
final class Journeys {

  private static final String LEAVING = "leaving";
  private static final String RETURNING = "returning";
  private static final String COMING = "coming";
  private static final String PARTING = "parting";
  private static final String ONWARD = "onward";
  private static final String STAYING = "staying";
  private static final String STAYING_TO = "staying-to";
  private static final String OPENING = "opening-word";
  private static final String MOVED = "moved";
  private static final String ENDING = "ending-word";

  /** As far as the verb may stand from its day: "return to Tokyo late on Wednesday". */
  private static final int REACH = 8;

  /** As close as a verb of ending stands: "and ends on Wednesday", not "to end the war by then". */
  private static final int CLOSE_REACH = 2;

  /** As far apart as the two days may stand. */
  private static final int MAX_TOKENS = 30;

  /** Nobody is away for longer. */
  private static final int MAX_DAYS = 60;

  private final Grammar grammar;

  Journeys(Grammar grammar) {
    this.grammar = grammar;
  }

  /** The same windows, but one for each journey whose end is told. */
  List<WindowMention> joined(TokenizedText text, List<WindowMention> mentions) {
    List<WindowMention> joined = new ArrayList<>();
    for (WindowMention mention : mentions) {
      Optional<WindowMention> journey =
          joined.isEmpty()
              ? Optional.empty()
              : journey(text, joined.get(joined.size() - 1), mention);
      if (journey.isPresent()) {
        joined.set(joined.size() - 1, journey.get());
      } else {
        joined.add(mention);
      }
    }
    return joined;
  }

  private Optional<WindowMention> journey(
      TokenizedText text, WindowMention leaving, WindowMention returning) {
    boolean isJourney =
        returning.begin() - leaving.end() <= MAX_TOKENS
            && (isTold(text, leaving, LEAVING, returning, RETURNING)
                || (isTold(text, leaving, COMING, returning, PARTING)
                    && !stands(text, ONWARD, leaving.end(), returning))
                || isToldToEnd(text, leaving, returning)
                || isToldToStay(text, leaving, returning));
    Optional<LocalDate> first = leaving.window().earliest();
    Optional<LocalDate> last = returning.window().latest();
    if (!isJourney || first.isEmpty() || last.isEmpty() || !isStay(first.get(), last.get())) {
      return Optional.empty();
    }
    Window window = Window.between(first.get(), last.get());
    return Optional.of(leaving.until(window, returning.timexes()));
  }

  /** Whether verbs of two classes stand with the first and the last day. */
  private boolean isTold(
      TokenizedText text, WindowMention first, String leaving, WindowMention last, String coming) {
    return stands(text, coming, Math.max(first.end(), last.begin() - REACH), last)
        && stands(text, leaving, Math.max(0, first.begin() - REACH), first);
  }

  /** "The talks open on Monday and end on Wednesday". */
  private boolean isToldToEnd(TokenizedText text, WindowMention first, WindowMention last) {
    return stands(text, ENDING, Math.max(first.end(), last.begin() - CLOSE_REACH), last)
        && stands(text, OPENING, Math.max(0, first.begin() - REACH), first);
  }

  /** "Arrives on Monday and stays there until Wednesday". */
  private boolean isToldToStay(TokenizedText text, WindowMention first, WindowMention last) {
    return grammar.is(text.tokens(), last.begin(), STAYING_TO)
        && isTold(text, first, LEAVING, last, STAYING);
  }

  private static boolean isStay(LocalDate first, LocalDate last) {
    return !last.isBefore(first) && !last.isAfter(first.plusDays(MAX_DAYS));
  }

  /**
   * Whether a verb of a class stands from a token on, before the end of a window's words; but
   * "pushed back" is none of coming home.
   */
  private boolean stands(TokenizedText text, String verbs, int from, WindowMention mention) {
    for (int i = from; i < mention.end(); i++) {
      if (grammar.is(text.tokens(), i, verbs) && !isMoved(text, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMoved(TokenizedText text, int at) {
    return at > 0 && grammar.is(text.tokens(), at - 1, MOVED);
  }
}
