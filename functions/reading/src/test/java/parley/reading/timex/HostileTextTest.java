package parley.reading.timex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes is read to its end, and every expression stands where it says. */
class HostileTextTest {

  private static final LocalDate DAY = LocalDate.parse("2024-05-15");
  private static final int LENGTH = 20_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "May 3 ",
        "early ",
        "the end of the ",
        "two ",
        "2024-05-",
        "- ",
        "a",
        "7",
        "'",
        "(\"",
        "\u200b",
        "next ",
        "between May and ",
        "Friday to ",
        "nineteen ",
        "\uD83D\uDE00May 3 ",
        "3 ",
        "\uD83D",
        "12/",
        "half a ",
        "in the week of ",
        "and a half ",
        "."
      })
  void theSameOverAndOverIsRead(String part) {
    String text = part.repeat(LENGTH / part.length());
    List<TimeExpression> found = Times.in(text, DAY);
    assertThat(found).hasSizeLessThanOrEqualTo(text.length() / 2 + 1);
    standsWhereItSays(text, found);
  }

  @Test
  void randomBytesAreRead() {
    Random random = new Random(1);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[1_000];
      random.nextBytes(bytes);
      String text = new String(bytes, StandardCharsets.UTF_8);
      standsWhereItSays(text, Times.in(text, DAY));
    }
  }

  @Test
  void randomWordsOfTheRulesAreRead() {
    String[] words =
        ("early the end of May 3 , 2017 - to and next last week weeks two days ago from Friday"
                + " Easter first quarter in a half ' s 's 10 : 30 a.m. mid 99 31 February 29 fiscal")
            .split(" ");
    Random random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int word = 0; word < 30; word++) {
        text.append(words[random.nextInt(words.length)]).append(' ');
      }
      standsWhereItSays(text.toString(), Times.in(text.toString(), DAY));
    }
  }

  @Test
  void everyBlockOfUnicodeIsRead() {
    for (int block = 0; block <= Character.MAX_CODE_POINT; block += 0x80) {
      StringBuilder text = new StringBuilder("On May 3 ");
      for (int c = block; c < block + 0x80; c++) {
        text.appendCodePoint(c);
      }
      text.append(" on May 4.");
      String string = text.toString();
      assertThatCode(() -> standsWhereItSays(string, Times.in(string, DAY)))
          .as("block %x", block)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void spansCountCodePoints() {
    List<TimeExpression> found = Times.in("\uD83D\uDE00\uD83D\uDE00 on May 3 they met", DAY);
    assertThat(found).extracting(t -> t.span().begin()).containsExactly(6);
  }

  private static void standsWhereItSays(String text, List<TimeExpression> found) {
    int behind = 0;
    for (TimeExpression each : found) {
      int begin = text.offsetByCodePoints(0, each.span().begin());
      assertThat(text.startsWith(each.text(), begin)).as("%s", each).isTrue();
      assertThat(each.span().begin()).isGreaterThanOrEqualTo(behind);
      behind = each.span().end();
    }
  }
}
