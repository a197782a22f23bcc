package parley.reading.status;

import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Status;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.rule.Grammar;
import parley.reading.rule.Resources;
import parley.reading.trigger.Circumstance;
import parley.reading.trigger.Governors;
import parley.reading.trigger.NounPhrase;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;

/**
 * Tells from the words about a trigger how firm its meeting is. The nearest word before it that
 * speaks of that decides ("is expected to meet"), else the nearest behind it ("talks may be held").
 */
public final class StatusReader {

  private static final int REACH_BEFORE = 9;
  private static final int REACH_BEHIND = 9;
  private static final int REACH_ACCEPTED = 5;
  private static final int REACH_THAT = 3;

  /** From what is called off back to the doubt of it: "is likely to be delayed". */
  private static final int REACH_FEAR = 4;

  private final Annotated text;

  /** Of one text. */
  public StatusReader(Annotated text) {
    this.text = text;
  }

  /** Adds a language's words of how firm a meeting is to a grammar. */
  public static void addTo(Grammar.Builder builder, String language) {
    builder.folder(new Resources(StatusReader.class, language));
  }

  /**
   * The status that a clause gives the meeting of a trigger.
   *
   * @param begin the first token of the clause
   * @param end the first token behind it
   */
  public Status read(Scene scene, Trigger trigger, int begin, int end) {
    int from = Math.max(begin, trigger.begin() - REACH_BEFORE);
    Governors governors = scene.governors();
    boolean subject = governors.isSubject(trigger);
    int verb = subject ? governors.verb(trigger).orElseThrow().begin() : trigger.end();
    int to = Math.min(end, verb + REACH_BEHIND);
    int behind = subject ? end : to;
    Optional<Status> off = off(scene, trigger, from, behind, end);
    if (off.isPresent()) {
      return off.get();
    }
    if (isMoved(scene, from, behind, end)) {
      return Status.CONFIRMED;
    }
    if (isDenied(scene, trigger, begin, end)) {
      return Status.CANCELLED;
    }
    if (isEvent(scene, trigger)) {
      return ofPhrase(scene, trigger);
    }
    boolean open = isDoubted(scene, begin) || isOnlyExpected(scene, trigger);
    int last = beforeOther(scene, trigger, to);
    Status status = open ? Status.TENTATIVE : nearest(scene, trigger, from, last);
    return status == Status.TENTATIVE && isRebuffed(scene, trigger) ? Status.CANCELLED : status;
  }

  /** "proposed a meeting on Friday but Berg refused": nothing more is told behind it. */
  private boolean isRebuffed(Scene scene, Trigger trigger) {
    Phrases phrases = scene.phrases();
    int size = phrases.verbs().size();
    VerbGroup last = size == 0 ? null : phrases.verbs().get(size - 1);
    return last != null
        && last.begin() > trigger.end()
        && !last.negated()
        && last.form() == VerbGroup.Form.PAST
        && text.is(last.head(), "refusing")
        && phrases.tag(last.end()) != Tag.TO // "declined to comment"
        && phrases.tag(last.end()) != Tag.NOUN
        && text.any(trigger.end(), last.begin(), "however");
  }

  /** "will prepare a summit, which is expected in October": whatever else is firm. */
  private boolean isOnlyExpected(Scene scene, Trigger trigger) {
    Phrases phrases = scene.phrases();
    int relative = phrases.tag(trigger.end()) == Tag.COMMA ? trigger.end() + 1 : trigger.end();
    Optional<VerbGroup> verb = phrases.behind(relative);
    return phrases.tag(relative) == Tag.RELATIVE
        && verb.isPresent()
        && verb.get().begin() == relative + 1
        && verb.get().passive()
        && text.value(verb.get().head(), "tentative").isPresent();
  }

  /** "a planned OPEC meeting", "a conference expected to be held": what its own words say. */
  private Status ofPhrase(Scene scene, Trigger noun) {
    int begin = scene.phrases().beforeNoun(noun.begin()) + 1;
    Optional<Status> before = nearestBefore(scene, noun.end(), begin);
    return before.isPresent()
        ? before.get()
        : nearestBehind(scene, noun.end(), noun.end() + 1).orElse(Status.CONFIRMED);
  }

  /**
   * "may raise it at the next OPEC meeting", "the OPEC meeting may fail": what somebody may do
   * there says nothing of how firm the meeting is.
   */
  private boolean isEvent(Scene scene, Trigger noun) {
    boolean next = Circumstance.comesNext(text, scene.phrases(), noun);
    if (noun.frame() != Trigger.Frame.NOUN || noun.kind() == Kind.VISIT || next) {
      return false;
    }
    Governors governors = scene.governors();
    Optional<VerbGroup> verb = governors.verb(noun);
    boolean held =
        verb.isPresent()
            && (text.is(verb.get().head(), "taking-place")
                || text.is(verb.get().head(), "holding")
                || scene.phrases().tag(verb.get().head()) == Tag.BE);
    int before = scene.phrases().beforeNoun(noun.begin());
    Tag tag = scene.phrases().tag(before);
    boolean within = tag == Tag.PREPOSITION || tag == Tag.TO;
    boolean apart = within || (governors.isSubject(noun) && !held);
    boolean own = text.is(before + 1, "own");
    boolean ahead = within && text.is(before - 1, "groundwork");
    return Circumstance.is(text, scene.phrases(), noun)
        || (apart && (own || ahead || new NounPhrase(text, scene).isConvenedByBody(noun)));
  }

  /** "the row over the meeting may grow": where what may be of something else begins. */
  private int beforeOther(Scene scene, Trigger noun, int to) {
    Phrases phrases = scene.phrases();
    int before = phrases.beforeNoun(noun.begin());
    boolean about =
        phrases.tag(before) == Tag.PREPOSITION && !text.is(before, FunctionWord.GENITIVE);
    Optional<VerbGroup> verb =
        about && noun.frame() == Trigger.Frame.NOUN
            ? phrases.behind(noun.end() - 1)
            : Optional.empty();
    if (verb.isEmpty() || verb.get().begin() >= to) {
      return to;
    }
    int begin = phrases.subject(verb.get()).begin();
    return begin < before && !hasTrigger(scene, begin, noun.begin()) ? verb.get().begin() : to;
  }

  private static boolean hasTrigger(Scene scene, int from, int to) {
    for (Trigger trigger : scene.triggers()) {
      if (from <= trigger.begin() && trigger.begin() < to) {
        return true;
      }
    }
    return false;
  }

  /** "will not meet on Monday as planned", "his visit on Monday will not take place". */
  private boolean isDenied(Scene scene, Trigger trigger, int begin, int end) {
    return (VerbGroup.anyNegated(scene.governors().chain(trigger))
            && text.names(begin, end, "as-planned"))
        || new Denial(text, scene).isKnownOff(trigger);
  }

  /** "it is unlikely that they will", "doubts over whether they would". */
  private boolean isDoubted(Scene scene, int begin) {
    int opens = begin - 1;
    boolean that =
        scene.phrases().tag(opens) == Tag.SUBORDINATOR
            && text.is(opens, FunctionWord.COMPLEMENTIZER);
    boolean doubted = that && text.any(Math.max(0, opens - REACH_THAT), opens, "tentative");
    return doubted
        || text.is(opens, "whether")
        || text.names(scene.sentence().begin(), scene.sentence().end(), "depending");
  }

  /** Called off; what was put off to another day is on again. */
  private Optional<Status> off(Scene scene, Trigger trigger, int from, int to, int end) {
    int first = isOnAgain(scene, trigger) ? trigger.begin() : from;
    for (int i = first; i < to; i++) {
      Optional<String> off = text.value(i, "off");
      boolean holds =
          off.isPresent()
              && !text.is(i - 1, FunctionWord.NEGATOR)
              && !isOfSomebodyElse(scene, trigger, i)
              && !text.is(i + 1, "reaching-back");
      if (holds && !(off.get().equals("postponed") && hasNewDate(scene, i, end))) {
        return Optional.of(isOnlyFeared(scene, i) ? Status.TENTATIVE : Status.ofWord(off.get()));
      }
    }
    return Optional.empty();
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

  /** "Ruiz, who cancelled a trip to Peru, will meet Berg": what a relative clause tells of her. */
  private static boolean isOfSomebodyElse(Scene scene, Trigger trigger, int off) {
    Phrases phrases = scene.phrases();
    Optional<VerbGroup> verb = phrases.at(off);
    return verb.isPresent()
        && phrases.tag(verb.get().begin() - 1) == Tag.RELATIVE
        && verb.get().end() <= trigger.begin()
        && !phrases.subject(verb.get()).contains(trigger.begin())
        && !scene.governors().chain(trigger).contains(verb.get());
  }

  /** "may be cancelled", "is likely to be delayed": nobody has called it off yet. */
  private boolean isOnlyFeared(Scene scene, int off) {
    for (int i = off - 1; i >= off - REACH_FEAR && isOfVerb(scene.phrases().tag(i)); i--) {
      if (text.is(i, "tentative")) {
        return true;
      }
    }
    return false;
  }

  /** What stands between "expected" or "may" and the verb. */
  private static boolean isOfVerb(Tag tag) {
    return switch (tag) {
      case BE, TO, MODAL, ADVERB, HAVE, PAST -> true;
      default -> false;
    };
  }

  /** "planned for May 3, was put off to May 5": that is set, whatever the plan was. */
  private boolean isMoved(Scene scene, int from, int to, int end) {
    for (int i = from; i < to; i++) {
      boolean done = text.is(i - 1, FunctionWord.PAST_PASSIVE);
      if (done && text.hasValue(i, "off", "postponed") && hasNewDate(scene, i, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasNewDate(Scene scene, int off, int to) {
    for (int i = off; i < to; i++) {
      boolean date = isBeforeDate(i, scene) && !isOldDate(i);
      if (date || text.is(i, "now")) {
        return true;
      }
    }
    return false;
  }

  /** "to May 3", not the "to" of "May 3 to 5". */
  private boolean isBeforeDate(int token, Scene scene) {
    return text.is(token, "new-date") && scene.isDate(token + 1) && !scene.isDate(token);
  }

  /** "his visit, planned for May 3,": the day that it was to be on. */
  private boolean isOldDate(int preposition) {
    return text.is(preposition - 1, "firm") || text.is(preposition - 1, "tentative");
  }

  private Status nearest(Scene scene, Trigger trigger, int from, int to) {
    boolean own = trigger.frame() == Trigger.Frame.OBJECT;
    Optional<Status> before = nearestBefore(scene, own ? trigger.begin() : trigger.end(), from);
    if (before.isEmpty()) {
      before = ofVerb(scene, trigger, from);
    }
    boolean ends = own || opens(scene, trigger);
    return before.isPresent()
        ? before.get()
        : nearestBehind(scene, trigger.end(), ends ? ownEnd(scene, trigger, to) : to)
            .orElse(Status.CONFIRMED);
  }

  /** "the talks open on Friday and could last a week": that they open is said of them. */
  private boolean opens(Scene scene, Trigger noun) {
    Governors governors = scene.governors();
    return governors.isSubject(noun)
        && text.is(governors.verb(noun).orElseThrow().begin(), "taking-place");
  }

  /** "meets on Friday and is expected to raise rates": what else is done says nothing of it. */
  private static int ownEnd(Scene scene, Trigger trigger, int to) {
    Phrases phrases = scene.phrases();
    for (int i = trigger.end(); i < to; i++) {
      Optional<VerbGroup> next = phrases.at(i + 1);
      boolean finite = next.isPresent() && next.get().isFinite();
      if (finite && phrases.tag(i) == Tag.CONJUNCTION) {
        return i;
      }
    }
    return to;
  }

  /** "have invited the Prime Minister, Mr. Grant, to London for talks": its verb stands far off. */
  private Optional<Status> ofVerb(Scene scene, Trigger noun, int from) {
    Optional<VerbGroup> verb = scene.governors().verb(noun);
    boolean far = verb.isPresent() && verb.get().end() <= from;
    return far ? nearestBefore(scene, verb.get().end(), verb.get().begin()) : Optional.empty();
  }

  private Optional<Status> nearestBefore(Scene scene, int trigger, int from) {
    for (int i = trigger - 1; i >= from; i--) {
      Optional<Status> status = cue(scene, i);
      if (status.isPresent()) {
        return status;
      }
    }
    return Optional.empty();
  }

  private Optional<Status> nearestBehind(Scene scene, int behind, int to) {
    for (int i = behind; i < to; i++) {
      boolean purpose = scene.phrases().tag(i - 1) == Tag.TO && i > behind;
      Optional<Status> status = purpose ? Optional.empty() : cue(scene, i);
      if (status.isPresent()) {
        return status;
      }
    }
    return Optional.empty();
  }

  /** "accepted the king's invitation". */
  private boolean isAccepted(int offer) {
    return text.any(Math.max(0, offer - REACH_ACCEPTED), offer, "accepting");
  }

  /** "will discuss the plan at a summit": a noun of which the meeting does not depend. */
  private boolean isThing(Phrases phrases, int token) {
    Tag next = phrases.tag(token + 1);
    return phrases.tag(token) == Tag.NOUN
        && phrases.tag(token - 1) == Tag.DETERMINER
        && !text.is(token, "offer")
        && next != Tag.NOUN
        && next != Tag.NAME
        && next != Tag.TO;
  }

  /** "could be the last", "may be tense": how it will be, not whether; but "may be on Friday". */
  private boolean describes(Phrases phrases, int modal) {
    Optional<VerbGroup> verb = phrases.at(modal);
    if (verb.isEmpty() || phrases.tag(verb.get().head()) != Tag.BE) {
      return false;
    }
    int next = verb.get().end();
    return switch (phrases.tag(next)) {
      case DETERMINER, NOUN -> true;
      case PREPOSITION -> text.is(next, "party-preposition");
      default -> false;
    };
  }

  private Optional<Status> cue(Scene scene, int token) {
    boolean other = scene.isAside(token) || isThing(scene.phrases(), token);
    boolean opens = token == scene.sentence().begin() && scene.beginningAt(token).isEmpty();
    boolean name = text.isCapitalised(token) && !opens;
    if (other || name || text.is(token - 1, FunctionWord.EQUATIVE)) {
      return Optional.empty();
    }
    if (text.value(token, "firm").isPresent()) {
      return Optional.of(Status.CONFIRMED);
    }
    if (scene.phrases().tag(token) == Tag.MODAL && describes(scene.phrases(), token)) {
      return Optional.empty();
    }
    if (text.is(token, "offer") && isAccepted(token)) {
      return Optional.of(Status.CONFIRMED);
    }
    return text.value(token, "tentative").isPresent()
        ? Optional.of(Status.TENTATIVE)
        : Optional.empty();
  }
}
