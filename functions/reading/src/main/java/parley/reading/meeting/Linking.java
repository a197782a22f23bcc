package parley.reading.meeting;

import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Trigger.Frame;
import parley.reading.rule.Match;
import parley.reading.text.Sentences.Sentence;
import parley.reading.window.WindowMention;

/** Tells which trigger of its sentence a window belongs to, or why it belongs to none. */
final class Linking {

  /** How many tokens of distance a clause boundary between a window and a trigger counts for. */
  private static final int BOUNDARY = 8;

  private final Annotated text;
  private final Sentence sentence;
  private final Clauses clauses;
  private final List<Trigger> triggers;
  private final List<Match> otherEvents;
  private final Optional<Attribution> attribution;

  Linking(
      Annotated text,
      Sentence sentence,
      List<Trigger> triggers,
      Optional<Attribution> attribution) {
    this.text = text;
    this.sentence = sentence;
    this.clauses = Clauses.of(text, sentence);
    this.triggers = triggers;
    this.otherEvents = text.chart().best(sentence, m -> m.gives("other-event"));
    this.attribution = attribution;
  }

  /**
   * What became of a window.
   *
   * @param trigger the trigger it belongs to
   * @param reason why it belongs to none, else empty
   */
  record Link(Optional<Trigger> trigger, String reason) {}

  Link link(WindowMention window) {
    if (isReporting(window)) {
      return none("time of the report");
    }
    Optional<Trigger> nearest = nearest(window);
    if (nearest.isEmpty() || otherIsNearer(window, nearest.get())) {
      return none("no meeting");
    }
    return nearest.get().frame() == Frame.PAST ? none("past") : new Link(nearest, "");
  }

  Clauses clauses() {
    return clauses;
  }

  private static Link none(String reason) {
    return new Link(Optional.empty(), reason);
  }

  /** "said Tuesday", "on Tuesday said": the day on which it was said. */
  private boolean isReporting(WindowMention window) {
    return attribution
            .filter(a -> a.begin() <= window.begin() && window.begin() <= a.end())
            .isPresent()
        || text.is(window.begin() - 1, "says")
        || (text.isWord(window.begin() - 1, "on") && text.is(window.begin() - 2, "says"))
        || text.is(window.end(), "says");
  }

  private Optional<Trigger> nearest(WindowMention window) {
    Trigger nearest = null;
    for (Trigger trigger : triggers) {
      if (nearest == null
          || cost(window, trigger.begin(), trigger.end())
              < cost(window, nearest.begin(), nearest.end())) {
        nearest = trigger;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** A date is another event's if that stands right beside it or nearer than the trigger. */
  private boolean otherIsNearer(WindowMention window, Trigger trigger) {
    int cost = cost(window, trigger.begin(), trigger.end());
    return otherEvents.stream().anyMatch(o -> cost(window, o.begin(), o.end()) < cost);
  }

  private int cost(WindowMention window, int begin, int end) {
    int distance = end <= window.begin() ? window.begin() - end : Math.max(0, begin - window.end());
    return distance + BOUNDARY * clauses.between(begin, window.begin());
  }
}
