package parley.reading.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.mention.Mention;
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

  /** As long as that may be which is done at a meeting: "put it on the agenda of its meeting". */
  private static final int MAX_OBJECT = 16;

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
    if (isShareholders(trigger) || isHabit(trigger)) {
      return false;
    }
    return switch (trigger.frame()) {
      case GOES, LEAVES -> new JourneyVerb(text, phrases, mentions).holds(trigger);
      case NOUN ->
          !describesNoun(trigger)
              && !JourneyVerb.isAddress(text, trigger.end())
              && !isCommemorated(trigger)
              && !isSitting(trigger)
              && !isSightseeing(trigger);
      case OBJECT -> new MeetingVerb(text, phrases, mentions).holds(trigger);
      case PAST -> true;
    };
  }

  /** "visits to museums and to a farm", "a tour of a school": nobody is met there. */
  private boolean isSightseeing(Trigger noun) {
    int to = isWay(noun.end() - 1) ? noun.end() - 1 : noun.end();
    return noun.kind() == Kind.VISIT
        && isWay(to)
        && new JourneyVerb(text, phrases, mentions).isThing(to + 1);
  }

  private boolean isWay(int token) {
    return text.is(token, FunctionWord.GOAL) || text.is(token, FunctionWord.GENITIVE);
  }

  /** "guests usually hold talks with the king": of no meeting in particular. */
  private boolean isHabit(Trigger trigger) {
    Optional<VerbGroup> verb = phrases.at(trigger.begin());
    return verb.isPresent()
        && verb.get().form() == VerbGroup.Form.PRESENT
        && text.any(verb.get().begin() - 1, verb.get().end(), "habitual");
  }

  /** "the tenth anniversary of the Oslo summit". */
  private boolean isCommemorated(Trigger noun) {
    int of = phrases.beforeNoun(noun.begin());
    return text.is(of, FunctionWord.GENITIVE) && text.is(of - 1, "commemorating");
  }

  /** "Parliament's next session": nobody else is met there; but "its talks with the unions". */
  private boolean isSitting(Trigger noun) {
    int owner = noun.begin() - 1;
    while (phrases.tag(owner) == Tag.NOUN || text.is(owner, "firm")) {
      owner--;
    }
    boolean house =
        phrases.tag(owner) == Tag.POSSESSIVE
            && text.is(owner - 1, "sitting")
            && phrases.tag(owner - 2) != Tag.NAME;
    return (house || isOfHouse(noun) || (text.is(owner, "own") && isCabinet(noun)))
        && noun.kind() == Kind.MEETING
        && !text.is(noun.end(), "with")
        && !text.is(noun.end() - 1, "with");
  }

  /** "Parliament will meet in special session", "will be called into session". */
  private boolean isOfHouse(Trigger noun) {
    Optional<VerbGroup> verb = phrases.before(noun.begin());
    if (verb.isEmpty() || phrases.beforeNoun(noun.begin()) > verb.get().end()) {
      return false;
    }
    Region subject = phrases.subject(verb.get());
    int begin = text.is(subject.begin(), "determiner") ? subject.begin() + 1 : subject.begin();
    return phrases.tag(phrases.beforeNoun(noun.begin())) == Tag.PREPOSITION
        && subject.end() == begin + 1
        && text.is(begin, "sitting");
  }

  /** "The government will discuss it at its meeting": nobody else is named that "its" may mean. */
  private boolean isCabinet(Trigger noun) {
    Optional<VerbGroup> verb = phrases.before(noun.begin());
    if (verb.isEmpty()
        || noun.begin() - verb.get().end() > MAX_OBJECT
        || !text.is(phrases.subject(verb.get()).end() - 1, "cabinet")) {
      return false;
    }
    for (int i = verb.get().end(); i < noun.begin(); i++) {
      if (text.isCapitalised(i)) {
        return false;
      }
    }
    return true;
  }

  /** "shareholders will vote at a meeting": a company's own. */
  private boolean isShareholders(Trigger trigger) {
    return trigger.frame() == Frame.NOUN
        && trigger.kind() == Kind.MEETING
        && text.any(phrases.sentence().begin(), phrases.sentence().end(), "shareholder");
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
      return Optional.of(asTagged(trigger));
    }
    boolean with = trigger.end() == trigger.begin() + 2 && text.is(trigger.end() - 1, "with");
    if (with && phrases.tag(trigger.begin()).isNominal()) { // "his lunch with the king"
      return Optional.of(
          new Trigger(trigger.begin(), trigger.end() - 1, trigger.kind(), Frame.NOUN));
    }
    boolean noun =
        trigger.end() == trigger.begin() + 1 || text.is(trigger.begin(), "deverbal-noun");
    return trigger.frame() == Frame.OBJECT || !noun
        ? Optional.empty()
        : Optional.of(as(Frame.NOUN, trigger));
  }

  /** "a senior official visits Oslo": what is a noun elsewhere. */
  private Trigger asTagged(Trigger trigger) {
    boolean visits =
        trigger.frame() == Frame.NOUN
            && trigger.kind() == Kind.VISIT
            && trigger.end() == trigger.begin() + 1
            && phrases.tag(trigger.begin()) == Tag.VERB;
    Trigger used = visits ? as(Frame.GOES, trigger) : trigger;
    return isGerund(used) ? as(Frame.OBJECT, used) : used;
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
    if (text.is(next - 1, FunctionWord.GENITIVE) || text.is(next - 1, FunctionWord.GOAL)) {
      return false; // "a tour of five nations"
    }
    boolean planned =
        text.is(next, "firm") || text.is(next, "tentative") || text.is(next, "future");
    boolean name = text.isCapitalised(next - 1) && phrases.tag(next) == Tag.NAME;
    return name || (phrases.tag(next) == Tag.NOUN && !planned && text.isPlainWord(next));
  }
}
