package parley.calendar.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import parley.reading.meeting.Meeting;

/** Where the calendar writes its entries. */
public interface Entries {

  /**
   * Looks for the entries that may be one of some meetings, consistently: they share parties with
   * it, and are not over on a day.
   */
  Search search(Collection<Meeting> meetings, LocalDate day);

  /** What was there when somebody looked. */
  interface Search {

    /** The ids of the entries that may be one of the meetings. */
    Set<String> ids();

    /** What stories of that day and of later ones call off of their parties without a day. */
    Set<Telling> calledOff();

    /**
     * What is there now that may be one of the meetings that were entered meanwhile, whatever it is
     * called; of entries, those that were not there then.
     */
    Search now(Collection<Meeting> meetings);
  }

  /** Keeps what stories call off without a day, for those that come late to find it. */
  void keep(Collection<Telling> calledOff);

  /**
   * Erases what a story has said, once it is in no entry any more: what it called off without a
   * day, and its words beside the changes of entries.
   *
   * @param words what it told
   * @param entries the ids of the entries that it may have told of
   */
  void erase(Collection<Telling> words, Collection<String> entries);

  /** The entries of those ids, without those that are none any more. */
  List<Known> known(Collection<String> ids);

  /** The entries that a search finds. */
  default List<Known> candidates(Collection<Meeting> meetings, LocalDate day) {
    return known(search(meetings, day).ids());
  }

  /** All entries, in any order, each as it is when it is taken. */
  Stream<Known> all();

  /** The entry of that id, read consistently; of one that was merged, the one that it is now. */
  Optional<Known> find(String id);

  /** All tellings of an entry, also those that are not {@linkplain Known#recent() recent}. */
  SortedSet<Telling> tellings(Known known);

  /** Whether a telling was taken into an entry. */
  default boolean tells(Known known, Telling telling) {
    return known
        .tells(telling)
        .orElseGet(() -> tellings(known).stream().anyMatch(t -> t.key().equals(telling.key())));
  }

  /** Whether an entry has, or had, that id. */
  boolean exists(String id);

  /**
   * Writes entries, all or nothing, if each still is as it was read.
   *
   * @return whether they were written; if not, somebody else wrote one of them in between
   */
  boolean save(List<Step> steps);

  /**
   * Writes new entries, each by itself.
   *
   * @return whether they were written; if not, somebody else was faster with one of them, and those
   *     before it are written
   */
  boolean saveEach(List<Step> steps);

  /**
   * What becomes of an entry.
   *
   * @param before the entry as it was read; empty for a new one
   * @param after the entry as it is to be; empty if it is one with another now, or none
   * @param successor the entry that it is one with now, if it is none of its own any more
   * @param change what a subscriber hears of, if it was known before and is now another
   * @param added the tellings that were not this entry's and are now not recent, or were recent
   * @param gone the tellings that were this entry's and not recent, and are no more
   * @param strays the tellings that have come to this entry, or left it, without their documents
   *     knowing of it
   */
  record Step(
      Optional<Known> before,
      Optional<Known> after,
      Optional<String> successor,
      Optional<Change> change,
      Set<Telling> added,
      Set<Telling> gone,
      Set<Telling> strays) {
    public Step {
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
      Objects.requireNonNull(successor, "successor");
      Objects.requireNonNull(change, "change");
      added = Set.copyOf(added);
      gone = Set.copyOf(gone);
      strays = Set.copyOf(strays);
    }

    /** The entry's id. */
    public String id() {
      return after.or(() -> before).orElseThrow().id();
    }

    /** The same, which some tellings have come to or left without their documents knowing. */
    public Step with(Set<Telling> strays) {
      return new Step(before, after, successor, change, added, gone, strays);
    }
  }
}
