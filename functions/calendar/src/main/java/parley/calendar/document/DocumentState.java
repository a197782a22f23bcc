package parley.calendar.document;

import java.util.List;
import java.util.Objects;
import parley.reading.meeting.SetAside;

/** What has become of a stored document. */
public sealed interface DocumentState {

  /** Accepted, not read yet. */
  record Received() implements DocumentState {}

  /**
   * Read.
   *
   * @param meetings the ids of the calendar's meetings that it tells of
   * @param setAside its dates that gave no meeting
   */
  record Read(List<String> meetings, List<SetAside> setAside) implements DocumentState {
    public Read {
      meetings = List.copyOf(meetings);
      setAside = List.copyOf(setAside);
    }
  }

  /**
   * Could not be read.
   *
   * @param reason why not
   */
  record Failed(String reason) implements DocumentState {
    public Failed {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /**
   * Taken down: nothing of it is kept but its id, so that it is not taken in again.
   *
   * @param meetings the ids of the calendar's meetings that it told of
   */
  record Withdrawn(List<String> meetings) implements DocumentState {
    public Withdrawn {
      meetings = List.copyOf(meetings);
    }
  }

  /** The ids of the meetings that it told of when it was read; none of one that was not read. */
  default List<String> entries() {
    if (this instanceof Withdrawn withdrawn) {
      return withdrawn.meetings();
    }
    return this instanceof Read read ? read.meetings() : List.of();
  }

  /**
   * The word that JSON and the table use: {@code received}, {@code read}, {@code failed} or {@code
   * withdrawn}.
   */
  default String word() {
    if (this instanceof Withdrawn) {
      return "withdrawn";
    }
    if (this instanceof Read) {
      return "read";
    }
    return this instanceof Failed ? "failed" : "received";
  }
}
