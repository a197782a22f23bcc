package parley.remind;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import parley.calendar.dynamo.Unreadable;
import parley.calendar.meeting.Entry;
import parley.calendar.meeting.Meetings;

/** The entries by the day on which their window opens, each day looked up once a sweep. */
final class Openings {

  private final Meetings meetings;
  private final Consumer<Unreadable> unreadable;
  private final Map<LocalDate, List<Entry>> byDay = new HashMap<>();
  private final Map<String, Optional<Entry>> byId = new HashMap<>();

  /**
   * @param unreadable takes the entries that cannot be read, which are left out
   */
  Openings(Meetings meetings, Consumer<Unreadable> unreadable) {
    this.meetings = meetings;
    this.unreadable = unreadable;
  }

  /** The entries that open on a day, by an index that may be a moment behind. */
  List<Entry> on(LocalDate day) {
    return byDay.computeIfAbsent(day, it -> meetings.opening(it, unreadable));
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
