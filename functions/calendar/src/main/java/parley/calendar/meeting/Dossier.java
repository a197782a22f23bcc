package parley.calendar.meeting;

import java.util.List;
import java.util.Objects;
import parley.reading.meeting.Evidence;

/**
 * An entry and all that was told of it.
 *
 * @param entry the entry as it stands
 * @param history every change, by the days of the stories, numbered from 1: also what a late story
 *     told of the time before
 * @param evidence the words of all stories, by their days
 * @param contradictions what is not believed, since another story of the same day says otherwise
 */
public record Dossier(
    Entry entry, List<Change> history, List<Evidence> evidence, List<Telling> contradictions) {

  public Dossier {
    Objects.requireNonNull(entry, "entry");
    history = List.copyOf(history);
    evidence = List.copyOf(evidence);
    contradictions = List.copyOf(contradictions);
  }
}
