package parley.reading.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.rule.Chart;
import parley.reading.rule.Grammar;
import parley.reading.rule.Match;
import parley.reading.rule.Rule;
import parley.reading.rule.Wanted;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.Tokens;

/** What a sentence tells to last so long, and on which of its days each begins. Immutable. */
final class Stays {

  /** As far from a stay the day may stand on which it begins. */
  private static final int REACH = 14;

  /** As far from its day the verb may stand: "left for Oslo late on Sunday". */
  private static final int VERB_REACH = 8;

  /** As close as a verb of ending stands: "ends on Friday". */
  private static final int CLOSE_REACH = 2;

  private static final String NAMED = "named-stay";
  private static final String OPENING = "opening-stay";
  private static final String BARE = "stay";

  private record Told(WindowMeanings meanings, WindowContext context) implements Wanted {

    private static final long CLASSES = Grammar.hints(NAMED, BARE, OPENING);

    @Override
    public long classes() {
      return CLASSES;
    }

    @Override
    public boolean mayBeOf(Rule rule) {
      String gives = rule.gives();
      return gives.equals(NAMED) || gives.equals(BARE) || gives.equals(OPENING);
    }

    @Override
    public boolean is(Match match) {
      return meanings.length(match, context).isPresent();
    }
  }

  private final Grammar grammar;
  private final Tokens tokens;
  private final Sentence sentence;
  private final List<Match> days;
  private final List<Match> stays;

  /**
   * @param days the windows of the sentence, in its order
   * @param stays what {@link #in} found in it
   */
  Stays(Grammar grammar, Tokens tokens, Sentence sentence, List<Match> days, List<Match> stays) {
    this.grammar = grammar;
    this.tokens = tokens;
    this.sentence = sentence;
    this.days = days;
    this.stays = stays;
  }

  /** The lengths that a sentence tells, in its order. */
  static List<Match> in(
      Sentence sentence, Chart chart, WindowMeanings meanings, WindowContext context) {
    return chart.best(sentence, new Told(meanings, context));
  }

  /** Those of a day that another sentence has told: "the three-day visit". */
  List<Match> ofOtherDays() {
    List<Match> others = new ArrayList<>();
    for (Match stay : stays) {
      if (stay.gives(NAMED) && (days.isEmpty() || isTold(stay))) {
        others.add(stay);
      }
    }
    return others;
  }

  /** "The four-day visit is her first since May": it is told of, and its days are no news. */
  private boolean isTold(Match stay) {
    return stay.begin() == sentence.begin() + 1
        && grammar.is(tokens, sentence.begin(), "stay-determiner")
        && grammar.is(tokens, stay.end(), "stay-telling");
  }

  /** Whether a later sentence may say how long lasts what begins on a day. */
  boolean mayBegin(Match day) {
    return opens(day)
        || stands("leaving", Math.max(sentence.begin(), day.begin() - VERB_REACH), day.begin());
  }

  private static boolean opens(Match day) {
    return day.rule().meaning().word().equals("opening");
  }

  /** The stay that begins on a day: the nearest, if no other day stands between. */
  Optional<Match> of(Match day) {
    int first = Math.max(0, firstFrom(stays, day.begin() - REACH) - 1);
    for (int i = first; i < stays.size(); i++) {
      Match stay = stays.get(i);
      boolean before = stay.end() <= day.begin();
      int begin = before ? stay.end() : day.end();
      int end = before ? day.begin() : stay.begin();
      if (end - begin > REACH && !before) {
        return Optional.empty();
      }
      boolean near = end >= begin && end - begin <= REACH;
      if (near && begins(stay, day) && noneBetween(begin, end)) {
        return Optional.of(stay);
      }
    }
    return Optional.empty();
  }

  /** "The two-day meeting, which ends tomorrow": the stay that ends on a day. */
  Optional<Match> endingOn(Match day) {
    int verb = Math.max(sentence.begin(), day.begin() - CLOSE_REACH);
    int last = firstFrom(stays, day.begin()) - 1;
    boolean ends = last >= 0 && stands("closing-word", verb, day.begin());
    boolean near = ends && day.begin() - stays.get(last).end() <= REACH;
    return near && stays.get(last).gives(NAMED) && noneBetween(stays.get(last).end(), day.begin())
        ? Optional.of(stays.get(last))
        : Optional.empty();
  }

  private boolean begins(Match stay, Match day) {
    boolean before = stay.end() <= day.begin();
    boolean opening = stay.gives(OPENING) && (before || leads(day, stay));
    return opens(day)
        || opening
        || before && stay.gives(NAMED) && stands("opening-word", stay.end(), day.begin());
  }

  /**
   * "On Thursday he begins a three-day visit to Rome", "he on Thursday began a three-day visit",
   * which tell of no other day.
   */
  private boolean leads(Match day, Match stay) {
    boolean first = day.begin() <= sentence.begin() + 1 || stay.begin() - day.end() <= 1;
    return first && noneBetween(stay.end(), sentence.end());
  }

  private boolean stands(String verbs, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (grammar.is(tokens, i, verbs)) {
        return true;
      }
    }
    return false;
  }

  private boolean noneBetween(int begin, int end) {
    int next = firstFrom(days, begin);
    return next == days.size() || days.get(next).end() > end;
  }

  /** The place of the first match that begins at a token or behind it. */
  private static int firstFrom(List<Match> matches, int token) {
    int low = 0;
    int high = matches.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (matches.get(middle).begin() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
