package parley.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of rows that an operator may change: fields parted by commas, the first of which is the
 * row's name; a line that begins with {@code #} is a remark, the first other one names the fields.
 */
final class Rows {

  private final String file;
  private final Map<String, List<String>> rows = new LinkedHashMap<>();

  private Rows(String file, List<String> lines) {
    this.file = file;
    lines.stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .skip(1)
        .map(line -> List.of(line.split(",", -1)))
        .forEach(fields -> rows.put(fields.get(0), fields));
  }

  /** The rows of a file. */
  static Rows of(Path file) throws IOException {
    return new Rows(file.toString(), Files.readAllLines(file));
  }

  /** The rows of a file that is here. */
  static Rows of(String file) {
    try (InputStream in = Rows.class.getResourceAsStream(file)) {
      return new Rows(file, new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** The rows' names, in the order of the file. */
  List<String> names() {
    return List.copyOf(rows.keySet());
  }

  /**
   * A row's fields.
   *
   * @throws IllegalArgumentException if there is no such row
   */
  List<String> row(String name) {
    if (!rows.containsKey(name)) {
      throw new IllegalArgumentException(file + " has rows " + rows.keySet() + ", no " + name);
    }
    return rows.get(name);
  }

  /** A row's number, which is its second field. */
  double number(String name) {
    return Double.parseDouble(row(name).get(1));
  }

  /** What so many of something cost: a row's number is the price of as many as its third field. */
  double cost(String name, double many) {
    return many * number(name) / Double.parseDouble(row(name).get(2));
  }
}
