package parley.reading.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.mention.Mention;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.ClauseBehind;
import parley.reading.trigger.NounPhrase;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.trigger.Trigger.Frame;
import parley.reading.trigger.WhereClause;

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

  /** Who meets by what such a clause tells of an event; of a verb, whom it stands behind. */
  List<Mention> parties(Trigger event) {
    if (event.frame() == Frame.OBJECT || event.isJourney()) {
      return whom(event);
    }
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

  /** "Ruiz, whom Berg will meet on Friday", "Norway, which he will visit", "where he will fly". */
  private List<Mention> whom(Trigger verb) {
    Optional<VerbGroup> group = scene.governors().verb(verb);
    int relative = group.isPresent() ? scene.phrases().subject(group.get()).begin() - 1 : -1;
    if (scene.phrases().tag(relative) != Tag.RELATIVE) {
      return List.of();
    }
    int end = WhereClause.antecedentEnd(text, scene.phrases(), relative);
    Optional<Mention> met = scene.endingAt(end);
    boolean whom =
        met.isPresent() && (verb.isJourney() ? met.get().isPolity() : met.get().isSomebody());
    return whom && isOpen(verb) ? List.of(met.get()) : List.of();
  }

  /** Not "Norway, where she will visit Oslo": behind the verb stands where she goes. */
  private boolean isOpen(Trigger verb) {
    return verb.frame() == Frame.OBJECT || complements.parties(verb).isEmpty();
  }

  /** "the meeting that he will hold with them": who holds it, and with whom. */
  private List<Mention> held(Trigger noun) {
    Optional<VerbGroup> verb = ClauseBehind.verb(scene.phrases(), noun);
    boolean object =
        verb.isPresent() && !scene.phrases().subject(verb.get()).contains(noun.begin());
    VerbGroup deed = object ? ClauseBehind.deed(scene.phrases(), verb.get()) : null;
    if (deed == null || !isHolding(deed, noun)) {
      return List.of();
    }
    List<Mention> mentions = new ArrayList<>(subjects.of(verb.get()));
    mentions.addAll(complements.parties(noun, deed));
    mentions.addAll(noun.kind() == Kind.VISIT ? goal(deed) : List.of());
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

  /** "the visit that he will pay to Peru". */
  private List<Mention> goal(VerbGroup deed) {
    Optional<Mention> goal =
        text.is(deed.end(), FunctionWord.GOAL)
            ? scene.beginningAt(deed.end() + 1)
            : Optional.empty();
    return goal.isPresent() && goal.get().isPolity() ? List.of(goal.get()) : List.of();
  }

  private boolean isHolding(VerbGroup verb, Trigger noun) {
    boolean journey = noun.kind() == Kind.VISIT;
    boolean makes =
        text.is(verb.head(), "touring")
            || text.is(verb.head(), "taking-place")
            || text.is(verb.head(), "planning");
    return text.is(verb.head(), "holding") || (journey && makes) || isPlanned(verb);
  }

  /** "that they had planned", "that they have agreed". */
  private boolean isPlanned(VerbGroup verb) {
    return text.is(verb.head(), "tentative") || text.is(verb.head(), "firm");
  }
}
