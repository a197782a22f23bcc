package parley.reading.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import parley.reading.text.Tokens;

/**
 * Matches by the token at which they begin. They lie as numbers in one array, and those of a token
 * are chained by numbers; a {@link Match} is made when somebody asks for one. Of a long text there
 * are hundreds of thousands, which as objects the garbage collector would copy again and again, and
 * nearly all tokens begin none. Of one thread.
 *
 * <pre>
 * match:  pattern, begin, end, length, start, steps times value
 * </pre>
 *
 * <p>{@code pattern} is where its end stands in the {@link Tree}, {@code start} the first token of
 * its first step. The value of a step is the number of the string that a word is in its class, or
 * {@link #NUMERAL}, or {@link #taken} for a match; there are none if the pattern captures nothing.
 */
final class Matches {

  /** No match. */
  static final int NONE = 0;

  /** The value of a step that took a number. */
  static final int NUMERAL = -1;

  private static final int BEGIN = 1;
  private static final int END = 2;
  private static final int LENGTH = 3;
  private static final int START = 4;
  private static final int STEPS = 5;

  /** As many matches as a few words may have. */
  private static final int FEW = 16;

  /** The cells of a usual match. */
  private static final int USUAL = 6;

  private final Grammar grammar;
  private final Tree tree;
  private final Rules rules;
  private final Tokens tokens;

  /** By token, the link to the match that was added last. */
  private final int[] last;

  /** By token, a bit for each class of the matches that begin there: {@link Rules#hint}. */
  private final long[] hints;

  /** By link, where a match lies. */
  private int[] places;

  /** By link, the one that was added before it and begins at the same token. */
  private int[] before;

  private int links = NONE;

  private int[] cells;

  private int size = 1; // so that no match lies at NONE

  Matches(Grammar grammar, Tokens tokens) {
    this.grammar = grammar;
    this.tree = grammar.tree();
    this.rules = grammar.rules();
    this.tokens = tokens;
    this.last = new int[tokens.size()];
    this.hints = new long[tokens.size()];
    int usual = FEW + tokens.size() / 4; // of news
    this.places = new int[usual];
    this.before = new int[usual];
    this.cells = new int[USUAL * usual];
  }

  /** The link to the match that was added last of those that begin at a token. */
  int last(int token) {
    return last[token];
  }

  /** Whether a match of some classes may begin at a token; of most tokens none does. */
  boolean mayHave(int token, long classes) {
    return (hints[token] & classes) != 0;
  }

  /** The link to the match that was added before one and begins at the same token. */
  int before(int link) {
    return before[link];
  }

  /** Where the match of a link lies. */
  int place(int link) {
    return places[link];
  }

  /** The order of the rule of a match. */
  int rule(int place) {
    return tree.rule(cells[place]);
  }

  /** The first token behind those that a match reads. */
  int end(int place) {
    return cells[place + END];
  }

  /** The value of a step that took the match of a place, and the place of a value. */
  static int taken(int place) {
    return NUMERAL - place;
  }

  /** Whether one match is better than another: the order of {@link Match}. */
  private boolean isBetter(int place, int other) {
    return isBetter(rule(place), read(place), cells[place + LENGTH], other);
  }

  private boolean isBetter(int rule, int read, int length, int other) {
    if (length != cells[other + LENGTH]) {
      return length > cells[other + LENGTH];
    }
    return read != read(other) ? read > read(other) : rule < rule(other);
  }

  private int read(int place) {
    return cells[place + END] - cells[place + BEGIN];
  }

  /**
   * Adds a match; of two of one class over the same tokens the better one stays.
   *
   * @param pattern where its end stands in the tree
   * @param length how many tokens the whole pattern took
   * @param walk the way to it
   */
  void add(int pattern, int length, Walk walk) {
    int begin = walk.begin(tree.begin(pattern));
    int end = walk.end(tree.end(pattern) - 1);
    int rule = tree.rule(pattern);
    int known = known(begin, end, rule);
    if (known == NONE) {
      link(begin, write(pattern, begin, end, length, walk));
      hints[begin] |= rules.hint(rule);
    } else if (isBetter(rule, end - begin, length, places[known])) {
      places[known] = write(pattern, begin, end, length, walk);
    }
  }

  /** The link to the match of the same class over the same tokens. */
  private int known(int begin, int end, int rule) {
    int known = last[begin];
    while (known != NONE && !(end(places[known]) == end && isOfClass(places[known], rule))) {
      known = before[known];
    }
    return known;
  }

  private boolean isOfClass(int place, int rule) {
    return rules.gives(rule(place)) == rules.gives(rule);
  }

  private void link(int begin, int place) {
    links++;
    if (links == places.length) {
      places = Arrays.copyOf(places, 2 * links);
      before = Arrays.copyOf(before, 2 * links);
    }
    places[links] = place;
    before[links] = last[begin];
    last[begin] = links;
  }

  private int write(int pattern, int begin, int end, int length, Walk walk) {
    int steps = names(pattern).size();
    int place = size;
    size += STEPS + steps;
    if (size > cells.length) {
      cells = Arrays.copyOf(cells, 2 * cells.length);
    }
    cells[place] = pattern;
    cells[place + BEGIN] = begin;
    cells[place + END] = end;
    cells[place + LENGTH] = length;
    cells[place + START] = walk.begin(0);
    for (int step = 0; step < steps; step++) {
      cells[place + STEPS + step] = walk.value(step);
    }
    return place;
  }

  private List<String> names(int pattern) {
    return rules.captureNames(tree.captures(pattern));
  }

  /** The match that lies at a place. */
  Match get(int place) {
    return new Match(
        rules.rule(rule(place)),
        cells[place + BEGIN],
        cells[place + END],
        cells[place + LENGTH],
        new Captures(this, place));
  }

  /** The last step of a match that is captured under a name, -1 if none is. */
  int step(int place, String name) {
    return name.isEmpty() ? -1 : names(cells[place]).lastIndexOf(name);
  }

  /** What a step of a match took. */
  Captured captured(int place, int step) {
    int begin = cells[place + START];
    for (int i = 0; i < step; i++) {
      begin = end(cells[place + STEPS + i], begin);
    }
    int value = cells[place + STEPS + step];
    return value < NUMERAL ? ofMatch(begin, get(taken(value))) : ofToken(begin, value);
  }

  private static Captured ofMatch(int begin, Match match) {
    return new Captured(begin, match.end(), match.value(), Optional.of(match));
  }

  private Captured ofToken(int token, int value) {
    String string =
        value == NUMERAL ? Integer.toString(tokens.number(token)) : grammar.string(value);
    return new Captured(token, token + 1, string, Optional.empty());
  }

  /** The first token behind a step of a value. */
  private int end(int value, int begin) {
    return value < NUMERAL ? end(taken(value)) : begin + 1;
  }

  /** All that are wanted, in the order in which they were added. */
  List<Match> all(Wanted wanted) {
    List<Match> all = new ArrayList<>();
    for (int link = 1; link <= links; link++) {
      Match match = wanted(places[link], wanted);
      if (match != null) {
        all.add(match);
      }
    }
    return all;
  }

  /** The best wanted match that begins at a token, null if there is none. */
  Match best(int token, Wanted wanted) {
    int best = NONE;
    Match found = null;
    for (int link = last[token]; link != NONE; link = before[link]) {
      int place = places[link];
      Match match = best == NONE || isBetter(place, best) ? wanted(place, wanted) : null;
      best = match == null ? best : place;
      found = match == null ? found : match;
    }
    return found;
  }

  /** The match that lies at a place if it is wanted, else null. */
  private Match wanted(int place, Wanted wanted) {
    if (!wanted.mayBeOf(rules.rule(rule(place)))) {
      return null;
    }
    Match match = get(place);
    return wanted.is(match) ? match : null;
  }

  /** The matches that begin at a token, in the order in which they were added. */
  List<Match> at(int token) {
    if (last[token] == NONE) {
      return List.of();
    }
    List<Match> all = new ArrayList<>(4);
    for (int link = last[token]; link != NONE; link = before[link]) {
      all.add(get(places[link]));
    }
    Collections.reverse(all);
    return Collections.unmodifiableList(all);
  }
}
