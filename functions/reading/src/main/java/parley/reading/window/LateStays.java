package parley.reading.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How long something lasts, told some sentences after the day on which it begins: "will visit Peru
 * from May 20. ... During the three-day visit". Of one thread, for one document.
 */
final class LateStays {

  /** As many sentences as may lie between. */
  private static final int REACH = 5;

  /** A mention that says when something begins, and the number of its sentence. */
  private record Opening(int mention, int sentence) {}

  /** A length without a day, and the number of its sentence. */
  private record Stay(Length length, int sentence) {}

  private final List<Opening> openings = new ArrayList<>();
  private final List<Stay> stays = new ArrayList<>();
  private int sentence;

  void sentenceEnds() {
    sentence++;
  }

  /** Takes in that a mention says when something begins whose length is not told beside it. */
  void opens(int mention) {
    openings.add(new Opening(mention, sentence));
  }

  /** Takes in a length that is told without a day. */
  void lasts(Length length) {
    stays.add(new Stay(length, sentence));
  }

  /** Lengthens the one mention that a stay can be of. */
  void apply(List<WindowMention> mentions) {
    int near = 0; // the first opening that is not too far before the stay
    for (Stay stay : stays) {
      while (near < openings.size() && openings.get(near).sentence() < stay.sentence() - REACH) {
        near++;
      }
      Optional<Opening> opening = onlyOne(near, stay.sentence());
      if (opening.isPresent()) {
        int mention = opening.get().mention();
        mentions.set(mention, lengthened(mentions.get(mention), stay));
      }
    }
  }

  /** The opening from a place on that stands before a sentence, if there is one alone. */
  private Optional<Opening> onlyOne(int near, int behind) {
    boolean one = isBefore(near, behind) && !isBefore(near + 1, behind);
    return one ? Optional.of(openings.get(near)) : Optional.empty();
  }

  private boolean isBefore(int opening, int sentence) {
    return opening < openings.size() && openings.get(opening).sentence() < sentence;
  }

  private static WindowMention lengthened(WindowMention opening, Stay stay) {
    Window window = Lasting.extended(opening.window(), stay.length());
    return new WindowMention(
        window, opening.begin(), opening.end(), opening.grain(), opening.timexes());
  }
}
