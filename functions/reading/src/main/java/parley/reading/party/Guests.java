package parley.reading.party;

import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Participant;
import parley.reading.mention.Mention;
import parley.reading.mention.Mention.Sort;
import parley.reading.mention.SameParty;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Circumstance;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.trigger.Trigger.Frame;

/** Who pays a visit, or whose guest he is, where the words about it name one side only. */
final class Guests {

  private final Annotated text;
  private final Scene scene;
  private final Antecedents antecedents;
  private final PlaceReader places;
  private final Present present;

  Guests(
      Annotated text, Scene scene, Antecedents antecedents, PlaceReader places, Present present) {
    this.text = text;
    this.scene = scene;
    this.antecedents = antecedents;
    this.places = places;
    this.present = present;
  }

  /** Who pays a visit of which but the host is told. */
  Optional<Participant> visitor(Participant host, Trigger visit) {
    boolean open =
        visit.kind() == Kind.VISIT
            && isNoun(visit)
            && host.isCountry()
            && !scene.nounPhrase().hasVisitor(visit);
    Optional<Participant> visitor = open ? saying() : Optional.empty();
    return visitor.isEmpty() && open && isAhead(visit) ? acting(host) : visitor;
  }

  /** "the visit to Peru has been put off, Berg's office said": who says so was to go there. */
  private Optional<Participant> saying() {
    boolean alone = !antecedents.haveMet();
    for (Mention mention : alone ? scene.mentions() : List.<Mention>of()) {
      boolean owns = scene.isSource(mention.begin()) && text.is(mention.end(), "possessive");
      if (owns && (mention.sort() == Sort.PERSON || mention.sort() == Sort.NAME)) {
        return Optional.of(mention.participant());
      }
    }
    return Optional.empty();
  }

  /** "Ahead of a visit to Peru next week": one of whom nobody has told yet. */
  private boolean isAhead(Trigger visit) {
    int article = scene.phrases().beforeNoun(visit.begin()) + 1;
    return text.is(article, FunctionWord.INDEFINITE)
        && Circumstance.is(text, scene.phrases(), visit);
  }

  /** The first person of another country whom the sentence has do something. */
  private Optional<Participant> acting(Participant host) {
    for (Mention mention : scene.mentions()) {
      Optional<VerbGroup> verb =
          mention.mayBePerson() ? scene.phrases().behind(mention.end()) : Optional.empty();
      boolean acts =
          verb.isPresent()
              && verb.get().isFinite()
              && scene.phrases().subject(verb.get()).contains(mention.begin());
      if (acts && !mention.participant().country().equals(host.country())) {
        return Optional.of(mention.participant());
      }
    }
    return Optional.empty();
  }

  /** "Chancellor Berg of Norway will arrive on Friday, Peru said": where goes without saying. */
  Optional<Participant> host(Participant one, List<Trigger> triggers) {
    Trigger head = triggers.get(0);
    boolean visitor = !isNoun(head) || scene.nounPhrase().hosts(head).isEmpty();
    boolean open =
        head.kind() == Kind.VISIT
            && visitor
            && places.read(triggers).isEmpty()
            && !antecedents.met().contains(one);
    Optional<Participant> inviter = open ? new Sayer(text, scene).inviterOf(one) : Optional.empty();
    if (inviter.isEmpty() && open && isNoun(head)) {
      inviter = told(one);
    }
    return inviter.isPresent() || !open ? inviter : here(one, head);
  }

  /** "Berg told me that his visit has been put off": who speaks, and is not the visitor. */
  private Optional<Participant> told(Participant visitor) {
    for (Mention mention : scene.mentions()) {
      boolean self = text.hasValue(mention.begin(), "pronoun", "self");
      List<Participant> meant = self ? present.meant(mention, List.of(visitor)) : List.of();
      if (meant.size() == 1 && !SameParty.is(meant.get(0), visitor)) {
        return Optional.of(meant.get(0));
      }
    }
    return Optional.empty();
  }

  /** "LIMA - Berg arrives here", "Norwegian Chancellor Berg will visit": the dateline's country. */
  private Optional<Participant> here(Participant visitor, Trigger visit) {
    boolean here = text.is(visit.end() - 1, "here");
    boolean comes = visitor.country().isPresent() && text.is(visit.begin(), "hither");
    return antecedents.here().equals(visitor.country()) || !(here || comes)
        ? Optional.empty()
        : AloneNamed.country(antecedents.here());
  }

  private static boolean isNoun(Trigger visit) {
    return visit.frame() == Frame.NOUN;
  }
}
