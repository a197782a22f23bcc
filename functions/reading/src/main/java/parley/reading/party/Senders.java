package parley.reading.party;

import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Participant;
import parley.reading.mention.Mention;
import parley.reading.mention.SameParty;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.Tag;
import parley.reading.trigger.Scene;

/**
 * Whom those stand for whom somebody sends: "Peru will seek more funds. A team will visit Oslo next
 * month".
 */
final class Senders {

  private final Annotated text;
  private final Scene scene;
  private final Antecedents antecedents;

  Senders(Annotated text, Scene scene, Antecedents antecedents) {
    this.text = text;
    this.scene = scene;
    this.antecedents = antecedents;
  }

  /**
   * Of whom the text spoke last, before a team of which it says nothing else; not if that is where
   * they go.
   */
  Optional<Participant> of(Mention team) {
    int last = team.end() - 1;
    boolean bare =
        team.isBareGroup()
            && text.is(last, "sent-group")
            && scene.phrases().tag(team.begin() - 1) == Tag.DETERMINER
            && text.value(team.begin() - 1, "possessive-pronoun").isEmpty()
            && scene.phrases().tag(team.end()) != Tag.PREPOSITION;
    Optional<Participant> sender = bare ? antecedents.thing() : Optional.empty();
    for (Mention mention : sender.isPresent() ? scene.mentions() : List.<Mention>of()) {
      if (SameParty.is(mention.participant(), sender.get())) {
        return Optional.empty();
      }
    }
    return sender;
  }
}
