package parley.calendar.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.calendar.meeting.Calendar;
import parley.calendar.meeting.Chronicle;
import parley.calendar.meeting.Known;
import parley.reading.Reading;

/** A calendar in memory, for one thread, so that many orders of stories are tried in no time. */
public final class MemoryCalendar implements Calendar {

  private final MemoryEntries entries = new MemoryEntries();
  private final Map<String, List<String>> asRead = new HashMap<>();

  @Override
  public List<String> merge(Reading reading, Instant now) {
    List<String> ids = new StoredCalendar(entries).merge(reading, now);
    asRead.put(reading.id(), ids);
    return ids;
  }

  @Override
  public void withdraw(Reading reading, Collection<String> none, Instant now) {
    List<String> ids = List.copyOf(entries.toldBy(reading.id(), asRead.remove(reading.id())));
    new StoredCalendar(entries).withdraw(reading, ids, now);
  }

  /** What is known of each meeting and how that came, without the ids of the entries. */
  public List<String> told() {
    return entries
        .all()
        .map(known -> known.account() + " " + Chronicle.of("any", entries.tellings(known)))
        .sorted()
        .toList();
  }

  /** The entries that each document lists, by its id. */
  public Map<String, Set<String>> listed() {
    Map<String, Set<String>> listed = new TreeMap<>();
    asRead.forEach((document, ids) -> listed.put(document, entries.toldBy(document, ids)));
    return listed;
  }

  /** The entries that hold words of each document, by its id. */
  public Map<String, Set<String>> holding() {
    Map<String, Set<String>> holding = new TreeMap<>();
    for (String document : asRead.keySet()) {
      holding.put(
          document,
          entries
              .all()
              .filter(entry -> entries.holds(entry, document))
              .map(Known::id)
              .collect(Collectors.toSet()));
    }
    return holding;
  }
}
