package parley.reading.rule;

import java.util.ArrayList;
import java.util.List;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.TokenKind;
import parley.reading.text.Tokens;

/** All matches of a grammar in the sentences of one text. Of one thread. */
public final class Chart {

  private static final int USUAL_SENTENCE = 64;

  private final Grammar grammar;
  private final Tree tree;
  private final WordSteps steps;
  private final Openings openings;
  private final Rules rules;
  private final Lists lists;
  private final Tokens tokens;

  private final Matches matches;

  /** The first token of the sentence. */
  private int first;

  /** By token of the sentence, a bit for each class of numbers that it is of. */
  private int[] numerals = new int[USUAL_SENTENCE];

  /** By token of the sentence, as what some pattern may take its word: {@link WordSteps}. */
  private long[] symbols = new long[USUAL_SENTENCE];

  /** By token of the sentence, a bit for each stage in which a pattern begins there. */
  private int[] begun = new int[USUAL_SENTENCE];

  /** A bit for each stage in which a pattern begins anywhere in the sentence. */
  private int begunAnywhere;

  /** The token at which the walk through the tree began. */
  private int start;

  /** The first token behind the sentence. */
  private int behind;

  private final Walk walk = new Walk();

  Chart(Grammar grammar, Tokens tokens) {
    this.grammar = grammar;
    this.tree = grammar.tree();
    this.steps = grammar.steps();
    this.openings = grammar.openings();
    this.rules = grammar.rules();
    this.lists = grammar.lists();
    this.tokens = tokens;
    this.matches = new Matches(grammar, tokens);
  }

  /** Matches every stage of the grammar within a sentence. */
  public void match(Sentence sentence) {
    begin(sentence);
    for (int stage = 0; stage < grammar.stages(); stage++) {
      if ((begunAnywhere >>> stage & 1) != 0) {
        match(stage);
      }
    }
  }

  /** From the end, so that a match may take one of its own stage that begins behind it. */
  private void match(int stage) {
    for (start = behind - 1; start >= first; start--) {
      if ((begun[start - first] >>> stage & 1) != 0) {
        open(stage);
      }
    }
  }

  private void begin(Sentence sentence) {
    first = sentence.begin();
    behind = sentence.end();
    if (behind - first > begun.length) {
      begun = new int[behind - first];
      numerals = new int[behind - first];
      symbols = new long[behind - first];
    }
    begunAnywhere = 0;
    long follows = 0;
    for (int i = behind - 1; i >= first; i--) {
      TokenKind kind = tokens.kind(i);
      boolean isNumber = kind != TokenKind.WORD && kind != TokenKind.SIGN;
      numerals[i - first] = isNumber ? grammar.numberClasses(tokens.get(i)) : 0;
      int word = tokens.word(i);
      symbols[i - first] = steps.symbols(word);
      begun[i - first] = openings.stages(word, follows) | begunByNumber(numerals[i - first]);
      begunAnywhere |= begun[i - first];
      follows = numerals[i - first] == 0 ? symbols[i - first] : Openings.ANYTHING;
    }
  }

  /** Says that patterns of some stages begin at a token. */
  private void begin(int token, int stages) {
    begun[token - first] |= stages;
    begunAnywhere |= stages;
  }

  private int begunByNumber(int classes) {
    int byNumber = 0;
    for (int rest = classes; rest != 0; rest &= rest - 1) {
      for (int symbol : grammar.numberSymbols(Integer.numberOfTrailingZeros(rest))) {
        byNumber |= grammar.begunBySymbol(symbol);
      }
    }
    return byNumber;
  }

  /** All wanted matches so far, in no order. */
  public List<Match> matches(Wanted wanted) {
    return matches.all(wanted);
  }

  /** The matches that begin at a token, in no order. */
  public List<Match> at(int token) {
    return matches.at(token);
  }

  /**
   * The best matches of a sentence that do not share a token, in the order of the text: from left
   * to right, of those that begin together the longest, of those the one whose rule comes first.
   *
   * @param wanted which matches to choose from
   */
  public List<Match> best(Sentence sentence, Wanted wanted) {
    List<Match> best = new ArrayList<>();
    int begin = sentence.begin();
    long classes = wanted.classes();
    while (begin < sentence.end()) {
      Match match = matches.mayHave(begin, classes) ? matches.best(begin, wanted) : null;
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
    return best(sentence, new Gives(wordClass));
  }

  /** Those of one class. */
  private record Gives(String wordClass) implements Wanted {

    @Override
    public long classes() {
      return WordClasses.hint(wordClass);
    }

    @Override
    public boolean mayBeOf(Rule rule) {
      return rule.gives().equals(wordClass);
    }

    @Override
    public boolean is(Match match) {
      return true;
    }
  }

  /** The best match of a class that begins at a token, null if there is none. */
  public Match best(int begin, String wordClass) {
    return matches.mayHave(begin, WordClasses.hint(wordClass))
        ? matches.best(begin, new Gives(wordClass))
        : null;
  }

  /** Walks from the root of a stage. */
  private void open(int stage) {
    int next = start + 1;
    boolean more = next < behind && (numerals[next - first] != 0 || hasMatch(next));
    long words = next < behind ? symbols[next - first] : 0;
    long follows = more ? Openings.ANYTHING : words;
    int list = openings.of(tokens.word(start), stage, follows);
    int end = lists.end(list);
    for (int opening = lists.begin(list); opening < end; opening += Openings.SIZE) {
      if (openings.mayGoOn(opening, follows) && openings.fits(opening, tokens.capitals(start))) {
        take(openings.node(opening), start, 0, openings.value(opening));
      }
    }
    walkNumber(grammar.root(stage), start, 0);
    openMatches(stage);
  }

  /** Walks from the root of a stage with the matches that begin a pattern of it. */
  private void openMatches(int stage) {
    int root = grammar.root(stage);
    for (int link = matches.last(start); link != Matches.NONE; link = matches.before(link)) {
      int match = matches.place(link);
      if ((rules.begunBy(matches.rule(match)) >>> stage & 1) != 0) {
        walkMatch(root, match, start, 0);
      }
    }
  }

  private void walk(int node, int position, int depth) {
    if (position >= behind || depth >= Walk.MAX_STEPS) {
      return;
    }
    walkWord(node, position, depth);
    walkNoWord(node, position, depth);
  }

  private void walkNoWord(int node, int position, int depth) {
    walkNumber(node, position, depth);
    walkMatches(node, position, depth);
  }

  private boolean hasMatch(int token) {
    return matches.last(token) != Matches.NONE;
  }

  private void walkWord(int node, int position, int depth) {
    long met = tree.symbols(node) & symbols[position - first];
    for (long rest = met; rest != 0; rest &= rest - 1) { // nine times out of ten there is none
      int word = tokens.word(position);
      int digits = Long.numberOfTrailingZeros(rest);
      int step = steps.begin(word, digits);
      while (steps.has(step, word, digits)) {
        int child = tree.child(node, steps.symbol(step));
        if (child != Tree.NONE && steps.fits(step, tokens.capitals(position))) {
          take(child, position, depth, steps.value(step));
        }
        step += WordSteps.SIZE;
      }
    }
  }

  private void walkNumber(int node, int position, int depth) {
    for (int rest = numerals[position - first]; rest != 0; rest &= rest - 1) {
      for (int symbol : grammar.numberSymbols(Integer.numberOfTrailingZeros(rest))) {
        int child = tree.child(node, symbol);
        if (child != Tree.NONE) {
          take(child, position, depth, Matches.NUMERAL);
        }
      }
    }
  }

  private void walkMatches(int node, int position, int depth) {
    for (int link = matches.last(position); link != Matches.NONE; link = matches.before(link)) {
      walkMatch(node, matches.place(link), position, depth);
    }
  }

  private void walkMatch(int node, int match, int position, int depth) {
    int symbols = rules.symbolsOf(matches.rule(match));
    int end = matches.end(match);
    for (int place = lists.begin(symbols); place < lists.end(symbols); place++) {
      int child = tree.child(node, lists.get(place));
      if (child != Tree.NONE && end > position) {
        take(child, position, end, depth, Matches.taken(match));
      }
    }
  }

  private void take(int child, int position, int depth, int value) {
    take(child, position, position + 1, depth, value);
  }

  private void take(int child, int begin, int end, int depth, int value) {
    walk.take(depth, begin, end, value);
    for (int i = 0; i < tree.ends(child); i++) {
      add(tree.end(child, i), end - start);
    }
    if (!tree.isLeaf(child)) {
      walk(child, end, depth + 1);
    }
  }

  private void add(int pattern, int length) {
    int begin = walk.begin(tree.begin(pattern));
    begin(begin, rules.begunBy(tree.rule(pattern)));
    if (begin > first && !hasMatch(begin)) {
      begin(begin - 1, grammar.begunBy(tokens.word(begin - 1)));
    }
    matches.add(pattern, length, walk);
  }
}
