package parley.calendar.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.calendar.meeting.Entries;
import parley.calendar.meeting.Known;
import parley.calendar.meeting.Telling;

/**
 * One story on its way out of the calendar: what is left is what the others tell, as if it had
 * never come. An entry of which no other story tells is none any more, unless a person has said
 * something of it: that stands.
 */
final class Withdrawal {

  private final Entries entries;
  private final Story story;
  private final Collection<String> asRead;
  private final Instant now;

  /**
   * @param story as it is read now
   * @param asRead the ids of the entries that it told of when it was read
   */
  Withdrawal(Entries entries, Story story, Collection<String> asRead, Instant now) {
    this.entries = entries;
    this.story = story;
    this.asRead = asRead;
    this.now = now;
  }

  /** Whether nothing of it is in the calendar any more; if not, it is to be tried again. */
  boolean attempt() {
    Entries.Search search = entries.search(story.meetingsAnd(story.off()), story.published());
    List<Known> known = known(search);
    Set<Telling> words = new TreeSet<>(story.off());
    known.forEach(each -> entries.tellings(each).stream().filter(story::tells).forEach(words::add));
    List<Entries.Step> steps = words.isEmpty() ? List.of() : without(known, search).steps();
    if (!steps.isEmpty() && !entries.save(steps)) {
      return false;
    }
    entries.erase(words, known.stream().map(Known::id).toList());
    return true;
  }

  private List<Known> known(Entries.Search search) {
    Set<String> ids = new TreeSet<>(search.ids());
    ids.addAll(asRead);
    return entries.known(ids);
  }

  /** What others call off without a day may be clear without this story. */
  private Revision without(List<Known> known, Entries.Search search) {
    Stream<Telling> calledOff =
        search.calledOff().stream()
            .filter(each -> !story.tells(each))
            .filter(each -> known.stream().noneMatch(entry -> entries.tells(entry, each)));
    return new Retold(entries, new NewIds(entries), story::tells, story::tells, now)
        .of(known, calledOff.toList());
  }
}
