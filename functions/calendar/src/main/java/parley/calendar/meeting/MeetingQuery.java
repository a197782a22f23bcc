package parley.calendar.meeting;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import parley.calendar.party.Names;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Status;

/**
 * Which entries to list.
 *
 * @param from the first day a window may touch
 * @param to the last day a window may touch; empty: no end
 * @param participant a name or country that a participant has to have; empty: anyone
 * @param place a name or country that the place has to have; empty: anywhere
 * @param statuses the statuses to list; empty: every one
 * @param limit the entries on a page, 1 to {@value #MAX_LIMIT}
 * @param cursor where the page begins, as the page before said; empty: the first page
 */
public record MeetingQuery(
    LocalDate from,
    Optional<LocalDate> to,
    Optional<String> participant,
    Optional<String> place,
    Set<Status> statuses,
    int limit,
    Optional<String> cursor) {

  public static final int MAX_LIMIT = 100;

  /**
   * @throws IllegalArgumentException if the limit is out of bounds, or the last day lies before the
   *     first
   */
  public MeetingQuery {
    Objects.requireNonNull(participant, "participant");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(cursor, "cursor");
    statuses = Set.copyOf(statuses);
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("limit is 1 to " + MAX_LIMIT + ", not " + limit);
    }
    if (to.isPresent() && to.get().isBefore(from)) {
      throw new IllegalArgumentException("to " + to.get() + " lies before from " + from);
    }
  }

  /** Whether an entry has the participant, the place and the status asked for. */
  public boolean wants(Entry entry) {
    Meeting meeting = entry.meeting();
    return (statuses.isEmpty() || statuses.contains(meeting.status()))
        && participant
            .map(name -> meeting.participants().stream().anyMatch(p -> Names.bears(p, name)))
            .orElse(true)
        && place
            .map(name -> meeting.place().filter(p -> Names.bears(p, name)).isPresent())
            .orElse(true);
  }

  /** All entries whose window touches the day or one after it, a full first page. */
  public static MeetingQuery from(LocalDate from) {
    return new MeetingQuery(
        from,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        MAX_LIMIT,
        Optional.empty());
  }
}
