package parley.reading.party;

import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Participant;
import parley.reading.mention.Mention;
import parley.reading.phrase.Annotated;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;

/** Whom the words about the triggers of one sentence name. */
final class Present {

  private final Annotated text;
  private final Scene scene;
  private final Pronouns pronouns;

  Present(Annotated text, Scene scene, Pronouns pronouns) {
    this.text = text;
    this.scene = scene;
    this.pronouns = pronouns;
  }

  /** Those who meet by the words about some triggers. */
  List<Participant> of(List<Trigger> triggers) {
    return new Parties(text, scene, triggers).read(pronouns);
  }

  /** Whom a mention means beside others: itself, or those whom a pronoun stands for. */
  List<Participant> meant(Mention mention, List<Participant> others) {
    return pronouns.resolve(mention, others);
  }

  /** "spoke to the union by phone and said that talks will begin": who talked before. */
  List<Participant> before(Trigger head) {
    List<Participant> spoken = List.of();
    for (Trigger trigger : scene.triggers()) {
      if (trigger.begin() < head.begin() && spoken.isEmpty()) {
        spoken = withMet(of(List.of(trigger)), trigger);
      }
    }
    return spoken;
  }

  /** "Ruiz met Berg and they agreed to meet again": whom a verb that tells what is over names. */
  private List<Participant> withMet(List<Participant> one, Trigger trigger) {
    Optional<Mention> met =
        one.size() == 1 && trigger.frame() == Trigger.Frame.PAST
            ? scene.beginningAt(trigger.end())
            : Optional.empty();
    return met.isPresent() && met.get().isSomebody()
        ? List.of(one.get(0), met.get().participant())
        : one;
  }
}
