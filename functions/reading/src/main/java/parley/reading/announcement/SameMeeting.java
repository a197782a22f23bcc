package parley.reading.announcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Status;
import parley.reading.mention.SameParty;
import parley.reading.window.Window;

/** Makes one meeting of all the places of a document that tell of it. */
final class SameMeeting {

  /**
   * As many meetings of a text as are kept in mind; no story tells of more, and reading stays
   * linear.
   */
  private static final int MAX_OPEN = 32;

  /** As many meetings before and behind one may tell of the same at another time. */
  private static final int MAX_NEAR = 4;

  /** As many places as tell what a meeting is; those behind them tell of it again. */
  private static final int MAX_TOLD = 32;

  /** As many of them, each unlike the others, as are compared with what is told next. */
  private static final int MAX_VOICES = 8;

  private final List<Telling> all = new ArrayList<>();
  private final List<Telling> tellings = new ArrayList<>();
  private final List<Telling> voices = new ArrayList<>();
  private LocalDate earliest = LocalDate.MAX;
  private LocalDate latest = LocalDate.MIN;

  private SameMeeting(Telling first) {
    add(first);
  }

  private void add(Telling telling) {
    append(telling);
    LocalDate first = telling.window().window().earliest().orElse(LocalDate.MIN);
    LocalDate last = telling.window().window().latest().orElse(LocalDate.MAX);
    earliest = first.isBefore(earliest) ? first : earliest;
    latest = last.isAfter(latest) ? last : latest;
    if (voices.size() < MAX_VOICES && !isHeard(telling)) {
      voices.add(telling);
    }
  }

  private void append(Telling telling) {
    all.add(telling);
    if (tellings.size() < MAX_TOLD) {
      tellings.add(telling);
    }
  }

  private boolean isHeard(Telling telling) {
    for (Telling voice : voices) {
      if (Likeness.isRepeated(voice, telling)) {
        return true;
      }
    }
    return false;
  }

  /**
   * What tellings tell of.
   *
   * @param meetings in the order in which they are first told
   * @param used the tellings that tell of them
   * @param replaced the tellings of days in whose place the text tells of others
   */
  record Merged(List<Meeting> meetings, List<Telling> used, List<Telling> replaced) {}

  /**
   * The meetings that tellings tell of.
   *
   * @param headline the people whom the headline names: one of them who would meet nobody meets the
   *     others
   */
  static Merged merge(List<Telling> tellings, LocalDate published, List<Participant> headline) {
    List<SameMeeting> groups = new ArrayList<>();
    for (Telling telling : tellings) {
      Optional<SameMeeting> known = known(groups, telling);
      if (known.isPresent()) {
        known.get().add(telling);
        join(groups, groups.indexOf(known.get()), telling);
      } else {
        groups.add(new SameMeeting(telling));
      }
    }
    return merged(withoutDepartures(groups), published, headline);
  }

  /**
   * "will see Ruiz on Monday", "will fly to Lima next week", "will be in Lima on Monday": takes
   * into a meeting those behind it of which a telling tells, too.
   */
  private static void join(List<SameMeeting> groups, int into, Telling telling) {
    for (int i = groups.size() - 1; i > Math.max(into, groups.size() - MAX_NEAR); i--) {
      boolean leaves = groups.get(into).isDeparture() || groups.get(i).isDeparture();
      boolean day = Likeness.isExact(groups.get(i).tellings.get(0));
      if (!(leaves && day) && groups.get(i).tellsOfSame(telling)) {
        for (Telling each : groups.remove(i).all) {
          groups.get(into).add(each);
        }
      }
    }
  }

  private static Merged merged(
      List<SameMeeting> groups, LocalDate published, List<Participant> headline) {
    List<Meeting> meetings = new ArrayList<>();
    List<Telling> used = new ArrayList<>();
    List<Telling> replaced = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      SameMeeting group = groups.get(i);
      if (isReplaced(groups, i)) {
        replaced.addAll(group.all);
        continue;
      }
      Optional<Meeting> meeting = new Merging(group.tellings).meeting(published, headline);
      if (meeting.isPresent()) {
        meetings.add(meeting.get());
        used.addAll(group.all);
      }
    }
    return new Merged(meetings, used, replaced);
  }

  /** "will leave on Friday for talks with him", "the talks on Monday": of these, on these days. */
  private static List<SameMeeting> withoutDepartures(List<SameMeeting> groups) {
    List<SameMeeting> behind = new ArrayList<>(groups.size());
    for (int i = groups.size() - 1; i >= 0; i--) {
      Telling first = groups.get(i).tellings.get(0);
      Optional<SameMeeting> arrival =
          groups.get(i).isDeparture()
              ? arrival(first, groups.subList(0, i), behind)
              : Optional.empty();
      if (arrival.isEmpty()) {
        behind.add(groups.get(i));
      } else {
        arrival.get().addAll(groups.get(i).all);
      }
    }
    Collections.reverse(behind);
    return behind;
  }

  /**
   * What somebody leaves for, told near by.
   *
   * @param behind the last one first
   */
  private static Optional<SameMeeting> arrival(
      Telling departure, List<SameMeeting> before, List<SameMeeting> behind) {
    for (int i = Math.max(0, before.size() - MAX_NEAR); i < before.size(); i++) {
      if (before.get(i).isArrival(departure)) {
        return Optional.of(before.get(i));
      }
    }
    for (int i = behind.size() - 1; i > Math.max(-1, behind.size() - MAX_NEAR); i--) {
      if (behind.get(i).isArrival(departure)) {
        return Optional.of(behind.get(i));
      }
    }
    return Optional.empty();
  }

  private boolean isDeparture() {
    return tellings.get(0).departure();
  }

  private boolean isArrival(Telling departure) {
    return Likeness.isArrival(departure, tellings.get(0));
  }

  private void addAll(List<Telling> departure) {
    for (Telling telling : departure) {
      append(telling.on(tellings.get(0).window()));
    }
  }

  /** Whether what was put off, or planned once, is told near by to take place on a later day. */
  private static boolean isReplaced(List<SameMeeting> groups, int index) {
    SameMeeting group = groups.get(index);
    int end = Math.min(groups.size(), index + MAX_NEAR);
    for (int i = Math.max(0, index - MAX_NEAR); i < end; i++) {
      if (i != index && group.isPutOffTo(groups.get(i))) {
        return true;
      }
      if (i > index && group.isMovedTo(groups.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** "will meet on May 3. They will now meet on May 10". */
  private boolean isMovedTo(SameMeeting other) {
    Telling old = tellings.get(0);
    Telling coming = other.tellings.get(0);
    return coming.plan() == Telling.Plan.NEW
        && !coming.status().isOff()
        && (old.kind() == Kind.VISIT) == (coming.kind() == Kind.VISIT)
        && (old.kind() == Kind.CALL) == (coming.kind() == Kind.CALL) // "will telephone instead"
        && Likeness.isExact(old)
        && Likeness.isExact(coming)
        && SameParty.areIn(old.parties(), coming.parties())
        && SameParty.areIn(coming.parties(), old.parties());
  }

  private boolean isPutOffTo(SameMeeting other) {
    for (Telling telling : tellings) {
      if (telling.status() != Status.POSTPONED && telling.plan() != Telling.Plan.FORMER) {
        return false;
      }
    }
    Telling old = tellings.get(0);
    Telling coming = other.tellings.get(0);
    boolean visit = old.kind() == Kind.VISIT || coming.kind() == Kind.VISIT;
    boolean former = old.plan() == Telling.Plan.FORMER && old.kind() != Kind.VISIT;
    boolean same = former && old.parties().equals(coming.parties());
    return !coming.status().isOff()
        && (!visit || same || old.kind() == coming.kind())
        && !old.parties().isEmpty()
        && !coming.parties().isEmpty()
        && Likeness.sameParties(old, coming)
        && coming.window().window().compareTo(old.window().window()) > 0;
  }

  private static Optional<SameMeeting> known(List<SameMeeting> groups, Telling telling) {
    for (int i = Math.max(0, groups.size() - MAX_OPEN); i < groups.size(); i++) {
      if (groups.get(i).tellsOfSame(telling)) {
        return Optional.of(groups.get(i));
      }
    }
    return Optional.empty();
  }

  private boolean tellsOfSame(Telling other) {
    if (!isNear(other.window().window())) {
      return false;
    }
    boolean same = false;
    for (Telling voice : voices) {
      boolean sort = Likeness.isSameSort(voice, other) || Likeness.isStay(voice, other);
      if (!sort || Likeness.areApart(voice, other)) {
        return false;
      }
      same = same || Likeness.isSame(voice, other);
    }
    return same;
  }

  /** Whether a window shares a day with one of this, or lies beside one: no other is the same. */
  private boolean isNear(Window window) {
    long first = window.earliest().orElse(LocalDate.MIN).toEpochDay();
    long last = window.latest().orElse(LocalDate.MAX).toEpochDay();
    return first <= latest.toEpochDay() + 1 && last >= earliest.toEpochDay() - 1;
  }
}
