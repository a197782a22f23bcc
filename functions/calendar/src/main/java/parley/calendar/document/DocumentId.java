package parley.calendar.document;

import java.time.LocalDate;
import parley.calendar.hash.Sha256;

/** Names a document by its content: the same content is the same document. */
public final class DocumentId {

  private static final int BYTES = 16;

  private DocumentId() {}

  /**
   * The first half of the SHA-256 of all that the reading depends on.
   *
   * @return 32 hexadecimal digits
   */
  public static String of(LocalDate published, String title, String text) {
    return Sha256.hex(published + "\n" + title.length() + "\n" + title + "\n" + text, BYTES);
  }
}
