package parley.calendar.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

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
    String content = published + "\n" + title.length() + "\n" + title + "\n" + text;
    byte[] hash = sha256().digest(content.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
