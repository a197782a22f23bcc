package parley.reading.timex;

import parley.reading.rule.Grammar;
import parley.reading.rule.WordClass;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.TokenizedText;

/**
 * Tells of the day of an event that somebody set out for that it is still to come: "left today for
 * Friday's talks", "flew to Oslo on Monday for talks on Friday", "have arrived for a weekend
 * summit". Of a story that is over nobody tells both days so.
 */
final class Departures {

  /** From "for" to the day: "for talks with the ministers of the others in Oslo on Friday". */
  private static final int PURPOSE_REACH = 12;

  /** From the verb to "for": "flew to the Norwegian capital Oslo on Monday for". */
  private static final int VERB_REACH = 10;

  /** From a day to its event: "Friday's long-awaited meeting". */
  private static final int EVENT_REACH = 4;

  private final Cues cues;
  private final WordClass purposive;
  private final WordClass setOut;
  private final WordClass now;
  private final WordClass day;
  private final WordClass clauseBreak;
  private final WordClass and;

  Departures(Grammar grammar, Cues cues) {
    this.cues = cues;
    purposive = grammar.wordClass("for-a-day");
    setOut = grammar.wordClass("set-out");
    now = grammar.wordClass("day-at-hand");
    day = grammar.wordClass("day-near-by");
    clauseBreak = grammar.wordClass("clause-break");
    and = grammar.wordClass("of-both");
  }

  Tense of(TokenizedText text, Sentence sentence, int begin, int end) {
    int purpose = purpose(text, sentence, begin, end);
    return purpose < 0 ? Tense.UNKNOWN : departure(text, sentence, purpose);
  }

  /** Where "for" stands that brings the event of a day; negative if none does. */
  private int purpose(TokenizedText text, Sentence sentence, int begin, int end) {
    boolean event = isEvent(text, end, Math.min(sentence.end(), end + EVENT_REACH));
    for (int i = begin - 1; i > Math.max(sentence.begin(), begin - PURPOSE_REACH); i--) {
      if (breaks(text, i)) {
        return -1;
      }
      if (purposive.has(text.tokens(), i)) {
        return event || isEvent(text, i + 1, begin) ? i : -1;
      }
    }
    return -1;
  }

  private boolean isEvent(TokenizedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (cues.isComingEvent(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** "left today for", "on Monday left for", "have arrived for"; not "left for" alone. */
  private Tense departure(TokenizedText text, Sentence sentence, int purpose) {
    boolean today = false;
    boolean told = false;
    int first = Math.max(sentence.begin(), purpose - VERB_REACH);
    for (int i = purpose - 1; i >= first && !breaks(text, i); i--) {
      boolean verb = setOut.has(text.tokens(), i);
      int beside = verb ? i - 1 : i;
      today |= now.has(text.tokens(), beside);
      told |= day.has(text.tokens(), beside);
      if (verb) {
        boolean ahead = today || cues.isPerfect(text, i);
        return ahead ? Tense.FUTURE : told ? Tense.INTENDED : Tense.UNKNOWN;
      }
    }
    return Tense.UNKNOWN;
  }

  private boolean breaks(TokenizedText text, int at) {
    return clauseBreak.has(text.tokens(), at) && !and.has(text.tokens(), at);
  }
}
