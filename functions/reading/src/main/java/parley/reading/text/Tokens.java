package parley.reading.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import parley.reading.text.Token.Capitals;
import parley.reading.text.Token.Gap;

/**
 * The tokens of a text, in its order. Immutable. They lie as numbers in one array, and a {@link
 * Token} is made when somebody asks for a whole one: of a long text there would be a million
 * objects that the garbage collector moves about again and again.
 */
public final class Tokens extends AbstractList<Token> implements RandomAccess {

  /** How many cells a token has: begin, end, number, and the others in one. */
  private static final int SIZE = 4;

  private static final int END = 1;
  private static final int NUMBER = 2;

  /** Gap, capitals, kind and word, each from its bit on. */
  private static final int REST = 3;

  private static final int CAPITALS_BIT = 2;
  private static final int KIND_BIT = 4;
  private static final int WORD_BIT = 7;

  private static final TokenKind[] KINDS = TokenKind.values();
  private static final Capitals[] CAPITALS = Capitals.values();
  private static final Gap[] GAPS = Gap.values();

  /**
   * The last cell of what stands beside a text, where somebody asks for the word behind its last
   * one: a sign that no rule knows.
   */
  private static final int NONE = TokenKind.SIGN.ordinal() << KIND_BIT;

  private final int[] cells;
  private final int size;

  private Tokens(int[] cells, int size) {
    this.cells = cells;
    this.size = size;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Token get(int token) {
    return new Token(
        begin(token),
        end(token),
        kind(token),
        word(token),
        number(token),
        capitals(token),
        gap(token));
  }

  /** The first {@code char} in a token. */
  public int begin(int token) {
    return cells[at(token)];
  }

  /** The first {@code char} behind a token. */
  public int end(int token) {
    return cells[at(token) + END];
  }

  /** What a token is made of. */
  public TokenKind kind(int token) {
    return KINDS[rest(token) >>> KIND_BIT & 7];
  }

  /** The id of a token's word in the {@link Vocabulary}, 0 if it, or the token, is not there. */
  public int word(int token) {
    return rest(token) >>> WORD_BIT;
  }

  /** The value of a number, ordinal or decade; of another token -1. */
  public int number(int token) {
    return cells[at(token) + NUMBER];
  }

  /** How a token is capitalised. */
  public Capitals capitals(int token) {
    return CAPITALS[rest(token) >>> CAPITALS_BIT & 3];
  }

  /** The same of a token as {@link Token#isCapitalised()}. */
  public boolean isCapitalised(int token) {
    return (rest(token) >>> CAPITALS_BIT & 3) != Capitals.NONE.ordinal();
  }

  /** What stands between a token and the one before. */
  public Gap gap(int token) {
    return GAPS[rest(token) & 3];
  }

  private int rest(int token) {
    return token >= 0 && token < size ? cells[at(token) + REST] : NONE;
  }

  private int at(int token) {
    return SIZE * token; // the array has no cell behind the last token's
  }

  /** Collects tokens. */
  static final class Builder {

    private int[] cells;
    private int size;

    /**
     * @param expected how many there may be
     */
    Builder(int expected) {
      cells = new int[SIZE * expected];
    }

    /** Adds a token: what it is, see {@link Token}. */
    void add(int begin, int end, TokenKind kind, int word, int number, Capitals capitals, Gap gap) {
      int at = SIZE * size;
      if (at == cells.length) {
        cells = Arrays.copyOf(cells, 2 * at);
      }
      cells[at] = begin;
      cells[at + END] = end;
      cells[at + NUMBER] = number;
      cells[at + REST] =
          word << WORD_BIT
              | kind.ordinal() << KIND_BIT
              | capitals.ordinal() << CAPITALS_BIT
              | gap.ordinal();
      size++;
    }

    /** The tokens so far, at the offsets that their letters have in the text. */
    Tokens build(Unbroken text) {
      for (int at = 0; at < SIZE * size; at += SIZE) {
        cells[at] = text.begin(cells[at]);
        cells[at + END] = text.end(cells[at + END]);
      }
      return new Tokens(Arrays.copyOf(cells, SIZE * size), size);
    }
  }
}
