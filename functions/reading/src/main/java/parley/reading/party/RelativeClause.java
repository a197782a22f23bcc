package parley.reading.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.mention.Mention;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.NounPhrase;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.trigger.Trigger.Frame;

/** Whom a clause behind an event's noun names: "the meeting that he will hold with them". */
final class RelativeClause {

  private final Annotated text;
  private final Scene scene;
  private final Complements complements;
  private final SubjectParties subjects;
  private final NounPhrase nounPhrase;

  RelativeClause(
      Annotated text,
      Scene scene,
      Complements complements,
      SubjectParties subjects,
      NounPhrase nounPhrase) {
    this.text = text;
    this.scene = scene;
    this.complements = complements;
    this.subjects = subjects;
    this.nounPhrase = nounPhrase;
  }

  /** Who meets by what such a clause tells of an event; none of a verb. */
  List<Mention> parties(Trigger event) {
    if (event.frame() != Frame.NOUN) {
      return List.of();
    }
    List<Mention> parties = new ArrayList<>(held(event));
    parties.addAll(grouped(event));
    Optional<VerbGroup> there = whereMeets(event);
    if (there.isPresent()) {
      parties.addAll(subjects.of(there.get()));
    }
    return parties;
  }

  /** "the meeting that he will hold with them": who holds it, and with whom. */
  private List<Mention> held(Trigger noun) {
    boolean relative = scene.phrases().isParted(noun.end(), noun.end() + 1);
    Optional<VerbGroup> verb = relative ? scene.phrases().behind(noun.end()) : Optional.empty();
    if (verb.isEmpty() || !isHolding(verb.get(), noun)) {
      return List.of();
    }
    List<Mention> mentions = new ArrayList<>(subjects.of(verb.get()));
    mentions.addAll(complements.parties(noun, verb.get()));
    return mentions;
  }

  /** "the summit on Friday at which the leaders will adopt": what those do who meet there. */
  private Optional<VerbGroup> whereMeets(Trigger noun) {
    int at = noun.end();
    while (scene.isDate(at) || text.is(at, FunctionWord.TEMPORAL)) {
      at++;
    }
    boolean relative = text.is(at, "in") && scene.phrases().tag(at + 1) == Tag.RELATIVE;
    Optional<VerbGroup> verb = relative ? scene.phrases().behind(at) : Optional.empty();
    return verb.isPresent() && verb.get().isFinite() ? verb : Optional.empty();
  }

  /** "a conference on Friday that will group Peru, Ghana and Fiji": whom it brings together. */
  private List<Mention> grouped(Trigger noun) {
    Optional<VerbGroup> verb = scene.phrases().behind(noun.end());
    boolean relative =
        verb.isPresent()
            && scene.phrases().tag(verb.get().begin() - 1) == Tag.RELATIVE
            && text.is(verb.get().head(), "grouping");
    return relative ? nounPhrase.series(verb.get().end()) : List.of();
  }

  private boolean isHolding(VerbGroup verb, Trigger noun) {
    return verb.isFinite()
        && scene.phrases().subject(verb).begin() == noun.end() + 1
        && text.is(verb.head(), "holding");
  }
}
