package parley.reading.party;

import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Place;
import parley.reading.mention.Mention;
import parley.reading.mention.Mention.Sort;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.Region;
import parley.reading.phrase.VerbGroup;
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
    Optional<Mention> place = way(triggers);
    for (int i = 0; i < triggers.size() && place.isEmpty(); i++) {
      place = mention(triggers.get(i));
    }
    Optional<Mention> told = place.isPresent() ? place : there(triggers.get(0));
    return told.isPresent() ? told : hostTown(triggers.get(0));
  }

  /** "is due in Oslo on Monday, where she will meet them": the place that was told before. */
  private Optional<Mention> there(Trigger head) {
    int where = scene.governors().begin(head) - 1;
    Mention place = null;
    for (Mention mention : scene.mentions()) {
      boolean before = text.is(where, "there") && mention.end() <= where;
      place = before && whereabouts.isSomewhere(mention) ? mention : place;
    }
    return Optional.ofNullable(place);
  }

  /** "Oslo will host talks between", "Oslo is the venue for talks", "Oslo is where they meet". */
  private Optional<Mention> hostTown(Trigger head) {
    Optional<VerbGroup> first = scene.phrases().behind(scene.sentence().begin());
    boolean before = first.isPresent() && first.get().begin() < head.end();
    Optional<Mention> town = before ? town(scene.phrases().subject(first.get())) : Optional.empty();
    return town.isPresent() && isHosting(first.get(), head) ? town : Optional.empty();
  }

  private Optional<Mention> town(Region subject) {
    Optional<Mention> town = scene.beginningAt(subject.begin());
    boolean whole = town.isPresent() && town.get().end() == subject.end();
    boolean place = whole && (town.get().sort() == Sort.CAPITAL || town.get().sort() == Sort.PLACE);
    return place ? town : Optional.empty();
  }

  private boolean isHosting(VerbGroup verb, Trigger head) {
    for (int i = verb.begin(); i <= head.begin(); i++) {
      if (text.is(i, "hosting") || text.is(i, "venue") || text.is(i, "there")) {
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
    String words = text.text().words(mention.begin(), mention.end());
    return new Place(words, mention.participant().country());
  }
}
