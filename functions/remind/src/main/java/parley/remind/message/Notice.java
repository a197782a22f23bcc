package parley.remind.message;

import java.util.List;
import java.util.Optional;
import parley.calendar.meeting.Change;
import parley.calendar.meeting.Entry;
import parley.calendar.reminder.NotificationId;
import parley.reading.meeting.Meeting;

/**
 * A notice that a meeting was announced, has changed or is off.
 *
 * @param entry the meeting as it stands now
 * @param change what happened, be it several changes taken as one; others may have come after it
 * @param first the sequence of the first change in it
 */
public record Notice(Entry entry, Change change, int first) implements Notification {

  /**
   * @throws IllegalArgumentException if the change is one of another meeting, or ends before it
   *     begins
   */
  public Notice {
    if (!change.meeting().equals(entry.id())) {
      throw new IllegalArgumentException(
          "a change of meeting " + change.meeting() + " is none of " + entry.id());
    }
    if (first > change.sequence()) {
      throw new IllegalArgumentException(
          "changes " + first + " to " + change.sequence() + " go backwards");
    }
  }

  /** A notice of one change. */
  public Notice(Entry entry, Change change) {
    this(entry, change, change.sequence());
  }

  @Override
  public NotificationKind kind() {
    return NotificationKind.of(change.kind());
  }

  @Override
  public String meetingId() {
    return entry.id();
  }

  /** The meeting as the change left it. */
  @Override
  public Meeting meeting() {
    return in(change.after());
  }

  /** The meeting as it was before the change, if it was known. */
  public Optional<Meeting> meetingBefore() {
    return change.before().map(this::in);
  }

  @Override
  public NotificationId id(String watch) {
    return NotificationId.notice(watch, entry.id(), first, change.sequence());
  }

  private Meeting in(Change.State state) {
    Meeting meeting = entry.meeting();
    return new Meeting(
        meeting.title(),
        meeting.kind(),
        state.status(),
        meeting.participants(),
        meeting.place(),
        state.window(),
        attributedTo(),
        List.of(change.evidence()));
  }

  /** Who says so is kept of the newest change only. */
  private Optional<String> attributedTo() {
    return entry.sequence() == change.sequence()
        ? entry.meeting().attributedTo()
        : Optional.empty();
  }
}
