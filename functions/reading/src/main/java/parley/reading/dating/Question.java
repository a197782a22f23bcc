package parley.reading.dating;

import java.util.List;
import java.util.Optional;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.trigger.Trigger.Frame;

/** Tells what somebody only asks: "Will you be meeting the Premier today?" announces nothing. */
final class Question {

  /** As many tokens as may end a sentence: a question mark, and what closes a quotation. */
  private static final int MAX_END = 2;

  private final Annotated text;
  private final Scene scene;
  private final Phrases phrases;

  Question(Annotated text, Scene scene) {
    this.text = text;
    this.scene = scene;
    this.phrases = scene.phrases();
  }

  /**
   * Whether it is asked if they meet; "will you raise it at Friday's talks?" takes that for told.
   */
  boolean asks(Trigger trigger) {
    if (!isQuestion()) {
      return false;
    }
    Optional<VerbGroup> verb = scene.governors().verb(trigger);
    boolean held =
        trigger.frame() != Frame.NOUN
            || (verb.isPresent() && text.is(verb.get().head(), "holding"));
    return held && isInverted(scene.governors().chain(trigger));
  }

  private boolean isQuestion() {
    int end = phrases.sentence().end();
    for (int i = end - 1; i >= end - MAX_END; i--) {
      if (text.isSign(i, '?')) {
        return true;
      }
    }
    return false;
  }

  /** "Will he meet", "or are you going to meet": what goes with the verb stands before who acts. */
  private boolean isInverted(List<VerbGroup> chain) {
    if (chain.isEmpty()) {
      return false;
    }
    VerbGroup root = chain.get(chain.size() - 1);
    return opensQuestion(root.begin()) || opensQuestion(phrases.subject(root).begin() - 1);
  }

  /** "Will", "or will", "Q Will": nothing but who asks stands before it in its clause. */
  private boolean opensQuestion(int token) {
    if (!isAuxiliary(phrases.tag(token))) {
      return false;
    }
    return switch (phrases.tag(token - 1)) {
      case MARK, COMMA, CONJUNCTION -> true;
      case NAME -> token - 1 == phrases.sentence().begin() && text.isCapitalised(token);
      default -> false;
    };
  }

  private static boolean isAuxiliary(Tag tag) {
    return tag == Tag.MODAL || tag == Tag.BE || tag == Tag.HAVE || tag == Tag.DO;
  }
}
