package parley.calendar.hash;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names made from what they name. */
public final class Sha256 {

  private Sha256() {}

  /**
   * The beginning of a text's SHA-256.
   *
   * @param bytes how much of it, 1 to 32
   * @return two hexadecimal digits a byte
   */
  public static String hex(String text, int bytes) {
    byte[] hash = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
