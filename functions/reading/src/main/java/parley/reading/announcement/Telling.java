package parley.reading.announcement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Place;
import parley.reading.meeting.Status;
import parley.reading.trigger.Trigger;
import parley.reading.window.WindowMention;

/**
 * One place of a document that tells of a meeting.
 *
 * @param triggers the words that tell of it, the first is its head
 * @param parties who meets, as far as said here
 * @param borrowed whether the words name nobody, so that the parties are those last told of
 * @param departure whether the day is that on which somebody leaves for it
 * @param plan whether its days are those of a plan that holds
 * @param place where
 * @param window when, as said here
 * @param status how firm, as said here
 * @param attributedTo who says so
 * @param evidence the sentence's words, and those of another that tells when it ends
 */
record Telling(
    List<Trigger> triggers,
    List<Participant> parties,
    boolean borrowed,
    boolean departure,
    Plan plan,
    Optional<Place> place,
    WindowMention window,
    Status status,
    Optional<String> attributedTo,
    List<Evidence> evidence) {

  /** Whether the days are those of a plan that holds. */
  enum Plan {
    /** Nothing else is said. */
    STANDS,
    /** It was one: "had been due to meet him on Friday". */
    FORMER,
    /** It takes the place of one: "they will now meet on Friday". */
    NEW
  }

  Telling {
    triggers = List.copyOf(triggers);
    parties = List.copyOf(parties);
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(window, "window");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(attributedTo, "attributedTo");
    evidence = List.copyOf(evidence);
  }

  /** The same, told of other days. */
  Telling on(WindowMention days) {
    return new Telling(
        triggers, parties, borrowed, departure, plan, place, days, status, attributedTo, evidence);
  }

  /** The same, told of other days by other words. */
  Telling on(WindowMention days, List<Evidence> words) {
    return new Telling(
        triggers, parties, borrowed, departure, plan, place, days, status, attributedTo, words);
  }

  /** The same, of those of whom the text tells further down. */
  Telling of(List<Participant> others) {
    return new Telling(
        triggers, others, true, departure, plan, place, window, status, attributedTo, evidence);
  }

  /** The same, of another status. */
  Telling as(Status other) {
    return new Telling(
        triggers, parties, borrowed, departure, plan, place, window, other, attributedTo, evidence);
  }

  /** The country in which it is to be. */
  Optional<String> country() {
    return place.isPresent() ? place.get().country() : Optional.empty();
  }

  Kind kind() {
    return triggers.get(0).kind();
  }
}
