package parley.reading.meeting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import parley.reading.window.Window;

/**
 * A meeting that a document calls off or puts off without saying on which day it was to be, "the
 * minister's trip to Oslo has been called off", or says will not be, "she will not visit Greece in
 * October". Which one is meant, and whether there was to be one at all, only a calendar can tell.
 *
 * @param kind what sort of meeting
 * @param status cancelled or postponed
 * @param participants the parties that the words name, at least one
 * @param place where it was to be, if the text says so
 * @param window the days on which there will be none, if the text says so
 * @param attributedTo who says so
 * @param evidence the words that say so
 */
public record CalledOff(
    Kind kind,
    Status status,
    List<Participant> participants,
    Optional<Place> place,
    Optional<Window> window,
    Optional<String> attributedTo,
    Evidence evidence) {

  /**
   * @throws IllegalArgumentException if there is no participant, or the status is not one of those
   *     off
   */
  public CalledOff {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(window, "window");
    Objects.requireNonNull(attributedTo, "attributedTo");
    Objects.requireNonNull(evidence, "evidence");
    participants = List.copyOf(participants);
    if (participants.isEmpty()) {
      throw new IllegalArgumentException("what is called off has a participant");
    }
    if (!status.isOff()) {
      throw new IllegalArgumentException(
          "what is called off is cancelled or postponed, not " + status.word());
    }
  }
}
