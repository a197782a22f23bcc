package parley.calendar.meeting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import parley.reading.meeting.Meeting;

/**
 * The id of an entry: told by who meets when, as first known, so that two stories of the same new
 * meeting, read at the same time, want the same id, and only one gets it.
 */
final class EntryId {

  private static final int BYTES = 8;

  private EntryId() {}

  /**
   * @param attempt from 0, a further one if the id is another meeting's
   * @return 16 hexadecimal digits
   */
  static String of(Meeting first, int attempt) {
    String name =
        PartyKeys.of(first.participants()) + "\n" + first.window().edtf() + "\n" + attempt;
    return HexFormat.of()
        .formatHex(sha256().digest(name.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
