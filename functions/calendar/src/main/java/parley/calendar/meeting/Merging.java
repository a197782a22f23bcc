package parley.calendar.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import parley.calendar.meeting.Change.State;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Status;
import parley.reading.window.Window;

/**
 * What a story makes of an entry. The one place of these rules:
 *
 * <ul>
 *   <li>A newer story beats an older one; but what it says more vaguely takes nothing back.
 *   <li>Of one day the narrower window beats the wider one around it, the firmer status the vaguer,
 *       and off beats on; of two windows that contradict each other the confirmed one wins, or else
 *       the one that is known.
 *   <li>What is called off keeps its last window.
 *   <li>Of an older story nothing is taken but what was not known at all; see {@link Completion}.
 * </ul>
 */
final class Merging {

  private Merging() {}

  /**
   * An entry after a story, and the change if a subscriber would care.
   *
   * @param entry the entry
   * @param change what happened to it
   */
  record Outcome(Entry entry, Optional<Change> change) {}

  /** A meeting that was not known. */
  static Outcome announce(String id, Meeting told, LocalDate published, Instant now) {
    Entry entry = new Entry(id, told, 1, published, now, now);
    Change change =
        new Change(
            id,
            1,
            off(told.status()).orElse(ChangeKind.ANNOUNCED),
            Optional.empty(),
            state(told),
            now,
            published,
            told.evidence().get(0));
    return new Outcome(entry, Optional.of(change));
  }

  /**
   * A meeting that is known.
   *
   * @param known the entry
   * @param told the meeting as the story has it
   * @param published the story's day of publication
   * @param now stamped on what changes
   */
  static Outcome merge(Entry known, Meeting told, LocalDate published, Instant now) {
    State before = state(known.meeting());
    State after = after(before, state(told), published.compareTo(known.published()));
    return kind(before, after)
        .map(kind -> changed(known, told, published, new Step(kind, before, after, now)))
        .orElseGet(() -> unchanged(known, told, published, after));
  }

  private record Step(ChangeKind kind, State before, State after, Instant now) {}

  private static Outcome changed(Entry known, Meeting told, LocalDate published, Step step) {
    Entry entry =
        new Entry(
            known.id(),
            Completion.changed(known.meeting(), told, step.after()),
            known.sequence() + 1,
            published,
            known.createdAt(),
            step.now());
    Change change =
        new Change(
            known.id(),
            entry.sequence(),
            step.kind(),
            Optional.of(step.before()),
            step.after(),
            step.now(),
            published,
            told.evidence().get(0));
    return new Outcome(entry, Optional.of(change));
  }

  private static Outcome unchanged(Entry known, Meeting told, LocalDate published, State after) {
    Entry entry =
        new Entry(
            known.id(),
            Completion.completed(known.meeting(), told, after),
            known.sequence(),
            published.isAfter(known.published()) ? published : known.published(),
            known.createdAt(),
            known.changedAt());
    return new Outcome(entry, Optional.empty());
  }

  /**
   * @param age of the story: negative if older than what is known, positive if newer
   */
  private static State after(State known, State told, int age) {
    if (age < 0) {
      return known;
    }
    if (told.status().isOff()) {
      return new State(known.window(), age > 0 ? told.status() : max(known, told));
    }
    if (known.status().isOff()) {
      return age > 0 ? told : known;
    }
    return age > 0 ? newer(known, told) : sameDay(known, told);
  }

  private static State newer(State known, State told) {
    boolean vaguer = isWithin(known.window(), told.window());
    return vaguer ? new State(known.window(), max(known, told)) : told;
  }

  private static State sameDay(State known, State told) {
    if (isWithin(known.window(), told.window()) || known.window().equals(told.window())) {
      return new State(known.window(), max(known, told));
    }
    if (isWithin(told.window(), known.window())) {
      return new State(told.window(), max(known, told));
    }
    return told.status().compareTo(known.status()) > 0 ? told : known;
  }

  /** The firmer of two; called off is firmest. */
  private static Status max(State one, State other) {
    return one.status().compareTo(other.status()) > 0 ? one.status() : other.status();
  }

  /** Whether the one says it more closely: fewer days, or the same days without "about". */
  private static boolean isWithin(Window one, Window other) {
    return sameDays(one, other) ? other.approximate() && !one.approximate() : other.encloses(one);
  }

  private static boolean sameDays(Window one, Window other) {
    return one.earliest().equals(other.earliest()) && one.latest().equals(other.latest());
  }

  private static Optional<ChangeKind> kind(State before, State after) {
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

  private static Optional<ChangeKind> off(Status status) {
    return switch (status) {
      case CANCELLED -> Optional.of(ChangeKind.CANCELLED);
      case POSTPONED -> Optional.of(ChangeKind.POSTPONED);
      case TENTATIVE, CONFIRMED -> Optional.empty();
    };
  }

  private static State state(Meeting meeting) {
    return new State(meeting.window(), meeting.status());
  }
}
