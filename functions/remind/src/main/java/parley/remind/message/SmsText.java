package parley.remind.message;

import java.util.stream.Stream;

/** The text of an SMS: one part in the GSM alphabet. */
final class SmsText {

  /** The septets of a message that is not sent in parts. */
  static final int MAX = 160;

  private SmsText() {}

  /**
   * The notification in a line, with the place and a link to the meeting if there is room for them.
   */
  static String of(Notification notification, String link) {
    Brief brief = Brief.of(notification, Alphabet.GSM7);
    String place = place(notification);
    return Stream.of(place + " " + link, " " + link, place)
        .filter(more -> isSayable(link, more) && brief.fits(more, MAX, Alphabet.GSM7))
        .findFirst()
        .map(brief::with)
        .orElseGet(() -> brief.within(MAX, Alphabet.GSM7));
  }

  /** A link that would have to be respelt leads nowhere. */
  private static boolean isSayable(String link, String more) {
    return !more.endsWith(link) || link.codePoints().allMatch(Alphabet.GSM7::has);
  }

  private static String place(Notification notification) {
    return notification
        .meeting()
        .place()
        .map(place -> place.name())
        .filter(Alphabet.GSM7::canSay)
        .map(name -> ", " + Alphabet.GSM7.write(name))
        .orElse("");
  }
}
