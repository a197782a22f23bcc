package parley.reading.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.Token;
import parley.reading.text.TokenKind;

/** All matches of a grammar in the sentences of one text. Of one thread. */
public final class Chart {

  private static final int MAX_STEPS = 24;

  private final Grammar grammar;
  private final List<Token> tokens;
  private final List<List<Match>> at;
  private final Captured[] steps = new Captured[MAX_STEPS];

  Chart(Grammar grammar, List<Token> tokens) {
    this.grammar = grammar;
    this.tokens = tokens;
    this.at = new ArrayList<>(Collections.nCopies(tokens.size(), null));
  }

  /** Matches every stage of the grammar within a sentence. */
  public void match(Sentence sentence) {
    for (Stage stage : grammar.stages()) {
      // from the end, so that a match may take one of its own stage that begins behind it
      for (int begin = sentence.end() - 1; begin >= sentence.begin(); begin--) {
        start(stage, begin, sentence.end());
      }
    }
  }

  private void start(Stage stage, int begin, int end) {
    Token token = tokens.get(begin);
    for (Stage.Start each : stage.startsWith(token.word())) {
      if (each.sense().fits(token)) {
        take(each.next(), begin, begin, end, 0, each.sense().value());
      }
    }
    if (isNumber(token)) {
      walkNumber(stage.root(), begin, begin, end, 0);
    }
    walkMatches(stage.root(), begin, begin, end, 0);
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

  /** The best wanted match that begins at a token, null if there is none. */
  private Match best(int begin, Predicate<Match> wanted) {
    List<Match> matches = at.get(begin);
    if (matches == null) {
      return null;
    }
    Match best = null;
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      boolean better = best == null || match.compareTo(best) < 0;
      best = better && wanted.test(match) ? match : best;
    }
    return best;
  }

  private void walk(Node node, int start, int position, int end, int depth) {
    if (position >= end || depth >= MAX_STEPS) {
      return;
    }
    Token token = tokens.get(position);
    if (token.word() != 0) {
      for (Sense sense : grammar.senses(token)) {
        Node child = node.child(sense.symbol());
        if (child != null && sense.fits(token)) {
          take(child, start, position, end, depth, sense.value());
        }
      }
    }
    if (isNumber(token)) {
      walkNumber(node, start, position, end, depth);
    }
    walkMatches(node, start, position, end, depth);
  }

  private static boolean isNumber(Token token) {
    return token.kind() != TokenKind.WORD && token.kind() != TokenKind.SIGN;
  }

  private void walkNumber(Node node, int start, int position, int end, int depth) {
    Token token = tokens.get(position);
    for (Grammar.NumberSense sense : grammar.numbers()) {
      if (sense.numberClass().has(token)) {
        for (int symbol : sense.symbols()) {
          Node child = node.child(symbol);
          if (child != null) {
            take(child, start, position, end, depth, Integer.toString(token.number()));
          }
        }
      }
    }
  }

  private void walkMatches(Node node, int start, int position, int end, int depth) {
    List<Match> matches = at.get(position);
    if (matches == null) {
      return;
    }
    for (int i = matches.size() - 1; i >= 0; i--) {
      Match match = matches.get(i);
      for (int symbol : grammar.symbolsOf(match.rule())) {
        Node child = node.child(symbol);
        if (child != null && match.end() > position) {
          steps[depth] = new Captured(position, match.end(), match.value(), Optional.of(match));
          arrive(child, start, match.end(), end, depth + 1);
        }
      }
    }
  }

  private void take(Node child, int start, int position, int end, int depth, String value) {
    steps[depth] = new Captured(position, position + 1, value, Optional.empty());
    arrive(child, start, position + 1, end, depth + 1);
  }

  private void arrive(Node node, int start, int position, int end, int depth) {
    for (Node.End pattern : node.ends()) {
      add(match(pattern, start, position, depth));
    }
    if (!node.isLeaf()) {
      walk(node, start, position, end, depth);
    }
  }

  private Match match(Node.End pattern, int start, int position, int depth) {
    int begin = steps[pattern.begin()].begin();
    int end = steps[pattern.end() - 1].end();
    return new Match(pattern.rule(), begin, end, position - start, captures(pattern, depth));
  }

  private Map<String, Captured> captures(Node.End pattern, int depth) {
    Map<String, Captured> captures = Map.of();
    for (int i = 0; i < depth; i++) {
      String name = pattern.captures().get(i);
      if (!name.isEmpty()) {
        captures = captures.isEmpty() ? new HashMap<>(4) : captures;
        captures.put(name, steps[i]);
      }
    }
    return captures;
  }

  /** Of two matches of one class over the same tokens the better one stays. */
  private void add(Match match) {
    List<Match> matches = at.get(match.begin());
    if (matches == null) {
      matches = new ArrayList<>(2);
      at.set(match.begin(), matches);
    }
    for (int i = 0; i < matches.size(); i++) {
      Match other = matches.get(i);
      if (other.end() == match.end() && other.gives(match.rule().gives())) {
        if (match.compareTo(other) < 0) {
          matches.set(i, match);
        }
        return;
      }
    }
    matches.add(match);
  }
}
