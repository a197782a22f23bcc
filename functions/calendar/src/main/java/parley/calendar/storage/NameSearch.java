package parley.calendar.storage;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parley.calendar.dynamo.Table;
import parley.calendar.meeting.MeetingQuery;
import parley.calendar.party.PartyKeys;

/**
 * Looks for the entries of a participant or a place by the links from its name. The links are
 * small, and those of entries that are over are not among them, so they are sorted by window here.
 *
 * @param table the meetings' table
 */
record NameSearch(Table table) {

  /**
   * The keys of the entries to which a name leads, and that touch a query's days.
   *
   * @return empty if the query names nobody and no place, or a name that leads nowhere: then all
   *     entries are to be looked through
   */
  Optional<Set<String>> keys(MeetingQuery query) {
    return query
        .participant()
        .or(query::place)
        .map(name -> keys(name, query))
        .filter(keys -> !keys.isEmpty());
  }

  private Set<String> keys(String name, MeetingQuery query) {
    Set<String> keys = new TreeSet<>();
    for (String key : PartyKeys.wanted(name)) {
      table
          .partitionFrom(EntryKeys.name(key), first(key, query.from()))
          .filter(item -> !EntryKeys.isCalledOff(item))
          .map(Link::window)
          .forEach(keys::add);
    }
    return keys;
  }

  /** A country's people are under the seasons in which they meet others. */
  private static String first(String key, LocalDate from) {
    return PartyKeys.isPeople(key) ? Season.of(from) : from.toString();
  }
}
