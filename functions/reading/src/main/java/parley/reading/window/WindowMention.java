package parley.reading.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import parley.reading.timex.Grain;
import parley.reading.timex.Timex;

/**
 * Days that the text speaks of: one time expression or several that make a range, with the words
 * that open or close them ("by", "from", "starting").
 *
 * @param window the days
 * @param begin the first token of the phrase
 * @param end the first token behind it
 * @param grain of its time expressions, the coarsest
 * @param timexes the time expressions in it, at least one
 */
public record WindowMention(Window window, int begin, int end, Grain grain, List<Timex> timexes) {

  /**
   * @throws IllegalArgumentException if there is no time expression
   */
  public WindowMention {
    Objects.requireNonNull(window, "window");
    Objects.requireNonNull(grain, "grain");
    timexes = List.copyOf(timexes);
    if (timexes.isEmpty()) {
      throw new IllegalArgumentException("a window comes from a time expression");
    }
  }

  /** "in the middle of March and in April": both as one, if their days are in a row. */
  public Optional<WindowMention> joinedWith(WindowMention next) {
    List<Timex> both = new ArrayList<>(timexes);
    both.addAll(next.timexes);
    Grain coarser = grain.compareTo(next.grain) > 0 ? grain : next.grain;
    Optional<Window> joined = window.joinedWith(next.window);
    return joined.isEmpty()
        ? Optional.empty()
        : Optional.of(new WindowMention(joined.get(), begin, next.end, coarser, both));
  }

  /** The days of its one time expression, without what the words about it make of them. */
  public WindowMention ofTimex() {
    Optional<Window> days = timexes.size() == 1 ? Days.all(timexes.get(0)) : Optional.empty();
    return days.isPresent() ? new WindowMention(days.get(), begin, end, grain, timexes) : this;
  }

  /** The days from its first time expression to its last, without what is said about them. */
  public WindowMention unbounded() {
    Timex first = timexes.get(0);
    Timex last = timexes.get(timexes.size() - 1);
    boolean days = first.first().isPresent() && last.last().isPresent();
    boolean inOrder = days && !last.last().get().isBefore(first.first().get());
    return inOrder
        ? new WindowMention(
            Window.between(first.first().get(), last.last().get()), begin, end, grain, timexes)
        : this;
  }

  /** From its first day on, without end. */
  public WindowMention opening() {
    Window open = window.earliest().isPresent() ? Window.from(window.earliest().get()) : window;
    return new WindowMention(open, begin, end, grain, timexes);
  }

  /** The part of it behind a token, if one time expression is left of it there. */
  public Optional<WindowMention> behind(int token) {
    Timex last = timexes.get(timexes.size() - 1);
    boolean alone = timexes.size() == 1 || timexes.get(timexes.size() - 2).begin() < token;
    return last.begin() >= token && alone && last.first().isPresent() && last.last().isPresent()
        ? Optional.of(
            new WindowMention(
                Window.between(last.first().get(), last.last().get()),
                last.begin(),
                Math.max(end, last.end()),
                last.grain(),
                List.of(last)))
        : Optional.empty();
  }

  /**
   * The first token of its time expressions; words such as "from" may stand before it. Where they
   * stand elsewhere, the first token of all.
   */
  public int firstTimex() {
    return isAnchored() ? begin : timexes.get(0).begin();
  }

  /**
   * The first token behind its time expressions, or behind all, where they do not tell the days.
   */
  public int lastTimex() {
    return isAnchored() || isCounted() ? end : timexes.get(timexes.size() - 1).end();
  }

  /** "a week after the summit", "by a week": only so long from days told elsewhere. */
  public boolean isCounted() {
    return timexes.size() == 1 && timexes.get(0).first().isEmpty();
  }

  /** "the day after the summit": its time expressions stand where the text tells of that. */
  public boolean isAnchored() {
    int first = timexes.get(0).begin();
    return first < begin || first >= end;
  }

  /** "began a three-day visit on Monday": whether it is longer than the one day that is told. */
  public boolean lasts() {
    Timex day = timexes.get(0);
    return timexes.size() == 1
        && day.first().isPresent()
        && day.first().equals(day.last())
        && window.earliest().equals(day.first())
        && window.latest().isPresent()
        && window.latest().get().isAfter(day.last().get());
  }

  /** Whether a token belongs to its words; what stands between two days of a journey does not. */
  public boolean covers(int token) {
    if (firstTimex() <= token && token < Math.min(end, lastTimex())) {
      return true;
    }
    for (Timex timex : timexes) {
      if (timex.begin() <= token && token < timex.end()) {
        return true;
      }
    }
    return false;
  }

  /** The same words with other days, which more time expressions have told. */
  WindowMention until(Window days, List<Timex> more) {
    List<Timex> all = new ArrayList<>(timexes);
    all.addAll(more);
    return new WindowMention(days, begin, end, grain, all);
  }
}
