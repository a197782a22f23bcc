package parley.reading.timex;

import parley.reading.rule.Grammar;
import parley.reading.rule.WordClass;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.Token;
import parley.reading.text.TokenizedText;

/** Tells whether a length of time reaches back from now: "the first visit in nine years". */
final class LookingBack {

  /** So far back it looks, as {@link Tenses} does. */
  private static final int REACH = 40;

  private final Cues cues;
  private final WordClass always;
  private final WordClass ifLong;
  private final WordClass event;

  LookingBack(Grammar grammar, Cues cues) {
    this.cues = cues;
    always = grammar.wordClass("looking-back");
    ifLong = grammar.wordClass("looking-far-back");
    event = grammar.wordClass("coming-event");
  }

  /**
   * Whether it does. A plan that stands between says that it does not: "the first talks will open
   * in two weeks"; nor does the length go with a verb of the past if an event stands between: "won
   * time for a summit in two weeks".
   *
   * @param grain of the length of time
   */
  boolean does(TokenizedText text, Sentence sentence, int begin, int end, Grain grain) {
    boolean isLong = grain.compareTo(Grain.WEEK) > 0;
    boolean isOfEvent = false;
    for (int i = end - 1; i >= Math.max(sentence.begin(), begin - REACH); i--) {
      Token token = text.tokens().get(i);
      if (always.has(token) || (isLong && ifLong.has(token))) {
        return true;
      }
      Tense tense = cues.verb(text, i);
      if (cues.isReport(text, i) || tense == Tense.FUTURE) {
        return false;
      }
      if (tense == Tense.PAST) {
        return !isOfEvent;
      }
      isOfEvent = isOfEvent || event.has(token);
    }
    return false;
  }
}
