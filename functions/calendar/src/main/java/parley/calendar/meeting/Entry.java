package parley.calendar.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import parley.reading.meeting.Meeting;

/**
 * The calendar's entry of one meeting, as it stands now.
 *
 * @param id stays the same whatever happens to the meeting
 * @param meeting what is known; its evidence is the newest that changed the entry
 * @param sequence the number of its newest change, from 1; SEQUENCE of RFC 5545 is one less
 * @param published the publication date of the newest story that spoke of it
 * @param createdAt when it entered the calendar
 * @param changedAt when it last changed
 */
public record Entry(
    String id,
    Meeting meeting,
    int sequence,
    LocalDate published,
    Instant createdAt,
    Instant changedAt) {

  public Entry {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(meeting, "meeting");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(createdAt, "createdAt");
    Objects.requireNonNull(changedAt, "changedAt");
    if (sequence < 1) {
      throw new IllegalArgumentException("an entry's changes count from 1, not " + sequence);
    }
  }
}
