package parley.remind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import parley.calendar.dynamo.Unreadable;
import parley.calendar.meeting.Entry;
import parley.calendar.meeting.Meetings;

/** The entries by the day on which their window opens, each day looked up once a run. */
final class Openings {

  private final Meetings meetings;
  private final Consumer<Unreadable> unreadable;
  private final Set<LocalDate> expected = new HashSet<>();
  private final Map<LocalDate, List<Entry>> byDay = new HashMap<>();
  private final Map<String, Optional<Entry>> byId = new HashMap<>();

  /**
   * @param unreadable takes the entries that cannot be read, which are left out
   */
  Openings(Meetings meetings, Consumer<Unreadable> unreadable) {
    this.meetings = meetings;
    this.unreadable = unreadable;
  }

  /** Says that some days will be asked for, so that they are looked up together. */
  void expect(Collection<LocalDate> days) {
    expected.addAll(days);
  }

  /** The entries that open on a day, by an index that may be a moment behind. */
  List<Entry> on(LocalDate day) {
    return on(List.of(day));
  }

  /** The entries that open on some days, each once. */
  List<Entry> on(Collection<LocalDate> days) {
    if (!byDay.keySet().containsAll(days)) {
      lookUp(days);
    }
    return days.stream().distinct().flatMap(day -> byDay.get(day).stream()).toList();
  }

  private void lookUp(Collection<LocalDate> days) {
    Set<LocalDate> unknown = new HashSet<>(expected);
    unknown.addAll(days);
    unknown.removeAll(byDay.keySet());
    List<Entry> found = meetings.opening(unknown, unreadable);
    unknown.forEach(day -> byDay.put(day, new ArrayList<>()));
    found.forEach(entry -> byDay.get(opens(entry).orElseThrow()).add(entry));
  }

  /** The entry as it is now, if it still opens on the same day. */
  Optional<Entry> confirmed(Entry entry) {
    return byId.computeIfAbsent(entry.id(), meetings::find)
        .filter(now -> opens(now).equals(opens(entry)));
  }

  private static Optional<LocalDate> opens(Entry entry) {
    return entry.meeting().window().earliest();
  }
}
