package parley.reading.party;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Participant;
import parley.reading.phrase.Annotated;
import parley.reading.trigger.Circumstance;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.trigger.Trigger.Frame;

/** With whom those meet of whom only one side is named. */
final class OtherSide {

  private final Annotated text;
  private final Scene scene;
  private final Antecedents antecedents;

  OtherSide(Annotated text, Scene scene, Antecedents antecedents) {
    this.text = text;
    this.scene = scene;
    this.antecedents = antecedents;
  }

  /** "The talks with Ruiz and her advisers will be held": who meets them was told before. */
  boolean isMissing(List<Participant> named, Trigger head) {
    return isTraveller(named, head) || isGuestOfTalks(named, head);
  }

  /**
   * "The trip will take in Norway and Peru", "This will be followed by visits to Norway and Peru":
   * who goes there was told before.
   */
  private boolean isTraveller(List<Participant> hosts, Trigger trip) {
    boolean known = text.is(trip.begin() - 1, "definite") && scene.governors().isSubject(trip);
    boolean told =
        trip.kind() == Kind.VISIT
            && (known ? antecedents.haveMet() : isNext(trip))
            && Collections.disjoint(hosts, antecedents.met());
    for (Participant host : hosts) {
      told &= host.isCountry();
    }
    return told && !traveller().isCountry();
  }

  /** "followed by a visit to Norway", behind a journey or what a body held. */
  boolean isNext(Trigger trip) {
    return Circumstance.comesNext(text, scene.phrases(), trip)
        && (antecedents.haveMet() || hasOfficer());
  }

  private boolean hasOfficer() {
    Optional<Participant> person = antecedents.person();
    return person.isPresent() && person.get().role().isPresent();
  }

  /** Who goes on: the first who was told to be there, or who went to what a body held. */
  Participant traveller() {
    boolean other = !antecedents.haveMet() || antecedents.met().get(0).role().isEmpty();
    return other && hasOfficer() ? antecedents.person().get() : antecedents.met().get(0);
  }

  private boolean isGuestOfTalks(List<Participant> named, Trigger head) {
    return head.frame() == Frame.NOUN
        && text.is(head.begin() - 1, "determiner")
        && scene.nounPhrase().isOneSide(head)
        && scene.governors().isSubject(head)
        && antecedents.haveMet()
        && Collections.disjoint(named, antecedents.met());
  }

  /** Those named and who was told of first. */
  List<Participant> with(List<Participant> named) {
    List<Participant> both = new ArrayList<>(named);
    both.add(0, traveller());
    return both;
  }
}
