package parley.reading.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.mention.Mention;
import parley.reading.mention.Mention.Sort;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Tag;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.trigger.Trigger.Frame;
import parley.reading.window.WindowMention;

/** Several meetings that one verb tells of: "will meet Ruiz on Monday and Berg on Tuesday". */
final class Encounters {

  private final Annotated text;
  private final Scene scene;
  private final Trigger verb;
  private final int end;

  /**
   * One meeting.
   *
   * @param window when
   * @param others who is met
   * @param place where, if it stands directly behind them
   */
  record Encounter(WindowMention window, List<Mention> others, Optional<Mention> place) {}

  /**
   * @param end the first token behind the verb's clause
   */
  Encounters(Annotated text, Scene scene, Trigger verb, int end) {
    this.text = text;
    this.scene = scene;
    this.verb = verb;
    this.end = end;
  }

  /** The meetings, if the words name others for each; none if it is one meeting. */
  List<Encounter> read(List<WindowMention> windows) {
    boolean invites = text.is(verb.begin(), "inviting") && windows.size() > 1;
    if (verb.frame() != Frame.OBJECT && !invites) {
      return List.of();
    }
    return windows.size() > 1 ? dayByDay(windows) : apart(windows.get(0));
  }

  private List<Encounter> dayByDay(List<WindowMention> windows) {
    boolean before = !others(verb.end(), windows.get(0).begin()).isEmpty();
    List<Encounter> encounters = new ArrayList<>();
    int from = verb.end();
    for (int i = 0; i < windows.size(); i++) {
      WindowMention window = windows.get(i);
      int next = i + 1 < windows.size() ? windows.get(i + 1).begin() : end;
      boolean first = before && !isFollowed(window, from);
      List<Mention> others = first ? others(from, window.begin()) : others(window.end(), next);
      if (others.isEmpty()) {
        return List.of();
      }
      encounters.add(new Encounter(window, others, placeOf(others)));
      from = first ? window.end() : next;
    }
    return encounters;
  }

  /** "Ruiz on Monday and, on Tuesday, Berg": behind the day, since nobody stands before it. */
  private boolean isFollowed(WindowMention window, int from) {
    if (!others(from, window.begin()).isEmpty()) {
      return false;
    }
    int behind = scene.phrases().tag(window.end()) == Tag.COMMA ? 1 : 0;
    List<Mention> next = others(window.end(), end);
    return !next.isEmpty() && before(next.get(0)) + 1 == window.end() + behind;
  }

  /** The token before whom a verb has for its object: before "with members of the union". */
  private int before(Mention mention) {
    int of = beforeArticle(mention);
    boolean some = text.is(of, FunctionWord.GENITIVE) && text.is(of - 1, "collective");
    int before = some ? of - 2 : of;
    return text.is(before, "with") ? before - 1 : before;
  }

  /**
   * "with Ruiz in London, Berg in Oslo and with Holt": a "with" or a place for each. "Ruiz and Berg
   * in Oslo" are met at once, and so are those of "with Ruiz and Berg in Oslo".
   */
  private List<Encounter> apart(WindowMention window) {
    List<Encounter> encounters = new ArrayList<>();
    boolean hasPlaces = true;
    boolean needsPlaces = false;
    for (Mention other : others(verb.end(), end)) {
      boolean first = beforeArticle(other) < verb.end();
      boolean with = !first && text.is(beforeArticle(other), "with");
      Optional<Mention> place = placeOf(List.of(other));
      if (!with && !first && (place.isEmpty() || !isListed(other))) {
        return List.of();
      }
      hasPlaces &= with || place.isPresent();
      needsPlaces |= !with && !first;
      encounters.add(new Encounter(window, List.of(other), place));
    }
    boolean apart = encounters.size() > 1 && (hasPlaces || !needsPlaces);
    return apart ? encounters : List.of();
  }

  private boolean isListed(Mention mention) {
    Tag before = scene.phrases().tag(beforeArticle(mention));
    return before == Tag.COMMA || before == Tag.CONJUNCTION;
  }

  /** Those named between two tokens, but for whom a place or time is told by. */
  private List<Mention> others(int from, int to) {
    List<Mention> others = new ArrayList<>();
    for (Mention mention : scene.mentions()) {
      boolean within = from <= mention.begin() && mention.end() <= to;
      boolean somebody = mention.isSomebody() && mention.sort() != Sort.PRONOUN;
      boolean own = within && !isOfOther(mention);
      if (own && somebody && !text.is(beforeArticle(mention), "in")) {
        others.add(mention);
      }
    }
    return others;
  }

  /** "before flying to Oslo to see Berg": what another verb tells of. */
  private boolean isOfOther(Mention mention) {
    for (Trigger trigger : scene.triggers()) {
      boolean between = trigger.begin() >= verb.end() && trigger.begin() < mention.begin();
      boolean own = trigger.frame() != Frame.NOUN || trigger.end() == beforeArticle(mention);
      if (between && own) {
        return true;
      }
    }
    return false;
  }

  private Optional<Mention> placeOf(List<Mention> others) {
    int in = others.get(others.size() - 1).end();
    for (Mention mention : scene.mentions()) {
      boolean site = mention.isPolity() || mention.sort() == Sort.PLACE;
      if (mention.begin() == in + 1 && site && text.is(in, "in")) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  private int beforeArticle(Mention mention) {
    int before = mention.begin() - 1;
    return text.is(before, "determiner") ? before - 1 : before;
  }
}
