package parley.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What words can be is kept in bits. */
class LexiconTest {

  @Test
  void everyFormHasABitOfItsOwn() {
    int all = Lexicon.bits(Lexicon.Form.values());
    assertThat(Integer.bitCount(all)).isEqualTo(Lexicon.Form.values().length);
  }

  @Test
  void everyFunctionHasABitOfItsOwn() {
    assertThat(FunctionWord.values()).hasSizeLessThanOrEqualTo(Long.SIZE);
  }
}
