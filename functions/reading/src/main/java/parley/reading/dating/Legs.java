package parley.reading.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.mention.Mention;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Tag;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.window.WindowMention;

/**
 * A journey told stop by stop: "will visit Oslo on Monday, the OSCE in Vienna on Thursday and Paris
 * on Friday".
 */
public final class Legs {

  /**
   * One stop.
   *
   * @param window when
   * @param host who is visited
   * @param place where
   */
  public record Leg(WindowMention window, Mention host, Mention place) {}

  private Legs() {}

  /** The stops of a journey, if each window stands behind a stop, but for the day of departure. */
  public static List<Leg> of(
      Trigger journey, List<WindowMention> windows, Scene scene, Annotated text) {
    List<Leg> legs = new ArrayList<>();
    int from = journey.end();
    for (WindowMention window : windows) {
      Optional<Leg> leg = leg(from, window, scene, text);
      if (journey.kind() != Kind.VISIT || (leg.isEmpty() && window != windows.get(0))) {
        return List.of();
      }
      if (leg.isPresent()) { // "leaves on Friday for a tour of Norway (May 3-4) and Peru (May 5)"
        legs.add(leg.get());
      }
      from = window.end();
    }
    return legs.size() > 1 ? legs : List.of();
  }

  /** "separate visits to Oslo and Paris next month": each is a visit of its own. */
  public static List<Leg> apart(
      Trigger visits, WindowMention window, List<Mention> hosts, Annotated text) {
    boolean apart = text.any(Math.max(0, visits.begin() - 2), visits.begin(), "separate");
    List<Leg> legs = new ArrayList<>();
    for (Mention host : hosts) {
      legs.add(new Leg(window, host, host));
    }
    return apart && visits.kind() == Kind.VISIT && legs.size() > 1 ? legs : List.of();
  }

  /**
   * "on Monday to Oslo and on Friday to Paris", "on Monday in Oslo", "to Oslo on Monday and to
   * Paris on Friday".
   */
  private static Optional<Leg> leg(int from, WindowMention window, Scene scene, Annotated text) {
    Optional<Leg> behind = behind(window, scene, text);
    return behind.isPresent() ? behind : before(from, window, scene);
  }

  private static Optional<Leg> behind(WindowMention window, Scene scene, Annotated text) {
    boolean there = text.is(window.end(), FunctionWord.INESSIVE);
    Optional<Mention> goal = there ? site(window.end() + 1, scene) : goal(window, scene);
    goal = goal.isPresent() ? goal : next(window, scene, text);
    return goal.isEmpty() ? Optional.empty() : Optional.of(new Leg(window, goal.get(), goal.get()));
  }

  /** "will visit Oslo on Monday and then on Friday Paris". */
  private static Optional<Mention> next(WindowMention window, Scene scene, Annotated text) {
    int before = window.firstTimex() - 1;
    before = scene.phrases().tag(before) == Tag.PREPOSITION ? before - 1 : before;
    return text.is(before, "next-stop") ? site(window.end(), scene) : Optional.empty();
  }

  /** Where one goes on a day: "on Friday to Paris". */
  static Optional<Mention> goal(WindowMention window, Scene scene) {
    return scene.phrases().tag(window.end()) == Tag.TO
        ? site(window.end() + 1, scene)
        : Optional.empty();
  }

  private static Optional<Mention> site(int begin, Scene scene) {
    Optional<Mention> site = scene.beginningAt(begin);
    return site.isPresent() && isSite(site.get()) ? site : Optional.empty();
  }

  private static boolean isSite(Mention mention) {
    return mention.isPolity() || mention.sort() == Mention.Sort.PLACE;
  }

  private static Optional<Leg> before(int from, WindowMention window, Scene scene) {
    Mention host = null;
    Mention place = null;
    for (Mention mention : scene.mentions()) {
      boolean within = from <= mention.begin() && mention.end() <= window.begin();
      boolean site = isSite(mention);
      if (within && (site || mention.sort() == Mention.Sort.BODY)) {
        host = host != null && host.sort() == Mention.Sort.BODY ? host : mention;
        place = site ? mention : place;
      }
    }
    return place == null ? Optional.empty() : Optional.of(new Leg(window, host, place));
  }
}
