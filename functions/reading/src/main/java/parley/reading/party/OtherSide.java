package parley.reading.party;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Participant;
import parley.reading.phrase.Annotated;
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

  /** "The trip will take in Norway and Peru": who goes there was told before. */
  private boolean isTraveller(List<Participant> hosts, Trigger trip) {
    boolean told =
        trip.kind() == Kind.VISIT
            && text.is(trip.begin() - 1, "definite")
            && scene.governors().isSubject(trip)
            && antecedents.haveMet()
            && Collections.disjoint(hosts, antecedents.met());
    for (Participant host : hosts) {
      told &= host.isCountry();
    }
    return told && !antecedents.met().get(0).isCountry();
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
    both.add(0, antecedents.met().get(0));
    return both;
  }
}
