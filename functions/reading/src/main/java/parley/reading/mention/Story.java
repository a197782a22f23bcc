package parley.reading.mention;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What is known of a text besides its words.
 *
 * @param document its id
 * @param published its day of publication
 * @param title its headline, may be empty
 */
public record Story(String document, LocalDate published, String title) {

  public Story {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(title, "title");
  }
}
