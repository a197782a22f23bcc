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
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;

/**
 * Tells from the words about a trigger how firm its meeting is. The nearest word before it that
 * speaks of that decides ("is expected to meet"), else the nearest behind it ("talks may be held").
 */
public final class StatusReader {

  /** As far before a trigger a word may say how firm its meeting is. */
  private static final int REACH_BEFORE = 9;

  /** As far behind it, or behind its verb. */
  private static final int REACH_BEHIND = 9;

  private final Annotated text;
  private final OffReader off;
  private final Firmness firmness;

  /** Of one text. */
  public StatusReader(Annotated text) {
    this.text = text;
    this.off = new OffReader(text);
    this.firmness = new Firmness(text);
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
    Optional<Status> given = off.status(scene, trigger, from, behind, end);
    if (given.isEmpty()) {
      given = off.ofPlace(scene, trigger);
    }
    if (given.isEmpty()) {
      given = off.ofPlan(scene, trigger);
    }
    if (given.isEmpty()) {
      given = off.behindClause(scene, trigger);
    }
    if (given.isPresent()) {
      return given.get();
    }
    if (off.isMoved(scene, from, behind, end)) {
      return Status.CONFIRMED;
    }
    Refusal refusal = new Refusal(text, scene);
    if (isDenied(scene, trigger, begin, end)
        || new Denial(text, scene).isUnfulfilled(trigger)
        || refusal.isOf(trigger)) {
      return Status.CANCELLED;
    }
    if (isEvent(scene, trigger)) {
      return ofPhrase(scene, trigger);
    }
    boolean open =
        new Doubt(text, scene).isCast(trigger, begin)
            || isOnlyExpected(scene, trigger)
            || isOnlyPrepared(scene, trigger)
            || isAskedFor(scene, trigger);
    int last = beforeOther(scene, trigger, to);
    Status status = open ? Status.TENTATIVE : nearest(scene, trigger, from, last);
    return status == Status.TENTATIVE && refusal.follows(trigger) ? Status.CANCELLED : status;
  }

  /** "has asked him to visit Oslo", "was asked to come", "asked him for talks": he may decline. */
  private boolean isAskedFor(Scene scene, Trigger trigger) {
    if (trigger.isJourney() && text.is(trigger.begin(), "asking-to")) {
      return true;
    }
    int brings = scene.phrases().beforeNoun(trigger.begin());
    if (trigger.frame() == Trigger.Frame.NOUN && !text.is(brings, FunctionWord.PURPOSIVE)) {
      return false;
    }
    Optional<VerbGroup> asks = scene.governors().verb(trigger);
    if (trigger.frame() == Trigger.Frame.NOUN) {
      return asks.isPresent() && text.is(asks.get().head(), "asking-to");
    }
    for (VerbGroup verb : scene.governors().chain(trigger)) {
      Optional<VerbGroup> governor = scene.phrases().governor(verb);
      boolean asked = governor.isPresent() && text.is(governor.get().head(), "asking-to");
      if (asked && verb.form() == VerbGroup.Form.INFINITIVE) {
        return true;
      }
    }
    return false;
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

  /** "preparations are made for Abe to visit Peru": what is done for it, and no more. */
  private boolean isOnlyPrepared(Scene scene, Trigger trigger) {
    Optional<VerbGroup> verb = scene.governors().verb(trigger);
    int brings = verb.isPresent() ? scene.phrases().bringing(verb.get()) : -1;
    if (text.is(brings - 1, "offer")) { // "Berg's invitation to Abe to visit Norway"
      return !text.names(scene.sentence().begin(), brings, "accepting");
    }
    Optional<VerbGroup> main = brings < 0 ? Optional.empty() : scene.governors().root(trigger);
    return main.isPresent()
        && trigger.frame() != Trigger.Frame.NOUN // "for Abe to meet Berg during his visit"
        && !main.get().equals(verb.get())
        && !text.is(main.get().head(), "firm")
        && !text.is(brings - 1, "firm");
  }

  /** "a planned OPEC meeting", "a conference expected to be held": what its own words say. */
  private Status ofPhrase(Scene scene, Trigger noun) {
    int begin = scene.phrases().beforeNoun(noun.begin()) + 1;
    Optional<Status> before = firmness.before(scene, noun.end(), begin);
    if (text.value(begin - 2, "rumoured").isPresent()) {
      return Status.TENTATIVE;
    }
    boolean deed = scene.phrases().tag(noun.end()) == Tag.MODAL; // "the meeting could hurt prices"
    return before.isPresent() || deed
        ? before.orElse(Status.CONFIRMED)
        : firmness.behind(scene, noun.end(), noun.end() + 1).orElse(Status.CONFIRMED);
  }

  /**
   * "may raise it at the next OPEC meeting", "the OPEC meeting may fail": what somebody may do
   * there says nothing of how firm the meeting is.
   */
  private boolean isEvent(Scene scene, Trigger noun) {
    boolean next = Circumstance.comesNext(text, scene.phrases(), noun);
    if (noun.frame() != Trigger.Frame.NOUN || next) {
      return false;
    }
    int before = scene.phrases().beforeNoun(noun.begin());
    if (text.is(before, "making-use")) { // "hopes to use her visit to end the row"
      return true;
    }
    if (noun.kind() == Kind.VISIT) { // "plans to raise it during her visit"
      return text.is(before, "during") && isKnown(scene, before);
    }
    return firmness.isToAct(scene.phrases(), noun) || isOccasion(scene, noun, before);
  }

  /**
   * "at their next meeting", "her talks may fail": of which the sentence tells what is done there.
   *
   * @param before what stands before the whole noun phrase
   */
  private boolean isOccasion(Scene scene, Trigger noun, int before) {
    Governors governors = scene.governors();
    Optional<VerbGroup> verb = governors.verb(noun);
    boolean is = verb.isPresent() && scene.phrases().tag(verb.get().head()) == Tag.BE;
    boolean held =
        verb.isPresent()
            && (text.is(verb.get().head(), "taking-place")
                || text.value(verb.get().head(), "coming-about").isPresent()
                || (text.is(verb.get().head(), "holding")
                    && scene.phrases().tag(verb.get().end()) != Tag.TO) // "may have to"
                || is);
    Tag tag = scene.phrases().tag(before);
    boolean within = tag == Tag.PREPOSITION || tag == Tag.TO;
    boolean apart = within || (governors.isSubject(noun) && !held);
    boolean own = text.is(before + 1, "own") || (!is && isKnown(scene, before));
    boolean ahead = within && text.is(before - 1, "groundwork");
    return Circumstance.is(text, scene.phrases(), noun)
        || (apart && (own || ahead || scene.nounPhrase().isConvenedByBody(noun)));
  }

  /** "may raise it at Friday's meeting", "hopes to sign it at their meeting": one that will be. */
  private boolean isKnown(Scene scene, int at) {
    boolean whose =
        text.value(at + 1, "possessive-pronoun").isPresent()
            || isPossessor(scene.phrases(), at + 1);
    Tag before = scene.phrases().tag(at - 1);
    boolean opens = before == Tag.MARK || before == Tag.ASIDE; // "At our meeting on Friday, we"
    boolean there = text.is(at, FunctionWord.LOCATIVE) || text.is(at, FunctionWord.INESSIVE);
    return whose && (opens || there || text.is(at, "during"));
  }

  /** "Friday's". */
  private static boolean isPossessor(Phrases phrases, int date) {
    int behind = date;
    while (phrases.tag(behind) == Tag.DATE) {
      behind++;
    }
    return behind > date && phrases.tag(behind) == Tag.POSSESSIVE;
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
    return begin < before && !scene.hasTrigger(begin, noun.begin()) ? verb.get().begin() : to;
  }

  /** "will not meet on Monday as planned", "his visit on Monday will not take place". */
  private boolean isDenied(Scene scene, Trigger trigger, int begin, int end) {
    return (VerbGroup.anyNegated(scene.governors().chain(trigger))
            && text.names(begin, end, "as-planned"))
        || new Denial(text, scene).isKnownOff(trigger)
        || Absence.isFrom(text, scene, trigger);
  }

  private Status nearest(Scene scene, Trigger trigger, int from, int to) {
    boolean own =
        trigger.frame() == Trigger.Frame.OBJECT && !text.is(trigger.begin(), "expecting-guest");
    Optional<Status> before = firmness.before(scene, own ? trigger.begin() : trigger.end(), from);
    if (before.isEmpty()) {
      before = ofVerb(scene, trigger, from);
    }
    boolean ends = own || trigger.isJourney() || opens(scene, trigger);
    return before.isPresent()
        ? before.get()
        : firmness
            .behind(scene, toldFrom(scene, trigger), ends ? ownEnd(scene, trigger, to) : to)
            .orElse(Status.CONFIRMED);
  }

  /** "the trip (that she had) planned for May will now take place": that counts, not the plan. */
  private int toldFrom(Scene scene, Trigger noun) {
    if (!opens(scene, noun) || !scene.governors().isSubject(noun)) {
      return noun.end();
    }
    VerbGroup verb = scene.governors().verb(noun).orElseThrow();
    boolean firm = verb.form() == VerbGroup.Form.FUTURE;
    return firm || scene.phrases().isParted(noun.end(), verb.begin()) ? verb.begin() : noun.end();
  }

  /** "the talks open on Friday and could last a week": that they open is said of them. */
  private boolean opens(Scene scene, Trigger noun) {
    Optional<VerbGroup> verb = scene.governors().verb(noun);
    return verb.isPresent()
        && (text.is(verb.get().begin(), "taking-place")
            || text.is(verb.get().head(), "taking-place"));
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
    return far ? firmness.before(scene, verb.get().end(), verb.get().begin()) : Optional.empty();
  }
}
