package parley.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.local.CommandRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadCommandTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  @TempDir Path directory;

  @Test
  void printsAReadingForEachLineInTheSameOrder() throws IOException {
    Path news =
        file(
            "news.jsonl",
            """
            {"id": "b", "published": "2016-12-06", "title": "", "text": "Nothing."}

            {"id": "a", "published": "2016-12-07", "text": "Nothing at all."}
            """);

    CommandRun run = CommandRun.of("read", news.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    List<JsonNode> readings = run.out().lines().map(JSON::readTree).toList();
    assertThat(readings).extracting(r -> r.get("id").stringValue()).containsExactly("b", "a");
    assertThat(readings.get(1).get("published").stringValue()).isEqualTo("2016-12-07");
    assertThat(readings.get(0).propertyNames())
        .containsExactly("id", "published", "meetings", "expressions", "setAside", "calledOff");
  }

  @Test
  void readsPlainTextUnderTheIdThatTheCalendarWouldGiveIt() throws IOException {
    Path story = file("story.txt", "Nothing.");

    CommandRun run = CommandRun.of("read", "--published", "2016-12-06", story.toString());

    assertThat(JSON.readTree(run.out()).get("id").stringValue()).matches("[0-9a-f]{32}");
    assertThat(JSON.readTree(run.out()).get("published").stringValue()).isEqualTo("2016-12-06");
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          bad.jsonl  | {"published": "2016-12-06"                 | bad.jsonl:1: no JSON at column
          bad.jsonl  | [1]                                        | bad.jsonl:1: a document is a JSON object
          bad.jsonl  | {"published": "2016-12-06"}                | bad.jsonl:1: text is missing
          bad.jsonl  | {"text": "Nothing."}                       | bad.jsonl:1: published is missing
          bad.jsonl  | {"text": 3, "published": "2016-12-06"}     | bad.jsonl:1: text is a string, not 3
          bad.jsonl  | {"text": "x", "published": "2016-13-06"}   | published is a date such as 2016-12-06, not "2016-13-06"
          bad.json   | {"text": "x"}                              | bad.json: published is missing
          bad.txt    | Nothing.                                   | bad.txt: plain text needs --published DATE
          """)
  void namesBadInputInOneLineAndExitsWith2(String name, String content, String said)
      throws IOException {
    CommandRun run = CommandRun.of("read", file(name, content).toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).singleElement().asString().contains(said);
  }

  @Test
  void namesTheLineThatIsBadAfterThoseThatAreGood() throws IOException {
    Path news = file("news.jsonl", "{\"text\": \"\", \"published\": \"2016-12-06\"}\n\nno\n");

    CommandRun run = CommandRun.of("read", news.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err()).contains("news.jsonl:3: no JSON");
  }

  @Test
  void takesOnlyUtf8() throws IOException {
    Path latin = directory.resolve("latin.txt");
    Files.write(latin, "Köln".getBytes(StandardCharsets.ISO_8859_1));

    CommandRun run = CommandRun.of("read", "--published", "2016-12-06", latin.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("latin.txt: not UTF-8");
  }

  @ParameterizedTest(name = "parley {0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          read missing.jsonl       | missing.jsonl: no file that can be read
          read --published soon    | a date such as 2016-12-06, not "soon"
          read --publish           | Unknown option: '--publish'
          write                    | 'write'
          """)
  void namesWrongUsageInOneLineAndExitsWith2(String arguments, String said) {
    CommandRun run = CommandRun.of(arguments.split(" "));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).singleElement().asString().contains(said);
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(directory.resolve(name), content);
  }
}
