package parley.reading.party;

import java.util.ArrayList;
import java.util.List;
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
import parley.reading.trigger.Trigger.Frame;

/** Picks out of the mentions behind a trigger those who are met. */
final class Complements {

  /** As many words as may stand between "of" and whom it brings: "of 40 large". */
  private static final int MAX_BETWEEN = 4;

  private final Annotated text;
  private final Scene scene;
  private final Governors governors;
  private final BeforeMention before;
  private final ComplementReach reach;

  Complements(Annotated text, Scene scene, Governors governors) {
    this.text = text;
    this.scene = scene;
    this.governors = governors;
    this.before = new BeforeMention(text, scene);
    this.reach = new ComplementReach(text, scene, governors);
  }

  /** Who is met, in the order of the text. */
  List<Mention> parties(Trigger trigger) {
    List<Mention> parties = new ArrayList<>(behind(trigger));
    if (parties.isEmpty() && governors.isSubject(trigger)) {
      int verb = governors.verb(trigger).orElseThrow().begin();
      parties.addAll(parties(trigger, trigger.end(), verb));
    }
    if (parties.isEmpty() && text.is(trigger.end() - 1, "welcomed")) {
      return house(trigger);
    }
    return parties.isEmpty() && trigger.kind() == Kind.TALKS ? behindTopic(trigger) : parties;
  }

  /** "will be received at the White House": who lives there receives. */
  private List<Mention> house(Trigger welcome) {
    int at = welcome.end();
    int house = text.is(at + 1, FunctionWord.DEFINITE) ? at + 2 : at + 1;
    Optional<Mention> seat = scene.beginningAt(house);
    boolean received =
        (text.is(at, FunctionWord.LOCATIVE) || text.is(at, FunctionWord.INESSIVE))
            && seat.isPresent()
            && seat.get().isSeat(text)
            && !seat.get().isNoParty(text);
    return received ? List.of(seat.get()) : List.of();
  }

  /** "talks on fish with Ruiz": whom "with" brings behind what they are about. */
  private List<Mention> behindTopic(Trigger talks) {
    int end = governors.end(talks);
    int from = reach.end(talks, reach.from(talks), end);
    for (int i = from; i < end && scene.phrases().at(i).isEmpty(); i++) {
      if (text.is(i, "with")) {
        return parties(talks, i, reach.end(talks, i, end));
      }
    }
    return List.of();
  }

  private List<Mention> behind(Trigger trigger) {
    int from = reach.from(trigger);
    return parties(trigger, from, reach.end(trigger, from, governors.end(trigger)));
  }

  /** The same of a verb that tells of the trigger: "the talks that he will hold with". */
  List<Mention> parties(Trigger trigger, VerbGroup verb) {
    int from = verb.end();
    return parties(trigger, from, reach.end(trigger, from, scene.sentence().end()));
  }

  private List<Mention> parties(Trigger trigger, int from, int end) {
    List<Mention> parties = new ArrayList<>();
    for (Mention mention : scene.mentions()) {
      boolean within = from <= mention.begin() && mention.end() <= end;
      if (within && !scene.isDate(mention.begin()) && isMet(mention, trigger, from, parties)) {
        parties.add(mention);
      }
    }
    return parties;
  }

  private boolean isMet(Mention mention, Trigger trigger, int from, List<Mention> met) {
    boolean other = scene.otherEvent(mention.end()).isPresent();
    if (other || mention.isNoParty(text) || isCityOf(mention) || isOfOccasion(mention, trigger)) {
      return false;
    }
    if (isAddressed(mention, trigger) || isMediator(mention)) {
      return false;
    }
    int at = before.of(mention);
    if (isBrought(mention, at, trigger)) {
      return true;
    }
    return met.isEmpty()
        ? isDirect(mention, from, at, trigger) && isObject(mention, trigger)
        : isNext(mention, at, met.get(met.size() - 1));
  }

  /** "with Norway as mediator", "with Norway and Ghana acting as mediators". */
  private boolean isMediator(Mention mention) {
    int as = mention.end();
    while (isOfList(scene.phrases().tag(as)) || scene.phrases().at(as).isPresent()) {
      as++;
    }
    return text.is(as, FunctionWord.EQUATIVE) && text.any(as + 1, as + MAX_BETWEEN, "mediator");
  }

  private static boolean isOfList(Tag tag) {
    return tag == Tag.CONJUNCTION || tag == Tag.NAME || tag == Tag.COMMA;
  }

  /** "will meet Berg and address Congress", "address the Senate"; but "will brief Berg". */
  private boolean isAddressed(Mention mention, Trigger trigger) {
    int before = mention.begin() - 1;
    int verb = text.is(before, "determiner") ? before - 1 : before;
    return text.is(verb, "addressing") && !isWithin(verb, trigger);
  }

  /**
   * "with Berg", "by Berg", "at OPEC", not "at Lima University"; of who leaves, "for Oslo"; "will
   * speak by phone to Berg".
   */
  private boolean isBrought(Mention mention, int at, Trigger trigger) {
    boolean occasion =
        mention.sort() == Sort.BODY
            && text.is(at, FunctionWord.LOCATIVE)
            && !mention.isSeat(text)
            && !text.any(mention.begin(), mention.end(), "campus");
    boolean leaves = trigger.frame() == Frame.LEAVES;
    boolean visitor =
        trigger.kind() == Kind.VISIT
            && trigger.frame() == Frame.NOUN
            && text.is(trigger.end() - 1, FunctionWord.SOURCE)
            && at == trigger.end() - 1;
    return visitor
        || occasion
        || (isToNowhere(trigger) && isInviter(at))
        || isWhose(at, trigger)
        || text.is(at, "with")
        || text.is(at, FunctionWord.RECIPROCAL)
        || (trigger.kind() == Kind.CALL && text.is(at, FunctionWord.GOAL))
        || (text.is(at, FunctionWord.AGENT) && isAgent(at, trigger))
        || (leaves && text.is(at, FunctionWord.DESTINATION));
  }

  /** "will be received by Berg", not "will fly there in the boldest bid yet by a leader". */
  private boolean isAgent(int by, Trigger trigger) {
    boolean goes = trigger.frame() == Frame.GOES || trigger.frame() == Frame.LEAVES;
    return isWithin(by - 1, trigger) || !(isTelling(by - 1) || goes);
  }

  /** "a meeting is set for Friday in Lima of": whose it is, behind its verb, day and place. */
  private boolean isWhose(int of, Trigger noun) {
    Optional<Mention> before = scene.endingAt(of);
    return text.is(of, FunctionWord.GENITIVE)
        && noun.frame() == Frame.NOUN
        && governors.isSubject(noun)
        && (scene.isDate(of - 1) || (before.isPresent() && before.get().isTown()));
  }

  /** "will arrive here", not "will pay a visit to Peru", "will visit Peru". */
  private boolean isToNowhere(Trigger journey) {
    Optional<Mention> goal = scene.beginningAt(journey.end());
    return journey.kind() == Kind.VISIT
        && !text.is(journey.end() - 1, FunctionWord.GOAL)
        && !text.is(journey.end(), FunctionWord.GOAL)
        && (goal.isEmpty() || !goal.get().isPolity());
  }

  /** "will arrive here at the invitation of Berg": who receives whoever comes. */
  private boolean isInviter(int of) {
    return text.is(of, FunctionWord.GENITIVE)
        && text.is(of - 1, "offer")
        && text.is(scene.phrases().beforeNoun(of - 1), FunctionWord.LOCATIVE);
  }

  private static boolean isWithin(int token, Trigger trigger) {
    return trigger.begin() <= token && token < trigger.end();
  }

  /** Whether nothing but what describes whom one meets or visits stands between. */
  private boolean isDirect(Mention mention, int from, int at, Trigger trigger) {
    boolean object =
        trigger.frame() == Frame.OBJECT
            || trigger.frame() == Frame.GOES
            || isOwnPast(trigger)
            || isPastGroup(mention, trigger);
    boolean thing = text.value(trigger.end() - 1, "discussing").isPresent();
    return object && !thing && (at < from || isAdjectives(from, at + 1));
  }

  /** "I met Berg": of whom a speaker goes on to tell; a story's earlier meetings are others'. */
  private boolean isOwnPast(Trigger trigger) {
    int subject = trigger.begin() - 1;
    return trigger.frame() == Frame.PAST
        && (text.hasValue(subject, "pronoun", "self")
            || text.hasValue(subject, "pronoun", "group"));
  }

  /** "Ruiz met union leaders": whom the story goes on to call "they", or "the two sides". */
  private static boolean isPastGroup(Mention mention, Trigger trigger) {
    return trigger.frame() == Frame.PAST && mention.sort() == Mention.Sort.GROUP;
  }

  /** "Ruiz and Berg", "leaders of Peru": another of those of whom one was named. */
  private boolean isNext(Mention mention, int at, Mention last) {
    boolean joined =
        before.areJoined(last.end(), mention.begin()) && scene.phrases().tag(at) != Tag.PREPOSITION;
    boolean of =
        last.isBareGroup()
            && text.is(last.end(), "group-preposition")
            && mention.begin() - last.end() <= MAX_BETWEEN;
    return joined || of;
  }

  /** "meets him at the G20 summit": whose summit it is does not meet him. */
  private boolean isOfOccasion(Mention mention, Trigger trigger) {
    Optional<Trigger> behind = scene.trigger(mention.end());
    return behind.isPresent()
        && behind.get().frame() == Frame.NOUN
        && behind.get().kind() != Kind.VISIT
        && !behind.get().equals(trigger);
  }

  /** "Accra, Ghana": the country behind it stands for both. */
  private boolean isCityOf(Mention mention) {
    boolean city =
        mention.participant().role().isEmpty()
            && mention.sort() != Sort.COUNTRY
            && mention.sort() != Sort.BODY;
    return city && text.isSign(mention.end(), ',') && isCountry(mention.end() + 1);
  }

  private boolean isCountry(int token) {
    Optional<Mention> mention = scene.beginningAt(token);
    return mention.isPresent() && mention.get().sort() == Sort.COUNTRY;
  }

  /** Whom a journey goes to is a polity, "Asian nations" or somebody; a name alone is a place. */
  private boolean isObject(Mention mention, Trigger trigger) {
    return trigger.frame() == Frame.OBJECT
        || isPastGroup(mention, trigger)
        || text.is(mention.begin(), "other-pronoun")
        || mention.isPolity()
        || text.mention(mention.begin(), "region").isPresent()
        || mention.sort() == Sort.PERSON
        || mention.sort() == Sort.BODY
        || mention.sort() == Sort.NAME;
  }

  private boolean isAdjectives(int from, int to) {
    for (int i = from; i < to; i++) {
      Tag tag = scene.phrases().tag(i);
      boolean plain =
          tag == Tag.NOUN
              || tag == Tag.DETERMINER
              || tag == Tag.ADVERB
              || tag == Tag.COMMA
              || tag == Tag.CONJUNCTION
              || tag == Tag.POSSESSIVE;
      boolean collective = text.is(i - 1, "organ") || text.is(i - 1, "collective");
      boolean quantity = collective && text.is(i, FunctionWord.GENITIVE);
      if (!plain && !quantity && tag != Tag.NAME && tag != Tag.NUMBER && !scene.isDate(i)) {
        return false;
      }
    }
    return true;
  }

  /** "welcomed by Peru", "announced by Peru": which need not be there. */
  private boolean isTelling(int verb) {
    return text.is(verb, "mentioning") || text.is(verb, "says");
  }
}
