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
    for (Stay stay : stays) {
      Optional<Opening> opening = openingOf(stay);
      if (opening.isPresent()) {
        int mention = opening.get().mention();
        mentions.set(mention, lengthened(mentions.get(mention), stay));
      }
    }
  }

  private static WindowMention lengthened(WindowMention opening, Stay stay) {
    Window window = Lasting.extended(opening.window(), stay.length());
    return new WindowMention(
        window, opening.begin(), opening.end(), opening.grain(), opening.timexes());
  }

  /** The beginning told last before it, if it is the only one near. */
  private Optional<Opening> openingOf(Stay stay) {
    Opening near = null;
    for (Opening opening : openings) {
      int apart = stay.sentence() - opening.sentence();
      if (apart > 0 && apart <= REACH) {
        if (near != null) {
          return Optional.empty();
        }
        near = opening;
      }
    }
    return Optional.ofNullable(near);
  }
}
