package parley.reading.announcement;

import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Status;
import parley.reading.mention.Mention;
import parley.reading.mention.SameParty;
import parley.reading.party.Company;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Region;
import parley.reading.phrase.VerbGroup;
import parley.reading.status.CallingOff;
import parley.reading.status.StatusReader;
import parley.reading.trigger.Governors;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;

/** How firm what a sentence tells of is, by its own clause or by what is called off beside it. */
final class TellingStatus {

  private final Annotated text;
  private final Scene scene;
  private final Company company;
  private final StatusReader statuses;

  /**
   * @param company who meets in the sentence
   */
  TellingStatus(Annotated text, Scene scene, Company company, StatusReader statuses) {
    this.text = text;
    this.scene = scene;
    this.company = company;
    this.statuses = statuses;
  }

  /** What the clause says; "was to visit Peru on Friday but the trip was cancelled": it is off. */
  Status of(Trigger head) {
    for (CallingOff.Off off : new CallingOff(text, scene).read()) {
      boolean other = off.trigger().begin() > head.end();
      if (other && isOf(head, off.trigger())) {
        return off.status();
      }
    }
    Governors governors = scene.governors();
    Status status = statuses.read(scene, head, governors.begin(head), governors.end(head));
    return status == Status.CANCELLED && isWithoutOne(head) ? Status.CONFIRMED : status;
  }

  /** "Berg has pulled out of the summit of Andean leaders": they will meet without her. */
  private boolean isWithoutOne(Trigger head) {
    Optional<VerbGroup> verb = scene.governors().verb(head);
    boolean withdraws =
        head.frame() == Trigger.Frame.NOUN
            && verb.isPresent()
            && verb.get().end() <= head.begin()
            && !text.is(head.end(), FunctionWord.COMITATIVE)
            && text.names(verb.get().begin(), head.begin(), "withdrawing");
    if (!withdraws) {
      return false;
    }
    Region subject = scene.phrases().subject(verb.get());
    List<Participant> present = company.of(List.of(head));
    boolean other = false;
    for (Mention mention : scene.mentions()) {
      if (!mention.isNoParty(text) && subject.contains(mention.begin())) {
        if (SameParty.isIn(mention.participant(), present)) {
          return false;
        }
        other = true;
      }
    }
    return other;
  }

  /** "was to visit Peru but has postponed his visit": a noun that names nobody else. */
  private boolean isOf(Trigger head, Trigger noun) {
    if (company.namesNobody(List.of(noun))) {
      return true;
    }
    List<Participant> present = company.of(List.of(head));
    for (Participant party : company.of(List.of(noun))) {
      if (noun.kind() != head.kind() || !SameParty.isIn(party, present)) {
        return false;
      }
    }
    return true;
  }
}
