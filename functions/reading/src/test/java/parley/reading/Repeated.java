package parley.reading;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A text of a part over and over, each time with other names, days and countries. */
final class Repeated {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.US);
  private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
  private static final List<String> COUNTRIES =
      List.of("Japan", "France", "Spain", "Peru", "Norway", "Kenya", "Chile", "Poland", "Laos");

  private final StringBuilder text = new StringBuilder();
  private int others;

  private Repeated() {}

  /**
   * A text.
   *
   * @param part what is repeated, with blanks between; {@code #} is a name that was not there
   *     before, {@code $} another day, {@code ^} another country, {@code ~} the end of a line
   * @param length how many {@code char}s it has
   */
  static String of(String part, int length) {
    Repeated repeated = new Repeated();
    while (repeated.text.length() < length) {
      part.chars().forEach(sign -> repeated.append((char) sign));
      repeated.append(' ');
    }
    return repeated.text.substring(0, length);
  }

  private void append(char sign) {
    switch (sign) {
      case '#' -> text.append(name(others++));
      case '$' -> text.append(DAY.format(FIRST.plusDays(others++ * 5 % 360)));
      case '^' -> text.append(COUNTRIES.get(others++ % COUNTRIES.size()));
      case '~' -> text.append('\n');
      default -> text.append(sign);
    }
  }

  /** "Badcov": a number in the letters from "a" to "j". */
  private static String name(int number) {
    StringBuilder letters = new StringBuilder();
    for (char digit : Integer.toString(1_000 + number).toCharArray()) {
      letters.append((char) (digit - '0' + 'a'));
    }
    return letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1) + "ov";
  }
}
