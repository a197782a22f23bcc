package parley.reading.party;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.reading.meeting.Participant;
import parley.reading.mention.Mention;
import parley.reading.phrase.Annotated;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;

/**
 * Whom the words about the triggers of one sentence name. Of one thread, since what the words are
 * is kept: a sentence is asked again and again, while whom its pronouns mean may change.
 */
final class Present {

  private final Annotated text;
  private final Scene scene;
  private final Pronouns pronouns;
  private final Map<List<Trigger>, List<Mention>> mentions = new HashMap<>();

  /** The first trigger that may name somebody: those before it do not. */
  private int naming;

  Present(Annotated text, Scene scene, Pronouns pronouns) {
    this.text = text;
    this.scene = scene;
    this.pronouns = pronouns;
  }

  /** Those who meet by the words about some triggers. */
  List<Participant> of(List<Trigger> triggers) {
    Parties parties = new Parties(text, scene, triggers);
    List<Mention> known = mentions.get(triggers);
    if (known == null) {
      known = parties.mentions();
      mentions.put(List.copyOf(triggers), known);
    }
    return parties.among(known, pronouns);
  }

  /** Whom a mention means beside others: itself, or those whom a pronoun stands for. */
  List<Participant> meant(Mention mention, List<Participant> others) {
    return pronouns.resolve(mention, others);
  }

  /** "spoke to the union by phone and said that talks will begin": who talked before. */
  List<Participant> before(Trigger head) {
    for (int i = naming; i < scene.triggers().size(); i++) {
      Trigger trigger = scene.triggers().get(i);
      if (trigger.begin() < head.begin()) {
        List<Participant> spoken = withMet(of(List.of(trigger)), trigger);
        if (!spoken.isEmpty()) {
          return spoken;
        }
        naming = i == naming ? i + 1 : naming;
      }
    }
    return List.of();
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
