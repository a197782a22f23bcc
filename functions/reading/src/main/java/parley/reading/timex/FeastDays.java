package parley.reading.timex;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;

/** The days of feasts that no calendar of the JDK reckons, out of {@code feast-days.txt}. */
final class FeastDays {

  private static final String FILE = "feast-days.txt";

  private final Map<String, LocalDate> days = new HashMap<>();

  private FeastDays(String table) {
    StringTokenizer lines = new StringTokenizer(table, "\n");
    while (lines.hasMoreTokens()) {
      String line = lines.nextToken();
      if (!line.startsWith("#")) {
        read(new StringTokenizer(line));
      }
    }
  }

  private void read(StringTokenizer line) {
    String feast = line.nextToken();
    int year = Integer.parseInt(line.nextToken());
    for (; line.hasMoreTokens(); year++) {
      days.put(key(feast, year), MonthDay.parse("--" + line.nextToken()).atYear(year));
    }
  }

  /** The day of a feast in a year; empty if the table does not go so far. */
  static Optional<LocalDate> of(String feast, int year) {
    return Optional.ofNullable(Table.TABLE.days.get(key(feast, year)));
  }

  private static String key(String feast, int year) {
    return feast + " " + year;
  }

  /** Read when the first text speaks of such a feast, not before. */
  private static final class Table {

    private static final FeastDays TABLE = load();

    private static FeastDays load() {
      try (InputStream in = FeastDays.class.getResourceAsStream(FILE)) {
        return new FeastDays(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(FILE, e);
      }
    }
  }
}
