package parley.reading.dating;

import java.util.Optional;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Scene;

/** Steps over what is put in before a date, which has days of its own. */
final class Insertions {

  /** As long as a remark may be that is put in. */
  private static final int MAX_REMARK = 8;

  private final Annotated text;
  private final Scene scene;
  private final Phrases phrases;
  private final VerbEvents verbs;

  Insertions(Annotated text, Scene scene, VerbEvents verbs) {
    this.text = text;
    this.scene = scene;
    this.phrases = scene.phrases();
    this.verbs = verbs;
  }

  /**
   * "will meet Berg, elected last month, in Oslo on Friday", "will meet Berg, who leads the rebels,
   * on Friday": of the comma that closes what is put in the one that opens it, else the token.
   */
  int before(int comma) {
    Optional<VerbGroup> verb =
        phrases.tag(comma) == Tag.COMMA ? phrases.before(comma) : Optional.empty();
    int open = verb.isPresent() ? verb.get().begin() - 1 : comma;
    if (verb.isPresent() && isRemark(phrases.subject(verb.get()).begin() - 2, comma)) {
      return phrases.subject(verb.get()).begin() - 2;
    }
    boolean participle = verb.isPresent() && verb.get().form() == VerbGroup.Form.PARTICIPLE;
    if (participle && phrases.tag(open) == Tag.COMMA) {
      return open;
    }
    boolean relative = open < comma && phrases.tag(open) == Tag.RELATIVE;
    return relative && isPutIn(open - 1, verb.get(), comma) ? open - 1 : comma;
  }

  /** "Tomorrow, as you know, she will": of the comma that opens a remark the one that closes it. */
  int behind(int comma) {
    for (int i = comma + 1; i < comma + MAX_REMARK; i++) {
      if (phrases.tag(i) == Tag.COMMA) {
        return isRemark(comma, i) ? i : comma;
      }
    }
    return comma;
  }

  /** "as you know", "as he said on Monday", between two commas: nobody meets because of it. */
  private boolean isRemark(int open, int close) {
    boolean remark =
        phrases.tag(open) == Tag.COMMA
            && text.is(open + 1, FunctionWord.EQUATIVE)
            && close - open < MAX_REMARK;
    for (int i = open + 2; remark && i < close; i++) {
      remark = scene.trigger(i).isEmpty();
    }
    return remark;
  }

  /** Whether a relative clause from one comma to another tells of somebody who will be met. */
  private boolean isPutIn(int open, VerbGroup verb, int close) {
    Optional<VerbGroup> main = phrases.before(open);
    boolean meets =
        phrases.tag(open) == Tag.COMMA
            && main.isPresent()
            && verbs.trigger(main.get()).isPresent()
            && verbs.trigger(verb).isEmpty();
    for (int i = verb.end(); meets && i < close; i++) {
      meets = phrases.tag(i) != Tag.COMMA && scene.trigger(i).isEmpty();
    }
    return meets;
  }
}
