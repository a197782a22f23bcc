package parley.calendar.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import parley.reading.Document;

/**
 * A document as it was accepted, under the hash of its content.
 *
 * @param id see {@link DocumentId}
 * @param published the day on which it was published
 * @param title its headline, may be empty
 * @param text its text, at most 256 KiB of UTF-8
 * @param source who published it
 * @param url where it stands
 * @param receivedAt when it was accepted
 */
public record StoredDocument(
    String id,
    LocalDate published,
    String title,
    String text,
    Optional<String> source,
    Optional<String> url,
    Instant receivedAt) {

  public StoredDocument {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(receivedAt, "receivedAt");
  }

  /** The document as the reading library takes it. */
  public Document document() {
    return new Document(id, published, title, text);
  }
}
