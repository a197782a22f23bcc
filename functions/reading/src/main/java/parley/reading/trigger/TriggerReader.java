package parley.reading.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Kind;
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
import parley.reading.rule.Match;
import parley.reading.trigger.Trigger.Frame;

/** Finds the words of a sentence that tell of meetings. */
final class TriggerReader {

  /** How many tokens behind "to" a journey's goal may stand. */
  private static final int GOAL_REACH = 5;

  /** How many tokens behind "leaves" the "for" with its goal may stand. */
  private static final int LEAVE_REACH = 10;

  /** From "speak to" to the telephone: "speak to the Norwegian leader, Ole Berg, by phone". */
  private static final int LINE_REACH = 12;

  private final Annotated text;
  private final Phrases phrases;
  private final List<Mention> mentions;

  /**
   * @param mentions who and what the sentence names, in its order
   */
  TriggerReader(Annotated text, Phrases phrases, List<Mention> mentions) {
    this.text = text;
    this.phrases = phrases;
    this.mentions = mentions;
  }

  /** The triggers of the sentence, in its order. */
  List<Trigger> read() {
    List<Trigger> triggers = new ArrayList<>();
    for (Match match : text.chart().best(phrases.sentence(), "trigger")) {
      if (match.rule().meaning().word().equals("trigger")) {
        Optional<Trigger> trigger = asUsed(Trigger.of(match));
        if (trigger.isPresent() && holds(trigger.get())) {
          triggers.add(trigger.get());
        }
      }
    }
    return triggers;
  }

  /** Whether the words about a trigger let it tell of a meeting. */
  private boolean holds(Trigger trigger) {
    if (isShareholders(trigger)) {
      return false;
    }
    return switch (trigger.frame()) {
      case GOES -> leadsSomewhere(trigger) && somebodyGoes(trigger);
      case LEAVES -> somebodyGoes(trigger) && leavesFor(trigger);
      case NOUN -> !describesNoun(trigger) && !isAddress(trigger.end()) && !isCommemorated(trigger);
      case OBJECT ->
          meetsSomebody(trigger)
              && seesSomebody(trigger)
              && !isSitting(trigger)
              && !isGreeting(trigger)
              && !isAppeal(trigger)
              && !isSpeech(trigger);
      case PAST -> true;
    };
  }

  /** "the tenth anniversary of the Oslo summit". */
  private boolean isCommemorated(Trigger noun) {
    int of = phrases.beforeNoun(noun.begin());
    return text.is(of, FunctionWord.GENITIVE) && text.is(of - 1, "commemorating");
  }

  /** "shareholders will vote at a meeting": a company's own. */
  private boolean isShareholders(Trigger trigger) {
    return trigger.frame() == Frame.NOUN
        && trigger.kind() == Kind.MEETING
        && text.any(phrases.sentence().begin(), phrases.sentence().end(), "shareholder");
  }

  /** "will speak to students", but not "will speak to Berg by phone". */
  private boolean isSpeech(Trigger trigger) {
    boolean officer = text.mention(trigger.end(), "role").isPresent();
    if (!text.is(trigger.begin(), "speaking") || trigger.end() > trigger.begin() + 2 || officer) {
      return false;
    }
    for (int i = trigger.end(); i < trigger.end() + LINE_REACH; i++) {
      if (text.is(i, "line")) {
        return false;
      }
      if (phrases.isParted(i, i + 1)) {
        return true;
      }
    }
    return true;
  }

  /** "it is an honor to welcome you here tonight". */
  private boolean isGreeting(Trigger trigger) {
    return text.is(trigger.begin(), "hosting")
        && (text.hasValue(trigger.end(), "pronoun", "self") || text.is(trigger.end(), "here"));
  }

  /** "calls on President Ruiz to go". */
  private boolean isAppeal(Trigger trigger) {
    Optional<VerbGroup> next =
        text.is(trigger.begin(), "calling") ? phrases.behind(trigger.end()) : Optional.empty();
    return next.isPresent() && next.get().form() == VerbGroup.Form.INFINITIVE;
  }

  /** "Parliament will meet on Monday", "thousands will gather": nobody else is met there. */
  private boolean isSitting(Trigger trigger) {
    Optional<VerbGroup> verb = phrases.at(trigger.begin());
    if (verb.isEmpty() || text.is(trigger.end() - 1, "with")) {
      return false;
    }
    Region subject = phrases.subject(verb.get());
    int begin = text.is(subject.begin(), "determiner") ? subject.begin() + 1 : subject.begin();
    boolean crowd = text.is(begin, "crowd");
    boolean house = subject.end() == begin + 1 && text.is(begin, "sitting");
    boolean court = text.is(subject.end() - 1, "court");
    return (crowd || house || court) && !phrases.tag(trigger.end()).isNominal();
  }

  /** "his visits": a word that may be a verb is a noun where no verb is; "the hosts" is neither. */
  private Optional<Trigger> asUsed(Trigger trigger) {
    boolean verb = false;
    for (int i = trigger.begin(); i < trigger.end(); i++) {
      verb |= phrases.at(i).isPresent();
    }
    verb |= trigger.frame() == Frame.GOES && phrases.tag(trigger.begin() - 1) == Tag.BE;
    boolean fits =
        verb
            || trigger.frame() == Frame.LEAVES
            || trigger.frame() == Frame.NOUN
            || trigger.frame() == Frame.PAST;
    if (fits) {
      return Optional.of(isGerund(trigger) ? as(Frame.OBJECT, trigger) : trigger);
    }
    boolean noun =
        trigger.end() == trigger.begin() + 1 || text.is(trigger.begin(), "deverbal-noun");
    return trigger.frame() == Frame.OBJECT || !noun
        ? Optional.empty()
        : Optional.of(as(Frame.NOUN, trigger));
  }

  private static Trigger as(Frame frame, Trigger trigger) {
    return new Trigger(trigger.begin(), trigger.end(), trigger.kind(), frame);
  }

  /** "after meeting Berg in Oslo": what is a noun elsewhere. */
  private boolean isGerund(Trigger noun) {
    return noun.frame() == Frame.NOUN
        && noun.kind() == Kind.MEETING
        && phrases.at(noun.begin()).isPresent()
        && phrases.tag(noun.end()) == Tag.NAME;
  }

  /** "the summit decisions": another noun follows that the event only describes. */
  private boolean describesNoun(Trigger trigger) {
    int next = trigger.end();
    boolean planned =
        text.is(next, "firm") || text.is(next, "tentative") || text.is(next, "future");
    boolean name = text.isCapitalised(next - 1) && phrases.tag(next) == Tag.NAME;
    return name || (phrases.tag(next) == Tag.NOUN && !planned && text.isPlainWord(next));
  }

  /** "meet the king", not "meet our commitments": the object's last word names who is met. */
  private boolean meetsSomebody(Trigger trigger) {
    int end = nounsEnd(behindQuantity(possessor(trigger.end())));
    boolean joined = phrases.tag(end) == Tag.CONJUNCTION; // "regional and European leaders"
    return end == trigger.end()
        || isTalk(trigger)
        || isSomebody(end)
        || (joined && isSomebody(nounsEnd(end + 1)))
        || (phrases.tag(end) == Tag.COMMA && phrases.tag(end + 1) == Tag.NAME);
  }

  /** Whether the words that end before a token name somebody. */
  private boolean isSomebody(int end) {
    return isNamed(end - 1) || phrases.tag(end - 1) == Tag.NAME;
  }

  /** "hold talks with studios": one talks with somebody, whatever they are called. */
  private boolean isTalk(Trigger trigger) {
    return trigger.kind() == Kind.TALKS && text.is(trigger.end() - 1, "with");
  }

  /** "will see Abe", not "will see growth", "will see the harbour". */
  private boolean seesSomebody(Trigger trigger) {
    if (!text.is(trigger.end() - 1, "seeing")) {
      return true;
    }
    int object = trigger.end();
    while (isBeforeName(object)) {
      object++;
    }
    for (Mention mention : mentions) {
      if (mention.begin() <= object && object < mention.end()) {
        boolean words = mention.end() > mention.begin() + 1;
        boolean group = mention.sort() == Sort.GROUP || mention.sort() == Sort.BODY;
        boolean office = mention.participant().role().isPresent();
        return mention.sort() == Sort.PERSON || office || (group && words);
      }
    }
    return text.mention(object, "role").isPresent();
  }

  /** "the visiting", "Friday the": what may stand before whom one sees. */
  private boolean isBeforeName(int token) {
    return switch (phrases.tag(token)) {
      case DETERMINER, DATE -> true;
      case NOUN -> !isNamed(token) && text.mention(token, "role").isEmpty();
      default -> false;
    };
  }

  private boolean isNamed(int token) {
    for (Mention mention : mentions) {
      if (mention.begin() <= token && token < mention.end()) {
        return true;
      }
    }
    return false;
  }

  /** "more than 50 leaders". */
  private int behindQuantity(int at) {
    Optional<Match> bound = text.at(at, "quantity-bound");
    return bound.isPresent() ? bound.get().end() : at;
  }

  /** "meet today's threats": where the possessive behind a date stands, else the date. */
  private int possessor(int at) {
    int end = at;
    while (phrases.tag(end) == Tag.DATE) {
      end++;
    }
    return phrases.tag(end) == Tag.POSSESSIVE ? end : at;
  }

  private int nounsEnd(int begin) {
    int end = begin;
    while (phrases.tag(end).isNominal()) {
      end++;
    }
    return end;
  }

  /** "go to Tokyo", not "go to trial": behind "to" stands a name. */
  private boolean leadsSomewhere(Trigger trigger) {
    boolean to =
        text.is(trigger.end() - 1, FunctionWord.DESTINATION) || text.is(trigger.end() - 1, "in");
    if (!to) {
      boolean verb = trigger.end() == trigger.begin() + 1;
      return !verb || !(isSight(trigger.end()) || isAddress(trigger.end()));
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
  private boolean isThing(int object) {
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
  private boolean isAddress(int object) {
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
    boolean comes = verb.get().form() == VerbGroup.Form.FUTURE && namesOfficer(subject);
    return here ? comes : subject.isEmpty() || namesSomebody(subject);
  }

  /** "Peru sends Ruiz to Oslo", "Peru invites Berg to Lima": somebody else travels. */
  private boolean isOfOther(int verb) {
    return text.is(verb, "sending") || text.is(verb, "inviting");
  }

  /** "Prime Minister Ruiz will be here": not whoever speaks, or lives there. */
  private boolean namesOfficer(Region region) {
    for (Mention mention : mentions) {
      Participant party = mention.participant();
      boolean named = party.role().isPresent() && !SameParty.isUnnamed(party);
      if (mention.overlaps(region) && named && mention.end() - mention.begin() > 1) {
        return true;
      }
    }
    return false;
  }

  private boolean namesSomebody(Region region) {
    for (Mention mention : mentions) {
      if (mention.overlaps(region) && mention.isSomebody()) {
        return true;
      }
    }
    return false;
  }

  /** "leaves on Monday for Moscow": the goal comes later in the clause. */
  private boolean leavesFor(Trigger trigger) {
    if (phrases.at(trigger.begin()).isEmpty()) {
      return false;
    }
    for (int i = trigger.end(); i < trigger.end() + LEAVE_REACH; i++) {
      boolean brings = text.is(i, FunctionWord.DESTINATION);
      int goal = text.is(i + 1, "determiner") ? i + 2 : i + 1;
      if (brings && (goalBegins(i + 1) || goalBegins(goal))) {
        return true;
      }
      if (phrases.at(i).isPresent() || phrases.isParted(i, i + 1)) {
        return false;
      }
    }
    return false;
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
