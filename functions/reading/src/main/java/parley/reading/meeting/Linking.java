package parley.reading.meeting;

import java.time.LocalDate;
import java.util.Optional;
import parley.reading.meeting.Trigger.Frame;
import parley.reading.window.Window;
import parley.reading.window.WindowMention;

/** Tells which trigger of its sentence a window belongs to, or why it belongs to none. */
final class Linking {

  /** How many tokens of distance a clause boundary between a window and a trigger counts for. */
  private static final int BOUNDARY = 8;

  /** How many tokens before a date may say that it was planned once. */
  private static final int REACH = 8;

  /** How many tokens may stand between a date and another event that it is the date of. */
  private static final int BESIDE = 2;

  private final Annotated text;
  private final Scene scene;
  private final LocalDate published;

  Linking(Annotated text, Scene scene, LocalDate published) {
    this.text = text;
    this.scene = scene;
    this.published = published;
  }

  /**
   * What became of a window.
   *
   * @param trigger the trigger it belongs to
   * @param reason why it belongs to none, else empty
   */
  record Link(Optional<Trigger> trigger, String reason) {}

  Link link(WindowMention window) {
    if (isPast(window) && !tellsOfOff(window)) {
      return none("past");
    }
    if (isSuperseded(window)) {
      return none("superseded");
    }
    if (isReporting(window)) {
      return none("time of the report");
    }
    Optional<Trigger> nearest = nearest(window);
    if (nearest.isEmpty() || isOfOtherEvent(window)) {
      return none("no meeting");
    }
    boolean over = nearest.get().frame() == Frame.PAST || hasBegun(window, nearest.get());
    return over ? none("past") : new Link(nearest, "");
  }

  /**
   * "had been planned for Jan. 27": what was planned once gives no meeting, unless its being called
   * off is the news.
   */
  private boolean isSuperseded(WindowMention window) {
    int begin = scene.clauses().begin(window.begin());
    boolean once = text.names(Math.max(begin, window.begin() - REACH), window.begin(), "once");
    int end = scene.sentence().end();
    boolean off = text.any(scene.sentence().begin(), end, "off");
    return once && (!off || scene.windows().indexOf(window) < scene.windows().size() - 1);
  }

  /** Over, or open to the future only because it is told from something that is over. */
  private boolean isPast(WindowMention window) {
    boolean open = window.window().latest().isEmpty();
    boolean fromPast =
        window.timexes().stream()
            .allMatch(t -> t.last().filter(last -> last.isBefore(published)).isPresent());
    return window.window().isOver(published) || (open && fromPast);
  }

  /** A day gone by still tells of a meeting that was just called off. */
  private boolean tellsOfOff(WindowMention window) {
    int begin = scene.clauses().begin(window.begin());
    return text.any(begin, scene.clauses().end(window.begin()), "off");
  }

  /** What is told of days that have begun counts only if the words say it is still to come. */
  private boolean hasBegun(WindowMention window, Trigger trigger) {
    int begin = scene.clauses().begin(trigger.begin());
    int end = scene.clauses().end(trigger.begin());
    if (text.any(begin, end, "future") || text.any(begin, end, "tentative")) {
      return false;
    }
    boolean today = window.window().equals(Window.on(published));
    boolean begun = window.window().contains(published) && window.window().earliest().isPresent();
    return today || (begun && text.any(begin, trigger.begin(), "past-verb"));
  }

  static Link none(String reason) {
    return new Link(Optional.empty(), reason);
  }

  /** "said Tuesday", "on Tuesday said": the day on which it was said. */
  private boolean isReporting(WindowMention window) {
    return scene
            .attribution()
            .filter(a -> a.begin() <= window.begin() && window.begin() <= a.end())
            .isPresent()
        || text.is(window.begin() - 1, "says")
        || (text.isWord(window.begin() - 1, "on") && text.is(window.begin() - 2, "says"))
        || text.is(window.end(), "says");
  }

  private Optional<Trigger> nearest(WindowMention window) {
    Trigger nearest = null;
    for (Trigger trigger : scene.triggers()) {
      if (nearest == null
          || cost(window, trigger.begin(), trigger.end())
              < cost(window, nearest.begin(), nearest.end())) {
        nearest = trigger;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /**
   * "the Jan. 20 inauguration", "elections on Sunday": a date that stands so is another event's.
   */
  private boolean isOfOtherEvent(WindowMention window) {
    return scene.otherEvents().stream()
        .anyMatch(
            o ->
                (o.begin() >= window.end() && o.begin() - window.end() <= 1)
                    || (o.end() <= window.begin() && window.begin() - o.end() <= BESIDE));
  }

  private int cost(WindowMention window, int begin, int end) {
    int distance = end <= window.begin() ? window.begin() - end : Math.max(0, begin - window.end());
    return distance + BOUNDARY * scene.clauses().between(begin, window.begin());
  }
}
