package parley.reading.party;

import java.util.Optional;
import parley.reading.meeting.Participant;
import parley.reading.mention.Homeland;
import parley.reading.phrase.Annotated;

/** Who says "I" in a text. Of one thread, while one document is read. */
final class Speaker {

  /** Whether it is known who speaks, or that nobody knows. */
  private boolean heard;

  /** Whether the text says by whom it is given. */
  private boolean given;

  private Optional<Participant> name = Optional.empty();

  /** The first office named alone. */
  private Optional<Participant> office = Optional.empty();

  /** Whether the text was asked for whom he speaks. */
  private boolean asked;

  /** The country for which he does. */
  private Optional<Participant> home = Optional.empty();

  /** Takes in whom a sentence names, in its order: a "Minister for Trade" only before any "I". */
  void named(Participant party) {
    boolean bare = party.role().isPresent() && party.role().get().equals(party.name());
    if (office.isEmpty() && (heard ? bare : party.isOffice())) {
      office = Optional.of(party);
    }
  }

  /** Whether it is known who says "I", or that nobody knows. */
  boolean isHeard() {
    return heard;
  }

  /**
   * Takes in who says "I" in a text that is no interview.
   *
   * @param named the first officer named so far: who is named after the first "I" is spoken of
   */
  void heard(Optional<Participant> named) {
    heard = true;
    name = named;
  }

  /** Takes in by whom the text says that it is given: the first, a person before an office. */
  void givenBy(Participant by) {
    boolean better = name.isPresent() && name.get().isOffice() && !by.isOffice();
    if (!heard || better) {
      heard = true;
      given = true;
      name = Optional.of(by);
    }
  }

  /** Who says "I" in a text that is no interview. */
  Optional<Participant> name() {
    return name;
  }

  /** By whom the text says that it is given. */
  Optional<Participant> given() {
    return given ? name : Optional.empty();
  }

  /** The first office named alone: who speaks in "PRIME MINISTER: I will", if nobody is named. */
  Optional<Participant> office() {
    return office;
  }

  /** The country for which he speaks, by the text that tells nothing else of him. */
  Optional<Participant> home(Annotated text) {
    if (!asked) {
      asked = true;
      home = Homeland.of(text);
    }
    return home;
  }
}
