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

  /** The word that JSON and the table use: {@code received}, {@code read} or {@code failed}. */
  default String word() {
    if (this instanceof Read) {
      return "read";
    }
    return this instanceof Failed ? "failed" : "received";
  }
}
