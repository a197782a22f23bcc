package parley.reading.trigger;

import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.mention.Mention;
import parley.reading.mention.Mention.Sort;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;

/** Whether what a verb of meeting or seeing is followed by is somebody who may be met. */
final class MetObject {

  private final Annotated text;
  private final Phrases phrases;
  private final List<Mention> mentions;

  /**
   * @param mentions who and what the sentence names, in its order
   */
  MetObject(Annotated text, Phrases phrases, List<Mention> mentions) {
    this.text = text;
    this.phrases = phrases;
    this.mentions = mentions;
  }

  /** Whether it is, or nothing says whom else the verb has for an object. */
  boolean isSomebody(Trigger trigger) {
    return !isStaged(trigger) && meetsSomebody(trigger) && seesSomebody(trigger);
  }

  /** "will host the Winter Olympics": what is held, whatever its name. */
  private boolean isStaged(Trigger trigger) {
    return text.is(trigger.begin(), "hosting") && text.is(nounsEnd(trigger.end()) - 1, "staged");
  }

  /** "meet the king", not "meet our commitments": the object's last word names who is met. */
  private boolean meetsSomebody(Trigger trigger) {
    int end = nounsEnd(behindQuantity(possessor(trigger.end())));
    boolean joined = phrases.tag(end) == Tag.CONJUNCTION; // "regional and European leaders"
    return end == trigger.end()
        || isMeasure(trigger.end())
        || isTalk(trigger)
        || text.at(trigger.end(), "duration").isPresent() // "meet a week early"
        || isSomebody(end)
        || (joined && isSomebody(nounsEnd(end + 1)))
        || (phrases.tag(end) == Tag.COMMA && phrases.tag(end + 1) == Tag.NAME);
  }

  /**
   * "meet three days sooner", "the day after": how much or when, not whom; but "meet five-year
   * targets".
   */
  private boolean isMeasure(int number) {
    boolean day = text.is(number + 1, "day-unit") && phrases.tag(number + 2) == Tag.PREPOSITION;
    boolean unit = (day || text.is(number + 1, "units")) && phrases.tag(number).isNominal();
    return unit && phrases.tag(number + 2) != Tag.POSSESSIVE;
  }

  /** Whether the words that end before a token name somebody; "the board of" does too. */
  private boolean isSomebody(int end) {
    boolean organ = text.is(end - 1, "organ") && text.is(end, FunctionWord.GENITIVE);
    boolean somebody = organ || text.is(end - 1, "agent-noun"); // "meet a mediator"
    return somebody || isNamed(end - 1) || phrases.tag(end - 1) == Tag.NAME;
  }

  /** "hold talks with studios": one talks with somebody, whatever they are called. */
  private boolean isTalk(Trigger trigger) {
    return trigger.kind() == Kind.TALKS && text.is(trigger.end() - 1, "with");
  }

  /** "will see Abe", not "will see growth", "will see the harbour". */
  private boolean seesSomebody(Trigger trigger) {
    if (!text.is(trigger.end() - 1, "seeing") || text.is(trigger.begin(), "speaking")) {
      return true;
    }
    if (isOfDay(trigger)) {
      return false;
    }
    int object = trigger.end();
    while (isBeforeName(object) && !isMet(trigger, object)) {
      object++;
    }
    for (Mention mention : mentions) {
      if (mention.begin() <= object && object < mention.end()) {
        boolean words = mention.end() > mention.begin() + 1;
        boolean group = mention.sort() == Sort.GROUP || mention.sort() == Sort.BODY;
        boolean office = mention.participant().role().isPresent();
        boolean of = words || text.is(mention.end(), "group-preposition");
        return mention.sort() == Sort.PERSON
            || office
            || (group && (of || text.is(object - 1, "quantifier"))) // "see both sides"
            || (mention.sort() == Sort.NAME && isOfPerson(trigger, mention.end()))
            || isMet(trigger, object);
      }
    }
    return text.mention(object, "role").isPresent();
  }

  /** "Monday will see the king off": what a day brings. */
  private boolean isOfDay(Trigger trigger) {
    Optional<VerbGroup> verb = phrases.at(trigger.begin());
    return verb.isPresent()
        && phrases.tag(verb.get().begin() - 1) == Tag.DATE
        && phrases.subject(verb.get()).isEmpty();
  }

  /** "President Ruiz will see Berg on Friday": a name alone, of somebody if somebody sees it. */
  private boolean isOfPerson(Trigger trigger, int behind) {
    Optional<VerbGroup> verb = phrases.at(trigger.begin());
    Tag next = phrases.tag(behind);
    if (verb.isEmpty() || next.isNominal() || next == Tag.POSSESSIVE) {
      return false;
    }
    for (Mention mention : mentions) {
      boolean she = text.hasValue(mention.begin(), "pronoun", "one");
      boolean person = mention.sort() == Sort.PERSON || mention.participant().role().isPresent();
      person |= she || (trigger.kind() == Kind.CALL && mention.sort() == Sort.NAME);
      if (person && mention.overlaps(phrases.subject(verb.get()))) {
        return true;
      }
    }
    return false;
  }

  /** "President Ruiz will receive her", not "her colleague", nor "will see him fail". */
  private boolean isMet(Trigger trigger, int pronoun) {
    return text.is(pronoun, "other-pronoun")
        && !phrases.tag(pronoun + 1).isNominal()
        && phrases.at(pronoun + 1).isEmpty()
        && isOfPerson(trigger, pronoun + 1);
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

  /** "two of the five unions". */
  private int behindQuantity(int number) {
    boolean of = text.is(number, "collective") && text.is(number + 1, FunctionWord.GENITIVE);
    return of && !isNamed(number) ? number + 2 : number;
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
    while (phrases.tag(end).isNominal() && text.at(end, "in-pairs").isEmpty()) {
      if (end > begin && phrases.tag(end) == Tag.DETERMINER && text.is(end + 1, "day-unit")) {
        return end; // "meet Berg the day after the vote"
      }
      end++;
    }
    return end;
  }
}
