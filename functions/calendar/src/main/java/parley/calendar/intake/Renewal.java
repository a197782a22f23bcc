package parley.calendar.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.calendar.meeting.Entries;
import parley.calendar.meeting.Entries.Step;
import parley.calendar.meeting.Known;
import parley.calendar.meeting.Telling;
import parley.reading.Reading;
import parley.reading.meeting.Meeting;

/**
 * Brings the calendar to what it would be had all documents been read as they are read now. An
 * entry keeps its id as long as it has tellings of the documents that it had; what an operator has
 * said stays. Subscribers hear of what is another by that, and of nothing that they know.
 */
public final class Renewal {

  private final Entries entries;

  /** All tellings as they are kept. */
  private final Map<Known, SortedSet<Telling>> kept = new LinkedHashMap<>();

  private final Map<String, Telling> keptByKey = new HashMap<>();
  private final Map<String, String> entryByKey = new HashMap<>();
  private final Map<String, Set<String>> entriesByDocument = new HashMap<>();

  /**
   * What became of the calendar.
   *
   * @param entries the ids of the entries of each document, by its id
   * @param announced how many entries are new
   * @param changed how many are others than they were
   * @param gone how many are no more
   * @param missed how many somebody else was writing at that time, so that they are as they were
   */
  public record Outcome(
      Map<String, List<String>> entries, int announced, int changed, int gone, int missed) {
    public Outcome {
      entries = Map.copyOf(entries);
    }
  }

  /** Over entries that are read once, now. */
  public Renewal(Entries entries) {
    this.entries = entries;
    entries.all().forEach(this::keep);
  }

  /**
   * Renews the calendar.
   *
   * @param readings all documents as they are read now; what is kept of others stays
   * @param now stamped on what changes
   */
  public Outcome renew(Collection<Reading> readings, Instant now) {
    SortedSet<Telling> all = new TreeSet<>();
    Set<String> documents = readings.stream().map(Reading::id).collect(Collectors.toSet());
    keptByKey.values().stream()
        .filter(telling -> telling.isCorrection() || !documents.contains(telling.document()))
        .forEach(all::add);
    readings.forEach(reading -> tellings(Story.of(reading, now)).forEach(all::add));
    entries.keep(all.stream().filter(Telling::undated).toList());
    NewIds newIds = new NewIds(entries);
    Revision revision =
        Revision.to(
            all,
            kept,
            this::entryOf,
            telling -> documents.contains(telling.document()),
            (told, taken) -> newId(newIds, told, taken),
            now);
    return save(revision);
  }

  private void keep(Known known) {
    SortedSet<Telling> tellings = entries.tellings(known);
    kept.put(known, tellings);
    for (Telling telling : tellings) {
      keptByKey.put(telling.key(), telling);
      entryByKey.put(telling.key(), known.id());
      entriesByDocument
          .computeIfAbsent(telling.document(), document -> new HashSet<>())
          .add(known.id());
    }
  }

  private Stream<Telling> tellings(Story story) {
    return Stream.concat(story.dated().stream(), story.off().stream()).map(this::asKept);
  }

  private Telling asKept(Telling telling) {
    return Optional.ofNullable(keptByKey.get(telling.key()))
        .map(telling::inPlaceOf)
        .orElse(telling);
  }

  /** The entry that the same words told of; else the only one that the document told of. */
  private Optional<String> entryOf(Telling telling) {
    Set<String> ofDocument = entriesByDocument.getOrDefault(telling.document(), Set.of());
    return Optional.ofNullable(entryByKey.get(telling.key()))
        .or(() -> ofDocument.stream().filter(id -> ofDocument.size() == 1).findFirst());
  }

  private String newId(NewIds newIds, Retelling.Told told, Collection<String> taken) {
    Meeting meeting = told.tellings().first().meeting();
    String id = newIds.of(meeting, taken);
    while (entries.exists(id)) {
      newIds.lost(id);
      id = newIds.of(meeting, taken);
    }
    return id;
  }

  /** One by one: what is cut short is mended by doing it again. */
  private Outcome save(Revision revision) {
    List<Step> saved =
        revision.steps().stream().filter(step -> entries.save(List.of(step))).toList();
    Map<String, List<String>> ids = new HashMap<>();
    revision.ids().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            each ->
                ids.computeIfAbsent(each.getKey().document(), d -> new ArrayList<>())
                    .add(each.getValue()));
    return new Outcome(
        ids,
        (int) saved.stream().filter(step -> step.before().isEmpty()).count(),
        (int) saved.stream().filter(Renewal::isChanged).count(),
        (int) saved.stream().filter(step -> step.after().isEmpty()).count(),
        revision.steps().size() - saved.size());
  }

  private static boolean isChanged(Step step) {
    return step.before().isPresent() && step.after().isPresent();
  }
}
