package parley.reading.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.reading.text.TokenizedText;

/** Every line of windows.txt, which says what is written where, and of phrases.txt. */
class WindowTableTest {

  /** A line of the table. */
  record Line(LocalDate published, String text, String days) {

    static Line of(String line) {
      String[] cells = line.split("\\|", -1);
      if (cells.length != 3) {
        throw new IllegalArgumentException(line + ": expected published | text | the days");
      }
      String text = cells[1].strip().replace("\\n", "\n");
      return new Line(LocalDate.parse(cells[0].strip()), text, cells[2].strip());
    }
  }

  static Stream<Line> lines() throws IOException {
    return Stream.concat(lines("windows.txt"), lines("phrases.txt"));
  }

  private static Stream<Line> lines(String table) throws IOException {
    try (InputStream in = WindowTableTest.class.getResourceAsStream(table)) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return lines.stream().filter(l -> !l.isBlank() && !l.startsWith("#")).map(Line::of);
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void whatIsSaidMeansTheseDays(Line line) {
    TokenizedText text = TokenizedText.of(line.text(), Windows.GRAMMAR.vocabulary());
    List<String> days =
        Windows.read(text, line.published()).stream().map(m -> m.window().edtf()).toList();
    assertThat(days.isEmpty() ? "none" : String.join(", ", days)).isEqualTo(line.days());
  }
}
