package parley.reading.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.reading.text.TokenizedText;

/** A match tells what the parts of its pattern matched, whenever it is asked. */
class CapturesTest {

  private static final Grammar GRAMMAR =
      new Grammar.Builder().folder(new Resources(CapturesTest.class, "ww")).build();

  private static Chart chart(String text) {
    TokenizedText read = TokenizedText.of(text, GRAMMAR.vocabulary());
    Chart chart = GRAMMAR.chart(read.tokens());
    read.sentences().forEach(chart::match);
    return chart;
  }

  private static Captures captures(String text, int token, String wordClass) {
    return chart(text).best(token, wordClass).captures();
  }

  @Test
  void aWordStandsForItsValueAndANumberForItsDigits() {
    Captures captures = captures("seen early June 7", 1, "date");
    assertThat(captures.get("month").value()).isEqualTo("6");
    assertThat(captures.get("month").begin()).isEqualTo(2);
    assertThat(captures.get("day").number()).isEqualTo(7);
    assertThat(captures.get("day").begin()).isEqualTo(3);
    assertThat(captures.get("day").end()).isEqualTo(4);
  }

  @Test
  void ofTwoPartsWithOneNameTheLastCounts() {
    assertThat(captures("May 3 or 4", 0, "date").get("day").value()).isEqualTo("4");
  }

  @Test
  void aPartWithoutANameIsNotCaptured() {
    Captures captures = captures("early May 3", 0, "date");
    assertThat(captures.has("day")).isTrue();
    assertThat(captures.has("")).isFalse();
    assertThat(captures.get("")).isNull();
    assertThat(captures.has("year")).isFalse();
    assertThat(captures.get("year")).isNull();
  }

  @Test
  void anEarlierMatchIsCapturedAsAWhole() {
    Captures captures = captures("from May 3 to June 5 2024", 0, "span");
    Captured last = captures.get("last");
    assertThat(last.begin()).isEqualTo(4);
    assertThat(last.end()).isEqualTo(6);
    assertThat(last.value()).isEqualTo("date");
    assertThat(last.match().orElseThrow().captures().get("day").value()).isEqualTo("5");
  }

  @Test
  void ofTwoMatchesOfAClassOverTheSameWordsTheLongerPatternStays() {
    List<Match> dates = chart("May 3 at noon").at(0);
    assertThat(dates)
        .extracting(match -> match.rule().name())
        .containsExactly("<month> <day> at noon");
    assertThat(dates.get(0).end()).isEqualTo(2);
    assertThat(dates.get(0).length()).isEqualTo(4);
    assertThat(dates.get(0).captures().get("day").value()).isEqualTo("3");
  }

  @Test
  void aTextOfManyMatchesKeepsEach() {
    Chart chart = chart("May 3 ".repeat(5_000));
    for (int i = 0; i < 10_000; i += 2) {
      assertThat(chart.best(i, "date").captures().get("day").value()).isEqualTo("3");
      assertThat(chart.at(i + 1)).isEmpty();
    }
  }
}
