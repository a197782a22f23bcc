package parley.reading.party;

import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Participant;
import parley.reading.mention.Mention;
import parley.reading.mention.Mention.Sort;
import parley.reading.mention.People;
import parley.reading.phrase.Tag;
import parley.reading.trigger.Scene;

/** Tells who says "I" and "we" in a sentence. */
final class FirstPerson {

  private final Scene scene;
  private final Antecedents antecedents;
  private final People people;

  FirstPerson(Scene scene, Antecedents antecedents, People people) {
    this.scene = scene;
    this.antecedents = antecedents;
    this.people = people;
  }

  /** "we": the speaker, with those whom he was last told to meet. */
  List<Participant> many() {
    List<Participant> speaker =
        antecedents.speaker().given().isPresent()
            ? List.of(antecedents.speaker().given().get())
            : List.of();
    boolean met = !speaker.isEmpty() && antecedents.met().containsAll(speaker);
    return met ? antecedents.met() : speaker;
  }

  /** Who says "I": none of those named behind it, of whom he speaks. */
  Optional<Participant> one(Mention pronoun) {
    Optional<Participant> speaker = speaker();
    if (speaker.isEmpty() && !antecedents.speaker().isHeard()) {
      antecedents.speaker().heard(officer(pronoun));
    }
    if (speaker.isEmpty()) {
      speaker = antecedents.speaker().name();
    }
    return speaker.isPresent() ? speaker : antecedents.speaker().office();
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
      boolean behind = mention.sort() == Sort.PERSON && mention.begin() > pronoun.begin();
      if (behind && mention.participant().equals(person)) {
        return true;
      }
    }
    return false;
  }

  /** "PRIME MINISTER: I will": an office alone that opens the sentence, or its holder. */
  private Optional<Participant> speaker() {
    for (Mention mention : scene.mentions()) {
      boolean opens = scene.phrases().tag(mention.end()) == Tag.MARK || scene.isSpeaker(mention);
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
