package parley.reading.trigger;

import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Participant;
import parley.reading.mention.Mention;
import parley.reading.mention.Mention.Sort;
import parley.reading.mention.SameParty;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Region;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Trigger.Frame;

/** Whether a verb of going tells of a journey: somebody goes, and somewhere. */
final class JourneyVerb {

  /** How many tokens behind "to" a journey's goal may stand. */
  private static final int GOAL_REACH = 5;

  /** How many tokens behind "leaves" the "for" with its goal may stand. */
  private static final int LEAVE_REACH = 10;

  /** The same behind "invited", where all who are may be named. */
  private static final int INVITED_REACH = 24;

  private final Annotated text;
  private final Phrases phrases;
  private final List<Mention> mentions;

  /**
   * @param mentions who and what the sentence names, in its order
   */
  JourneyVerb(Annotated text, Phrases phrases, List<Mention> mentions) {
    this.text = text;
    this.phrases = phrases;
    this.mentions = mentions;
  }

  /** Whether a trigger that goes somewhere, or leaves for somewhere, is such a verb. */
  boolean holds(Trigger trigger) {
    return trigger.frame() == Frame.GOES
        ? leadsSomewhere(trigger) && somebodyGoes(trigger) && !isOfDeparture(trigger)
        : somebodyGoes(trigger) && (leaves(trigger) || goesWhere(trigger));
  }

  /** "Oslo, where Ruiz will fly on Friday", "where she is due": the goal stands before. */
  private boolean goesWhere(Trigger trigger) {
    Optional<VerbGroup> verb =
        text.is(trigger.end() - 1, "going-where") ? phrases.at(trigger.begin()) : Optional.empty();
    int where = verb.isPresent() ? phrases.subject(verb.get()).begin() - 1 : -1;
    if (!text.is(where, "there")) {
      return false;
    }
    int end = WhereClause.antecedentEnd(text, phrases, where);
    for (Mention mention : mentions) {
      if (mention.end() == end && isGoal(mention, mention.begin())) {
        return true;
      }
    }
    return false;
  }

  /** "will leave on Monday and spend two days in Lima": the journey begins before. */
  private boolean isOfDeparture(Trigger trigger) {
    Optional<VerbGroup> verb =
        text.is(trigger.begin(), "spending") ? phrases.at(trigger.begin()) : Optional.empty();
    Optional<VerbGroup> leaves = verb.isPresent() ? phrases.governor(verb.get()) : verb;
    return leaves.isPresent() && text.is(leaves.get().head(), "setting-out");
  }

  /** "go to Tokyo", not "go to trial": behind "to" stands a name. */
  private boolean leadsSomewhere(Trigger trigger) {
    boolean to =
        text.is(trigger.end() - 1, FunctionWord.DESTINATION) || text.is(trigger.end() - 1, "in");
    if (!to) {
      boolean verb = trigger.end() == trigger.begin() + 1;
      return !verb || !(isSight(trigger.end()) || isAddress(text, trigger.end()));
    }
    Optional<Mention> goal = goal(trigger.end());
    return goal.isPresent() && !describesThing(goal.get()) && isPhrase(trigger.end(), goal.get());
  }

  /** "visit a hospital in Leeds": a thing of which only the kind is told. */
  private boolean isSight(int object) {
    boolean one = text.is(object, FunctionWord.INDEFINITE);
    return (one && beginningAt(object + 1).isEmpty()) || isThing(object);
  }

  /** "visit troops", "visit the flooded areas": what is no party. */
  boolean isThing(int object) {
    int at = object;
    while (phrases.tag(at).isNominal() && beginningAt(at).isEmpty()) {
      if (text.is(at, "sight")) {
        return true;
      }
      at++;
    }
    return false;
  }

  /** "visit example.org". */
  static boolean isAddress(Annotated text, int object) {
    return text.isSign(object + 1, '.')
        && text.isTied(object + 1)
        && text.isTied(object + 2)
        && text.isPlainWord(object + 2);
  }

  private Optional<Mention> beginningAt(int token) {
    for (Mention mention : mentions) {
      if (mention.begin() == token) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> goal(int behind) {
    for (Mention mention : mentions) {
      if (isGoal(mention, behind)) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** "going to be hard for Peru": a verb between makes another clause of it. */
  private boolean isPhrase(int from, Mention goal) {
    for (int i = from; i < goal.begin(); i++) {
      if (phrases.at(i).isPresent() || phrases.tag(i) == Tag.BE) {
        return false;
      }
    }
    return true;
  }

  /** "the House floor": a name that only says whose a thing is, which is no event. */
  private boolean describesThing(Mention mention) {
    int at = mention.end();
    while (phrases.tag(at) == Tag.NOUN) {
      at++;
    }
    boolean event = text.at(at - 1, "trigger").isPresent();
    return at > mention.end() && !event;
  }

  /**
   * "Hong Kong returns to", "oil will arrive in": who travels is somebody, if a subject is told.
   */
  private boolean somebodyGoes(Trigger trigger) {
    int copula = trigger.begin() - 1; // "a meeting is due in"
    int first = phrases.tag(copula) == Tag.BE ? copula : trigger.begin();
    Optional<VerbGroup> verb = phrases.at(first);
    if (verb.isEmpty() || isOfOther(trigger.begin())) {
      return true;
    }
    Region subject = phrases.subject(verb.get());
    boolean here = text.is(trigger.end() - 1, "here") && phrases.tag(trigger.begin()) == Tag.BE;
    boolean coming = phrases.tag(verb.get().head()) != Tag.BE; // "President Ruiz is coming here"
    boolean ahead = coming || verb.get().form() == VerbGroup.Form.FUTURE;
    boolean comes = ahead && namesOfficer(subject);
    if (here || isHomecoming(trigger, subject)) {
      return here && comes;
    }
    return subject.isEmpty() || namesSomebody(subject);
  }

  /**
   * "once lawmakers return to Lima", "she returns to Congress": who are at home there; not "a team
   * from the World Bank returns to Lima".
   */
  private boolean isHomecoming(Trigger trigger, Region subject) {
    int goal = text.is(trigger.end(), "determiner") ? trigger.end() + 1 : trigger.end();
    boolean plain = text.is(goal, "sitting");
    boolean foreign = false;
    for (Mention mention : mentions) {
      if (mention.overlaps(subject)) {
        plain |= mention.sort() == Sort.GROUP && mention.end() == mention.begin() + 1;
        foreign |= isTeam(mention);
      }
    }
    return plain && !foreign && text.is(trigger.begin(), "returning");
  }

  /** "Peru sends Ruiz to Oslo", "Peru invites Berg to Lima": somebody else travels. */
  private boolean isOfOther(int verb) {
    return text.is(verb, "sending") || text.is(verb, "inviting");
  }

  /**
   * "Prime Minister Ruiz", "Peru's president", "U.S. officials", "a team from the World Bank will
   * be here": not whoever speaks, or lives there.
   */
  private boolean namesOfficer(Region region) {
    for (Mention mention : mentions) {
      Participant party = mention.participant();
      boolean told = party.country().isPresent() || !SameParty.isUnnamed(party);
      boolean officer = party.role().isPresent() && told;
      boolean named = officer && mention.end() - mention.begin() > 1;
      if (mention.overlaps(region) && (named || isTeam(mention))) {
        return true;
      }
    }
    return false;
  }

  /** "U.S. officials", "IMF officials", those "from Norway". */
  private boolean isTeam(Mention mention) {
    boolean told = mention.sort() == Sort.BODY || mention.participant().country().isPresent();
    boolean several = mention.sort() == Sort.GROUP || text.is(mention.end() - 1, "group");
    boolean whose = several && mention.end() - mention.begin() > 1;
    return told && (whose || isFrom(mention.begin()));
  }

  private boolean isFrom(int name) {
    int before = text.is(name - 1, "determiner") ? name - 2 : name - 1;
    return text.is(before, FunctionWord.SOURCE);
  }

  private boolean namesSomebody(Region region) {
    for (Mention mention : mentions) {
      if (mention.overlaps(region) && mention.isSomebody() && !isOfThings(mention)) {
        return true;
      }
    }
    return false;
  }

  /** "Boeing jets will arrive": of which make they are. */
  private boolean isOfThings(Mention mention) {
    return (mention.sort() == Sort.NAME || mention.sort() == Sort.BODY)
        && describesThing(mention)
        && !text.is(mention.end(), "group");
  }

  /** "leaves on Monday for Moscow": the goal comes later in the clause. */
  private boolean leaves(Trigger trigger) {
    return !text.is(trigger.end() - 1, "coming-where") && leavesFor(trigger);
  }

  private boolean leavesFor(Trigger trigger) {
    if (phrases.at(trigger.begin()).isEmpty()) {
      return false;
    }
    boolean invites = text.is(trigger.begin(), "inviting");
    int reach = invites ? INVITED_REACH : LEAVE_REACH;
    for (int i = trigger.end(); i < trigger.end() + reach; i++) {
      boolean brings = text.is(i, FunctionWord.DESTINATION);
      if (brings && (goalBegins(i + 1) || goalBegins(behindNoun(i + 1)))) {
        return true;
      }
      if (phrases.at(i).isPresent() || (!invites && phrases.isParted(i, i + 1))) {
        return false;
      }
    }
    return false;
  }

  /** "to the White House", "to its capital Lima": where what only describes the goal ends. */
  private int behindNoun(int begin) {
    int at = text.is(begin, "determiner") ? begin + 1 : begin;
    return at > begin && text.is(at, "seat-noun") ? at + 1 : at;
  }

  private boolean goalBegins(int token) {
    for (Mention mention : mentions) {
      if (mention.begin() == token && isGoal(mention, token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGoal(Mention mention, int behind) {
    boolean near = mention.begin() >= behind && mention.begin() <= behind + GOAL_REACH;
    return near && mention.sort() != Sort.DEMONYM && mention.sort() != Sort.PRONOUN;
  }
}
