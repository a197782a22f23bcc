package parley.curate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import parley.calendar.meeting.Correction;
import parley.gateway.Fields;
import parley.gateway.ProblemException;
import parley.reading.meeting.Status;
import parley.reading.window.Window;

/** The correction in a request's body. */
final class CorrectionFields {

  private static final int MAX_NOTE = 500;
  private static final String STATUS = "status";
  private static final String WINDOW = "window";

  private CorrectionFields() {}

  /** Whether the body speaks of status or window. */
  static boolean areIn(Fields body) {
    return body.text(STATUS).isPresent() || body.object(WINDOW).isPresent();
  }

  /**
   * The correction.
   *
   * @throws ProblemException 422, naming the field, if one makes no sense
   */
  static Correction of(Fields body) {
    return new Correction(
        body.text(STATUS).map(word -> status(body, word)),
        body.object(WINDOW).map(window -> window(body, window)),
        note(body, "corrected by an operator"));
  }

  /** Why it is corrected. */
  static String note(Fields body, String otherwise) {
    return note(body).orElse(otherwise);
  }

  /**
   * Why it is corrected, if the body says so.
   *
   * @throws ProblemException 422 if it says too much
   */
  static Optional<String> note(Fields body) {
    Optional<String> note = body.text("note").map(String::strip).filter(n -> !n.isEmpty());
    if (note.filter(n -> n.codePointCount(0, n.length()) > MAX_NOTE).isPresent()) {
      throw body.unprocessable("note", "A note has at most " + MAX_NOTE + " characters.");
    }
    return note;
  }

  private static Status status(Fields body, String word) {
    try {
      return Status.ofWord(word);
    } catch (IllegalArgumentException e) {
      throw body.unprocessable(STATUS, e.getMessage() + ".");
    }
  }

  private static Window window(Fields body, Fields window) {
    Optional<LocalDate> earliest = day(window, "earliest");
    Optional<LocalDate> latest = day(window, "latest");
    try {
      return new Window(earliest, latest, window.truth("approximate").orElse(false));
    } catch (IllegalArgumentException e) {
      throw body.unprocessable(WINDOW, e.getMessage() + ".");
    }
  }

  private static Optional<LocalDate> day(Fields window, String name) {
    return window.text(name).map(text -> day(window, name, text));
  }

  private static LocalDate day(Fields window, String name, String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() < 1000 || day.getYear() > 9998) {
        throw new DateTimeException("four digits");
      }
      return day;
    } catch (DateTimeException e) {
      throw window.unprocessable(
          name, name + " is a day such as 2017-01-20, not \"" + text + "\".");
    }
  }
}
