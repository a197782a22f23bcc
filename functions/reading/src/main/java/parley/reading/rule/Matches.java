package parley.reading.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Matches by the token at which they begin. They are chained by numbers: of a long text, in which
 * nearly all tokens begin none, a list or a reference for each is what the garbage collector would
 * be busy with. Of one thread.
 */
final class Matches {

  /** No match. */
  static final int NONE = 0;

  private static final int FEW = 64;

  /** By token, the place of the match that was added last. */
  private final int[] last;

  /** By place. */
  private Match[] matches = new Match[FEW];

  /** By place, the one that was added before it and begins at the same token. */
  private int[] before = new int[FEW];

  private int size = NONE;

  /**
   * @param tokens how many the text has
   */
  Matches(int tokens) {
    last = new int[tokens];
  }

  /** The place of the match that was added last of those that begin at a token. */
  int last(int token) {
    return last[token];
  }

  /** The place of the match that was added before one and begins at the same token. */
  int before(int place) {
    return before[place];
  }

  Match get(int place) {
    return matches[place];
  }

  void add(Match match) {
    size++;
    if (size == matches.length) {
      matches = Arrays.copyOf(matches, 2 * size);
      before = Arrays.copyOf(before, 2 * size);
    }
    matches[size] = match;
    before[size] = last[match.begin()];
    last[match.begin()] = size;
  }

  /** Puts a better match of the same tokens in the place of another. */
  void set(int place, Match match) {
    matches[place] = match;
  }

  /** All, in the order in which they were added. */
  List<Match> all() {
    return Collections.unmodifiableList(Arrays.asList(matches).subList(1, size + 1));
  }

  /** The matches that begin at a token, in the order in which they were added. */
  List<Match> at(int token) {
    if (last[token] == NONE) {
      return List.of();
    }
    List<Match> all = new ArrayList<>(4);
    for (int place = last[token]; place != NONE; place = before[place]) {
      all.add(matches[place]);
    }
    Collections.reverse(all);
    return Collections.unmodifiableList(all);
  }
}
