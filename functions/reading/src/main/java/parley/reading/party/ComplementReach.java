package parley.reading.party;

import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.mention.Mention;
import parley.reading.mention.Mention.Sort;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Governors;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;

/** How far behind a trigger those may stand whom one meets. */
final class ComplementReach {

  private final Annotated text;
  private final Scene scene;
  private final Governors governors;

  ComplementReach(Annotated text, Scene scene, Governors governors) {
    this.text = text;
    this.scene = scene;
    this.governors = governors;
  }

  /**
   * Where those begin: of a noun that is a subject, behind the verb, "talks will begin between".
   */
  int from(Trigger trigger) {
    return governors.isSubject(trigger)
        ? governors.verb(trigger).orElseThrow().end()
        : trigger.end();
  }

  /**
   * Where those end: behind "on trade", "to discuss" and the like it is about something else.
   *
   * @param from the first token of them
   * @param end before which they end at the latest
   */
  int end(Trigger trigger, int from, int end) {
    for (int i = from; i < end; i++) {
      boolean other =
          isTopic(i)
              || isOtherVerb(i, trigger)
              || isOtherTrigger(i, trigger)
              || isMeanwhile(i, trigger)
              || isDistinction(i, trigger);
      if (other && !scene.isDate(i) && scene.phrases().tag(i) != Tag.ASIDE) {
        return i;
      }
    }
    return end;
  }

  /** The first token of what is so meanwhile, or the end. */
  int beforeMeanwhile(Trigger trigger, int end) {
    for (int i = trigger.end(); i < end; i++) {
      if (isMeanwhile(i, trigger)) {
        return i;
      }
    }
    return end;
  }

  private boolean isTopic(int token) {
    return text.is(token, "topic")
        && scene.phrases().tag(token) != Tag.NUMBER // "more than 50"
        && text.at(token, "under-way").isEmpty()
        && !text.isCapitalised(token)
        && !scene.isDate(token + 1);
  }

  /**
   * Not "the talks are due to begin in Oslo between", "talks slated for Friday with", "the talks
   * are expected to be attended by".
   */
  private boolean isOtherVerb(int token, Trigger trigger) {
    Optional<VerbGroup> verb = scene.phrases().at(token);
    boolean begins = verb.isPresent() && verb.get().begin() == token;
    boolean own =
        begins
            && (isTakingPlace(verb.get(), trigger)
                || isHeldBy(verb.get(), trigger)
                || isSetFor(verb.get(), trigger));
    return begins && !own;
  }

  private boolean isTakingPlace(VerbGroup verb, Trigger noun) {
    return verb.form() == VerbGroup.Form.INFINITIVE
        && text.is(verb.head(), "taking-place")
        && governors.isSubject(noun);
  }

  private boolean isHeldBy(VerbGroup verb, Trigger noun) {
    return text.is(verb.head(), "holding")
        && text.is(verb.end(), FunctionWord.AGENT)
        && governors.isSubject(noun);
  }

  private boolean isSetFor(VerbGroup verb, Trigger noun) {
    return verb.form() == VerbGroup.Form.PARTICIPLE
        && verb.begin() == noun.end()
        && (text.is(verb.head(), "firm") || text.is(verb.head(), "tentative"));
  }

  /**
   * "meets Berg on Friday with unions set to strike", "with trade high on the agenda", "with NATO
   * planes overhead".
   */
  private boolean isMeanwhile(int with, Trigger trigger) {
    if (!text.is(with, "with") || with <= trigger.end()) {
      return false;
    }
    int end = with + 1;
    while (isOfNoun(end)) {
      end++;
    }
    Optional<VerbGroup> verb = scene.phrases().at(end);
    boolean done = verb.isPresent() && verb.get().begin() == end && isUnfinished(verb.get());
    boolean placed = done || text.value(end, "so-placed").isPresent() || isOfThing(with + 1);
    return end > with + 1 && placed && isEnough(trigger, with);
  }

  /** "will visit Oslo, the first president to do so": whom none else is met by. */
  private boolean isDistinction(int the, Trigger trigger) {
    boolean first =
        the > trigger.end()
            && text.is(the, "definite")
            && text.is(the + 1, "record")
            && scene.phrases().tag(the - 1) == Tag.COMMA;
    Optional<VerbGroup> verb = first ? scene.phrases().behind(the) : Optional.empty();
    return verb.isPresent() && verb.get().form() == VerbGroup.Form.INFINITIVE;
  }

  /** "UN help", "NATO planes": a body or country that only says whose. */
  private boolean isOfThing(int name) {
    Optional<Mention> mention = scene.beginningAt(name);
    if (mention.isEmpty()) {
      return false;
    }
    int thing = mention.get().end();
    boolean owner = mention.get().sort() == Sort.BODY || mention.get().sort() == Sort.COUNTRY;
    return owner
        && scene.phrases().tag(thing) == Tag.NOUN
        && !text.isCapitalised(thing)
        && scene.beginningAt(thing).isEmpty();
  }

  private boolean isOfNoun(int token) {
    Tag tag = scene.phrases().tag(token);
    boolean verb =
        scene.phrases().at(token).isPresent() || text.value(token, "so-placed").isPresent();
    boolean they = tag == Tag.PRONOUN; // "with most of them in trouble"
    return !verb && (they || tag.isNominal() || text.is(token, FunctionWord.GENITIVE));
  }

  /** "set", "facing", not "will be": it has no subject of its own. */
  private static boolean isUnfinished(VerbGroup verb) {
    return switch (verb.form()) {
      case GERUND, PARTICIPLE -> true;
      case PAST -> verb.end() == verb.begin() + 1;
      default -> false;
    };
  }

  /** Whether those who meet, or the host of a journey, were named before a token. */
  private boolean isEnough(Trigger trigger, int token) {
    int before = 0;
    boolean met = false;
    for (Mention mention : scene.mentions()) {
      boolean party = !mention.isNoParty(text) && mention.end() <= token;
      met |= party && mention.begin() >= trigger.end() && !mention.isTown();
      boolean subject = mention.begin() >= governors.begin(trigger);
      if (party && subject && mention.end() <= trigger.begin()) {
        int last = mention.end() - 1;
        boolean several = text.is(last, "leading") || text.is(last, "own-people");
        before += several ? 2 : 1;
      }
    }
    boolean gather = before > 1 && scene.phrases().at(trigger.end() - 1).isPresent();
    return met || gather || trigger.kind() == Kind.VISIT;
  }

  private boolean isOtherTrigger(int token, Trigger trigger) {
    Optional<Trigger> other = scene.trigger(token);
    return other.isPresent() && !other.get().equals(trigger);
  }
}
