package parley.reading.status;

import java.util.Optional;
import parley.reading.meeting.Status;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.phrase.Tags;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.window.WindowMention;

/**
 * Finds the words of a clause that call its meeting off, or put it off to another day, on which it
 * is on again.
 */
final class OffReader {

  private static final Tags OF_VERB =
      Tags.of(Tag.BE, Tag.TO, Tag.MODAL, Tag.ADVERB, Tag.HAVE, Tag.PAST);

  /** From what is called off back to the doubt of it: "is likely to be delayed". */
  private static final int REACH_FEAR = 4;

  /** From what was planned to what calls it off: "was to see Berg before the vote has been". */
  private static final int REACH_OFF = 30;

  private final Annotated text;

  OffReader(Annotated text) {
    this.text = text;
  }

  /** Called off; what was put off to another day is on again. */
  Optional<Status> status(Scene scene, Trigger trigger, int from, int to, int end) {
    int first = isOnAgain(scene, trigger) ? trigger.begin() : from;
    for (int i = first; i < to; i++) {
      Optional<String> off = text.value(i, "off");
      boolean holds =
          off.isPresent()
              && !text.is(i - 1, FunctionWord.NEGATOR)
              && scene.trigger(i).isEmpty() // "is off to Peru"
              && !(text.isSign(i - 1, '-') && text.isTied(i)) // "a last-ditch effort"
              && !isOver(scene, i)
              && !isBeforePlan(scene, trigger, i)
              && !isOfSomebodyElse(scene, trigger, i)
              && !isForItsSake(scene, trigger, i)
              && !isRefused(scene, i)
              && !text.is(i + 1, "reaching-back");
      if (holds && !(off.get().equals("postponed") && hasNewDate(scene, i, end))) {
        return Optional.of(isOnlyFeared(scene, i) ? Status.TENTATIVE : Status.ofWord(off.get()));
      }
    }
    return Optional.empty();
  }

  /**
   * "has cancelled a trip to Oslo, where she was to meet Berg": what was to be there is off too.
   */
  Optional<Status> ofPlace(Scene scene, Trigger trigger) {
    Optional<VerbGroup> plan = scene.governors().root(trigger);
    int where = plan.isPresent() ? scene.phrases().subject(plan.get()).begin() - 1 : -1;
    boolean then = // "during which she was"
        scene.phrases().tag(where) == Tag.RELATIVE
            && scene.phrases().tag(where - 1) == Tag.PREPOSITION;
    boolean there = text.is(where, "there") || then;
    if (!there || !text.names(where, trigger.begin(), "was-planned")) {
      return Optional.empty();
    }
    return status(scene, trigger, scene.sentence().begin(), where, where);
  }

  /** "plans for a meeting collapsed", "plans for Ruiz to meet Berg have fallen through". */
  Optional<Status> ofPlan(Scene scene, Trigger trigger) {
    Optional<VerbGroup> fails = scene.phrases().behind(trigger.end());
    boolean failed =
        fails.isPresent()
            && fails.get().form() == VerbGroup.Form.PAST
            && !fails.get().negated()
            && text.value(fails.get().head(), "failing").isPresent();
    int plan = failed ? scene.phrases().subject(fails.get()).begin() : -1;
    plan = text.is(plan, "determiner") ? plan + 1 : plan;
    return failed && plan < trigger.begin() && text.is(plan, "plan")
        ? Optional.of(Status.CANCELLED)
        : Optional.empty();
  }

  /**
   * "a summit on Friday at which she was to meet Berg has been called off": the verb behind the
   * clause that tells what was planned there.
   */
  Optional<Status> behindClause(Scene scene, Trigger noun) {
    Phrases phrases = scene.phrases();
    Optional<VerbGroup> plan = phrases.behind(noun.end());
    if (plan.isEmpty() || !isPlannedAt(noun, plan.get(), phrases)) {
      return Optional.empty();
    }
    Optional<VerbGroup> next = phrases.behind(plan.get().end());
    boolean due = next.isPresent() && next.get().form() == VerbGroup.Form.INFINITIVE;
    Optional<VerbGroup> off = due ? phrases.behind(next.get().end()) : next;
    boolean near = off.isPresent() && off.get().begin() - plan.get().end() <= REACH_OFF;
    return near
            && off.get().passive()
            && off.get().isFinite()
            && !phrases.isParted(plan.get().end(), off.get().begin())
        ? status(scene, noun, off.get().begin(), off.get().end() + 1, scene.sentence().end())
        : Optional.empty();
  }

  /** "a summit at which she was to", "talks that were meant". */
  private boolean isPlannedAt(Trigger noun, VerbGroup plan, Phrases phrases) {
    int relative = phrases.subject(plan).begin() - 1;
    return noun.frame() == Trigger.Frame.NOUN
        && relative >= noun.end()
        && (phrases.tag(relative) == Tag.RELATIVE || phrases.isParted(relative, relative + 1))
        && text.value(plan.begin(), "was-planned").isPresent();
  }

  /**
   * "has put off a trip and will meet Berg": what she will do, she has not put off; "which was put
   * off, is set for Monday".
   */
  private boolean isBeforePlan(Scene scene, Trigger trigger, int off) {
    Optional<VerbGroup> verb = scene.governors().verb(trigger);
    if (verb.isEmpty() || off >= verb.get().begin()) {
      return false;
    }
    Optional<VerbGroup> told = scene.phrases().at(off);
    boolean relative =
        told.isPresent() && scene.phrases().tag(told.get().begin() - 1) == Tag.RELATIVE;
    boolean set = verb.get().form() == VerbGroup.Form.PRESENT && text.is(verb.get().head(), "firm");
    return OnAgain.isPlan(verb.get()) || (relative && set);
  }

  /** "the delayed talks will resume": whatever they were, they are on. */
  private static boolean isOnAgain(Scene scene, Trigger noun) {
    Optional<VerbGroup> verb = scene.governors().verb(noun);
    return noun.frame() == Trigger.Frame.NOUN
        && scene.governors().isSubject(noun)
        && verb.isPresent()
        && verb.get().form() == VerbGroup.Form.FUTURE
        && !verb.get().negated()
        && scene.phrases().tag(noun.begin() - 1) == Tag.NOUN;
  }

  /** "after a delay", "after months of delay,", not "after the delay of the talks". */
  private boolean isOver(Scene scene, int noun) {
    Phrases phrases = scene.phrases();
    return phrases.tag(noun) == Tag.NOUN
        && phrases.tag(phrases.beforeNoun(noun)) == Tag.PREPOSITION
        && (!text.is(phrases.beforeNoun(noun), FunctionWord.GENITIVE)
            || phrases.tag(noun + 1) == Tag.COMMA)
        && phrases.tag(noun + 1) != Tag.PREPOSITION
        && !phrases.tag(noun + 1).isNominal();
  }

  /** "Ruiz, who cancelled a trip to Peru, will meet Berg": what a relative clause tells of her. */
  private static boolean isOfSomebodyElse(Scene scene, Trigger trigger, int off) {
    Phrases phrases = scene.phrases();
    Optional<VerbGroup> verb = phrases.at(off);
    return verb.isPresent()
        && phrases.tag(phrases.beforeNoun(verb.get().begin())) == Tag.RELATIVE
        && verb.get().end() <= trigger.begin()
        && !phrases.subject(verb.get()).contains(trigger.begin())
        && !scene.governors().chain(trigger).contains(verb.get());
  }

  /** "called off a strike to allow talks to begin", "ahead of the talks": those are on. */
  private boolean isForItsSake(Scene scene, Trigger trigger, int off) {
    for (int i = trigger.begin() - 1; i > off && scene.phrases().tag(i) != Tag.COMMA; i--) {
      if (text.value(i, "for-the-sake-of").isPresent()) {
        return !scene.isDate(i + 1) && !scene.isDate(i + 2); // "until Friday its talks"
      }
    }
    return false;
  }

  /** "rejected calls to postpone the talks", "will not cancel them": nobody does. */
  private boolean isRefused(Scene scene, int off) {
    Optional<VerbGroup> verb = scene.phrases().at(off);
    return verb.isPresent()
        && (new Refusal(text, scene).isAbove(verb.get())
            || new Denial(text, scene).isOf(verb.get()));
  }

  /** "may be cancelled", "is likely to be delayed", "wants to cancel": nobody has done so yet. */
  private boolean isOnlyFeared(Scene scene, int off) {
    int at = off - 1;
    while (at >= off - REACH_FEAR && isOfVerb(scene.phrases().tag(at))) {
      if (text.is(at, "tentative")) {
        return true;
      }
      at--;
    }
    boolean hoped = scene.phrases().tag(at + 1) == Tag.TO && text.is(at, "tentative");
    return hoped || isUrged(scene, at) || isUrged(scene.phrases(), off);
  }

  /** "asked Acme to postpone", "urged them all to cancel". */
  private boolean isUrged(Phrases phrases, int off) {
    Optional<VerbGroup> verb = phrases.at(off);
    Optional<VerbGroup> governor =
        verb.isPresent() && verb.get().form() == VerbGroup.Form.INFINITIVE
            ? phrases.governor(verb.get())
            : Optional.empty();
    return governor.isPresent() && text.is(governor.get().head(), "urging");
  }

  /** "faces calls to cancel", "is urged to postpone". */
  private boolean isUrged(Scene scene, int before) {
    boolean to = scene.phrases().tag(before + 1) == Tag.TO;
    return text.is(to ? before : before + 1, "urging");
  }

  /** What stands between "expected" or "may" and the verb. */
  private static boolean isOfVerb(Tag tag) {
    return OF_VERB.have(tag);
  }

  /** "planned for May 3, was put off to May 5": that is set, whatever the plan was. */
  boolean isMoved(Scene scene, int from, int to, int end) {
    for (int i = from; i < to; i++) {
      boolean moved = text.hasValue(i, "off", "postponed") || text.value(i, "moving").isPresent();
      if (moved && isPassive(scene, i) && hasNewDate(scene, i, end)) {
        return true;
      }
    }
    return false;
  }

  /** "was put off", "has been moved"; not "could be moved". */
  private boolean isPassive(Scene scene, int participle) {
    Optional<VerbGroup> verb = scene.phrases().at(participle);
    return verb.isPresent()
        && verb.get().passive()
        && verb.get().isFinite()
        && text.value(verb.get().begin(), "tentative").isEmpty();
  }

  /** "to May 5", "by a week", "is now May 5", "and will be held on May 5". */
  private boolean hasNewDate(Scene scene, int off, int to) {
    Optional<VerbGroup> next = scene.phrases().behind(off + 1);
    boolean again = next.isPresent() && OnAgain.is(text, scene.phrases(), next.get());
    int by = movedBy(scene);
    for (int i = off; i < to; i++) {
      boolean date = i == by || (isBeforeDate(i, scene) && !isOldDate(i));
      if (date || text.is(i, "now")) {
        return true;
      }
      if (again && i > next.get().begin() && scene.isDate(i)) {
        return true;
      }
    }
    return false;
  }

  /** Where a sentence says by how long something is moved, -1 if nowhere. */
  private int movedBy(Scene scene) {
    for (WindowMention window : scene.windows()) {
      boolean by = text.is(window.begin(), FunctionWord.AGENT);
      if (window.isCounted() && (by || text.is(window.begin(), "back"))) {
        return window.begin(); // "by a week", "back a week"
      }
    }
    return -1;
  }

  /** "to May 3", not the "to" of "May 3 to 5". */
  private boolean isBeforeDate(int token, Scene scene) {
    return text.is(token, "new-date") && scene.isDate(token + 1) && !scene.isDate(token);
  }

  /** "his visit, planned for May 3,": the day that it was to be on. */
  private boolean isOldDate(int preposition) {
    return text.is(preposition - 1, "firm") || text.is(preposition - 1, "tentative");
  }
}
