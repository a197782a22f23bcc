package parley.reading.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import parley.reading.text.Token;
import parley.reading.text.Tokens;
import parley.reading.text.Vocabulary;

/** The words of a class, to ask of tokens one by one; capitals do not count. Immutable. */
public final class WordClass {

  private final Vocabulary vocabulary;
  private final int symbol;
  private final long hint;
  private final BitSet ids;

  /**
   * @param symbol what a pattern calls it, 0 if none does
   * @param hint the bit by which it is known: {@link WordClasses#hint}
   * @param words the numbers of its words
   */
  WordClass(Vocabulary vocabulary, int symbol, long hint, int... words) {
    this.vocabulary = vocabulary;
    this.symbol = symbol;
    this.hint = hint;
    this.ids = new BitSet();
    for (int word : words) {
      ids.set(word);
    }
  }

  /** Whether a token is a word of the class. */
  public boolean has(Token token) {
    return has(token.word());
  }

  /** The same of a token of a text, without making one. */
  public boolean has(Tokens tokens, int token) {
    return has(tokens.word(token));
  }

  /** Whether a word, by its letters, is of the class. */
  public boolean has(String word) {
    return has(vocabulary.find(word));
  }

  /** Whether a word, by its number, is of the class. */
  boolean has(int word) {
    return ids.get(word);
  }

  /** The numbers of its words, in their order. */
  public BitSet numbers() {
    return (BitSet) ids.clone();
  }

  int symbol() {
    return symbol;
  }

  long hint() {
    return hint;
  }

  /** Its words but for the names of several words, in lower case, in no order. */
  public List<String> words() {
    List<String> words = new ArrayList<>();
    for (int word = ids.nextSetBit(0); word >= 0; word = ids.nextSetBit(word + 1)) {
      words.add(vocabulary.word(word));
    }
    return words;
  }
}
