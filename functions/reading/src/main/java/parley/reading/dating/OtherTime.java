package parley.reading.dating;

import java.time.LocalDate;
import java.util.Optional;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.timex.Grain;
import parley.reading.trigger.Scene;
import parley.reading.window.WindowMention;

/** Days on which nobody says that a meeting will be: they are the time of something else. */
final class OtherTime {

  /** Longer than this nobody says that a meeting will be in. */
  private static final int LONGEST_MONTHS = 20;

  private final Annotated text;
  private final Scene scene;
  private final Phrases phrases;

  OtherTime(Annotated text, Scene scene) {
    this.text = text;
    this.scene = scene;
    this.phrases = scene.phrases();
  }

  /** Whether a window is one. */
  boolean is(WindowMention window) {
    return window.grain().compareTo(Grain.YEAR) > 0
        || isVast(window)
        || isOfName(window)
        || isOfFeast(window)
        || isOfTopic(window)
        || isOfPeriod(window);
  }

  /** "in the years ahead": no day that anybody plans for. */
  private static boolean isVast(WindowMention window) {
    Optional<LocalDate> first = window.window().earliest();
    Optional<LocalDate> last = window.window().latest();
    return first.isPresent()
        && last.isPresent()
        && last.get().isAfter(first.get().plusMonths(LONGEST_MONTHS));
  }

  /** "the Australia 2020 Summit": a year that is part of an event's name. */
  private boolean isOfName(WindowMention window) {
    return window.grain() == Grain.YEAR
        && window.lastTimex() == window.firstTimex() + 1
        && phrases.tag(window.begin() - 1) == Tag.NAME
        && phrases.tag(window.end()) == Tag.NAME;
  }

  /**
   * "the St. Patrick's Day lunch": what is held for a feast may be on any day; "end-of-year
   * budgets" are of no day.
   */
  private boolean isOfFeast(WindowMention window) {
    int first = window.firstTimex();
    int next = window.lastTimex();
    boolean compound =
        text.isSign(first + 1, '-')
            && next > first + 2
            && phrases.tag(first - 1) != Tag.PREPOSITION;
    return (compound || text.value(first, "feast").isPresent())
        && phrases.tag(next) == Tag.NOUN
        && scene.trigger(next).isEmpty()
        && window.end() == next;
  }

  /** "talks on quotas for 2018", "to set prices for March": for when something is agreed. */
  private boolean isOfTopic(WindowMention window) {
    int brings = window.firstTimex() - 1;
    return window.grain().compareTo(Grain.MONTH) >= 0
        && text.is(brings, FunctionWord.PURPOSIVE)
        && text.is(brings - 1, "yearly");
  }

  /** "trade in the year from April 1", "in the season that ends in May": where that time begins. */
  private boolean isOfPeriod(WindowMention window) {
    int at = window.firstTimex() - 1;
    boolean edge = text.is(at, "from-or-to");
    at = phrases.tag(at) == Tag.PREPOSITION || phrases.tag(at) == Tag.TO ? at - 1 : at;
    if (text.is(at, "edging")) {
      edge = true;
      at = phrases.tag(at - 1) == Tag.RELATIVE ? at - 2 : at - 1;
    }
    return edge && text.is(at, "long-time");
  }
}
