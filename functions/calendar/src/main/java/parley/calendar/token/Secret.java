package parley.calendar.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.calendar.hash.Sha256;

/**
 * What a bearer shows: {@code parley_q7Zr1xPc_...}. It is shown once; kept is its hash. The secret
 * part is 256 random bits, so that one fast hash is enough: there is nothing to guess.
 *
 * @param id names the token, and is no secret
 * @param text the whole
 */
public record Secret(String id, String text) {

  private static final int ID_BYTES = 4;
  private static final int BYTES = 32;
  private static final Pattern FORM = Pattern.compile("parley_([A-Za-z0-9-]{8})_[A-Za-z0-9_-]{43}");

  public Secret {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
  }

  /** Another one than any before. */
  public static Secret random(SecureRandom random) {
    byte[] name = new byte[ID_BYTES];
    random.nextBytes(name);
    // hexadecimal, since what begins with a hyphen is no argument of a command
    String id = HexFormat.of().formatHex(name);
    return new Secret(id, "parley_" + id + "_" + base64(random, BYTES));
  }

  /** The secret that somebody shows; empty if it has not the form of one. */
  static Optional<Secret> of(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches() ? Optional.of(new Secret(matcher.group(1), text)) : Optional.empty();
  }

  String hash() {
    return Sha256.hex(text, BYTES);
  }

  /** Whether it is the one of that hash; takes as long whether it is or not. */
  boolean isOf(String hash) {
    return MessageDigest.isEqual(
        hash().getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
  }

  /** The secret stays out of logs. */
  @Override
  public String toString() {
    return "Secret[" + id + "]";
  }

  private static String base64(SecureRandom random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
