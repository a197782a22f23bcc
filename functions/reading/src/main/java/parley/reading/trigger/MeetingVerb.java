package parley.reading.trigger;

import java.util.List;
import java.util.Optional;
import parley.reading.mention.Mention;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Region;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;

/**
 * Whether a verb tells of a meeting by its subject and object: somebody meets who may, and whom.
 */
final class MeetingVerb {

  /** From "speak to" to the telephone: "speak to the Norwegian leader, Ole Berg, by phone". */
  private static final int LINE_REACH = 12;

  private final Annotated text;
  private final Phrases phrases;
  private final List<Mention> mentions;

  /**
   * @param mentions who and what the sentence names, in its order
   */
  MeetingVerb(Annotated text, Phrases phrases, List<Mention> mentions) {
    this.text = text;
    this.phrases = phrases;
    this.mentions = mentions;
  }

  /** Whether a trigger that is a verb with an object tells of a meeting. */
  boolean holds(Trigger trigger) {
    return new MetObject(text, phrases, mentions).isSomebody(trigger)
        && !isSitting(trigger)
        && !isGreeting(trigger)
        && !isOfEvent(trigger)
        && !isThingReceived(trigger)
        && !isAppeal(trigger)
        && !isSpeech(trigger)
        && bringsTogether(trigger)
        && (!text.is(trigger.begin(), "expecting-guest") || expectsGuest(trigger));
  }

  /** "will bring Ruiz and Berg together", not "will bring Ruiz a letter". */
  private boolean bringsTogether(Trigger trigger) {
    if (trigger.end() > trigger.begin() + 1 || !text.is(trigger.begin(), "uniting")) {
      return true;
    }
    int end = trigger.end();
    while (end < trigger.end() + LINE_REACH
        && !phrases.isParted(end, end + 1)
        && phrases.at(end).isEmpty()) {
      end++;
    }
    return text.names(trigger.end(), end, "brought-together");
  }

  /** "Peru expects President Ruiz on Friday", not "Peru expects him to go", "markets expect". */
  private boolean expectsGuest(Trigger trigger) {
    Optional<VerbGroup> verb = phrases.at(trigger.begin());
    Optional<VerbGroup> next = phrases.behind(trigger.end());
    boolean other = next.isPresent() && next.get().form() == VerbGroup.Form.INFINITIVE;
    if (verb.isEmpty() || other) {
      return false;
    }
    Region subject = phrases.subject(verb.get());
    for (Mention mention : mentions) {
      if (mention.end() == subject.end() && mention.overlaps(subject)) {
        return mention.isPolity() || mention.isSeat(text) || isExpectedThere(trigger);
      }
    }
    return false;
  }

  /** "Abe expects Berg in Oslo", "on Friday": where or when he will come is told behind him. */
  private boolean isExpectedThere(Trigger trigger) {
    for (Mention mention : mentions) {
      boolean object = mention.begin() <= trigger.end() + 1 && trigger.end() < mention.end();
      boolean there = text.is(mention.end(), "in") || phrases.isDate(mention.end());
      boolean day = text.is(mention.end(), FunctionWord.TEMPORAL);
      if (object && (there || (day && phrases.isDate(mention.end() + 1)))) {
        return true;
      }
    }
    return false;
  }

  /** "will speak to students", but not "will speak to Berg by phone". */
  private boolean isSpeech(Trigger trigger) {
    boolean officer = text.mention(trigger.end(), "role").isPresent();
    if (!text.is(trigger.begin(), "speaking") || trigger.end() > trigger.begin() + 2 || officer) {
      return false;
    }
    if (trigger.end() == trigger.begin() + 1) {
      return !isOfTwo(trigger); // "the two sides will talk on Friday"
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

  /** "Ruiz and Berg will talk on Friday", "they will talk again on Friday". */
  private boolean isOfTwo(Trigger trigger) {
    Optional<VerbGroup> verb = phrases.at(trigger.begin());
    if (verb.isEmpty()) {
      return false;
    }
    Region subject = phrases.subject(verb.get());
    int sides = 0;
    for (Mention mention : mentions) {
      sides += mention.overlaps(subject) ? 1 : 0;
    }
    boolean again = text.is(trigger.end(), FunctionWord.ANEW);
    return sides > 1
        || (again && text.hasValue(subject.end() - 1, "pronoun", "many"))
        || (again && text.any(subject.begin(), subject.end(), "quantifier"));
  }

  /** "the summit, which Ruiz hosts in May": what is held, and nobody met. */
  private boolean isOfEvent(Trigger trigger) {
    Optional<VerbGroup> verb =
        text.is(trigger.begin(), "hosting") ? phrases.at(trigger.begin()) : Optional.empty();
    if (verb.isEmpty() || phrases.tag(trigger.end()).isNominal()) {
      return false;
    }
    int relative = phrases.subject(verb.get()).begin() - 1;
    return phrases.tag(relative) == Tag.RELATIVE
        && !text.is(relative, "personal-relative")
        && !text.is(relative, "there"); // "Oslo, where ministers convene"
  }

  /** "it is an honor to welcome you here tonight". */
  private boolean isGreeting(Trigger trigger) {
    return text.is(trigger.begin(), "hosting")
        && (text.hasValue(trigger.end(), "pronoun", "self") || text.is(trigger.end(), "here"));
  }

  /** "applications will be received in Oslo on Friday": nobody comes. */
  private boolean isThingReceived(Trigger trigger) {
    Optional<VerbGroup> verb = phrases.at(trigger.begin());
    return verb.isPresent()
        && verb.get().passive()
        && text.is(trigger.end() - 1, "welcomed")
        && !phrases.subject(verb.get()).isEmpty()
        && !namesSomebody(phrases.subject(verb.get()));
  }

  private boolean namesSomebody(Region region) {
    for (Mention mention : mentions) {
      if (mention.overlaps(region) && mention.isSomebody()) {
        return true;
      }
    }
    return false;
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
    boolean own = text.is(subject.end() - 1, "own-crowd") && text.isPlainWord(subject.end() - 1);
    boolean crowd = own || text.is(begin, "crowd");
    boolean its = text.is(subject.begin(), "own"); // "the OAS said its council will meet"
    boolean house = subject.end() == begin + 1 && text.is(begin, "sitting") && !its;
    boolean court = text.is(subject.end() - 1, "court");
    return (crowd || house || court) && !phrases.tag(trigger.end()).isNominal();
  }
}
