package parley.reading.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import parley.reading.window.Window;

/**
 * A meeting that a document announces.
 *
 * @param title who meets, for a person to read: {@code Shinzo Abe - Donald Trump}
 * @param kind what sort of meeting
 * @param status how firm it is
 * @param participants the parties, each once, under the fullest name; at least one
 * @param place where, if the text says so
 * @param window the days on which it may take place
 * @param attributedTo who says so: {@code sources close to bilateral relations}
 * @param evidence the words that say so, at least one, the best first
 */
public record Meeting(
    String title,
    Kind kind,
    Status status,
    List<Participant> participants,
    Optional<Place> place,
    Window window,
    Optional<String> attributedTo,
    List<Evidence> evidence) {

  /** As many parties as a title has. */
  private static final int MAX_TITLE = 3;

  /**
   * @throws IllegalArgumentException if the title is blank, or there is no participant or no
   *     evidence
   */
  public Meeting {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a meeting has a title");
    }
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(window, "window");
    Objects.requireNonNull(attributedTo, "attributedTo");
    participants = List.copyOf(participants);
    evidence = List.copyOf(evidence);
    if (participants.isEmpty() || evidence.isEmpty()) {
      throw new IllegalArgumentException(
          "a meeting has a participant and evidence; \"" + title + "\" lacks one of them");
    }
  }

  /** How a meeting is called: by those who meet, or by the one party and what it does. */
  public static String title(List<Participant> parties, Kind kind) {
    StringBuilder title = new StringBuilder(parties.get(0).name());
    if (parties.size() == 1) {
      return isNamedSo(parties.get(0), kind) ? title.toString() : title + " " + kind.word();
    }
    for (Participant party : parties.subList(1, Math.min(MAX_TITLE, parties.size()))) {
      title.append(" - ").append(party.name());
    }
    return title.toString();
  }

  /** "Venice summit": an event that goes by its own name. */
  private static boolean isNamedSo(Participant event, Kind kind) {
    return event.name().toLowerCase(Locale.ROOT).endsWith(" " + kind.word());
  }
}
