package parley.reading.status;

import java.util.Optional;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;

/** Tells whether the words before a clause cast doubt on the meeting that it tells of. */
final class Doubt {

  /** From "that" back to the doubt: "it is unlikely that". */
  private static final int REACH_THAT = 3;

  private final Annotated text;
  private final Scene scene;
  private final Phrases phrases;

  Doubt(Annotated text, Scene scene) {
    this.text = text;
    this.scene = scene;
    this.phrases = scene.phrases();
  }

  /**
   * Whether the words before a clause cast doubt on what it tells: "it is unlikely that they will",
   * "doubts over whether they would", "if there is a meeting".
   *
   * @param begin the first token of the clause
   */
  boolean isCast(Trigger trigger, int begin) {
    int opens = text.is(begin - 1, "expletive") ? begin - 2 : phrases.beforeNoun(begin);
    boolean that =
        phrases.tag(opens) == Tag.SUBORDINATOR && text.is(opens, FunctionWord.COMPLEMENTIZER);
    boolean doubted = that && text.names(Math.max(0, opens - REACH_THAT), opens, "tentative");
    return doubted
        || (text.is(opens, "whether") && !isGiven(trigger))
        || isBehindCondition(trigger)
        || isBeforeCondition(trigger)
        || text.names(scene.sentence().begin(), scene.sentence().end(), "depending");
  }

  /** "If he accepts, Berg would visit", "said that if he accepts, Berg would visit". */
  private boolean isBehindCondition(Trigger trigger) {
    int at = scene.sentence().begin();
    while (at < trigger.begin() && !isOpening(at)) {
      at++;
    }
    while (at < trigger.begin() && phrases.tag(at) != Tag.COMMA) {
      at++;
    }
    return at < trigger.begin();
  }

  private boolean isOpening(int token) {
    boolean first = token == scene.sentence().begin() || phrases.tag(token - 1) == Tag.MARK;
    return (first || text.is(token - 1, FunctionWord.COMPLEMENTIZER))
        && text.is(token, "condition-opening")
        && !text.is(token + 1, "aside-condition");
  }

  /** "will meet Berg on Friday if a truce holds", not "will meet him to see if a truce holds". */
  private boolean isBeforeCondition(Trigger trigger) {
    int last = Math.min(scene.governors().end(trigger) + 1, scene.sentence().end() - 1);
    for (int i = trigger.end(); i <= last; i++) {
      if (text.is(i, "condition-behind")) {
        return phrases.at(i - 1).isEmpty()
            && !text.is(i - 1, "concession")
            && !text.is(i + 1, "aside-condition");
      }
    }
    return false;
  }

  /** "if the talks on Friday fail": that they are held is no question. */
  private boolean isGiven(Trigger noun) {
    Optional<VerbGroup> verb = scene.governors().verb(noun);
    boolean held =
        verb.isPresent()
            && (text.is(verb.get().head(), "taking-place")
                || text.value(verb.get().head(), "coming-about").isPresent());
    int before = phrases.beforeNoun(noun.begin());
    return noun.frame() == Trigger.Frame.NOUN
        && verb.isPresent()
        && !held
        && phrases.tag(verb.get().head()) != Tag.BE
        && (text.is(before + 1, FunctionWord.DEFINITE) || phrases.tag(before) == Tag.PREPOSITION);
  }
}
