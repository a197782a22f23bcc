package parley.calendar.intake;

import parley.calendar.hash.Sha256;
import parley.calendar.party.PartyKeys;
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
    String name = PartyKeys.of(first) + "\n" + first.window().edtf() + "\n" + attempt;
    return Sha256.hex(name, BYTES);
  }
}
