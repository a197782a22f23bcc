package parley.reading;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A news document to be read.
 *
 * @param id names it in the evidence
 * @param published the day on which it was published, the reference date of all that it says
 * @param title its headline, may be empty
 * @param text its text
 */
public record Document(String id, LocalDate published, String title, String text) {

  public Document {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(text, "text");
  }
}
