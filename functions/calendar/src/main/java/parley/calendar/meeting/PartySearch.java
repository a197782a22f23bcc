package parley.calendar.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.Table;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;

/** Looks for the entries of parties that are not over on a day; each key is asked for once. */
final class PartySearch {

  /**
   * So many entries of which not all parties are shared are looked at, the nearest: few are the
   * same, however many a popular party has.
   */
  private static final int MAX_SUPPOSED = 8;

  private final Table table;
  private final LocalDate day;

  /** For each key that was asked for, the links from it by the entries to which they lead. */
  private final Map<String, Map<String, Item>> byKey = new HashMap<>();

  private final SortedSet<Telling> calledOff = new TreeSet<>();

  PartySearch(Table table, LocalDate day) {
    this.table = table;
    this.day = day;
  }

  /**
   * The ids of the entries that have all parties of one of the meetings, or all of theirs in it,
   * and of the nearest that may be the same though it is not so.
   */
  Set<String> idsOf(Collection<Meeting> meetings) {
    Set<String> ids = new TreeSet<>();
    meetings.forEach(meeting -> ids.addAll(idsOf(meeting)));
    return ids;
  }

  /** The ids of the entries that have a party. */
  Set<String> idsOf(Participant party) {
    return linksOf(party).keySet();
  }

  private Set<String> idsOf(Meeting meeting) {
    Map<String, Item> links = new TreeMap<>();
    Map<String, Long> shared = new TreeMap<>();
    for (Participant party : meeting.participants()) {
      Map<String, Item> ofParty = linksOf(party);
      links.putAll(ofParty);
      ofParty.keySet().forEach(id -> shared.merge(id, 1L, Long::sum));
    }
    Set<String> ids =
        links.keySet().stream()
            .filter(id -> shared.get(id) >= fewer(meeting, links.get(id)))
            .collect(Collectors.toCollection(TreeSet::new));
    Traits traits = Traits.of(meeting.participants());
    links
        .values()
        .removeIf(
            link ->
                ids.contains(EntryKeys.linked(link))
                    || !mayFit(meeting, traits, link, shared.get(EntryKeys.linked(link))));
    ids.addAll(nearest(meeting, Stream.concat(links.values().stream(), gatherings(meeting))));
    return ids;
  }

  private static boolean mayFit(Meeting meeting, Traits traits, Item link, long shared) {
    Traits others = EntryKeys.traitsOf(link);
    boolean allButOne = shared == fewer(meeting, link) - 1;
    return traits.maySit(others) || (allButOne && traits.maySuppose(others));
  }

  /** What is held by several in the country where a group meets. */
  private Stream<Item> gatherings(Meeting meeting) {
    return Identity.hostOfGroup(meeting).stream()
        .flatMap(country -> byKey.computeIfAbsent(country, this::ask).values().stream())
        .filter(link -> EntryKeys.partiesOf(link) >= Identity.MIN_GATHERING);
  }

  private static List<String> nearest(Meeting meeting, Stream<Item> links) {
    return links
        .sorted(
            Comparator.comparing((Item link) -> distance(link, meeting))
                .thenComparing(EntryKeys::linked))
        .map(EntryKeys::linked)
        .distinct()
        .limit(MAX_SUPPOSED)
        .toList();
  }

  private static long fewer(Meeting meeting, Item link) {
    return Math.min(meeting.participants().size(), EntryKeys.partiesOf(link));
  }

  private static long distance(Item link, Meeting meeting) {
    return OpensKey.distance(link.text(EntryKeys.WINDOW), meeting.window());
  }

  private Map<String, Item> linksOf(Participant party) {
    Map<String, Item> links = new TreeMap<>();
    PartyKeys.sought(party).forEach(key -> links.putAll(byKey.computeIfAbsent(key, this::ask)));
    return links;
  }

  /**
   * An entry that has moved is found under its old days, too; of its links the last is the newest.
   */
  private Map<String, Item> ask(String key) {
    List<Item> found = table.partitionFrom(EntryKeys.name(key), day.toString()).toList();
    found.stream().filter(EntryKeys::isCalledOff).map(EntryItem::ofItem).forEach(calledOff::add);
    return found.stream()
        .filter(link -> EntryKeys.partiesOf(link) > 0)
        .collect(Collectors.toMap(EntryKeys::linked, link -> link, PartySearch::fewerParties));
  }

  /** What is called off without a day under the keys that were asked for. */
  Set<Telling> calledOff() {
    return Set.copyOf(calledOff);
  }

  private static Item fewerParties(Item one, Item other) {
    return EntryKeys.partiesOf(one) < EntryKeys.partiesOf(other) ? one : other;
  }
}
