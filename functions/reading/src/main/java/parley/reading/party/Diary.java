package parley.reading.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Participant;
import parley.reading.mention.Mention;
import parley.reading.mention.SameParty;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.trigger.Trigger.Frame;

/**
 * Whose diary tells of a meeting by an entry without a verb: "President Ruiz's week: Monday, lunch
 * with Berg; Tuesday, a visit to Peru".
 */
final class Diary {

  /**
   * From whose it is to the colon: "the engagements of Ruiz for next week, as her office says:".
   */
  private static final int HEADING = 16;

  /** "talks in Oslo with". */
  private static final int PLACE = 4;

  private final Annotated text;
  private final Scene scene;
  private final Antecedents antecedents;

  Diary(Annotated text, Scene scene, Antecedents antecedents) {
    this.text = text;
    this.scene = scene;
    this.antecedents = antecedents;
  }

  /** Who meets those whom an entry names, if it does not say so itself. */
  Optional<Participant> owner(List<Participant> named, Trigger head) {
    boolean entry =
        !named.isEmpty() && head.frame() == Frame.NOUN && isVerbless(head) && isOpen(head);
    if (!entry) {
      return Optional.empty();
    }
    Optional<Participant> diarist = antecedents.diarist();
    Optional<Participant> heading = diarist.isPresent() ? diarist : heading(head);
    Optional<Participant> owner = heading.isPresent() ? heading : ofStory();
    return owner.isPresent() && !SameParty.isIn(owner.get(), named) ? owner : Optional.empty();
  }

  /** "Lunch with Berg", "Meeting with Berg": no verb, or one that is the event itself. */
  private boolean isVerbless(Trigger head) {
    Optional<VerbGroup> verb = scene.governors().verb(head);
    return verb.isEmpty() || verb.get().begin() == head.begin();
  }

  /** Those named, or of "Oslo, May 3: a visit" where it is. */
  List<Participant> named(List<Participant> named, Trigger head) {
    boolean visit = head.kind() == Kind.VISIT && head.frame() == Frame.NOUN;
    return visit && named.isEmpty() && behindPlace() >= 0
        ? List.of(scene.mentions().get(0).participant())
        : named;
  }

  /** Both sides: whose diary it is, and those whom an entry of it names. */
  static List<Participant> with(Participant owner, List<Participant> named) {
    List<Participant> both = new ArrayList<>(List.of(owner));
    both.addAll(named);
    return both;
  }

  /** "lunch with Berg", "a visit to Peru": of two, of whom it names one. */
  private boolean isOpen(Trigger head) {
    return head.kind() == Kind.VISIT
        ? !scene.nounPhrase().hasVisitor(head)
        : scene.nounPhrase().conveners(head).isEmpty()
            && text.any(head.end() - 1, head.end() + PLACE, "with");
  }

  /** "Oslo, May 3: talks with Berg": the first token behind the place and its comma, or -1. */
  private int behindPlace() {
    if (scene.mentions().isEmpty()) {
      return -1;
    }
    Mention place = scene.mentions().get(0);
    boolean opens = place.begin() == scene.sentence().begin() && place.isSomewhere();
    return opens && text.isSign(place.end(), ',') ? place.end() + 1 : -1;
  }

  private Optional<Participant> heading(Trigger head) {
    Mention first = scene.mentions().get(0);
    for (int i = first.end(); i < Math.min(head.begin(), first.end() + HEADING); i++) {
      if (text.isSign(i, ':') && first.isSomebody()) {
        return Optional.of(first.participant());
      }
    }
    return Optional.empty();
  }

  /** "Ruiz will meet Berg on Monday. On Tuesday, talks with Soto": who was told of first. */
  private Optional<Participant> ofStory() {
    if (antecedents.haveMet()) {
      return Optional.of(antecedents.met().get(0));
    }
    int first = scene.sentence().begin();
    boolean day =
        scene.isDate(first)
            || (text.is(first, FunctionWord.TEMPORAL) && scene.isDate(first + 1))
            || scene.isDate(behindPlace());
    return day ? antecedents.person() : Optional.empty();
  }
}
