package parley.calendar.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import parley.calendar.meeting.Calendar;
import parley.calendar.meeting.Entries;
import parley.reading.Reading;

/**
 * The calendar as it is kept. Whenever somebody else was faster, a {@link Merge} looks again from
 * the beginning; what it has written by then it finds as told.
 */
public final class StoredCalendar implements Calendar {

  private final Entries entries;

  public StoredCalendar(Entries entries) {
    this.entries = entries;
  }

  @Override
  public List<String> merge(Reading reading, Instant now) {
    Story story = Story.of(reading, now);
    return story.isEmpty() ? List.of() : merge(story, now);
  }

  @Override
  public void withdraw(Reading reading, Collection<String> asRead, Instant now) {
    Story story = Story.of(reading, now);
    Withdrawal withdrawal = new Withdrawal(entries, story, asRead, now);
    untilDone(story, () -> withdrawal.attempt() ? Optional.of(story) : Optional.empty());
  }

  private List<String> merge(Story story, Instant now) {
    Merge merge = new Merge(entries, story, now);
    merge.keepCalledOff();
    return untilDone(story, merge::attempt);
  }

  private static <T> T untilDone(Story story, Supplier<Optional<T>> attempt) {
    return Attempts.untilDone("entries of document " + story.document(), attempt);
  }
}
