package parley.reading.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.reading.meeting.Kind;
import parley.reading.mention.Mention;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Trigger.Frame;

/** Which words of a sentence tell of one meeting together. */
public final class Together {

  private final Annotated text;
  private final Scene scene;
  private final Phrases phrases;
  private final Governors governors;

  /** Of one sentence of a text. */
  public Together(Annotated text, Scene scene) {
    this.text = text;
    this.scene = scene;
    this.phrases = scene.phrases();
    this.governors = scene.governors();
  }

  /** The triggers of one clause tell of one meeting, but for those that have dates of their own. */
  public List<Trigger> with(Trigger head, Set<Trigger> dated) {
    List<Trigger> triggers = new ArrayList<>(List.of(head));
    for (Trigger other : scene.triggers()) {
      boolean open = !dated.contains(other) && other.frame() != Frame.PAST;
      boolean one = governors.together(head, other) || isMeantime(head, other);
      boolean within = open && !other.equals(head) && one;
      if (within && !isBeside(other, head) && !isOfOther(other, head, dated)) {
        triggers.add(other);
      }
    }
    return triggers;
  }

  /** "will meet Berg when she visits Oslo": whom one meets on a journey that a clause tells of. */
  private boolean isMeantime(Trigger journey, Trigger meets) {
    int subject = governors.begin(journey);
    boolean when =
        journey.isJourney()
            && meets.frame() == Frame.OBJECT
            && text.is(subject - 1, "meantime")
            && phrases.tag(subject) == Tag.PRONOUN;
    if (!when) {
      return false;
    }
    boolean opens = phrases.before(subject).isEmpty();
    int begin = opens ? phrases.at(journey.begin()).orElseThrow().end() : subject - 1;
    Optional<VerbGroup> main = opens ? phrases.behind(begin) : phrases.before(begin);
    return main.isPresent()
        && governors.chain(meets).contains(main.get())
        && phrases.tag(meets.end()).isNominal();
  }

  /** A journey "to attend the G20 summit" tells of the summit too. */
  public List<Trigger> occasions(Trigger head, List<Trigger> together) {
    if (text.is(head.begin(), "hosting")) {
      return List.of();
    }
    NounPhrase phrase = scene.nounPhrase();
    List<Trigger> occasions = new ArrayList<>();
    for (Trigger trigger : together) {
      boolean event = trigger.kind() != Kind.VISIT && trigger.kind() != Kind.TALKS;
      boolean beside = head.frame() != Frame.NOUN || isOnSidelines(head, trigger);
      boolean own = trigger.frame() == Frame.NOUN && !phrase.isOneSide(trigger);
      if (beside && own && event && phrase.isConvenedByBody(trigger)) {
        occasions.add(trigger);
      }
    }
    return occasions;
  }

  /** "a meeting on the sidelines of the summit". */
  private boolean isOnSidelines(Trigger noun, Trigger event) {
    int sideline = Circumstance.sideline(text, event);
    return sideline > noun.begin();
  }

  /** "will visit Canada after his meeting with Nixon", "meets him before it": two meetings. */
  private boolean isBeside(Trigger noun, Trigger head) {
    boolean behind = noun.begin() > head.begin();
    if (Circumstance.isDeed(text, phrases, noun) || Circumstance.isDeed(text, phrases, head)) {
      boolean own = Circumstance.isDeed(text, phrases, noun);
      return own ? !hangsOn(head, noun) : !hangsOn(noun, head);
    }
    return isPresence(noun)
        || isOfDeed(noun, head)
        || (behind && isOfNextStop(noun, head))
        || isTopic(noun, head)
        || Circumstance.is(text, phrases, noun)
        || ((behind || !isOfJourney(noun)) && Circumstance.is(text, phrases, head));
  }

  /** "will fly to Oslo on Monday before going to Rome on Friday for talks": those in Rome. */
  private boolean isOfOther(Trigger trigger, Trigger head, Set<Trigger> dated) {
    for (Trigger other : dated) {
      Optional<VerbGroup> verb = governors.verb(other);
      boolean between = head.begin() < other.begin() && other.begin() < trigger.begin();
      if (between && verb.isPresent() && governors.chain(trigger).contains(verb.get())) {
        return !governors.chain(head).contains(verb.get());
      }
    }
    return false;
  }

  private boolean isOfNextStop(Trigger trigger, Trigger head) {
    for (Trigger journey : scene.triggers()) {
      boolean between = head.end() <= journey.begin() && journey.begin() <= trigger.begin();
      if (between && isNextStop(journey, head) && hangsOn(trigger, journey)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "arrives in Oslo on Monday and then goes to Fiji", "will meet Berg on Monday and fly to Fiji",
   * "visits Oslo on Monday and travels to Fiji": there he is on later days.
   */
  private boolean isNextStop(Trigger journey, Trigger head) {
    Optional<VerbGroup> verb = journey.isJourney() ? governors.verb(journey) : Optional.empty();
    if (verb.isEmpty()) {
      return false;
    }
    int before = verb.get().begin() - 1;
    boolean stop = head.frame() == Frame.OBJECT || isStop(head, before);
    boolean leaves = stop && phrases.tag(before) == Tag.CONJUNCTION;
    return leaves || text.any(before, journey.end(), "next-stop");
  }

  /** "visits Oslo on Monday": with a goal and a day, not "sets out on Monday". */
  private boolean isStop(Trigger journey, int end) {
    for (Mention mention : scene.mentions()) {
      if (journey.end() <= mention.begin() && mention.end() < end) {
        return scene.isDate(end - 1);
      }
    }
    return false;
  }

  /** "a summit to discuss the impasse in the Peru-Ghana talks": of what they speak. */
  private boolean isTopic(Trigger noun, Trigger head) {
    Optional<VerbGroup> verb = governors.verb(noun);
    return noun.frame() == Frame.NOUN
        && verb.isPresent()
        && text.is(verb.get().head(), "mentioning")
        && !verb.equals(governors.verb(head));
  }

  /** "before flying to Lima for talks": the talks hang on the flight. */
  private boolean hangsOn(Trigger trigger, Trigger deed) {
    Optional<VerbGroup> verb = governors.verb(deed);
    return verb.isPresent() && governors.chain(trigger).contains(verb.get());
  }

  /** "before flying to Rome to meet the king": what is done there. */
  private boolean isOfDeed(Trigger trigger, Trigger head) {
    for (Trigger deed : scene.triggers()) {
      if (Circumstance.isDeed(text, phrases, deed) && !hangsOn(head, deed)) {
        return hangsOn(trigger, deed);
      }
    }
    return false;
  }

  private static boolean isOfJourney(Trigger trigger) {
    return trigger.isJourney() || trigger.kind() == Kind.VISIT;
  }

  /** "will be in Lima for talks": where he is for them, no visit beside. */
  private boolean isPresence(Trigger other) {
    return other.isJourney() && phrases.tag(other.begin()) == Tag.BE;
  }
}
