package parley.reading.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Participant;
import parley.reading.mention.Mention;
import parley.reading.mention.Mention.Sort;
import parley.reading.mention.People;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Region;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;

/**
 * Tells who "they" and "the two" are in a clause that only says when: "Abe will press Trump on
 * trade when they meet".
 */
final class Counterparts {

  private final Annotated text;
  private final Scene scene;
  private final Phrases phrases;
  private final ThirdPerson thirdPerson;
  private final FirstPerson firstPerson;

  Counterparts(Annotated text, Scene scene, Antecedents antecedents, People people) {
    this.text = text;
    this.scene = scene;
    this.phrases = scene.phrases();
    this.thirdPerson = new ThirdPerson(text, scene, antecedents, people);
    this.firstPerson = new FirstPerson(text, scene, antecedents, people);
  }

  /** Who acts in the main clause and with whom; empty if the meeting is not told so. */
  List<Participant> of(Trigger meeting) {
    Optional<VerbGroup> verb = scene.governors().verb(meeting);
    Region subject = verb.isPresent() ? phrases.subject(verb.get()) : new Region(0, 0);
    int when = subject.begin() - 1;
    boolean meantime = text.is(when, "then") || text.is(when, "circumstance");
    if (subject.isEmpty() || !meantime || !isUnnamed(subject)) {
      return List.of();
    }
    boolean then = text.is(when, "then");
    boolean they = then && !hasObject(meeting) && isThey(subject.begin());
    Optional<VerbGroup> main = finiteBefore(when);
    if (main.isPresent()) {
      List<Participant> pair = pair(main.get(), when);
      return they && pair.isEmpty() ? group(phrases.before(when).get(), main.get()) : pair;
    }
    Optional<VerbGroup> behind = mainBehind(verb.get());
    return behind.isPresent() ? ofMain(behind.get(), then, they) : List.of();
  }

  private boolean isThey(int token) {
    return text.hasValue(token, "pronoun", "many");
  }

  /** "when they meet Berg", "when they meet with Berg": others are named. */
  private boolean hasObject(Trigger meeting) {
    boolean with = text.is(meeting.end() - 1, "with") || text.is(meeting.end(), "with");
    return with || phrases.tag(meeting.end()).isNominal();
  }

  /** "When they meet, Abe and Trump will": the verb of the clause that this one opens. */
  private Optional<VerbGroup> mainBehind(VerbGroup opening) {
    Optional<VerbGroup> verb = phrases.behind(opening.end());
    while (verb.isPresent() && phrases.tag(phrases.subject(verb.get()).begin() - 1) != Tag.COMMA) {
      verb = phrases.behind(verb.get().end());
    }
    return verb;
  }

  /**
   * @param then whether it is on the same occasion, so that whom one asks there is met
   * @param they whether it is that of those who are told before or behind
   */
  private List<Participant> ofMain(VerbGroup main, boolean then, boolean they) {
    List<Participant> acting = new ArrayList<>();
    for (Mention mention : new SubjectParties(text, scene).of(main)) {
      acting.add(mention.participant());
    }
    if (acting.size() > 1) {
      return acting;
    }
    List<Participant> pair = then ? pair(main, scene.sentence().end()) : List.of();
    return they && pair.isEmpty() ? group(main, main) : pair;
  }

  /** Who acts in a clause, and with whom. */
  private List<Participant> pair(VerbGroup main, int end) {
    Optional<Participant> one = actor(main);
    Optional<Participant> other = other(main.end(), end);
    return one.isPresent() && other.isPresent() && !one.equals(other)
        ? List.of(one.get(), other.get())
        : List.of();
  }

  /**
   * "urged EU leaders to act when they meet": several who are told by one name; with them who will
   * urge them there.
   */
  private List<Participant> group(VerbGroup verb, VerbGroup main) {
    List<Mention> acting = new SubjectParties(text, scene).of(verb);
    if (acting.size() != 1 || !isSeveral(acting.get(0), phrases.subject(verb))) {
      return List.of();
    }
    Participant group = acting.get(0).participant();
    boolean there = !main.equals(verb) && main.form() == VerbGroup.Form.FUTURE;
    Optional<Participant> urging = there ? actor(main) : Optional.empty();
    return urging.isPresent() ? List.of(urging.get(), group) : List.of(group);
  }

  /** "EU leaders", "leaders of the G20", but not "leaders". */
  private boolean isSeveral(Mention group, Region subject) {
    boolean told = group.sort() == Sort.BODY || group.end() > group.begin() + 1;
    for (Mention mention : told ? scene.mentions() : List.<Mention>of()) {
      boolean several = mention.sort() == Sort.GROUP || mention.sort() == Sort.BODY;
      if (several && mention.overlaps(subject) && text.is(mention.end() - 1, "group")) {
        return true;
      }
    }
    return false;
  }

  private Optional<VerbGroup> finiteBefore(int token) {
    Optional<VerbGroup> verb = phrases.before(token);
    while (verb.isPresent() && !verb.get().isFinite()) {
      verb = phrases.before(verb.get().begin());
    }
    return verb;
  }

  /** "they", "we", "the two", "the two leaders". */
  private boolean isUnnamed(Region subject) {
    boolean many =
        text.hasValue(subject.begin(), "pronoun", "many")
            || text.hasValue(subject.begin(), "pronoun", "group");
    for (int i = subject.begin(); i < subject.end(); i++) {
      many |= text.is(i, "quantifier");
      if (text.isCapitalised(i)) {
        return false;
      }
    }
    return many;
  }

  private Optional<Participant> actor(VerbGroup verb) {
    Region subject = phrases.subject(verb);
    for (Mention mention : scene.mentions()) {
      if (mention.overlaps(subject)) {
        if (text.hasValue(mention.begin(), "pronoun", "one")) {
          return thirdPerson.one(mention);
        }
        if (text.hasValue(mention.begin(), "pronoun", "self")) {
          return firstPerson.one(mention);
        }
        if (mention.mayBePerson()) {
          return Optional.of(mention.participant());
        }
      }
    }
    return Optional.empty();
  }

  /** The last person told of, or a name that a verb or "with" brings. */
  private Optional<Participant> other(int from, int to) {
    Participant other = null;
    for (Mention mention : scene.mentions()) {
      boolean between = mention.begin() >= from && mention.end() <= to;
      boolean met = mention.sort() == Sort.PERSON || isBrought(mention);
      other = between && met ? mention.participant() : other;
    }
    return Optional.ofNullable(other);
  }

  private boolean isBrought(Mention mention) {
    int before = mention.begin() - 1;
    boolean brought =
        text.is(before, "with")
            || text.is(before, FunctionWord.GOAL)
            || phrases.at(before).isPresent();
    return mention.sort() == Sort.NAME && brought;
  }
}
