package parley.reading.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Mention.Sort;
import parley.reading.meeting.Trigger.Frame;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Region;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.rule.Match;
import parley.reading.text.Sentences.Sentence;
import parley.reading.window.WindowMention;

/**
 * A sentence with everything in it that tells of meetings.
 *
 * @param phrases its verbs and what hangs on them
 * @param mentions who and what it names, in its order
 * @param triggers the words that tell of meetings, in its order
 * @param windows the days it speaks of, in its order
 * @param attribution who says it
 * @param otherEvents the events of it that are no meetings, in its order
 */
record Scene(
    Phrases phrases,
    List<Mention> mentions,
    List<Trigger> triggers,
    List<WindowMention> windows,
    Optional<Attribution> attribution,
    List<Match> otherEvents) {

  /** How many tokens behind "to" a journey's goal may stand. */
  private static final int GOAL_REACH = 5;

  /** How many tokens behind "leaves" the "for" with its goal may stand. */
  private static final int LEAVE_REACH = 10;

  /**
   * Reads a sentence.
   *
   * @param before the kind of the meeting that the text told of last, if it did
   */
  static Scene of(
      Annotated text,
      Phrases phrases,
      List<Mention> mentions,
      List<WindowMention> windows,
      Optional<Kind> before) {
    Sentence sentence = phrases.sentence();
    List<Trigger> named = named(text, phrases, mentions);
    List<Trigger> triggers =
        named.isEmpty() && before.isPresent() ? new Echoes(text).of(phrases, before.get()) : named;
    return new Scene(
        phrases,
        outsideTriggers(mentions, triggers),
        triggers,
        windows,
        Attribution.of(text, phrases),
        text.chart().best(sentence, "other-event"));
  }

  private static List<Trigger> named(Annotated text, Phrases phrases, List<Mention> mentions) {
    List<Trigger> named = new ArrayList<>();
    for (Match match : text.chart().best(phrases.sentence(), "trigger")) {
      if (match.rule().meaning().word().equals("trigger")) {
        Optional<Trigger> trigger = asUsed(Trigger.of(match), text, phrases);
        if (trigger.isPresent() && holds(trigger.get(), text, phrases, mentions)) {
          named.add(trigger.get());
        }
      }
    }
    return named;
  }

  /** Whether the words about a trigger let it tell of a meeting. */
  private static boolean holds(
      Trigger trigger, Annotated text, Phrases phrases, List<Mention> mentions) {
    if (isShareholders(trigger, text, phrases.sentence())) {
      return false;
    }
    return switch (trigger.frame()) {
      case GOES ->
          leadsSomewhere(trigger, text, phrases, mentions)
              && somebodyGoes(trigger, text, phrases, mentions);
      case LEAVES ->
          somebodyGoes(trigger, text, phrases, mentions)
              && leavesFor(trigger, text, phrases, mentions);
      case NOUN -> !describesNoun(trigger, text, phrases);
      case OBJECT ->
          meetsSomebody(trigger, text, phrases, mentions)
              && !isSitting(trigger, text, phrases)
              && !isGreeting(trigger, text);
      case PAST -> true;
    };
  }

  /** "shareholders will vote at a meeting": a company's own. */
  private static boolean isShareholders(Trigger trigger, Annotated text, Sentence sentence) {
    return trigger.frame() == Frame.NOUN
        && trigger.kind() == Kind.MEETING
        && text.any(sentence.begin(), sentence.end(), "shareholder");
  }

  /** "it is an honor to welcome you here tonight". */
  private static boolean isGreeting(Trigger trigger, Annotated text) {
    return text.is(trigger.begin(), "hosting") && text.hasValue(trigger.end(), "pronoun", "self");
  }

  /** "Parliament will meet on Monday", "thousands will gather": nobody else is met there. */
  private static boolean isSitting(Trigger trigger, Annotated text, Phrases phrases) {
    Optional<VerbGroup> verb = phrases.at(trigger.begin());
    if (verb.isEmpty() || text.is(trigger.end() - 1, "with")) {
      return false;
    }
    Region subject = phrases.subject(verb.get());
    int begin = text.is(subject.begin(), "determiner") ? subject.begin() + 1 : subject.begin();
    boolean crowd = text.is(begin, "crowd");
    boolean house = subject.end() == begin + 1 && text.is(begin, "sitting");
    return (crowd || house) && !phrases.tag(trigger.end()).isNominal();
  }

  /** "his visits": a word that may be a verb is a noun where no verb is; "the hosts" is neither. */
  private static Optional<Trigger> asUsed(Trigger trigger, Annotated text, Phrases phrases) {
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
      return Optional.of(trigger);
    }
    boolean noun = trigger.end() == trigger.begin() + 1 || text.isWord(trigger.begin(), "travel");
    return trigger.frame() == Frame.OBJECT || !noun
        ? Optional.empty()
        : Optional.of(new Trigger(trigger.begin(), trigger.end(), trigger.kind(), Frame.NOUN));
  }

  /** "the summit decisions": another noun follows that the event only describes. */
  private static boolean describesNoun(Trigger trigger, Annotated text, Phrases phrases) {
    int next = trigger.end();
    boolean planned =
        text.is(next, "firm") || text.is(next, "tentative") || text.is(next, "future");
    boolean name = text.isCapitalised(next - 1) && phrases.tag(next) == Tag.NAME;
    return name || (phrases.tag(next) == Tag.NOUN && !planned && text.isPlainWord(next));
  }

  /** "meet the king", not "meet our commitments": the object's last word names who is met. */
  private static boolean meetsSomebody(
      Trigger trigger, Annotated text, Phrases phrases, List<Mention> mentions) {
    int end = behindQuantity(possessor(trigger.end(), phrases), text);
    while (isNominal(phrases.tag(end))) {
      end++;
    }
    return end == trigger.end()
        || isNamed(end - 1, mentions)
        || phrases.tag(end - 1) == Tag.NAME
        || (phrases.tag(end) == Tag.COMMA && phrases.tag(end + 1) == Tag.NAME);
  }

  private static boolean isNamed(int token, List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (mention.begin() <= token && token < mention.end()) {
        return true;
      }
    }
    return false;
  }

  /** "more than 50 leaders". */
  private static int behindQuantity(int at, Annotated text) {
    boolean than = text.isWord(at, "more") || text.isWord(at, "fewer") || text.isWord(at, "less");
    boolean pair = than && text.isWord(at + 1, "than");
    boolean upTo = text.isWord(at, "up") && text.isWord(at + 1, "to");
    return pair || upTo ? at + 2 : at;
  }

  /** "meet today's threats": where the possessive behind a date stands, else the date. */
  private static int possessor(int at, Phrases phrases) {
    int end = at;
    while (phrases.tag(end) == Tag.DATE) {
      end++;
    }
    return phrases.tag(end) == Tag.POSSESSIVE ? end : at;
  }

  private static boolean isNominal(Tag tag) {
    return switch (tag) {
      case NOUN, NAME, NUMBER, DETERMINER, POSSESSIVE, PRONOUN -> true;
      default -> false;
    };
  }

  /** "go to Tokyo", not "go to trial": behind "to" stands a name. */
  private static boolean leadsSomewhere(
      Trigger trigger, Annotated text, Phrases phrases, List<Mention> mentions) {
    boolean to =
        text.isWord(trigger.end() - 1, "to")
            || text.isWord(trigger.end() - 1, "for")
            || text.is(trigger.end() - 1, "in");
    if (!to) {
      boolean verb = trigger.end() == trigger.begin() + 1;
      return !verb || !isSight(trigger.end(), text, mentions);
    }
    Optional<Mention> goal = goal(trigger.end(), mentions);
    return goal.isPresent()
        && !describesThing(goal.get(), text, phrases)
        && isPhrase(trigger.end(), goal.get(), phrases);
  }

  /** "visit a hospital in Leeds": a thing of which only the kind is told. */
  private static boolean isSight(int object, Annotated text, List<Mention> mentions) {
    boolean one = text.isWord(object, "a") || text.isWord(object, "an");
    return one && beginningAt(object + 1, mentions).isEmpty();
  }

  private static Optional<Mention> beginningAt(int token, List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (mention.begin() == token) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  private static Optional<Mention> goal(int behind, List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (isGoal(mention, behind)) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** "going to be hard for Peru": a verb between makes another clause of it. */
  private static boolean isPhrase(int from, Mention goal, Phrases phrases) {
    for (int i = from; i < goal.begin(); i++) {
      if (phrases.at(i).isPresent() || phrases.tag(i) == Tag.BE) {
        return false;
      }
    }
    return true;
  }

  /** "the House floor": a name that only says whose a thing is, which is no event. */
  private static boolean describesThing(Mention mention, Annotated text, Phrases phrases) {
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
  private static boolean somebodyGoes(
      Trigger trigger, Annotated text, Phrases phrases, List<Mention> mentions) {
    Optional<VerbGroup> verb = phrases.at(trigger.begin());
    if (verb.isEmpty() || text.is(trigger.begin(), "sending")) {
      return true;
    }
    Region subject = phrases.subject(verb.get());
    return subject.isEmpty() || namesSomebody(subject, mentions);
  }

  private static boolean namesSomebody(Region region, List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (mention.overlaps(region) && mention.isSomebody()) {
        return true;
      }
    }
    return false;
  }

  /** "leaves on Monday for Moscow": the goal comes later in the clause. */
  private static boolean leavesFor(
      Trigger trigger, Annotated text, Phrases phrases, List<Mention> mentions) {
    if (phrases.at(trigger.begin()).isEmpty()) {
      return false;
    }
    for (int i = trigger.end(); i < trigger.end() + LEAVE_REACH; i++) {
      boolean brings = text.isWord(i, "for") || text.isWord(i, "to");
      if (brings && goalBegins(i + 1, mentions)) {
        return true;
      }
      if (phrases.at(i).isPresent() || phrases.isParted(i, i + 1)) {
        return false;
      }
    }
    return false;
  }

  private static boolean goalBegins(int token, List<Mention> mentions) {
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

  /** "heads to" is no group of heads. */
  private static List<Mention> outsideTriggers(List<Mention> mentions, List<Trigger> triggers) {
    List<Mention> outside = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.sort() == Sort.BODY || !isWithin(mention, triggers)) {
        outside.add(mention);
      }
    }
    return outside;
  }

  private static boolean isWithin(Mention mention, List<Trigger> triggers) {
    for (Trigger trigger : triggers) {
      if (trigger.begin() <= mention.begin() && mention.end() <= trigger.end()) {
        return true;
      }
    }
    return false;
  }

  Sentence sentence() {
    return phrases.sentence();
  }

  /** Whether a token belongs to who says it, or to a date. */
  boolean isAside(int token) {
    return isDate(token) || isSource(token);
  }

  /** Whether a token belongs to who says it. */
  boolean isSource(int token) {
    return attribution.isPresent() && attribution.get().contains(token);
  }

  /** Whether a token belongs to a date. */
  boolean isDate(int token) {
    for (WindowMention window : windows) {
      if (window.firstTimex() <= token && token < window.lastTimex()) {
        return true;
      }
    }
    return false;
  }

  /** The trigger that a token belongs to. */
  Optional<Trigger> trigger(int token) {
    for (Trigger trigger : triggers) {
      if (trigger.begin() <= token && token < trigger.end()) {
        return Optional.of(trigger);
      }
    }
    return Optional.empty();
  }

  /** The first token behind the mention that begins at a token; the token if none does. */
  int mentionEnd(int token) {
    for (Mention mention : mentions) {
      if (mention.begin() == token) {
        return mention.end();
      }
    }
    return token;
  }

  /** The event that is no meeting and that a token belongs to. */
  Optional<Match> otherEvent(int token) {
    for (Match other : otherEvents) {
      if (other.begin() <= token && token < other.end()) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }
}
