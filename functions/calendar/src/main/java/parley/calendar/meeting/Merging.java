package parley.calendar.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Status;
import parley.reading.window.Window;

/**
 * What a story makes of an entry. The one place of these rules: a newer story beats an older one;
 * of the same day a narrower window beats a wider one that contains it; what was called off keeps
 * its last window; names, places and sources are completed, never lost.
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
    return new Outcome(entry, Optional.of(change(entry, ChangeKind.ANNOUNCED, Optional.empty())));
  }

  /**
   * A meeting that is known.
   *
   * @param known the entry
   * @param told the meeting as the story has it
   * @param published the story's day of publication; of an older story nothing is taken
   * @param now stamped on what changes
   */
  static Outcome merge(Entry known, Meeting told, LocalDate published, Instant now) {
    if (published.isBefore(known.published())) {
      return new Outcome(known, Optional.empty());
    }
    boolean sameDay = published.equals(known.published());
    Window window = window(known.meeting(), told, sameDay);
    Status status = status(known.meeting(), told, sameDay);
    Optional<ChangeKind> kind = kind(known.meeting(), window, status);
    Meeting merged = merged(known.meeting(), told, window, status, kind.isPresent());
    Entry entry =
        new Entry(
            known.id(),
            merged,
            known.sequence() + (kind.isPresent() ? 1 : 0),
            published,
            known.createdAt(),
            kind.isPresent() ? now : known.changedAt());
    Change.State before = new Change.State(known.meeting().window(), known.meeting().status());
    return new Outcome(entry, kind.map(k -> change(entry, k, Optional.of(before))));
  }

  private static Window window(Meeting known, Meeting told, boolean sameDay) {
    boolean calledOff = told.status().isOff();
    boolean vaguer = told.window().encloses(known.window());
    boolean narrower = known.window().encloses(told.window());
    if (calledOff || vaguer || (sameDay && !narrower)) {
      return known.window();
    }
    return told.window();
  }

  private static Status status(Meeting known, Meeting told, boolean sameDay) {
    boolean doubtOfTheDay =
        sameDay && known.status() == Status.CONFIRMED && told.status() == Status.TENTATIVE;
    return doubtOfTheDay ? known.status() : told.status();
  }

  private static Optional<ChangeKind> kind(Meeting known, Window window, Status status) {
    if (status.isOff()) {
      return status == known.status()
          ? Optional.empty()
          : Optional.of(status == Status.CANCELLED ? ChangeKind.CANCELLED : ChangeKind.POSTPONED);
    }
    if (known.status().isOff()) {
      return Optional.of(ChangeKind.REVIVED);
    }
    if (!sameDays(window, known.window())) {
      return Optional.of(known.window().encloses(window) ? ChangeKind.NARROWED : ChangeKind.MOVED);
    }
    if (status == known.status()) {
      return Optional.empty();
    }
    return Optional.of(status == Status.CONFIRMED ? ChangeKind.CONFIRMED : ChangeKind.DOUBTED);
  }

  private static boolean sameDays(Window one, Window other) {
    return one.earliest().equals(other.earliest()) && one.latest().equals(other.latest());
  }

  /** The evidence is that of the newest change; a story that changes nothing leaves it. */
  private static Meeting merged(
      Meeting known, Meeting told, Window window, Status status, boolean changed) {
    List<Participant> participants = participants(known, told);
    return new Meeting(
        participants.size() > known.participants().size() ? told.title() : known.title(),
        known.kind(),
        status,
        participants,
        changed ? told.place().or(known::place) : known.place().or(told::place),
        window,
        changed ? told.attributedTo() : known.attributedTo(),
        changed ? told.evidence() : known.evidence());
  }

  /** The known ones, each by the fuller of its two names, then those that are new. */
  private static List<Participant> participants(Meeting known, Meeting told) {
    List<Participant> all = new ArrayList<>();
    for (Participant party : known.participants()) {
      all.add(
          told.participants().stream()
              .filter(other -> PartyKeys.same(party, other))
              .findFirst()
              .map(other -> fuller(party, other))
              .orElse(party));
    }
    for (Participant party : told.participants()) {
      if (known.participants().stream().noneMatch(other -> PartyKeys.same(party, other))) {
        all.add(party);
      }
    }
    return all;
  }

  private static Participant fuller(Participant one, Participant other) {
    boolean otherIsPerson = one.role().isEmpty() && other.role().isPresent();
    boolean longer =
        Names.within(one.name(), other.name()) && other.name().length() > one.name().length();
    return new Participant(
        otherIsPerson || longer ? other.name() : one.name(),
        one.role().or(other::role),
        one.country().or(other::country));
  }

  private static Change change(Entry entry, ChangeKind kind, Optional<Change.State> before) {
    Meeting meeting = entry.meeting();
    return new Change(
        entry.id(),
        entry.sequence(),
        kind,
        before,
        new Change.State(meeting.window(), meeting.status()),
        entry.changedAt(),
        entry.published(),
        meeting.evidence().get(0));
  }
}
