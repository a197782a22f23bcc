package parley.reading.trigger;

import java.util.Optional;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;

/**
 * The clause behind an event's noun that tells of it: "talks, which open in Oslo", "the meeting
 * that he will hold", "the visit he was to pay".
 */
public final class ClauseBehind {

  private ClauseBehind() {}

  /** Its finite verb; none if no such clause follows. */
  public static Optional<VerbGroup> verb(Phrases phrases, Trigger noun) {
    Optional<VerbGroup> verb =
        noun.frame() == Trigger.Frame.NOUN ? phrases.behind(noun.end()) : Optional.empty();
    return verb.isPresent() && verb.get().isFinite() && tellsOf(noun, verb.get(), phrases)
        ? verb
        : Optional.empty();
  }

  private static boolean tellsOf(Trigger noun, VerbGroup verb, Phrases phrases) {
    int opens = phrases.tag(noun.end()) == Tag.COMMA ? noun.end() + 1 : noun.end();
    int subject = phrases.subject(verb).begin();
    return phrases.tag(verb.begin() - 1) == Tag.RELATIVE
        ? phrases.subject(verb).contains(noun.begin())
        : isContact(phrases, noun, subject)
            || (phrases.isParted(opens, opens + 1) && subject == opens + 1);
  }

  /** "the visit he will pay": without a word that opens the clause. */
  private static boolean isContact(Phrases phrases, Trigger noun, int subject) {
    return subject == noun.end() && phrases.tag(subject) == Tag.PRONOUN;
  }

  /** The verb that tells what is done: "to pay" of "was to pay", else itself. */
  public static VerbGroup deed(Phrases phrases, VerbGroup finite) {
    Optional<VerbGroup> next = phrases.behind(finite.end());
    boolean own =
        next.isPresent()
            && next.get().begin() == finite.end()
            && next.get().form() == VerbGroup.Form.INFINITIVE;
    return own ? next.get() : finite;
  }
}
