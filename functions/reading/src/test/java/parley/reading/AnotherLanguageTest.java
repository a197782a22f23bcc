package parley.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.reading.announcement.Announcements;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.rule.Chart;
import parley.reading.rule.Example;
import parley.reading.rule.Grammar;
import parley.reading.text.TokenizedText;
import parley.reading.timex.TimexReader;
import parley.reading.window.WindowReader;

/** German, of which no Java knows: folders {@code de} beside the tests, and a table of stories. */
class AnotherLanguageTest {

  private static final MeetingReader GERMAN = new MeetingReader(CompiledGrammar.of("de"));
  private static final Grammar.Builder FILES = files();
  private static final Grammar GRAMMAR = FILES.build();

  private static Grammar.Builder files() {
    Grammar.Builder files = new Grammar.Builder();
    TimexReader.addTo(files, "de");
    WindowReader.addTo(files, "de");
    Announcements.addTo(files, "de");
    return files;
  }

  static Stream<List<String>> stories() throws IOException {
    try (InputStream in = AnotherLanguageTest.class.getResourceAsStream("german.txt")) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return lines.stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void aStoryInGermanAnnouncesTheseMeetings(List<String> story) {
    Document document = new Document("id", LocalDate.parse(story.get(0)), "", story.get(1));
    String found =
        GERMAN.read(document).meetings().stream()
            .map(AnotherLanguageTest::words)
            .collect(Collectors.joining(" ; "));
    assertThat(found.isEmpty() ? "none" : found).isEqualTo(story.get(2));
  }

  static Stream<Example> examples() {
    return FILES.examples().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aRuleOfGermanMatchesTheWordsOfItsExamples(Example example) {
    String plain = example.text().replaceAll("[{}]", "");
    String words = example.text().replaceAll("^[^{]*\\{|\\}[^}]*$", "");
    TokenizedText text = TokenizedText.of(plain, GRAMMAR.vocabulary());
    Chart chart = GRAMMAR.chart(text.tokens());
    text.sentences().forEach(chart::match);

    boolean matches =
        IntStream.range(0, text.tokens().size())
            .mapToObj(chart::at)
            .flatMap(List::stream)
            .filter(match -> match.rule().name().equals(example.rule()))
            .anyMatch(match -> text.words(match.begin(), match.end()).equals(words));
    assertThat(matches).as(example.toString()).isEqualTo(example.reads());
  }

  private static String words(Meeting meeting) {
    String who =
        meeting.participants().stream().map(Participant::name).collect(Collectors.joining(" + "));
    String where = meeting.place().map(place -> ", " + place.name()).orElse("");
    return who + ", " + meeting.window() + ", " + meeting.status().word() + where;
  }
}
