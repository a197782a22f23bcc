package parley.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of FALSEHOODS.md, and that no belief stands there without one. */
class FalsehoodsTest {

  private static final Path PAGE = Path.of("FALSEHOODS.md");
  private static final Pattern BELIEF = Pattern.compile("^- \\*\\*.+");
  private static final Pattern EXAMPLE = Pattern.compile("^  - `(.+?)` \"(.+)\" → `(.+)`$");
  private static final MeetingReader READER = MeetingReader.english();

  /** What a story says, and the days on which it lets somebody meet. */
  record Example(LocalDate published, String story, String days) {

    static Example of(MatchResult line) {
      return new Example(LocalDate.parse(line.group(1)), line.group(2), line.group(3));
    }
  }

  static Stream<Example> examples() throws IOException {
    return Files.readAllLines(PAGE).stream()
        .flatMap(line -> EXAMPLE.matcher(line).results())
        .map(Example::of);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aStoryIsReadAsThePageSays(Example example) {
    Document story = new Document("story", example.published(), "", example.story());

    String days =
        READER.read(story).meetings().stream()
            .map(meeting -> meeting.window().edtf())
            .collect(Collectors.joining("; "));
    assertThat(days.isEmpty() ? "none" : days).isEqualTo(example.days());
  }

  @Test
  void everyBeliefHasAnExampleAndEveryLineWithAnArrowIsOne() throws IOException {
    List<String> lines = Files.readAllLines(PAGE);

    assertThat(lines).filteredOn(line -> line.contains("→")).allMatch(EXAMPLE.asMatchPredicate());
    for (int i = 0; i < lines.size(); i++) {
      if (BELIEF.matcher(lines.get(i)).matches()) {
        assertThat(lines.get(i + 1)).as(lines.get(i)).matches(EXAMPLE);
      }
    }
  }
}
