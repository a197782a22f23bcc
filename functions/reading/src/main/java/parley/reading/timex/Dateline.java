package parley.reading.timex;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The day that the head of a text gives as its own: "SYDNEY, May 9 (Reuters) -", or "July 19, 2016"
 * on a line of its own above a press release.
 *
 * @param date the day; "today" and the weekdays of the text count from it
 * @param begin the first token of the date
 * @param end the first token behind the date
 */
public record Dateline(LocalDate date, int begin, int end) {

  public Dateline {
    Objects.requireNonNull(date, "date");
  }
}
