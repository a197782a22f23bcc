package parley.calendar.meeting;

import java.time.LocalDate;
import java.util.Optional;
import parley.calendar.meeting.Change.State;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Status;
import parley.reading.window.Window;

/**
 * What a telling makes of what older ones have said. The one place of these rules:
 *
 * <ul>
 *   <li>A newer day beats an older one; but what is said more vaguely takes nothing back.
 *   <li>Of one day the narrower window beats the wider one around it, the firmer status the vaguer,
 *       and off beats on. Of two that contradict each other the better {@link Voice} wins, then the
 *       confirmed one, then the one that came first; the other is kept as a contradiction.
 *   <li>What is called off keeps its last window, of weeks the days that were meant, and what is
 *       under way its first day.
 *   <li>What an operator says stands as it is said, until a story of a later day says otherwise.
 *   <li>For names, kind, place and source see {@link Completion}.
 * </ul>
 */
final class Merging {

  private Merging() {}

  /** What comes of a telling. */
  enum Verdict {
    /** It says nothing that was not known. */
    KNOWN,
    /** It is believed. */
    BELIEVED,
    /** It contradicts another one of the same day, which is not believed any more. */
    PREFERRED,
    /** It contradicts what is believed. */
    CONTRADICTED
  }

  /**
   * What is known after a telling.
   *
   * @param account what is known
   * @param verdict what came of the telling
   * @param change what happened, if a subscriber would care
   */
  record Outcome(Account account, Verdict verdict, Optional<ChangeKind> change) {}

  /**
   * Takes a telling in.
   *
   * @param known what is known by all older ones
   * @param telling is newer than all of them
   */
  static Outcome merge(Account known, Telling telling) {
    State before = known.state();
    Window window = ToldDays.of(known, telling);
    State told = new State(window, status(known, telling));
    State after = after(known, told, telling);
    Optional<ChangeKind> kind = kind(before, after);
    boolean asTold = after.status() == told.status() && isNoWider(told.window(), after.window());
    Meeting meeting =
        kind.isPresent()
            ? Completion.changed(known.meeting(), telling.meeting(), after)
            : Completion.completed(known.meeting(), telling.meeting(), after);
    LocalDate stands = asTold || kind.isPresent() ? telling.published() : known.stands();
    Account account =
        new Account(
            meeting,
            known.aliases().and(meeting),
            known.since(),
            telling.published(),
            stands,
            voice(known, telling, stands, kind.isPresent()),
            telling.key(),
            latest(known.until(), Identity.until(meeting)));
    return new Outcome(account, verdict(known, told, telling, kind), kind);
  }

  /** What happened between two states, if a subscriber would care. */
  static Optional<ChangeKind> kind(State before, State after) {
    if (after.status().isOff()) {
      return off(after.status()).filter(kind -> after.status() != before.status());
    }
    if (before.status().isOff()) {
      return Optional.of(ChangeKind.REVIVED);
    }
    if (!sameDays(before.window(), after.window())) {
      boolean narrower = before.window().encloses(after.window());
      return Optional.of(narrower ? ChangeKind.NARROWED : ChangeKind.MOVED);
    }
    return before.status() == after.status()
        ? Optional.empty()
        : Optional.of(
            after.status() == Status.CONFIRMED ? ChangeKind.CONFIRMED : ChangeKind.DOUBTED);
  }

  /** What happened when it was first told of. */
  static ChangeKind first(State told) {
    return off(told.status()).orElse(ChangeKind.ANNOUNCED);
  }

  private static State after(Account known, State told, Telling telling) {
    if (telling.isCorrection()) {
      return told;
    }
    boolean newer = telling.published().isAfter(known.stands());
    if (!newer && known.voice() == Voice.OPERATOR) {
      return known.state();
    }
    return newer
        ? newer(known.state(), told, ToldDays.tellHowLong(known.meeting(), telling.meeting()))
        : sameDay(known, told, telling.voice());
  }

  /** A talk that is not sure yet makes the visit around it no less sure. */
  private static Status status(Account known, Telling telling) {
    Status told = telling.meeting().status();
    boolean part =
        told == Status.TENTATIVE
            && !telling.isCorrection()
            && Identity.isTalkWithin(known.meeting(), telling.meeting());
    return part ? known.meeting().status() : told;
  }

  private static State newer(State known, State told, boolean tellsHowLong) {
    if (told.status().isOff()) {
      boolean closer = !Days.isTimely(known.window()) && isWithin(told.window(), known.window());
      return new State(closer ? told.window() : known.window(), told.status());
    }
    boolean vaguer = !tellsHowLong && isWithin(known.window(), told.window());
    if (vaguer && !known.status().isOff()) {
      return new State(known.window(), max(known, told));
    }
    return new State(ended(known, told.window()), told.status());
  }

  /** "from Wednesday on", of what is to be next week: by its end. */
  private static Window ended(State known, Window told) {
    boolean open = told.earliest().isPresent() && told.latest().isEmpty();
    return open && !known.status().isOff() ? told.intersection(known.window()).orElse(told) : told;
  }

  private static State sameDay(Account account, State told, Voice voice) {
    State known = account.state();
    if (contradict(known, told)) {
      return isPreferred(account, told, voice) ? kept(known, told) : known;
    }
    Window closer = isWithin(told.window(), known.window()) ? told.window() : known.window();
    return new State(closer, max(known, told));
  }

  private static boolean isPreferred(Account known, State told, Voice voice) {
    return voice == known.voice()
        ? told.status().compareTo(known.state().status()) > 0
        : voice.compareTo(known.voice()) > 0;
  }

  /** What is told; called off, it keeps its last window. */
  private static State kept(State known, State told) {
    return told.status().isOff() ? new State(known.window(), told.status()) : told;
  }

  /** Whether both cannot be true: no day in common for the one or the other, or only one is off. */
  private static boolean contradict(State one, State other) {
    boolean off = one.status().isOff() || other.status().isOff();
    return off
        ? one.status().isOff() != other.status().isOff()
        : !one.window().encloses(other.window()) && !other.window().encloses(one.window());
  }

  private static Verdict verdict(
      Account known, State told, Telling telling, Optional<ChangeKind> kind) {
    boolean newer = telling.published().isAfter(known.stands());
    boolean contradicts = !newer && contradict(known.state(), told);
    if (contradicts && !telling.isCorrection()) {
      return kind.isPresent() ? Verdict.PREFERRED : Verdict.CONTRADICTED;
    }
    return kind.isPresent() ? Verdict.BELIEVED : Verdict.KNOWN;
  }

  /** Of one day's tellings of the same, the best voice's; a later day begins anew. */
  private static Voice voice(Account known, Telling telling, LocalDate stands, boolean changed) {
    boolean repeated = stands.equals(telling.published()) && !changed;
    if (changed || (repeated && stands.isAfter(known.stands()))) {
      return telling.voice();
    }
    return repeated && telling.voice().compareTo(known.voice()) > 0
        ? telling.voice()
        : known.voice();
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** The firmer of two; called off is firmest. */
  private static Status max(State one, State other) {
    return one.status().compareTo(other.status()) > 0 ? one.status() : other.status();
  }

  private static boolean isNoWider(Window told, Window known) {
    return sameDays(told, known) || isWithin(told, known);
  }

  /** Whether the one says it more closely: fewer days, or the same days without "about". */
  private static boolean isWithin(Window one, Window other) {
    return sameDays(one, other) ? other.approximate() && !one.approximate() : other.encloses(one);
  }

  private static boolean sameDays(Window one, Window other) {
    return one.earliest().equals(other.earliest()) && one.latest().equals(other.latest());
  }

  private static Optional<ChangeKind> off(Status status) {
    return switch (status) {
      case CANCELLED -> Optional.of(ChangeKind.CANCELLED);
      case POSTPONED -> Optional.of(ChangeKind.POSTPONED);
      case TENTATIVE, CONFIRMED -> Optional.empty();
    };
  }
}
