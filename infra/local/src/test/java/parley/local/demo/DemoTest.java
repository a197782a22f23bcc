package parley.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.local.stack.Settings;
import parley.local.stack.Stack;

class DemoTest {

  @TempDir Path data;

  @Test
  void showsTheMeetingsTheirWordsAndWhatGoesOutWhen() {
    StringWriter shown = new StringWriter();
    Settings settings = new Settings(0, data, Optional.of(Demo.START), Optional.empty());
    try (Stack stack = Stack.start(settings)) {
      new Demo(stack.uri(), new PrintWriter(shown)).run();
    }

    assertThat(shown.toString())
        .contains(
            "2016-12-27  Shinzo Abe - Barack Obama, confirmed",
            "where  Hawaii",
            "Meanwhile, Abe is scheduled to hold his last bilateral summit",
            "2017-01-20/2017-01-27  Shinzo Abe - Donald Trump, tentative",
            "where  United States",
            "sources close to bilateral relations",
            "Nov. 17 (past)");
    assertThat(rows(shown.toString()))
        .hasSize(10)
        .satisfies(
            rows ->
                assertThat(rows.subList(0, 2))
                    .allSatisfy(
                        r -> assertThat(r).startsWith("2016-12-06 09:00  email  announced")))
        .satisfies(
            rows ->
                assertThat(rows.subList(2, 10))
                    .extracting(row -> row.substring(0, 10))
                    .containsExactly(
                        "2016-12-13",
                        "2016-12-20",
                        "2016-12-26",
                        "2016-12-27",
                        "2017-01-06",
                        "2017-01-13",
                        "2017-01-19",
                        "2017-01-20"));
    assertThat(shown.toString()).contains("10 messages went out, each once.");
  }

  /** The rows of the table of messages, without the day of the week. */
  private static List<String> rows(String shown) {
    return shown
        .lines()
        .filter(line -> line.matches("  [A-Z][a-z]{2} \\d{4}-\\d{2}-\\d{2} .*"))
        .map(line -> line.substring(6))
        .toList();
  }
}
