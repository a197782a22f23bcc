package parley.reading.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.reading.meeting.Status;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Governors;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.trigger.Trigger.Frame;
import parley.reading.window.Window;
import parley.reading.window.WindowMention;

/**
 * Finds the meetings that a sentence calls off though it tells no day of theirs: "the trip has been
 * called off", "she postponed her talks with him", "she will not meet him". Only what is told as
 * done counts, not what may be, and not what had been before something else.
 */
public final class CallingOff {

  private final Annotated text;
  private final Scene scene;
  private final Phrases phrases;
  private final Governors governors;
  private final Denial denial;

  /** Of one sentence of a text. */
  public CallingOff(Annotated text, Scene scene) {
    this.text = text;
    this.scene = scene;
    this.phrases = scene.phrases();
    this.governors = scene.governors();
    this.denial = new Denial(text, scene);
  }

  /**
   * A meeting that is off, by the words that tell of it.
   *
   * @param window the days on which there will be none, if the words say so
   */
  public record Off(Trigger trigger, Status status, Optional<Window> window) {

    private static Off of(Trigger trigger, Status status) {
      return new Off(trigger, status, Optional.empty());
    }
  }

  /** The meetings that are called off, in the order of the sentence. */
  public List<Off> read() {
    List<Off> all = new ArrayList<>();
    for (Trigger trigger : scene.triggers()) {
      Optional<VerbGroup> verb = verb(trigger);
      if (verb.isPresent()) {
        all.add(Off.of(trigger, Status.ofWord(off(verb.get()).orElseThrow())));
      }
    }
    return all;
  }

  /**
   * The meetings that will not be, in the order of the sentence; "will not negotiate with them" is
   * none of those.
   */
  public List<Off> denied() {
    List<Off> all = new ArrayList<>();
    for (Trigger trigger : scene.triggers()) {
      boolean deal = text.is(trigger.begin(), "dealing");
      if (!deal && (isDenied(trigger) || isGivenUp(trigger))) {
        all.add(Off.of(trigger, Status.CANCELLED));
      }
    }
    return all;
  }

  private boolean isDenied(Trigger trigger) {
    return denial.isCertain(trigger) && (trigger.frame() != Frame.NOUN || isToCome(trigger));
  }

  /** "will no longer meet", "the talks will not go ahead", "will skip her talks with him". */
  private boolean isGivenUp(Trigger trigger) {
    if (denial.isLeftOpen(trigger)) {
      return false;
    }
    if (trigger.frame() == Frame.NOUN) {
      boolean off = denial.isKnownOff(trigger) || Absence.isFrom(text, scene, trigger);
      return off && isToCome(trigger);
    }
    return denial.hasNegatedVerb(trigger)
        && text.names(governors.begin(trigger), governors.end(trigger), "as-planned");
  }

  /** "there will be no meeting"; that none is planned says nothing of one that was known. */
  private boolean isToCome(Trigger noun) {
    Optional<VerbGroup> root = governors.root(noun);
    return root.isPresent()
        && (root.get().form() == VerbGroup.Form.FUTURE
            || root.get().form() == VerbGroup.Form.CONDITIONAL);
  }

  /** The meetings that will not be on the days that were linked to them. */
  public List<Off> denied(Map<Trigger, List<WindowMention>> windows) {
    List<Off> all = new ArrayList<>();
    for (Map.Entry<Trigger, List<WindowMention>> told : windows.entrySet()) {
      if (denial.isCertain(told.getKey())) {
        for (WindowMention each : told.getValue()) {
          all.add(new Off(told.getKey(), Status.CANCELLED, Optional.of(each.window())));
        }
      }
    }
    return all;
  }

  /** The verb that calls a meeting off as its subject or its object. */
  private Optional<VerbGroup> verb(Trigger trigger) {
    Optional<VerbGroup> verb =
        trigger.frame() == Frame.NOUN ? governors.verb(trigger) : Optional.empty();
    boolean calls =
        verb.isPresent()
            && off(verb.get()).isPresent()
            && (isTold(verb.get()) || isForced(verb.get()))
            && isDone(verb.get());
    boolean its =
        calls && (governors.isSubject(trigger) ? isFree(trigger) : isObject(trigger, verb.get()));
    return its ? verb : Optional.empty();
  }

  private Optional<String> off(VerbGroup verb) {
    Optional<String> first = Optional.empty();
    for (int i = verb.begin(); i < verb.end() && first.isEmpty(); i++) {
      first = text.value(i, "off");
    }
    return first;
  }

  private static boolean isTold(VerbGroup verb) {
    return verb.form() == VerbGroup.Form.PAST || verb.form() == VerbGroup.Form.PRESENT;
  }

  /** "has had to postpone", "decided to cancel": done, though told as what had to be. */
  private boolean isForced(VerbGroup verb) {
    Optional<VerbGroup> governor = phrases.governor(verb);
    boolean forced =
        governor.isPresent() && isTold(governor.get()) && text.is(governor.get().head(), "forced");
    return verb.form() == VerbGroup.Form.INFINITIVE && (forced || isResolved(verb));
  }

  /** "Peru's decision to call off the talks". */
  private boolean isResolved(VerbGroup verb) {
    int to = phrases.tag(verb.begin()) == Tag.TO ? verb.begin() : verb.begin() - 1;
    return phrases.tag(to) == Tag.TO && text.is(to - 1, "resolve");
  }

  private boolean isDone(VerbGroup verb) {
    return !verb.negated()
        && !text.is(verb.begin(), FunctionWord.PLUPERFECT)
        && !opensClause(phrases.subject(verb).begin() - 1);
  }

  /** "if the trip is called off", "after the trip was called off". */
  private boolean isFree(Trigger subject) {
    int before = phrases.beforeNoun(subject.begin());
    return !text.is(before, "time") && !opensClause(before);
  }

  private boolean opensClause(int token) {
    return phrases.tag(token) == Tag.SUBORDINATOR && !text.is(token, "stating");
  }

  /** The noun phrase directly behind the verb: "postponed her talks", "pulled out of her talks". */
  private boolean isObject(Trigger noun, VerbGroup verb) {
    if (phrases.governor(verb).isPresent() && !isForced(verb)) {
      return false;
    }
    int at = verb.end();
    boolean out = Absence.isOfTwo(text, noun) && text.value(verb.head(), "withdrawing").isPresent();
    while (at < noun.begin()
        && (phrases.tag(at).isNominal()
            || text.is(at, FunctionWord.SEPARABLE)
            || (out && phrases.tag(at) == Tag.PREPOSITION))) {
      at++;
    }
    return at == noun.begin();
  }
}
