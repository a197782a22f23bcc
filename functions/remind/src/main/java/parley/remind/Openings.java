package parley.remind;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.calendar.meeting.Entry;
import parley.calendar.meeting.Meetings;

/** The entries by the day on which their window opens, each day looked up once a sweep. */
final class Openings {

  private final Meetings meetings;
  private final Map<LocalDate, List<Entry>> byDay = new HashMap<>();
  private final Map<String, Optional<Entry>> byId = new HashMap<>();

  Openings(Meetings meetings) {
    this.meetings = meetings;
  }

  /** The entries that open on a day, by an index that may be a moment behind. */
  List<Entry> on(LocalDate day) {
    return byDay.computeIfAbsent(day, meetings::opening);
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
