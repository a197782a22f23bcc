package parley.reading.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.reading.text.TokenizedText;

/** Whatever comes, windows are read from it, one behind the other. */
class HostileTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from May 3 to ",
        "between Jan. 20 and 27 ",
        "a two-day visit ",
        "starting Friday ",
        "in two weeks ",
        "by ",
        "a week after ",
        "late ",
        "in two to three weeks ",
        "the week after the ",
        "the second day of the July 7-8 summit ",
        "open on Monday and end on Friday ",
        "next week on Monday ",
        "the mid-18th century "
      })
  void theSameOverAndOverGivesWindowsOneBehindTheOther(String part) {
    inOrder(read(part.repeat(20_000 / part.length()), LocalDate.parse("2024-05-15")));
  }

  @Test
  void randomWordsOfTheRulesGiveWindowsOneBehindTheOther() {
    String[] words =
        ("early the end of May 3 , 2017 - to and next last week weeks two days after from Friday by"
                + " before until mid late century decade 1800 year first quarter in a half visit"
                + " three-day starting around 31 February 29 18th summer later within coming")
            .split(" ");
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int word = 0; word < 25; word++) {
        text.append(words[random.nextInt(words.length)]).append(' ');
      }
      LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(366));
      inOrder(read(text.toString(), day));
    }
  }

  @Test
  void randomBytesGiveWindowsOneBehindTheOther() {
    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[1_000];
      random.nextBytes(bytes);
      String soup = new String(bytes, StandardCharsets.UTF_8);
      inOrder(read(soup + " from May 3 to " + soup, LocalDate.parse("2024-05-15")));
    }
  }

  @Test
  void everyBlockOfUnicodeGivesWindowsOneBehindTheOther() {
    for (int block = 0; block <= Character.MAX_CODE_POINT; block += 0x80) {
      StringBuilder text = new StringBuilder("From May 3 ");
      for (int c = block; c < block + 0x80; c++) {
        text.appendCodePoint(c);
      }
      inOrder(read(text.append(" to May 4.").toString(), LocalDate.parse("2024-05-15")));
    }
  }

  private static List<WindowMention> read(String string, LocalDate day) {
    return Windows.read(TokenizedText.of(string, Windows.GRAMMAR.vocabulary()), day);
  }

  private static void inOrder(List<WindowMention> mentions) {
    int behind = 0;
    for (WindowMention mention : mentions) {
      assertThat(mention.begin()).isGreaterThanOrEqualTo(behind);
      behind = mention.end();
    }
  }
}
