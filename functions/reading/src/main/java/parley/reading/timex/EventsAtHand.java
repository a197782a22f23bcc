package parley.reading.timex;

import parley.reading.rule.Grammar;
import parley.reading.rule.WordClass;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.TokenizedText;

/**
 * Tells of the day of an event that it is still to come by the verb of the event: "Friday's talks
 * are crucial", "the talks in Oslo on Friday come at a bad time". Of what is over it is said what
 * it was.
 */
final class EventsAtHand {

  /** From an event to its day: "talks with the Norwegian leader in Oslo on Friday". */
  private static final int DAY_REACH = 10;

  /** From a day to its event: "Friday's long-awaited meeting". */
  private static final int EVENT_REACH = 4;

  /** From what brings an event in to it: "after a three-hour meeting". */
  private static final int BESIDE_REACH = 4;

  /** From the event or its day to the verb: "Friday's talks between Peru and Ghana are". */
  private static final int VERB_REACH = 10;

  private final Cues cues;
  private final WordClass now;
  private final WordClass clauseBreak;
  private final WordClass besideEvent;

  EventsAtHand(Grammar grammar, Cues cues) {
    this.cues = cues;
    now = grammar.wordClass("at-hand");
    clauseBreak = grammar.wordClass("clause-break");
    besideEvent = grammar.wordClass("beside-event");
  }

  /** Whether an event of which a verb tells something now has the day that a date means. */
  boolean have(TokenizedText text, Sentence sentence, int begin, int end) {
    int event = behind(text, sentence, end);
    if (event >= 0) {
      return !isBeside(text, sentence, begin) && isTold(text, sentence, event);
    }
    return isOfEventBefore(text, sentence, begin) && isTold(text, sentence, end);
  }

  /** Where the event ends that a date stands before: "Friday's meeting"; negative if none does. */
  private int behind(TokenizedText text, Sentence sentence, int end) {
    for (int i = end; i < Math.min(sentence.end(), end + EVENT_REACH); i++) {
      if (cues.isComingEvent(text, i)) {
        return i + 1;
      }
    }
    return -1;
  }

  private boolean isOfEventBefore(TokenizedText text, Sentence sentence, int begin) {
    for (int i = begin - 1; i >= Math.max(sentence.begin(), begin - DAY_REACH); i--) {
      if (cues.isComingEvent(text, i)) {
        return !isBeside(text, sentence, i);
      }
      if (clauseBreak.has(text.tokens(), i) || cues.verb(text, i) != Tense.UNKNOWN) {
        return false;
      }
    }
    return false;
  }

  /** "her remarks at Monday's talks are a blow": the verb is of something else than the event. */
  private boolean isBeside(TokenizedText text, Sentence sentence, int event) {
    for (int i = event - 1; i >= Math.max(sentence.begin(), event - BESIDE_REACH); i--) {
      if (besideEvent.has(text.tokens(), i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the next verb tells something now: "are crucial", ", called by Peru, will bring". */
  private boolean isTold(TokenizedText text, Sentence sentence, int from) {
    boolean inserted = from < sentence.end() && text.isSign(from, ',');
    int begin = inserted ? behindInsertion(text, sentence, from + 1) : from;
    for (int i = begin; i < Math.min(sentence.end(), begin + VERB_REACH); i++) {
      if (now.has(text.tokens(), i)) {
        return true;
      }
      Tense tense = cues.of(text, i);
      if (tense != Tense.UNKNOWN || text.isSign(i, ',')) {
        return inserted && tense == Tense.FUTURE;
      }
    }
    return false;
  }

  private static int behindInsertion(TokenizedText text, Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.end(), from + VERB_REACH); i++) {
      if (text.isSign(i, ',')) {
        return i + 1;
      }
    }
    return sentence.end();
  }
}
