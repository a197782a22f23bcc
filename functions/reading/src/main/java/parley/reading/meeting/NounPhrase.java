package parley.reading.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Mention.Sort;

/**
 * The parties that stand within the noun phrase of a trigger: "the Japan-U.S. summit", "Abe's visit
 * to China", "talks between A and B", "a meeting of OPEC ministers".
 */
final class NounPhrase {

  private static final int MAX_ADJECTIVES = 3;

  private final Annotated text;
  private final Scene scene;

  NounPhrase(Annotated text, Scene scene) {
    this.text = text;
    this.scene = scene;
  }

  /** The mentions of its parties, in the order of the text; empty if it names none. */
  List<Mention> parties(Trigger noun) {
    List<Mention> parties = new ArrayList<>(before(noun));
    parties.addAll(behind(noun));
    return parties;
  }

  /** What stands directly before the noun, with adjectives and hyphens between. */
  private List<Mention> before(Trigger noun) {
    List<Mention> parties = new ArrayList<>();
    int at = noun.begin();
    Optional<Mention> mention = endingNear(at);
    while (mention.isPresent() && isParty(mention.get())) {
      parties.add(0, mention.get());
      at = mention.get().begin();
      boolean joined =
          text.isWord(at - 1, "-") || text.is(at - 1, "joins") || text.is(at - 1, "dash");
      mention = joined ? endingAt(at - 1) : Optional.empty();
    }
    return parties;
  }

  private Optional<Mention> endingNear(int token) {
    for (int i = token; i > token - MAX_ADJECTIVES - 1; i--) {
      Optional<Mention> mention = endingAt(i);
      if (mention.isPresent()) {
        return mention;
      }
      if (!isModifier(i - 1)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** An adjective, a number or a possessive's ending: what may stand between a name and a noun. */
  private boolean isModifier(int token) {
    boolean opener =
        text.is(token, "function")
            || text.is(token, "in")
            || text.is(token, "with")
            || text.is(token, "topic")
            || text.is(token, "joins")
            || text.is(token, "boundary")
            || text.isWord(token, ",")
            || text.is(token, "firm")
            || text.is(token, "says");
    return !opener && !scene.isDate(token);
  }

  /** "between A and B", "of A", "with A", "by A", "to A" directly behind the noun. */
  private List<Mention> behind(Trigger noun) {
    List<Mention> parties = new ArrayList<>();
    int at = noun.end();
    boolean toHost = noun.kind() == Kind.VISIT && text.is(at - 1, "to");
    while (toHost || text.is(at, "party-preposition")) {
      int first = toHost ? at : at + 1;
      toHost = false;
      List<Mention> series = series(text.is(first, "determiner") ? first + 1 : first);
      if (series.isEmpty()) {
        return parties;
      }
      parties.addAll(series);
      at = series.get(series.size() - 1).end();
    }
    return parties;
  }

  /** "A, B and C" from a token on. */
  private List<Mention> series(int begin) {
    List<Mention> series = new ArrayList<>();
    int at = begin;
    Optional<Mention> mention = beginningNear(at);
    while (mention.isPresent() && isParty(mention.get())) {
      series.add(mention.get());
      at = mention.get().end();
      while (text.is(at, "joins") || text.is(at, "determiner")) {
        at++;
      }
      mention = at == series.get(series.size() - 1).end() ? Optional.empty() : beginningAt(at);
    }
    return series;
  }

  private Optional<Mention> beginningNear(int token) {
    for (int i = token; i <= token + 2; i++) {
      Optional<Mention> mention = beginningAt(i);
      if (mention.isPresent()) {
        return mention;
      }
      if (!isModifier(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> beginningAt(int token) {
    return scene.mentions().stream().filter(m -> m.begin() == token).findFirst();
  }

  private Optional<Mention> endingAt(int token) {
    return scene.mentions().stream().filter(m -> m.end() == token).findFirst();
  }

  private boolean isParty(Mention mention) {
    return mention.sort() != Sort.PRONOUN && !scene.isAside(mention.begin());
  }
}
