package parley.reading.dating;

import java.util.Optional;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Scene;

/** Steps over what is put in before a date, which has days of its own. */
final class Insertions {

  private final Scene scene;
  private final Phrases phrases;
  private final VerbEvents verbs;

  Insertions(Scene scene, VerbEvents verbs) {
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
    boolean participle = verb.isPresent() && verb.get().form() == VerbGroup.Form.PARTICIPLE;
    if (participle && phrases.tag(open) == Tag.COMMA) {
      return open;
    }
    boolean relative = open < comma && phrases.tag(open) == Tag.RELATIVE;
    return relative && isPutIn(open - 1, verb.get(), comma) ? open - 1 : comma;
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
