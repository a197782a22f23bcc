package parley.reading.timex;

import parley.reading.rule.Grammar;
import parley.reading.rule.WordClass;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.TokenizedText;

/**
 * Tells of the day of an event that it is still to come by the verb of the event: "Friday's talks
 * are crucial", "the talks in Oslo on Friday come at a bad time". Of what is over it is said what
 * it was, but not how likely: "said that talks on Friday were still possible".
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

  /** From the verb to how likely it is: "was still a distinct possibility". */
  private static final int CHANCE_REACH = 4;

  private final Cues cues;
  private final DiaryEntries entries;
  private final WordClass now;
  private final WordClass was;
  private final WordClass chanceWord;
  private final WordClass having;
  private final WordClass been;
  private final WordClass settled;
  private final WordClass clauseBreak;
  private final WordClass possessive;
  private final WordClass besideEvent;
  private final WordClass and;
  private final WordClass promise;
  private final WordClass relative;
  private final WordClass looking;
  private final WordClass ahead;

  EventsAtHand(Grammar grammar, Cues cues) {
    this.cues = cues;
    entries = new DiaryEntries(grammar, cues);
    now = grammar.wordClass("at-hand");
    was = grammar.wordClass("was");
    chanceWord = grammar.wordClass("chance");
    having = grammar.wordClass("having");
    been = grammar.wordClass("been");
    settled = grammar.wordClass("settled");
    clauseBreak = grammar.wordClass("clause-break");
    possessive = grammar.wordClass("possessive");
    besideEvent = grammar.wordClass("beside-event");
    and = grammar.wordClass("of-both");
    promise = grammar.wordClass("promise");
    relative = grammar.wordClass("noun-relative");
    looking = grammar.wordClass("looking-to");
    ahead = grammar.wordClass("looked-at");
  }

  /** Whether an event of which a verb tells something now has the day that a date means. */
  boolean have(TokenizedText text, Sentence sentence, int begin, int end) {
    if (entries.begin(text, sentence, begin, end) || isDayOfChance(text, sentence, begin)) {
      return true;
    }
    int event = behind(text, sentence, end);
    if (event >= 0) {
      if (isLookedTo(text, sentence, begin)) {
        return true;
      }
      // not "said Tuesday a meeting was likely"
      boolean owns = end < sentence.end() && possessive.has(text.tokens(), end);
      return !isBeside(text, sentence, begin) && isTold(text, sentence, event, owns);
    }
    int before = before(text, sentence, begin);
    return before >= 0
        && (isLookedTo(text, sentence, before)
            || (!isBeside(text, sentence, before) && isTold(text, sentence, end, true)));
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

  /** The event that stands before a date: "talks in Oslo on Friday"; negative if none does. */
  private int before(TokenizedText text, Sentence sentence, int begin) {
    for (int i = begin - 1; i >= Math.max(sentence.begin(), begin - DAY_REACH); i--) {
      if (cues.isComingEvent(text, i)) {
        return i;
      }
      boolean breaks = clauseBreak.has(text.tokens(), i) && !and.has(text.tokens(), i);
      if (breaks || cues.verb(text, i) != Tense.UNKNOWN) {
        return -1;
      }
    }
    return -1;
  }

  /** "was hopeful about Friday's talks", "depends on a meeting on Friday". */
  private boolean isLookedTo(TokenizedText text, Sentence sentence, int event) {
    for (int i = event - 1; i > Math.max(sentence.begin(), event - BESIDE_REACH); i--) {
      if (ahead.has(text.tokens(), i)) {
        return looking.has(text.tokens(), i - 1);
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

  /**
   * Whether the next verb tells something now, or promises it: "are crucial", "will not go ahead",
   * ", called by Peru, could bring".
   *
   * @param chance whether it may tell how likely that is
   */
  private boolean isTold(TokenizedText text, Sentence sentence, int from, boolean chance) {
    if (from < sentence.end() && relative.has(text.tokens(), from)) {
      return false; // "began talks on Monday that will last": told of the talks, not of their day
    }
    boolean inserted = from < sentence.end() && text.isSign(from, ',');
    int begin = inserted ? behindInsertion(text, sentence, from + 1) : from;
    for (int i = begin; i < Math.min(sentence.end(), begin + VERB_REACH); i++) {
      boolean told = now.has(text.tokens(), i) || isSettled(text, sentence, i);
      if (told || (chance && isChance(text, sentence, i))) {
        return true;
      }
      Tense tense = cues.of(text, i);
      if (tense != Tense.UNKNOWN || text.isSign(i, ',')) {
        return tense == Tense.FUTURE && (inserted || promise.has(text.tokens(), i));
      }
    }
    return false;
  }

  /** "were still possible": said of what nobody knows yet. */
  private boolean isChance(TokenizedText text, Sentence sentence, int verb) {
    if (!was.has(text.tokens(), verb)) {
      return false;
    }
    int end = Math.min(sentence.end(), verb + 1 + CHANCE_REACH);
    for (int i = verb + 1; i < end && !clauseBreak.has(text.tokens(), i); i++) {
      if (chanceWord.has(text.tokens(), i)) {
        return true;
      }
    }
    return false;
  }

  /** "said that talks were possible on Friday": the day of which how likely it is is told. */
  private boolean isDayOfChance(TokenizedText text, Sentence sentence, int begin) {
    for (int i = begin - 1; i >= Math.max(sentence.begin(), begin - CHANCE_REACH); i--) {
      if (chanceWord.has(text.tokens(), i)) {
        int verb = i - 1;
        while (verb > i - CHANCE_REACH && verb > sentence.begin() && !isBreak(text, verb)) {
          if (isChance(text, sentence, verb)) {
            int event = before(text, sentence, verb);
            return event >= 0 && !isBeside(text, sentence, event);
          }
          verb--;
        }
      }
    }
    return false;
  }

  private boolean isBreak(TokenizedText text, int token) {
    return clauseBreak.has(text.tokens(), token);
  }

  /** "has been arranged", "has not been ruled out": of what is over it is said that it was. */
  private boolean isSettled(TokenizedText text, Sentence sentence, int at) {
    int adverb = at + 1 < sentence.end() && !been.has(text.tokens(), at + 1) ? 1 : 0;
    int last = at + adverb + 2;
    return last < sentence.end()
        && having.has(text.tokens(), at)
        && been.has(text.tokens(), last - 1)
        && settled.has(text.tokens(), last);
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
