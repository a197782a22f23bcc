package parley.reading.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.Token;
import parley.reading.text.TokenKind;

/** All matches of a grammar in the sentences of one text. Of one thread. */
public final class Chart {

  /** The longest pattern. */
  static final int MAX_STEPS = 24;

  private final Grammar grammar;
  private final Token[] tokens;
  private final List<List<Match>> at;

  /** By token, what a number may be taken as; null for what is none. */
  private final Numeral[] numerals;

  /** By token, a bit for each stage in which a pattern begins with what stands there. */
  private final long[] begun;

  /** The token at which the walk through the tree began. */
  private int start;

  /** The first token behind the sentence. */
  private int behind;

  // what each step of the walk took
  private final int[] begins = new int[MAX_STEPS];
  private final int[] ends = new int[MAX_STEPS];
  private final String[] values = new String[MAX_STEPS];
  private final Match[] matches = new Match[MAX_STEPS];

  private record Numeral(int[] symbols, String value) {}

  Chart(Grammar grammar, List<Token> tokens) {
    this.grammar = grammar;
    this.tokens = tokens.toArray(new Token[0]);
    this.at = new ArrayList<>(Collections.nCopies(tokens.size(), null));
    this.numerals = new Numeral[tokens.size()];
    this.begun = new long[tokens.size()];
    for (int i = 0; i < begun.length; i++) {
      begin(i);
    }
  }

  private void begin(int at) {
    Token token = tokens[at];
    begun[at] = grammar.stages().begunBy(token.word());
    if (token.kind() != TokenKind.WORD && token.kind() != TokenKind.SIGN) {
      int[] symbols = grammar.symbolsOf(token);
      numerals[at] = new Numeral(symbols, Integer.toString(token.number()));
      begun[at] |= grammar.stages().begunBy(symbols);
    }
  }

  /** Matches every stage of the grammar within a sentence. */
  public void match(Sentence sentence) {
    behind = sentence.end();
    Stages stages = grammar.stages();
    for (int stage = 0; stage < stages.count(); stage++) {
      Node root = stages.root(stage);
      // from the end, so that a match may take one of its own stage that begins behind it
      for (start = behind - 1; start >= sentence.begin(); start--) {
        if ((begun[start] >>> stage & 1) != 0) {
          walk(root, start, 0);
        }
      }
    }
  }

  /** The matches that begin at a token, in no order. */
  public List<Match> at(int token) {
    return at.get(token) == null ? List.of() : Collections.unmodifiableList(at.get(token));
  }

  /**
   * The best matches of a sentence that do not share a token, in the order of the text: from left
   * to right, of those that begin together the longest, of those the one whose rule comes first.
   *
   * @param wanted which matches to choose from
   */
  public List<Match> best(Sentence sentence, Predicate<Match> wanted) {
    List<Match> best = new ArrayList<>();
    int begin = sentence.begin();
    while (begin < sentence.end()) {
      Match match = best(begin, wanted);
      if (match == null) {
        begin++;
      } else {
        best.add(match);
        begin = match.end();
      }
    }
    return best;
  }

  /** The same of the matches of one class. */
  public List<Match> best(Sentence sentence, String wordClass) {
    List<Match> best = new ArrayList<>();
    int begin = sentence.begin();
    while (begin < sentence.end()) {
      Match match = best(begin, wordClass);
      if (match == null) {
        begin++;
      } else {
        best.add(match);
        begin = match.end();
      }
    }
    return best;
  }

  /** The best match of a class that begins at a token, null if there is none. */
  public Match best(int begin, String wordClass) {
    List<Match> known = at.get(begin);
    Match best = null;
    for (int i = 0; known != null && i < known.size(); i++) {
      Match match = known.get(i);
      boolean wanted = match.gives(wordClass);
      best = wanted && (best == null || match.compareTo(best) < 0) ? match : best;
    }
    return best;
  }

  /** The best wanted match that begins at a token, null if there is none. */
  private Match best(int begin, Predicate<Match> wanted) {
    List<Match> known = at.get(begin);
    if (known == null) {
      return null;
    }
    Match best = null;
    for (int i = 0; i < known.size(); i++) {
      Match match = known.get(i);
      boolean better = best == null || match.compareTo(best) < 0;
      best = better && wanted.test(match) ? match : best;
    }
    return best;
  }

  private void walk(Node node, int position, int depth) {
    if (position >= behind || depth >= MAX_STEPS) {
      return;
    }
    walkWord(node, position, depth);
    if (numerals[position] != null) {
      walkNumber(node, position, depth);
    }
    walkMatches(node, position, depth);
  }

  private void walkWord(Node node, int position, int depth) {
    Token token = tokens[position];
    for (Sense sense : grammar.senses(token)) {
      Node child = node.child(sense.symbol());
      if (child != null && sense.fits(token)) {
        take(child, position, depth, sense.value());
      }
    }
  }

  private void walkNumber(Node node, int position, int depth) {
    Numeral numeral = numerals[position];
    for (int symbol : numeral.symbols()) {
      Node child = node.child(symbol);
      if (child != null) {
        take(child, position, depth, numeral.value());
      }
    }
  }

  private void walkMatches(Node node, int position, int depth) {
    List<Match> earlier = at.get(position);
    if (earlier == null) {
      return;
    }
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Match match = earlier.get(i);
      for (int symbol : grammar.symbolsOf(match.rule())) {
        Node child = node.child(symbol);
        if (child != null && match.end() > position) {
          take(child, position, match.end(), depth, match.value(), match);
        }
      }
    }
  }

  private void take(Node child, int position, int depth, String value) {
    take(child, position, position + 1, depth, value, null);
  }

  private void take(Node child, int begin, int end, int depth, String value, Match match) {
    begins[depth] = begin;
    ends[depth] = end;
    values[depth] = value;
    matches[depth] = match;
    for (Node.End pattern : child.ends()) {
      add(pattern, end - start);
    }
    if (!child.isLeaf()) {
      walk(child, end, depth + 1);
    }
  }

  /** Of two matches of one class over the same tokens the better one stays. */
  private void add(Node.End pattern, int length) {
    Rule rule = pattern.rule();
    int begin = begins[pattern.begin()];
    int end = ends[pattern.end() - 1];
    begun[begin] |= grammar.stages().begunBy(grammar.symbolsOf(rule));
    List<Match> known = known(begin);
    for (int i = 0; i < known.size(); i++) {
      Match other = known.get(i);
      if (other.end() == end && other.gives(rule.gives())) {
        if (other.compareTo(rule, end - begin, length) > 0) {
          known.set(i, new Match(rule, begin, end, length, captures(pattern)));
        }
        return;
      }
    }
    known.add(new Match(rule, begin, end, length, captures(pattern)));
  }

  private List<Match> known(int begin) {
    List<Match> known = at.get(begin);
    if (known == null) {
      known = new ArrayList<>(4);
      at.set(begin, known);
    }
    return known;
  }

  private Map<String, Captured> captures(Node.End pattern) {
    String[] names = pattern.captures();
    if (names.length == 0) {
      return Map.of();
    }
    Captured[] captured = new Captured[names.length];
    for (int i = 0; i < names.length; i++) {
      if (!names[i].isEmpty()) {
        Optional<Match> match = Optional.ofNullable(matches[i]);
        captured[i] = new Captured(begins[i], ends[i], values[i], match);
      }
    }
    return new Captures(names, captured);
  }
}
