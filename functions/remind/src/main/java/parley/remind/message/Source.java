package parley.remind.message;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import parley.calendar.document.StoredDocument;

/**
 * Where a sentence was read.
 *
 * @param published when the document was published
 * @param name who published it
 * @param title its headline
 * @param url where it stands
 */
record Source(
    LocalDate published, Optional<String> name, Optional<String> title, Optional<String> url) {

  Source {
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(url, "url");
  }

  static Source of(StoredDocument document) {
    return new Source(
        document.published(),
        document.source(),
        Optional.of(document.title()).filter(title -> !title.isBlank()),
        document.url());
  }
}
