package parley.reading.meeting;

import java.util.List;
import java.util.Optional;

/** Finds where the meeting is that some triggers of a sentence tell of. */
final class PlaceReader {

  private final Annotated text;
  private final Complements complements;
  private final NounPhrase phrase;

  PlaceReader(Annotated text, Scene scene) {
    this.text = text;
    this.complements = new Complements(text, scene, scene.governors());
    this.phrase = new NounPhrase(text, scene);
  }

  /** The first place that the words about one of the triggers name. */
  Optional<Place> read(List<Trigger> triggers) {
    for (Trigger trigger : triggers) {
      Optional<Mention> told = complements.place(trigger);
      Optional<Mention> place = told.isPresent() ? told : phrase.site(trigger);
      if (place.isPresent()) {
        return Optional.of(place(text, place.get()));
      }
    }
    return Optional.empty();
  }

  /** The place that a mention names. */
  static Place place(Annotated text, Mention mention) {
    String words = text.text().words(mention.begin(), mention.end());
    return new Place(words, mention.participant().country());
  }
}
