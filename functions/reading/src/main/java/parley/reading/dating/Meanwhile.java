package parley.reading.dating;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Circumstance;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.window.WindowMention;

/**
 * Meetings on the days of another of their sentence: "visits Oslo next week, when she will attend
 * the summit".
 */
final class Meanwhile {

  private final Annotated text;
  private final Scene scene;

  Meanwhile(Annotated text, Scene scene) {
    this.text = text;
    this.scene = scene;
  }

  /**
   * The days of those that have none of their own.
   *
   * @param linked what has its days, in the order of the days
   */
  Map<Trigger, List<WindowMention>> of(Map<Trigger, List<WindowMention>> linked) {
    Map<Trigger, List<WindowMention>> found = new LinkedHashMap<>();
    for (Trigger trigger : scene.triggers()) {
      boolean open = !linked.containsKey(trigger) && mayBeMeanwhile(trigger);
      Optional<WindowMention> same = open ? sameDays(trigger, linked) : Optional.empty();
      if (same.isPresent()) {
        found.put(trigger, List.of(same.get()));
      }
    }
    return found;
  }

  private boolean mayBeMeanwhile(Trigger trigger) {
    return switch (trigger.frame()) {
      case PAST -> false;
      case OBJECT -> // "meets Berg", "is received by Berg"
          scene.phrases().tag(trigger.end()).isNominal()
              || text.is(trigger.end(), FunctionWord.AGENT);
      default -> true;
    };
  }

  private Optional<WindowMention> sameDays(
      Trigger trigger, Map<Trigger, List<WindowMention>> linked) {
    if (Circumstance.comesNext(text, scene.phrases(), trigger)) {
      return first(linked, 0, trigger.begin() - 1);
    }
    Optional<WindowMention> joined = joined(trigger, linked);
    if (joined.isPresent()) {
      return joined;
    }
    int when = scene.governors().begin(trigger) - 1;
    if (!text.is(when, "then") && !text.is(when, "there")) {
      return Optional.empty();
    }
    int end = text.isSign(when - 1, ',') ? when - 1 : when;
    Optional<WindowMention> beside = first(linked, end, end);
    return beside.isEmpty() && isAtGoal(trigger, when) ? ofJourney(linked, when) : beside;
  }

  /** "visits Peru on Friday and will meet Berg": the days of the verb that another is joined to. */
  private Optional<WindowMention> joined(
      Trigger trigger, Map<Trigger, List<WindowMention>> linked) {
    Optional<VerbGroup> verb = scene.governors().verb(trigger);
    boolean and =
        verb.isPresent()
            && verb.get().form() == VerbGroup.Form.FUTURE
            && !verb.get().negated()
            && !trigger.isJourney()
            && scene.phrases().tag(verb.get().begin() - 1) == Tag.CONJUNCTION
            && !tellsTime(verb.get().begin(), scene.governors().end(trigger));
    Optional<VerbGroup> first = and ? scene.phrases().governor(verb.get()) : Optional.empty();
    for (Map.Entry<Trigger, List<WindowMention>> other : linked.entrySet()) {
      Optional<VerbGroup> own = scene.governors().verb(other.getKey());
      if (first.isPresent() && own.equals(first) && other.getValue().size() == 1) {
        return Optional.of(other.getValue().get(0));
      }
    }
    return Optional.empty();
  }

  /** "in May", "soon", "then", "at a later date". */
  private boolean tellsTime(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (text.at(i, "date").isPresent()) {
        return true;
      }
    }
    return text.any(begin, end, "next-stop");
  }

  /** "will fly to Oslo on Friday for the day, where the council holds its summit": a place. */
  private boolean isAtGoal(Trigger trigger, int where) {
    Optional<VerbGroup> verb = scene.governors().root(trigger);
    return text.is(where, "there")
        && verb.isPresent()
        && verb.get().isFinite()
        && verb.get().form() != VerbGroup.Form.PAST
        && !hasWindow(where, scene.governors().end(trigger));
  }

  private boolean hasWindow(int begin, int end) {
    for (WindowMention window : scene.windows()) {
      if (window.begin() >= begin && window.end() <= end) {
        return true;
      }
    }
    return false;
  }

  /** "On Friday she will fly to Oslo, where": the days of the journey whose goal stands before. */
  private Optional<WindowMention> ofJourney(Map<Trigger, List<WindowMention>> linked, int where) {
    for (Map.Entry<Trigger, List<WindowMention>> journey : linked.entrySet()) {
      boolean near =
          journey.getKey().isJourney()
              && journey.getKey().end() < where
              && !scene.phrases().isParted(journey.getKey().end(), where - 1)
              && scene.endingAt(text.isSign(where - 1, ',') ? where - 1 : where).isPresent();
      if (near) {
        return Optional.of(journey.getValue().get(0));
      }
    }
    return Optional.empty();
  }

  /** The first window that ends at one token, at another or between. */
  private static Optional<WindowMention> first(
      Map<Trigger, List<WindowMention>> linked, int from, int to) {
    for (List<WindowMention> windows : linked.values()) {
      for (WindowMention window : windows) {
        if (from <= window.end() && window.end() <= to) {
          return Optional.of(window);
        }
      }
    }
    return Optional.empty();
  }
}
