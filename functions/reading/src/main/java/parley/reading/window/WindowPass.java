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
import parley.reading.text.TokenizedText;
import parley.reading.timex.Grain;
import parley.reading.timex.Timex;

/**
 * One way through a text, from its time expressions to the windows that they make. Of one thread.
 */
final class WindowPass {

  // no lambdas, since a cold start links each dearly

  private record Windows(WindowMeanings meanings, WindowContext context) implements Wanted {

    @Override
    public boolean mayBeOf(Rule rule) {
      return meanings.knows(rule);
    }

    @Override
    public boolean is(Match match) {
      return meanings.isNothing(match) || meanings.window(match, context).isPresent();
    }
  }

  /**
   * From what is moved to how long: "The summit of the five Andean states was later delayed by".
   */
  private static final int REACH = 12;

  private final Grammar grammar;
  private final WindowMeanings meanings;
  private final TokenizedText text;
  private final Chart chart;
  private final WindowContext context;
  private final List<WindowMention> mentions = new ArrayList<>();
  private final LateStays late = new LateStays();

  WindowPass(
      Grammar grammar,
      WindowMeanings meanings,
      TokenizedText text,
      Chart chart,
      WindowContext context) {
    this.grammar = grammar;
    this.meanings = meanings;
    this.text = text;
    this.chart = chart;
    this.context = context;
  }

  /** The windows, in the order of the text. */
  List<WindowMention> read() {
    for (Sentence sentence : text.sentences()) {
      boolean hasTimes = context.timexes().hasWithin(sentence.begin(), sentence.end());
      if (hasTimes || !context.events().isEmpty()) {
        read(sentence);
      }
      late.sentenceEnds();
    }
    late.apply(mentions);
    return mentions;
  }

  private void read(Sentence sentence) {
    List<Match> matches = windows(sentence);
    Stays stays =
        new Stays(
            grammar,
            text.tokens(),
            sentence,
            matches,
            Stays.in(sentence, chart, meanings, context));
    for (Match stay : stays.ofOtherDays()) {
      late.lasts(length(stay));
    }
    for (Match match : matches) {
      Window window = withStay(meanings.window(match, context).orElseThrow(), match, stays);
      if (isMoved(match) && isOfEvent(sentence, match)) {
        move(meanings.event(match, context).orElseThrow(), sentence, window);
      }
      List<Timex> told = told(match);
      mentions.add(new WindowMention(window, match.begin(), match.end(), coarsest(told), told));
    }
  }

  /** The days of a match, with those of the stay that begins or ends on them. */
  private Window withStay(Window days, Match match, Stays stays) {
    Optional<Match> begun = stays.of(match);
    if (begun.isPresent()) {
      return Lasting.extended(days, length(begun.get()));
    }
    Optional<Match> ending = stays.endingOn(match);
    if (ending.isPresent()) {
      return Lasting.endingOn(days, length(ending.get()));
    }
    if (stays.mayBegin(match)) {
      late.opens(mentions.size());
    }
    return days;
  }

  private Length length(Match stay) {
    return meanings.length(stay, context).orElseThrow();
  }

  /** The time expressions that tell the days of a match: its own, or those of its event. */
  private List<Timex> told(Match match) {
    List<Timex> within = context.timexes().within(match.begin(), match.end());
    return within.isEmpty() ? meanings.event(match, context).orElseThrow().timexes() : within;
  }

  private List<Match> windows(Sentence sentence) {
    List<Match> windows = new ArrayList<>();
    for (Match match : chart.best(sentence, new Windows(meanings, context))) {
      if (!meanings.isNothing(match)) {
        dropOnward(windows, match);
        windows.add(match);
      }
    }
    return windows;
  }

  /**
   * "will then travel to Lima on Friday", "delayed by a week to May 10": whose day is told has no
   * need of what it is counted from; but "delayed by a week, he said on Friday".
   */
  private void dropOnward(List<Match> windows, Match next) {
    int last = windows.size() - 1;
    if (last >= 0 && isBesideOthers(windows.get(last), next)) {
      windows.remove(last);
    }
  }

  private boolean isBesideOthers(Match match, Match next) {
    boolean moved = isMoved(match) && !isReported(match.end(), next.begin());
    return match.rule().meaning().word().equals("behind") || moved;
  }

  private boolean isReported(int from, int to) {
    for (int i = from; i < to; i++) {
      if (grammar.is(text.tokens(), i, "report-cue")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMoved(Match match) {
    String word = match.rule().meaning().word();
    return word.equals("moved") || word.equals("advanced");
  }

  /**
   * "The talks were put back by a week", "it was": not "the launch was", which is of other days.
   */
  private boolean isOfEvent(Sentence sentence, Match moved) {
    for (int i = moved.begin() - 1; i >= Math.max(sentence.begin(), moved.begin() - REACH); i--) {
      if (grammar.is(text.tokens(), i, "event") || grammar.is(text.tokens(), i, "told-it")) {
        return true;
      }
    }
    return false;
  }

  /** "They meet on May 3. The talks were later put back by a week": on May 3 they do not. */
  private void move(WindowMention told, Sentence sentence, Window window) {
    int first = told.begin();
    for (int i = mentions.size() - 1; i >= 0 && mentions.get(i).begin() >= first; i--) {
      if (told.end() <= sentence.begin() && mentions.get(i).equals(told)) {
        mentions.set(i, told.until(window, List.of()));
      }
    }
  }

  private static Grain coarsest(List<Timex> timexes) {
    Grain coarsest = timexes.get(0).grain();
    for (Timex timex : timexes) {
      boolean coarser = coarsest == Grain.VAGUE || timex.grain().compareTo(coarsest) > 0;
      coarsest = coarser && timex.grain() != Grain.VAGUE ? timex.grain() : coarsest;
    }
    return coarsest;
  }
}
