package parley.reading.rule;

import java.util.BitSet;
import java.util.List;
import parley.reading.text.Token;

/** The words of a class, to ask of tokens one by one; capitals do not count. Immutable. */
public final class WordClass {

  private final List<String> words;
  private final BitSet ids;

  WordClass(List<String> words, BitSet ids) {
    this.words = List.copyOf(words);
    this.ids = ids;
  }

  /** Whether a token is a word of the class. */
  public boolean has(Token token) {
    return ids.get(token.word());
  }

  /** Their numbers; not to be changed. */
  BitSet ids() {
    return ids;
  }

  /** The words, in the order of their files. */
  public List<String> words() {
    return words;
  }
}
