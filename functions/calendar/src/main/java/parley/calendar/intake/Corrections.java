package parley.calendar.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import parley.calendar.meeting.Bounds;
import parley.calendar.meeting.Correction;
import parley.calendar.meeting.Entries;
import parley.calendar.meeting.Entries.Step;
import parley.calendar.meeting.Entry;
import parley.calendar.meeting.Known;
import parley.calendar.meeting.Telling;
import parley.calendar.meeting.Voice;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Meeting;
import parley.reading.text.Span;

/**
 * Corrects entries as a person says. What stories have found by themselves they may find otherwise
 * when another one comes; what was corrected stays, also when the stories are told anew.
 */
public final class Corrections {

  private static final String OPERATOR = "an operator";

  private final Entries entries;
  private final Consumer<Entry> required;

  public Corrections(Entries entries) {
    this(entries, any -> {});
  }

  private Corrections(Entries entries, Consumer<Entry> required) {
    this.entries = entries;
    this.required = required;
  }

  /**
   * The same, of entries of which something holds while they are corrected.
   *
   * @param required is shown the entry as it is corrected, and throws if it does not hold
   */
  public Corrections requiring(Consumer<Entry> required) {
    return new Corrections(entries, required);
  }

  /**
   * Corrects the status or the window of an entry.
   *
   * @param now when; its day in UTC is that of the correction
   * @return the entry's id; empty if there is no such entry
   */
  public Optional<String> correct(String id, Correction correction, Instant now) {
    return of(id, known -> List.of(corrected(known, correction, now)), 0);
  }

  /**
   * Makes one of two entries, which are the same meeting: the other is found as the first from then
   * on.
   *
   * @param note why, in a few words; shown as evidence
   * @return the first one's id; empty if one of them is none
   * @throws IllegalArgumentException if both are the same already
   */
  public Optional<String> merge(String id, String other, String note, Instant now) {
    return entries.find(other).isEmpty()
        ? Optional.empty()
        : of(id, known -> merged(known, entries.find(other).orElseThrow(), note, now), 0);
  }

  /**
   * Makes two entries of one: what some documents say is of another meeting.
   *
   * @param note why, in a few words; shown as evidence of the entry that was
   * @return the id of the new entry; empty if there is no such entry
   * @throws IllegalArgumentException if the entry has nothing of these documents, or nothing else
   */
  public Optional<String> split(
      String id, Set<String> documents, Optional<String> note, Instant now) {
    return of(id, known -> parted(known, documents, note, now), 1);
  }

  /** What is to be written of an entry. */
  private interface Change {
    List<Step> of(Known known);
  }

  /** Whenever somebody else was faster, it begins anew; the id is that of one of the steps. */
  private Optional<String> of(String id, Change change, int step) {
    return Attempts.untilDone("entry " + id, () -> attempt(id, change, step));
  }

  /** Empty if somebody else was faster; else the id, if there is such an entry. */
  private Optional<Optional<String>> attempt(String id, Change change, int step) {
    Optional<Known> known = entries.find(id);
    if (known.isEmpty()) {
      return Optional.of(Optional.empty());
    }
    required.accept(known.get().entry());
    List<Step> steps = change.of(known.get());
    return entries.save(steps) ? Optional.of(Optional.of(steps.get(step).id())) : Optional.empty();
  }

  private Step corrected(Known known, Correction correction, Instant now) {
    SortedSet<Telling> all = entries.tellings(known);
    SortedSet<Telling> more = new TreeSet<>(all);
    more.add(telling(known, correction, now));
    return Steps.of(Optional.of(known), all, known.of(more, now), more);
  }

  private List<Step> merged(Known first, Known second, String note, Instant now) {
    if (first.id().equals(second.id())) {
      throw new IllegalArgumentException("\"" + second.id() + "\" is this meeting already");
    }
    SortedSet<Telling> ours = entries.tellings(first);
    SortedSet<Telling> theirs = entries.tellings(second);
    SortedSet<Telling> both = pinned(Stream.concat(ours.stream(), theirs.stream()), first.id());
    Known merged = first.of(both, now);
    both.add(telling(merged, new Correction(Optional.empty(), Optional.empty(), note), now));
    return List.of(
        Steps.of(Optional.of(first), ours, first.of(both, now), both),
        Steps.gone(second, theirs, Optional.of(first.id())));
  }

  private List<Step> parted(
      Known known, Set<String> documents, Optional<String> note, Instant now) {
    SortedSet<Telling> all = entries.tellings(known);
    SortedSet<Telling> rest =
        pinned(all.stream().filter(t -> !documents.contains(t.document())), known.id());
    String id = newId(all.first().meeting());
    SortedSet<Telling> part =
        pinned(all.stream().filter(t -> documents.contains(t.document())), id);
    if (part.isEmpty() || rest.isEmpty()) {
      throw new IllegalArgumentException(
          "of the documents that tell of a meeting some are parted from it, not all or none");
    }
    Known left = known.of(rest, now);
    note.map(words -> new Correction(Optional.empty(), Optional.empty(), words))
        .ifPresent(why -> rest.add(telling(left, why, now)));
    return List.of(
        Steps.of(Optional.of(known), all, known.of(rest, now), rest),
        Steps.announced(Known.of(id, part, now), part).with(part));
  }

  private String newId(Meeting meeting) {
    NewIds ids = new NewIds(entries);
    String id = ids.of(meeting, Set.of());
    while (entries.exists(id)) {
      ids.lost(id);
      id = ids.of(meeting, Set.of());
    }
    return id;
  }

  private static SortedSet<Telling> pinned(Stream<Telling> tellings, String id) {
    SortedSet<Telling> pinned = new TreeSet<>();
    tellings.map(telling -> telling.pinnedTo(id)).forEach(pinned::add);
    return pinned;
  }

  /** What the operator says, in the form of a story that says it. */
  private static Telling telling(Known known, Correction correction, Instant now) {
    Meeting meeting = known.account().meeting();
    Evidence note =
        new Evidence(
            Correction.document(now),
            new Span(0, correction.note().codePointCount(0, correction.note().length())),
            correction.note());
    Meeting told =
        new Meeting(
            meeting.title(),
            meeting.kind(),
            correction.status().orElse(meeting.status()),
            meeting.participants(),
            meeting.place(),
            correction.window().orElse(meeting.window()),
            Optional.of(OPERATOR),
            List.of(note));
    LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
    return new Telling(
        Bounds.within(told), day, now, Voice.OPERATOR, Optional.of(known.id()), false, 0);
  }
}
