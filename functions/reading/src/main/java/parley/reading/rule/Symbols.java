package parley.reading.rule;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.reading.text.Token.Capitals;

/**
 * Numbers, from 1, what may stand in a pattern: classes, words with their capitals, and
 * alternatives of these.
 */
final class Symbols {

  private static final int CAPITALS = Capitals.values().length;

  private final Map<String, Integer> classes = new HashMap<>();
  private final Map<List<String>, Integer> alternatives = new HashMap<>();

  /** By word and capitals; 0 where there is none. */
  private int[] literals = new int[1 << 13];

  /** By symbol: itself, and the alternatives of which it is one. */
  private int[][] wider = new int[1 << 11][];

  private int last;

  /** The symbol of a class, a new one if it was not known. */
  int ofClass(String name) {
    Integer known = classes.get(name);
    if (known == null) {
      known = add();
      classes.put(name, known);
    }
    return known;
  }

  /** The symbol of a class; 0 if no pattern and no word file has it. */
  int knownClass(String name) {
    return classes.getOrDefault(name, 0);
  }

  /** The symbol of a word, 0 if it was not known. */
  int knownLiteral(int word, Capitals capitals) {
    int place = word * CAPITALS + capitals.ordinal();
    return place < literals.length ? literals[place] : 0;
  }

  /** A new symbol for a word. */
  int addLiteral(int word, Capitals capitals) {
    int place = word * CAPITALS + capitals.ordinal();
    if (place >= literals.length) {
      literals = Arrays.copyOf(literals, 2 * place);
    }
    literals[place] = add();
    return literals[place];
  }

  /** The symbol of a list of alternatives, 0 if it was not known. */
  int knownAlternatives(List<String> choices) {
    return alternatives.getOrDefault(choices, 0);
  }

  /** A new symbol for a list of alternatives. */
  int addAlternatives(List<String> choices) {
    int symbol = add();
    alternatives.put(choices, symbol);
    return symbol;
  }

  /** Says that a symbol is one of some alternatives, those that were numbered last. */
  void widen(int symbol, int alternatives) {
    int[] known = wider[symbol];
    if (known[known.length - 1] != alternatives) {
      wider[symbol] = Arrays.copyOf(known, known.length + 1);
      wider[symbol][known.length] = alternatives;
    }
  }

  /** A symbol, and the alternatives of which it is one. */
  int[] wider(int symbol) {
    return wider[symbol];
  }

  /** The highest number. */
  int last() {
    return last;
  }

  private int add() {
    last++;
    if (last == wider.length) {
      wider = Arrays.copyOf(wider, 2 * last);
    }
    wider[last] = new int[] {last};
    return last;
  }
}
