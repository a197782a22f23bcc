package parley.reading.announcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.timex.Grain;
import parley.reading.window.Window;
import parley.reading.window.WindowMention;

/**
 * The window of a meeting out of all the windows that a document gives it: an explicit date or
 * range wins over an approximate or wider one; of two equally careful ones, what they share.
 */
final class Windows {

  // how careful a window is; the less the more

  /** A day, or a range of days. */
  private static final int EXACT = 0;

  private static final int APPROXIMATE = 1;

  /** A week, a month, a year. */
  private static final int WIDE = 2;

  /** Of one end. */
  private static final int OPEN = 3;

  /** As many days as a summit lasts. */
  private static final int SHORT = 4;

  private Windows() {}

  /** The window, beginning no earlier than the day of publication; empty if nothing is left. */
  static Optional<Window> of(List<Telling> tellings, LocalDate published) {
    Window best = null;
    int care = Integer.MAX_VALUE;
    for (Telling telling : tellings) {
      WindowMention mention = telling.window();
      int carefully = care(mention);
      if (carefully < care) {
        best = mention.window();
        care = carefully;
      } else if (carefully == care) {
        best = stay(best, telling);
      }
    }
    if (care == WIDE) {
      best = bounded(best, tellings);
    }
    if (care == EXACT) {
      best = withNextDays(beforeDeadline(best, tellings, published), tellings);
    }
    return isOff(tellings) ? Optional.of(best) : upcoming(best, published);
  }

  private static boolean isOff(List<Telling> tellings) {
    for (Telling telling : tellings) {
      if (telling.status().isOff()) {
        return true;
      }
    }
    return false;
  }

  /** "begins tonight", "this weekend": from the evening on. */
  private static Window withNextDays(Window evening, List<Telling> tellings) {
    Window days = evening;
    for (Telling telling : tellings) {
      Window told = telling.window().window();
      boolean next = evening.abuts(told) && evening.compareTo(told) < 0;
      if (next && care(telling.window()) == WIDE) {
        days = Window.between(evening.earliest().orElseThrow(), told.latest().orElseThrow());
      }
    }
    return days;
  }

  /** "next week, days before the April 17 deadline": of what may be from today on, that week. */
  private static Window beforeDeadline(
      Window explicit, List<Telling> tellings, LocalDate published) {
    Window left = explicit;
    if (explicit.earliest().equals(Optional.of(published))) {
      for (Telling telling : tellings) {
        boolean wide = care(telling.window()) == WIDE;
        left = wide && left.encloses(telling.window().window()) ? telling.window().window() : left;
      }
    }
    return left;
  }

  /** "this week", and "not before Wednesday": what an open window leaves of a wide one. */
  private static Window bounded(Window wide, List<Telling> tellings) {
    Window left = wide;
    for (Telling telling : tellings) {
      if (care(telling.window()) == OPEN) {
        left = left.intersection(telling.window().window()).orElse(left);
      }
    }
    return left;
  }

  /**
   * "will visit Japan on May 3 and 4", "arrives on May 3", "the visit on May 4": of what lasts the
   * longer stay, else what both have.
   */
  private static Window stay(Window known, Telling telling) {
    Window told = telling.window().window();
    boolean day = told.earliest().equals(told.latest());
    boolean arrival = known.earliest().equals(told.earliest());
    boolean ofStay = day && (arrival || (isShort(known) && known.encloses(told)));
    return ofStay && lasts(telling.kind()) ? known : shared(known, told);
  }

  /** So few days that a meeting lasts as long, not between two of which it is on one. */
  private static boolean isShort(Window days) {
    return days.earliest().isPresent()
        && days.latest().isPresent()
        && days.latest().get().isBefore(days.earliest().get().plusDays(SHORT));
  }

  private static boolean lasts(Kind kind) {
    return kind == Kind.VISIT || kind == Kind.CONFERENCE || kind == Kind.SUMMIT;
  }

  /** The days that both have; of a stay told by days in a row, all of them. */
  private static Window shared(Window one, Window other) {
    if (one.abuts(other)) {
      return one.compareTo(other) < 0
          ? Window.between(one.earliest().orElseThrow(), other.latest().orElseThrow())
          : Window.between(other.earliest().orElseThrow(), one.latest().orElseThrow());
    }
    return one.intersection(other).orElse(one);
  }

  private static int care(WindowMention mention) {
    Window window = mention.window();
    if (window.earliest().isEmpty() || window.latest().isEmpty()) {
      return OPEN;
    }
    if (window.approximate()) {
      return APPROXIMATE;
    }
    return mention.grain().compareTo(Grain.DAY) <= 0 ? EXACT : WIDE;
  }

  private static Optional<Window> upcoming(Window window, LocalDate published) {
    Window coming =
        window.approximate() ? Window.from(published).approximately() : Window.from(published);
    return window.intersection(coming);
  }
}
