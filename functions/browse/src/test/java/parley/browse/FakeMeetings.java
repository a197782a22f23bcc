package parley.browse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import parley.calendar.dynamo.Unreadable;
import parley.calendar.meeting.Change;
import parley.calendar.meeting.Dossier;
import parley.calendar.meeting.Entry;
import parley.calendar.meeting.MeetingQuery;
import parley.calendar.meeting.Meetings;
import parley.calendar.meeting.Page;
import parley.calendar.meeting.Telling;
import parley.reading.meeting.Evidence;

/**
 * Meetings in lists. It remembers what it was asked and pages through what it holds; which entries
 * answer a query is for the real one to say.
 */
final class FakeMeetings implements Meetings {

  final List<Entry> entries = new ArrayList<>();
  final List<Change> changes = new ArrayList<>();
  final List<Evidence> evidence = new ArrayList<>();
  final List<Telling> contradictions = new ArrayList<>();
  final Map<String, List<String>> moved = new HashMap<>();
  final List<MeetingQuery> asked = new ArrayList<>();

  static FakeMeetings of(Entry... entries) {
    FakeMeetings meetings = new FakeMeetings();
    meetings.entries.addAll(List.of(entries));
    return meetings;
  }

  @Override
  public Page list(MeetingQuery query, Consumer<Unreadable> unreadable) {
    asked.add(query);
    int begin = query.cursor().map(Integer::parseInt).orElse(0);
    int end = Math.min(begin + query.limit(), entries.size());
    Optional<String> next = Optional.of(end).filter(e -> e < entries.size()).map(String::valueOf);
    return new Page(entries.subList(begin, end), next);
  }

  @Override
  public Optional<Entry> find(String id) {
    return entries.stream().filter(e -> e.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Dossier> dossier(String id) {
    return find(id).map(entry -> new Dossier(entry, changesOf(id), evidence, contradictions));
  }

  @Override
  public List<String> toldBy(String document, List<String> asRead) {
    return moved.getOrDefault(document, asRead);
  }

  @Override
  public Optional<Change> change(String id, int sequence) {
    return changesOf(id).stream().filter(c -> c.sequence() == sequence).findFirst();
  }

  private List<Change> changesOf(String id) {
    return changes.stream().filter(c -> c.meeting().equals(id)).toList();
  }

  @Override
  public List<Entry> opening(Collection<LocalDate> days, Consumer<Unreadable> unreadable) {
    return entries.stream()
        .filter(e -> e.meeting().window().earliest().filter(days::contains).isPresent())
        .toList();
  }
}
