package parley.calendar.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import parley.calendar.meeting.Change.State;
import parley.reading.meeting.Meeting;

/**
 * What tellings make of a meeting, the first to the newest of them.
 *
 * @param meeting what is known; its evidence is the newest that changed it
 * @param aliases whatever its parties were called
 * @param since the publication date of the first telling
 * @param published the publication date of the newest telling
 * @param stands the publication date of the newest telling that says window and status as they are
 * @param voice whose word they are
 * @param newest the key of the newest telling
 * @param until the last day on which stories may have spoken of the meeting as of one to come, at
 *     any time in its life; it is found by stories of that day and of those before it
 */
public record Account(
    Meeting meeting,
    Aliases aliases,
    LocalDate since,
    LocalDate published,
    LocalDate stands,
    Voice voice,
    String newest,
    LocalDate until) {

  public Account {
    Objects.requireNonNull(meeting, "meeting");
    Objects.requireNonNull(aliases, "aliases");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(stands, "stands");
    Objects.requireNonNull(voice, "voice");
    Objects.requireNonNull(newest, "newest");
    Objects.requireNonNull(until, "until");
  }

  /** What the first telling says. */
  public static Account of(Telling first) {
    return new Account(
        first.meeting(),
        Aliases.of(first.meeting()),
        first.published(),
        first.published(),
        first.published(),
        first.voice(),
        first.key(),
        Identity.until(first.meeting()));
  }

  /**
   * What all tellings make of it.
   *
   * @throws java.util.NoSuchElementException if there are none
   */
  public static Account of(Collection<Telling> tellings) {
    SortedSet<Telling> sorted = new TreeSet<>(tellings);
    Iterator<Telling> each = sorted.iterator();
    Account account = of(each.next());
    while (each.hasNext()) {
      account = account.and(each.next());
    }
    return account;
  }

  /** What a further telling makes of it, which is newer than all that are in it. */
  public Account and(Telling newer) {
    return Merging.merge(this, newer).account();
  }

  /** Whether a telling comes after all that are in it. */
  boolean isBefore(Telling telling) {
    return newest.compareTo(telling.key()) < 0;
  }

  public State state() {
    return new State(meeting.window(), meeting.status());
  }
}
