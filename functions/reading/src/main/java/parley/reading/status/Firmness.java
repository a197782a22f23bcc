package parley.reading.status;

import java.util.Optional;
import parley.reading.meeting.Status;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;

/** What words say how firm a meeting is, and which of them is the nearest. */
final class Firmness {

  /** From an invitation back to what became of it: "accepted the king's invitation". */
  private static final int REACH_ACCEPTED = 8;

  private final Annotated text;

  Firmness(Annotated text) {
    this.text = text;
  }

  /** What the last of them before a token says, from another on. */
  Optional<Status> before(Scene scene, int end, int from) {
    for (int i = end - 1; i >= from; i--) {
      Optional<Status> status = cue(scene, i);
      if (status.isPresent()) {
        return status;
      }
    }
    return Optional.empty();
  }

  /** What the first of them from a token on says, before another. */
  Optional<Status> behind(Scene scene, int begin, int to) {
    for (int i = begin; i < to; i++) {
      boolean purpose =
          (scene.phrases().tag(i - 1) == Tag.TO && i > begin) || isAim(scene.phrases(), i);
      Optional<Status> status = purpose ? Optional.empty() : cue(scene, i);
      if (status.isPresent()) {
        return status;
      }
    }
    return Optional.empty();
  }

  /** "arrives on Friday hoping to sign a pact", "hoping for a pact": what one does it for. */
  private boolean isAim(Phrases phrases, int token) {
    boolean aim = phrases.tag(token + 1) == Tag.TO || text.is(token + 1, FunctionWord.PURPOSIVE);
    return phrases.tag(token) == Tag.GERUND && phrases.tag(token - 1) != Tag.BE && aim;
  }

  /** "accepted the king's invitation". */
  private boolean isAccepted(int offer) {
    return text.names(Math.max(0, offer - REACH_ACCEPTED), offer, "accepting");
  }

  /** "will discuss the plan at a summit": a noun of which the meeting does not depend. */
  private boolean isThing(Phrases phrases, int token) {
    Tag next = phrases.tag(token + 1);
    return phrases.tag(token) == Tag.NOUN
        && phrases.tag(token - 1) == Tag.DETERMINER
        && !text.is(token, "offer")
        && next != Tag.NOUN
        && next != Tag.NAME
        && (next != Tag.TO || phrases.at(token + 1).isEmpty()); // "the plan to Berg"
  }

  /** "could be the last", "may be tense": how it will be, not whether; but "may be on Friday". */
  private boolean describes(Phrases phrases, int modal) {
    Optional<VerbGroup> verb = phrases.at(modal);
    boolean is = verb.isPresent() && phrases.tag(verb.get().head()) == Tag.BE;
    if (verb.isPresent() && text.is(verb.get().head(), "befalling")) {
      return true;
    }
    if (!is || text.is(modal - 1, "expletive")) {
      return false;
    }
    int next = verb.get().end();
    return switch (phrases.tag(next)) {
      case DETERMINER -> true;
      case NOUN -> phrases.tag(next + 1) != Tag.TO; // "may be able to meet"
      case PREPOSITION -> text.is(next, "party-preposition");
      default -> false;
    };
  }

  /** "wants the OPEC meeting on Friday to cut output": what it is to do is hoped for, not that. */
  boolean isToAct(Phrases phrases, Trigger noun) {
    Optional<VerbGroup> hopes = phrases.before(noun.begin());
    Optional<VerbGroup> deed = phrases.behind(noun.end());
    return hopes.isPresent()
        && deed.isPresent()
        && phrases.controlsObject(hopes.get())
        && deed.get().form() == VerbGroup.Form.INFINITIVE
        && text.is(hopes.get().end(), FunctionWord.DEFINITE)
        && phrases.beforeNoun(noun.begin()) == hopes.get().head()
        && !isWhen(phrases, deed.get())
        && !text.is(deed.get().head(), "holding")
        && !text.is(deed.get().head(), "taking-place");
  }

  /** "to be on Friday": no deed. */
  private static boolean isWhen(Phrases phrases, VerbGroup is) {
    boolean prepositional = phrases.tag(is.end()) == Tag.PREPOSITION || phrases.isDate(is.end());
    return phrases.tag(is.head()) == Tag.BE && prepositional;
  }

  private Optional<Status> cue(Scene scene, int token) {
    boolean other =
        scene.isAside(token)
            || isThing(scene.phrases(), token)
            || text.is(token - 1, "none"); // "no plans to cancel the talks"
    boolean opens = token == scene.sentence().begin() && scene.beginningAt(token).isEmpty();
    boolean name = text.isCapitalised(token) && !opens;
    if (other || name || text.is(token - 1, FunctionWord.EQUATIVE)) {
      return Optional.empty();
    }
    if (text.value(token, "firm").isPresent()) {
      return Optional.of(text.is(token + 1, "hedge") ? Status.TENTATIVE : Status.CONFIRMED);
    }
    if (scene.phrases().tag(token) == Tag.MODAL && describes(scene.phrases(), token)) {
      return Optional.empty();
    }
    if (text.is(token, "offer") && isAccepted(token)) {
      return Optional.of(Status.CONFIRMED);
    }
    boolean tentative = text.value(token, "tentative").isPresent() && !isOfItsEnd(scene, token);
    return tentative ? Optional.of(Status.TENTATIVE) : Optional.empty();
  }

  /**
   * "are expected to last until Friday", not "to end a war": when it ends, not whether it is; nor
   * do "is likely to be overshadowed by" and "hoping to sign a pact there" say that.
   */
  private boolean isOfItsEnd(Scene scene, int token) {
    Tag when = scene.phrases().tag(token + 3);
    if (scene.phrases().tag(token + 1) == Tag.TO && text.is(token + 3, "befalling")) {
      return true;
    }
    return scene.phrases().tag(token + 1) == Tag.TO
        && text.is(token + 2, "going-on")
        && (when == Tag.PREPOSITION || when == Tag.DATE);
  }
}
