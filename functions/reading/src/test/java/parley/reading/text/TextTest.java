package parley.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {

  private static final String TEXT = "\uD83D\uDE00 Abe \uD83D\uDE00\uD83D\uDE00 meets";

  @Test
  void anEmojiIsOneCodePoint() {
    int meets = TEXT.indexOf("meets");
    assertThat(new Text(TEXT).span(meets, meets + 5)).isEqualTo(new Span(9, 14));
  }

  @Test
  void aSpanGivesItsWordsBack() {
    assertThat(new Text(TEXT).slice(new Span(9, 14))).isEqualTo("meets");
  }

  @Test
  void halvesOfPairsThatStandAloneCountAsOne() {
    assertThat(new Text("\uDE00\uD83D x").span(3, 4)).isEqualTo(new Span(3, 4));
  }
}
