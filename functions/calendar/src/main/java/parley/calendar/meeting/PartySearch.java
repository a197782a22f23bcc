package parley.calendar.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parley.calendar.dynamo.Table;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;

/** Looks for the entries of parties that are not over on a day; each key is asked for once. */
final class PartySearch {

  private final Table table;
  private final LocalDate day;

  /** For each key that was asked for, the number of parties of each entry that has it. */
  private final Map<String, Map<String, Long>> byKey = new HashMap<>();

  PartySearch(Table table, LocalDate day) {
    this.table = table;
    this.day = day;
  }

  /**
   * The ids of the entries that have all parties of one of the meetings, or all of theirs in it.
   */
  Set<String> idsOf(Collection<Meeting> meetings) {
    Set<String> ids = new TreeSet<>();
    meetings.forEach(meeting -> ids.addAll(idsOf(meeting)));
    return ids;
  }

  /** The ids of the entries that have a party. */
  Set<String> idsOf(Participant party) {
    return entriesOf(party).keySet();
  }

  private Set<String> idsOf(Meeting meeting) {
    Map<String, Long> sizes = new TreeMap<>();
    Map<String, Long> shared = new TreeMap<>();
    for (Participant party : meeting.participants()) {
      Map<String, Long> entries = entriesOf(party);
      sizes.putAll(entries);
      entries.keySet().forEach(id -> shared.merge(id, 1L, Long::sum));
    }
    int parties = meeting.participants().size();
    return shared.keySet().stream()
        .filter(id -> shared.get(id) >= Math.min(parties, sizes.get(id)))
        .collect(Collectors.toSet());
  }

  private Map<String, Long> entriesOf(Participant party) {
    Map<String, Long> entries = new TreeMap<>();
    PartyKeys.sought(party).forEach(key -> entries.putAll(byKey.computeIfAbsent(key, this::ask)));
    return entries;
  }

  /** An entry that has moved is found under its old days, too. */
  private Map<String, Long> ask(String key) {
    return table
        .partitionFrom(EntryKeys.name(key), day.toString())
        .filter(link -> EntryKeys.partiesOf(link) > 0)
        .collect(Collectors.toMap(EntryKeys::linked, EntryKeys::partiesOf, Math::min));
  }
}
