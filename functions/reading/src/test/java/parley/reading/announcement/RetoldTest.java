package parley.reading.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import parley.reading.announcement.AnnouncementTable.Line;

/**
 * Every line of announcements.txt once more, set in other type, with a sentence behind it and of
 * people with other names: it announces the same.
 */
class RetoldTest {

  /** As wide as a page of a wire service. */
  private static final int WIDTH = 64;

  /** What is done to a story: it is set otherwise, or its people have other names. */
  private enum Change {
    HARD_WRAPPED(RetoldTest::wrapped),
    WRAPPED_BY_WINDOWS(text -> wrapped(text).replace("\n", "\r\n")),
    TWO_SPACES_BETWEEN_SENTENCES(text -> text.replace(". ", ".  ")),
    NO_BREAK_SPACES(text -> text.replaceAll("(?<=\\d) ", "\u00a0")),
    TYPOGRAPHIC_SIGNS(
        text -> text.replace('\'', '\u2019').replaceAll("(?<=\\d)-(?=\\d)", "\u2013")),
    NON_BREAKING_HYPHENS(text -> text.replace('-', '\u2011')),
    SOFT_HYPHENS(text -> text.replaceAll("([a-z]{4})([a-z]{4})", "$1\u00ad$2")),
    SPACES_OF_ZERO_WIDTH(text -> text.replace(" ", " \u200b")),
    SENTENCE_BEHIND(text -> text + " It rained all night."),
    PARAGRAPH_BEHIND(text -> text + "\n\nIt rained all night."),
    PARAGRAPH_BEHIND_BY_WINDOWS(text -> text + "\r\n\r\nIt rained all night."),
    SHORT_SURNAMES(Map.of("Ruiz", "Zhou", "Berg", "Li")),
    IRISH_AND_SCOTTISH_SURNAMES(Map.of("Ruiz", "O'Brien", "Berg", "MacDonald")),
    OTHER_GIVEN_NAMES(Map.of("Ana", "Chimamanda", "Ole", "Jean-Luc"));

    private final UnaryOperator<String> ofText;
    private final UnaryOperator<String> ofMeetings;

    Change(UnaryOperator<String> ofText) {
      this.ofText = ofText;
      this.ofMeetings = UnaryOperator.identity();
    }

    Change(Map<String, String> names) {
      this.ofText = text -> renamed(text, names);
      this.ofMeetings = ofText;
    }

    /** A name in capitals would stay what it was; a line that opens with a dash is of a list. */
    boolean canBeMade(Line line) {
      String changed = ofText.apply(line.text());
      boolean renames = !ofMeetings.apply("Ruiz").equals("Ruiz");
      return !changed.equals(line.text())
          && !(renames && line.text().contains("RUIZ"))
          && !changed.contains("\n--");
    }
  }

  static Stream<Arguments> changedLines() throws IOException {
    return AnnouncementTable.lines()
        .flatMap(
            line ->
                Arrays.stream(Change.values())
                    .filter(change -> change.canBeMade(line))
                    .map(change -> Arguments.of(change, line)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("changedLines")
  void theSameStoryAnnouncesTheSame(Change change, Line line) {
    String retold = change.ofText.apply(line.text());

    assertThat(AnnouncementTable.meetings(line.published(), retold).replace('\u2019', '\''))
        .isEqualTo(change.ofMeetings.apply(line.meetings()));
  }

  /** The text in lines that are full, as far as its words let them be. */
  private static String wrapped(String text) {
    StringBuilder wrapped = new StringBuilder();
    int begin = 0;
    for (String word : text.split(" ")) {
      boolean fits = wrapped.length() - begin + 1 + word.length() <= WIDTH;
      if (!wrapped.isEmpty()) {
        wrapped.append(fits ? ' ' : '\n');
      }
      begin = fits ? begin : wrapped.length();
      wrapped.append(word);
    }
    return wrapped.toString();
  }

  private static String renamed(String text, Map<String, String> names) {
    String renamed = text;
    for (Map.Entry<String, String> name : names.entrySet()) {
      renamed = renamed.replaceAll("(?<![\\w-])" + name.getKey() + "(?!\\w)", name.getValue());
    }
    return renamed;
  }
}
