package parley.reading.party;

import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Place;
import parley.reading.mention.Mention;
import parley.reading.mention.Mention.Sort;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Region;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.ClauseBehind;
import parley.reading.trigger.NounPhrase;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;

/** Finds where the meeting is that some triggers of a sentence tell of. */
public final class PlaceReader {

  private final Annotated text;
  private final Scene scene;
  private final Whereabouts whereabouts;
  private final NounPhrase phrase;

  /** Of one sentence of a text. */
  public PlaceReader(Annotated text, Scene scene) {
    this.text = text;
    this.scene = scene;
    this.whereabouts = new Whereabouts(text, scene);
    this.phrase = scene.nounPhrase();
  }

  /** The first place that the words about one of the triggers name. */
  public Optional<Place> read(List<Trigger> triggers) {
    Optional<Mention> place = mention(triggers);
    return place.isPresent() ? Optional.of(place(text, place.get())) : Optional.empty();
  }

  /** The words that name it. */
  public Optional<Mention> mention(List<Trigger> triggers) {
    Optional<Mention> place = newSite(triggers.get(0));
    if (place.isEmpty()) {
      place = way(triggers);
    }
    for (int i = 0; i < triggers.size() && place.isEmpty(); i++) {
      place = mention(triggers.get(i));
    }
    Optional<Mention> told = place.isPresent() ? place : behind(triggers.get(0));
    told = told.isPresent() ? told : before(triggers.get(0));
    told = told.isPresent() ? told : there(triggers.get(0));
    told = told.isPresent() ? told : meantime(triggers.get(0));
    return told.isPresent() ? told : hostTown(triggers.get(0));
  }

  /** "the talks have been moved from Oslo to Lima": where they are now. */
  private Optional<Mention> newSite(Trigger noun) {
    Optional<VerbGroup> verb =
        scene.governors().isSubject(noun) ? scene.governors().verb(noun) : Optional.empty();
    if (verb.isEmpty() || text.value(verb.get().head(), "moving").isEmpty()) {
      return Optional.empty();
    }
    int end = scene.governors().end(noun);
    for (Mention mention : scene.mentions()) {
      boolean within = verb.get().end() < mention.begin() && mention.end() <= end;
      boolean site = mention.isTown() || mention.isPolity();
      if (within && site && text.is(mention.begin() - 1, FunctionWord.GOAL)) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** "talks, which open in Oslo", "the visit that he will pay to Peru". */
  private Optional<Mention> behind(Trigger noun) {
    Phrases phrases = scene.phrases();
    Optional<VerbGroup> verb = ClauseBehind.verb(phrases, noun);
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    int from = ClauseBehind.deed(phrases, verb.get()).end();
    Optional<VerbGroup> next = phrases.behind(from);
    int end = next.isPresent() ? next.get().begin() : scene.sentence().end();
    for (Mention mention : scene.mentions()) {
      boolean within = from <= mention.begin() && mention.end() <= end;
      if (within && whereabouts.isSomewhere(mention) && !phrases.isParted(from, mention.begin())) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** "In Oslo on Friday, Ruiz will": the place that a comma parts from the clause it opens. */
  private Optional<Mention> before(Trigger head) {
    int at = scene.governors().begin(head) - 1;
    if (scene.phrases().tag(at) != Tag.COMMA) {
      return Optional.empty();
    }
    while (scene.isDate(at - 1) || text.is(at - 1, FunctionWord.TEMPORAL)) {
      at--;
    }
    Optional<Mention> place = scene.endingAt(at);
    boolean opens = place.isPresent() && scene.phrases().before(place.get().begin()).isEmpty();
    return opens && whereabouts.isSomewhere(place.get()) ? place : Optional.empty();
  }

  /** "is due in Oslo on Monday, where she will meet them": the place that was told before. */
  private Optional<Mention> there(Trigger head) {
    int where = scene.governors().begin(head) - 1;
    Mention place = null;
    for (Mention mention : scene.mentions()) {
      boolean before = text.is(where, "there") && mention.end() <= where;
      boolean beside = mention.end() >= where - 1 && (head.isJourney() || mention.isTown());
      place = before && (beside || whereabouts.isSomewhere(mention)) ? mention : place;
    }
    return Optional.ofNullable(place);
  }

  /** "will meet when they are in Oslo": where those are meanwhile who meet. */
  private Optional<Mention> meantime(Trigger meets) {
    Phrases phrases = scene.phrases();
    Optional<VerbGroup> there = phrases.behind(meets.end());
    boolean are =
        there.isPresent()
            && phrases.tag(there.get().head()) == Tag.BE
            && phrases.tag(there.get().begin() - 1) == Tag.PRONOUN
            && text.is(there.get().begin() - 2, "meantime");
    for (Mention mention : are ? scene.mentions() : List.<Mention>of()) {
      boolean behind = mention.begin() >= there.get().end();
      if (behind && whereabouts.isSomewhere(mention)) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** "Oslo will host talks between", "Oslo is the venue for talks", "Oslo is where they meet". */
  private Optional<Mention> hostTown(Trigger head) {
    Optional<VerbGroup> first = scene.phrases().behind(scene.sentence().begin());
    boolean before = first.isPresent() && first.get().begin() < head.end();
    Optional<Mention> town =
        before ? town(scene.phrases().subject(first.get()), head) : Optional.empty();
    return town.isPresent() && isHosting(first.get(), head) ? town : Optional.empty();
  }

  private Optional<Mention> town(Region subject, Trigger head) {
    Optional<Mention> town = scene.beginningAt(subject.begin());
    boolean whole = town.isPresent() && town.get().end() == subject.end();
    boolean venue = text.any(subject.end(), head.begin(), "venue");
    boolean place =
        whole
            && (town.get().sort() == Sort.CAPITAL
                || town.get().sort() == Sort.PLACE
                || (venue && town.get().sort() == Sort.COUNTRY));
    return place ? town : Optional.empty();
  }

  private boolean isHosting(VerbGroup verb, Trigger head) {
    for (int i = verb.begin(); i <= head.begin(); i++) {
      boolean hosts = text.is(i, "hosting") || text.is(i, "expecting-guest");
      if (hosts || text.is(i, "venue") || text.is(i, "there")) {
        return true;
      }
    }
    return false;
  }

  /** "arrives in Oslo for a visit": where a visit is, the way there tells first. */
  private Optional<Mention> way(List<Trigger> triggers) {
    Trigger head = triggers.get(0);
    for (Trigger trigger : triggers) {
      boolean before = trigger.isJourney() && trigger.begin() < head.begin();
      if (before && head.kind() == Kind.VISIT && !head.isJourney()) {
        return mention(trigger);
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> mention(Trigger trigger) {
    Optional<Mention> told = whereabouts.place(trigger);
    return told.isPresent() ? told : phrase.site(trigger);
  }

  /** The place that a mention names. */
  static Place place(Annotated text, Mention mention) {
    String words = text.text().line(mention.begin(), mention.end());
    return new Place(words, mention.participant().country());
  }
}
