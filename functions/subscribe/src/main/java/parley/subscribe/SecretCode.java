package parley.subscribe;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Six digits that show that a telephone belongs to whoever repeats them. What is kept of them is
 * slow to guess, since there are no more than a million.
 */
final class SecretCode {

  private static final String FUNCTION = "PBKDF2WithHmacSHA256";
  private static final int ROUNDS = 20_000;
  private static final int BITS = 256;
  private static final int CODES = 1_000_000;

  private SecretCode() {}

  /** Another code: {@code 042117}. */
  static String next(SecureRandom random) {
    return "%06d".formatted(random.nextInt(CODES));
  }

  /**
   * What is kept of a code.
   *
   * @param pair whose it is, see {@link parley.calendar.watch.Subscription#pair}; the same code of
   *     two does not look the same
   */
  static String hash(String code, String pair) {
    byte[] salt = pair.getBytes(StandardCharsets.UTF_8);
    PBEKeySpec spec = new PBEKeySpec(code.toCharArray(), salt, ROUNDS, BITS);
    try {
      SecretKeyFactory function = SecretKeyFactory.getInstance(FUNCTION);
      return HexFormat.of().formatHex(function.generateSecret(spec).getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + FUNCTION, e);
    }
  }

  /** Whether a code is that of which a hash was kept. */
  static boolean is(String code, String pair, String hash) {
    return MessageDigest.isEqual(
        hash(code, pair).getBytes(StandardCharsets.US_ASCII),
        hash.getBytes(StandardCharsets.US_ASCII));
  }
}
