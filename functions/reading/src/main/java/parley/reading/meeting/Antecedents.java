package parley.reading.meeting;

import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Mention.Sort;

/**
 * Whom pronouns stand for. Of one thread, while one document is read.
 *
 * <p>"He" is the last person named, "they" those of whom a meeting was last told.
 */
final class Antecedents {

  private Optional<Participant> person = Optional.empty();
  private List<Participant> met = List.of();

  /** Takes in whom a sentence names. */
  void named(List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (mention.sort() == Sort.PERSON) {
        person = Optional.of(mention.participant());
        return;
      }
    }
  }

  /** Takes in who meets. */
  void met(List<Participant> parties) {
    if (parties.size() > 1) {
      met = List.copyOf(parties);
    }
  }

  /** Those of whom a meeting was last told. */
  List<Participant> met() {
    return met;
  }

  /** Whom a pronoun stands for. */
  List<Participant> of(Mention pronoun, Annotated text) {
    Optional<String> number = text.value(pronoun.begin(), "pronoun");
    if (number.filter("one"::equals).isPresent()) {
      return person.stream().toList();
    }
    return number.filter("many"::equals).isPresent() ? met : List.of();
  }
}
