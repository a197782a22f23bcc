package parley.reading.party;

import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Participant;
import parley.reading.mention.Mention;
import parley.reading.mention.Mention.Sort;
import parley.reading.mention.People;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.Tag;
import parley.reading.rule.WordClass;
import parley.reading.trigger.Scene;

/** Tells who says "I" and "we" in a sentence. */
final class FirstPerson {

  private final Annotated text;
  private final Scene scene;
  private final Antecedents antecedents;
  private final People people;
  private final Voice voice;

  FirstPerson(Annotated text, Scene scene, Antecedents antecedents, People people) {
    this.text = text;
    this.scene = scene;
    this.antecedents = antecedents;
    this.people = people;
    this.voice = new Voice(text);
  }

  /** "we": the speaker, with those whom he was last told to meet. */
  List<Participant> many() {
    boolean forOthers = speaksForOthers();
    Optional<Participant> speaker = forOthers ? voice.owner(scene.quoted().get()) : quoted();
    if (speaker.isEmpty()) {
      speaker = antecedents.speaker().given();
    }
    if (speaker.isEmpty()) {
      return List.of();
    }
    boolean met = antecedents.met().contains(speaker.get());
    return met ? antecedents.met() : List.of(speaker.get());
  }

  /** "We will," a spokesman said: whose, the words that name him need not tell. */
  boolean isSpokesman() {
    return scene.quoted().isPresent() && voice.isSpokesman(scene.quoted().get());
  }

  /** "We will," a spokesman of the company said: it, not he. */
  private boolean speaksForOthers() {
    Optional<Mention> quoted = scene.quoted();
    if (quoted.isEmpty()) {
      return false;
    }
    for (int i = quoted.get().begin(); i < quoted.get().end(); i++) {
      if (text.is(i, "voice")) {
        return true;
      }
    }
    WordClass voices = text.grammar().wordClass("voice");
    boolean voice = false;
    for (String word : quoted.get().participant().role().orElse("").split(" ")) {
      voice |= voices.has(word); // "spokesman of Pentagon"
    }
    return voice;
  }

  /** Who says "I": none of those named behind it, of whom he speaks. */
  Optional<Participant> one(Mention pronoun) {
    Optional<Participant> speaker = speaker();
    if (speaker.isEmpty()) {
      speaker = quoted();
    }
    if (speaker.isEmpty() && !antecedents.speaker().isHeard()) {
      antecedents.speaker().heard(officer(pronoun));
    }
    if (speaker.isEmpty()) {
      speaker = antecedents.speaker().name();
    }
    if (speaker.isEmpty()) {
      speaker = antecedents.speaker().office();
    }
    return speaker.isPresent() ? speaker : antecedents.speaker().home(text);
  }

  /**
   * The first officer whom the text has named so far, but for those of whom the sentence speaks.
   */
  private Optional<Participant> officer(Mention pronoun) {
    for (Participant officer : people.officers()) {
      if (!isNamedBehind(officer, pronoun)) {
        return Optional.of(officer);
      }
    }
    return Optional.empty();
  }

  private boolean isNamedBehind(Participant person, Mention pronoun) {
    for (Mention mention : scene.mentions()) {
      boolean beside = mention.sort() == Sort.PERSON && mention.begin() != pronoun.begin();
      if (beside && mention.participant().equals(person)) {
        return true;
      }
    }
    return false;
  }

  /** "I will," Ruiz said: she, or whom the text spoke of last if it is "she". */
  private Optional<Participant> quoted() {
    Optional<Mention> quoted = scene.quoted();
    if (quoted.isEmpty()) {
      return Optional.empty();
    }
    return quoted.get().sort() == Sort.PRONOUN && quoted.get().participant().role().isEmpty()
        ? antecedents.person()
        : Optional.of(orOther(quoted.get()));
  }

  /** "I will meet President Berg," the president said: another, of whom nobody speaks by name. */
  private Participant orOther(Mention speaker) {
    Participant known = speaker.participant();
    for (Mention mention : scene.mentions()) {
      if (mention.participant().equals(known) && !scene.isSource(mention.begin())) {
        return new Participant(
            text.text().line(speaker.begin(), speaker.end()), known.role(), Optional.empty());
      }
    }
    return known;
  }

  /** "PRIME MINISTER: I", "Prime Minister I": an office that opens the sentence, or its holder. */
  private Optional<Participant> speaker() {
    for (Mention mention : scene.mentions()) {
      boolean opens =
          scene.phrases().tag(mention.end()) == Tag.MARK
              || scene.isSpeaker(mention)
              || text.hasValue(mention.end(), "pronoun", "self");
      if (opens && mention.participant().isOffice()) {
        return Optional.of(orGiven(mention.participant()));
      }
      if (mention.mayBePerson() && scene.isSpeaker(mention)) {
        return Optional.of(mention.participant());
      }
    }
    return Optional.empty();
  }

  /** Who holds an office, if it is he by whom the text is given. */
  private Participant orGiven(Participant office) {
    Optional<Participant> given = antecedents.speaker().given();
    return given.isPresent() && given.get().holds(office.role().get()) ? given.get() : office;
  }
}
