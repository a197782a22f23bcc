package parley.calendar.meeting;

import java.util.Locale;
import java.util.stream.Stream;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Place;

/** Finds names within names, by whole words: "abe" is in "Shinzo Abe", "us" is not in "Belarus". */
public final class Names {

  private Names() {}

  /** Whether a participant bears a name or stands for a country of that name or code. */
  public static boolean bears(Participant participant, String wanted) {
    return Stream.of(
            Stream.of(participant.name()),
            participant.country().stream(),
            participant.countryName().stream())
        .flatMap(s -> s)
        .anyMatch(name -> within(wanted, name));
  }

  /** Whether a place bears a name or lies in the country of that code. */
  public static boolean bears(Place place, String wanted) {
    return within(wanted, place.name())
        || place.country().filter(code -> within(wanted, code)).isPresent();
  }

  /** Whether the words of one name stand, one after the other, in another. */
  public static boolean within(String wanted, String name) {
    return (" " + words(name) + " ").contains(" " + words(wanted) + " ");
  }

  /** The words of a name in lower case, parted by single spaces. */
  public static String words(String name) {
    StringBuilder words = new StringBuilder();
    boolean gap = false;
    for (int c : name.toLowerCase(Locale.ROOT).codePoints().toArray()) {
      if (!Character.isLetterOrDigit(c)) {
        gap = true;
        continue;
      }
      if (gap && words.length() > 0) {
        words.append(' ');
      }
      gap = false;
      words.appendCodePoint(c);
    }
    return words.toString();
  }
}
