package parley.reading.party;

import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.mention.Mention;
import parley.reading.mention.Mention.Sort;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Region;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Governors;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.trigger.Trigger.Frame;

/** Picks out of the mentions about a trigger where its meeting is. */
final class Whereabouts {

  /** From a verb to what a city is by it: "has been chosen as the preferred site". */
  private static final int VENUE_REACH = 4;

  private final Annotated text;
  private final Scene scene;
  private final Governors governors;
  private final BeforeMention before;

  Whereabouts(Annotated text, Scene scene) {
    this.text = text;
    this.scene = scene;
    this.governors = scene.governors();
    this.before = new BeforeMention(text, scene);
  }

  /** Where: the first name behind "in" or "at", or the goal of a journey. */
  Optional<Mention> place(Trigger trigger) {
    int end = governors.end(trigger);
    int opening = opening(trigger, governors.begin(trigger));
    int addition = beforeAddition(opening, trigger.begin());
    int begin = addition < trigger.begin() ? addition : opening;
    Optional<Mention> behind = place(trigger, trigger.end(), beforeAddition(trigger.end(), end));
    if (behind.isPresent()) {
      return behind;
    }
    Optional<Mention> before = place(trigger, begin, trigger.begin());
    return before.isPresent() && isOfSameClause(before.get(), begin, trigger)
        ? before
        : stage(trigger);
  }

  /** "Geneva will host talks", "Geneva is the venue for talks", "Peru will be visited by". */
  private Optional<Mention> stage(Trigger trigger) {
    for (VerbGroup verb : governors.chain(trigger)) {
      if (isStaging(verb)) {
        return city(verb);
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> city(VerbGroup verb) {
    Region subject = scene.phrases().subject(verb);
    for (Mention mention : scene.mentions()) {
      boolean country = verb.passive() && mention.sort() == Sort.COUNTRY;
      boolean city = mention.sort() == Sort.CAPITAL || mention.sort() == Sort.PLACE || country;
      if (city && mention.overlaps(subject) && !text.is(mention.end(), "possessive")) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  private boolean isStaging(VerbGroup verb) {
    if (text.is(verb.head(), "staging")) {
      return true;
    }
    boolean is = scene.phrases().tag(verb.head()) == Tag.BE || text.is(verb.head(), "choosing");
    for (int i = verb.end(); is && i < verb.end() + VENUE_REACH; i++) {
      if (text.is(i, "venue")) {
        return true;
      }
    }
    return false;
  }

  /** "In Oslo on Friday the leaders will meet": where the phrase begins that opens the clause. */
  private int opening(Trigger trigger, int clause) {
    Optional<VerbGroup> verb = governors.verb(trigger);
    boolean held =
        verb.isPresent()
            && (trigger.frame() == Frame.OBJECT
                || governors.isSubject(trigger)
                || text.is(verb.get().head(), "holding")
                || text.is(verb.get().head(), "taking-place"));
    int first = scene.sentence().begin();
    boolean opens = scene.phrases().before(clause).isEmpty();
    return held && opens && !scene.phrases().isParted(first, clause) ? first : clause;
  }

  /** "will visit Peru, stopping in Lima", "before flying to Rome": another place. */
  private int beforeAddition(int from, int end) {
    for (int i = from; i < end; i++) {
      boolean goesOn = scene.phrases().tag(i + 1) == Tag.GERUND;
      if (goesOn && (scene.phrases().tag(i) == Tag.COMMA || text.is(i, "circumstance"))) {
        return i;
      }
    }
    return end;
  }

  /** Not "who met him in Oslo, will meet": no other verb comes before the name. */
  private boolean isOfSameClause(Mention mention, int begin, Trigger trigger) {
    Optional<VerbGroup> verb = scene.phrases().before(mention.begin());
    return verb.isEmpty()
        || verb.get().begin() < begin
        || governors.chain(trigger).contains(verb.get());
  }

  /** The first place between two tokens, and a name that may be none only where no other is. */
  private Optional<Mention> place(Trigger trigger, int from, int to) {
    Mention name = null;
    for (Mention mention : scene.mentions()) {
      boolean within = from <= mention.begin() && mention.end() <= to;
      if (within && isPlace(mention, trigger)) {
        if (mention.sort() != Sort.NAME || isDirectlyBehind(mention, trigger)) {
          return Optional.of(mention);
        }
        name = name == null ? mention : name;
      }
    }
    return Optional.ofNullable(name);
  }

  /** "the summit in Cornwall". */
  private static boolean isDirectlyBehind(Mention mention, Trigger trigger) {
    return trigger.frame() == Frame.NOUN && mention.begin() == trigger.end() + 1;
  }

  private boolean isPlace(Mention mention, Trigger trigger) {
    return canBePlace(mention)
        && !scene.isDate(mention.begin())
        && !describes(mention)
        && (isLocated(mention) || isGoal(mention, trigger));
  }

  /** "a European tour": where it goes, without a name. */
  private boolean describes(Mention region) {
    return region.sort() == Sort.REGION
        && scene.phrases().tag(region.end()) == Tag.NOUN
        && !text.is(region.end(), "place-noun");
  }

  private boolean canBePlace(Mention mention) {
    return switch (mention.sort()) {
      case COUNTRY, CAPITAL, PLACE, NAME, REGION -> true;
      case BODY -> mention.isSeat(text);
      default -> false;
    };
  }

  /** "in Oslo", "to Oslo". */
  boolean isSomewhere(Mention mention) {
    return canBePlace(mention) && (isLocated(mention) || isBehindTo(mention));
  }

  private boolean isLocated(Mention mention) {
    int brings = before.ofPlace(mention);
    boolean near = text.is(brings, "near") && mention.isTown();
    boolean on = text.is(brings, "on-land") && text.any(brings, mention.begin(), "island");
    return (text.is(brings, "in") || near || on || text.is(brings - 1, "converging"))
        && !text.is(mention.end(), "possessive")
        && !text.is(brings - 1, "local-matter") // "talks on the crisis in Peru"
        && !isOfThing(mention);
  }

  /** "at the US air base": whose it is, not where. */
  private boolean isOfThing(Mention mention) {
    return mention.sort() == Sort.COUNTRY && scene.phrases().tag(mention.end()) == Tag.NOUN;
  }

  private boolean isGoal(Mention mention, Trigger trigger) {
    boolean behind = trigger.end() <= mention.begin();
    if (trigger.frame() == Frame.LEAVES) {
      return behind && text.is(before.ofPlace(mention), FunctionWord.DESTINATION);
    }
    if (trigger.frame() == Frame.NOUN && (isTaken(trigger, mention) || isWay(mention, trigger))) {
      return true;
    }
    if (trigger.frame() == Frame.OBJECT && text.is(trigger.begin(), "hosting")) {
      return behind && mention.sort() != Sort.NAME && isBehindTo(mention);
    }
    boolean by = text.is(trigger.end() - 1, FunctionWord.AGENT) || !goes(trigger);
    boolean right = mention.begin() <= trigger.end() + 2 || before.of(mention) < trigger.end();
    boolean near = by ? isBehindTo(mention) : right;
    return trigger.kind() == Kind.VISIT && behind && near;
  }

  /** "the summit will bring leaders to Oslo". */
  private boolean isTaken(Trigger noun, Mention goal) {
    Optional<VerbGroup> verb = governors.verb(noun);
    return verb.isPresent()
        && governors.isSubject(noun)
        && text.is(verb.get().head(), "taking")
        && verb.get().end() <= goal.begin()
        && isBehindTo(goal);
  }

  /** "Peru and Ghana will return to Oslo for talks": where one goes for them. */
  private boolean isWay(Mention goal, Trigger noun) {
    Optional<VerbGroup> verb = governors.verb(noun);
    return verb.isPresent()
        && goal.isTown()
        && text.is(verb.get().head(), "going")
        && verb.get().end() + 1 == goal.begin()
        && isBehindTo(goal)
        && text.is(scene.phrases().beforeNoun(noun.begin()), FunctionWord.PURPOSIVE);
  }

  /** "visit Peru", "a visit to Peru": the goal stands right behind it. */
  private boolean goes(Trigger visit) {
    return visit.frame() == Frame.GOES || text.is(visit.end() - 1, FunctionWord.GOAL);
  }

  private boolean isBehindTo(Mention mention) {
    return text.is(before.ofPlace(mention), FunctionWord.GOAL);
  }
}
