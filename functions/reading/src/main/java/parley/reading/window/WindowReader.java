package parley.reading.window;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import parley.reading.rule.Chart;
import parley.reading.rule.Grammar;
import parley.reading.rule.Match;
import parley.reading.rule.Resources;
import parley.reading.rule.Rule;
import parley.reading.rule.RuleException;
import parley.reading.rule.Wanted;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.TokenizedText;
import parley.reading.text.Tokens;
import parley.reading.timex.Grain;
import parley.reading.timex.Timex;

/** Turns time expressions into windows of days. Immutable. */
public final class WindowReader {

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
  private final Journeys journeys;

  /**
   * @param grammar one that {@link #addTo} added to
   */
  public WindowReader(Grammar grammar) {
    this.grammar = grammar;
    meanings = new WindowMeanings(grammar.orders(WindowReader.class));
    journeys = new Journeys(grammar);
  }

  /**
   * Checks what the window rules of a grammar mean, which a reader looks at where it meets them.
   *
   * @throws RuleException if a rule's meaning is not one of the known ones
   */
  public static void check(Grammar grammar) {
    WindowMeanings.check(grammar.rules(WindowReader.class));
  }

  /**
   * Adds the words and rules of a language's windows to a grammar, to which those of its time
   * expressions have been added.
   */
  public static void addTo(Grammar.Builder grammar, String language) {
    grammar.folder(new Resources(WindowReader.class, language));
  }

  /**
   * The windows that a text speaks of, past ones too.
   *
   * @param text the text
   * @param chart all matches in it
   * @param timexes its time expressions
   * @param reference the reference date: the day of publication
   * @return in the order of the text, none within another
   */
  public List<WindowMention> read(
      TokenizedText text, Chart chart, List<Timex> timexes, LocalDate reference) {
    TimexIndex index = new TimexIndex(timexes);
    WindowContext context = new WindowContext(reference, index, DatedEvents.none());
    List<WindowMention> mentions = read(text, chart, context);
    BitSet counted = meanings.countedFromEvents(chart);
    if (!counted.isEmpty()) {
      // only now it is known which days the events have that others are counted from
      DatedEvents events = DatedEvents.of(text, grammar, without(counted, mentions));
      mentions = read(text, chart, new WindowContext(reference, index, events));
    }
    return journeys.joined(text, mentions);
  }

  private static List<WindowMention> without(BitSet tokens, List<WindowMention> mentions) {
    List<WindowMention> others = new ArrayList<>();
    for (WindowMention mention : mentions) {
      if (!tokens.get(mention.begin())) {
        others.add(mention);
      }
    }
    return others;
  }

  private List<WindowMention> read(TokenizedText text, Chart chart, WindowContext context) {
    List<WindowMention> mentions = new ArrayList<>();
    LateStays late = new LateStays();
    for (Sentence sentence : text.sentences()) {
      boolean hasTimes = context.timexes().hasWithin(sentence.begin(), sentence.end());
      if (hasTimes || !context.events().isEmpty()) {
        read(text.tokens(), sentence, chart, context, mentions, late);
      }
      late.sentenceEnds();
    }
    late.apply(mentions);
    return mentions;
  }

  private void read(
      Tokens tokens,
      Sentence sentence,
      Chart chart,
      WindowContext context,
      List<WindowMention> into,
      LateStays late) {
    List<Match> matches = windows(sentence, chart, context);
    Stays stays =
        new Stays(grammar, tokens, sentence, matches, Stays.in(sentence, chart, meanings, context));
    for (Match stay : stays.ofOtherDays()) {
      late.lasts(meanings.length(stay, context).orElseThrow());
    }
    for (Match match : matches) {
      Window window = meanings.window(match, context).orElseThrow();
      Optional<Match> stay = stays.of(match);
      Optional<Match> ending = stay.isPresent() ? Optional.empty() : stays.endingOn(match);
      if (stay.isPresent()) {
        window = Lasting.extended(window, meanings.length(stay.get(), context).orElseThrow());
      } else if (ending.isPresent()) {
        window = Lasting.endingOn(window, meanings.length(ending.get(), context).orElseThrow());
      } else if (stays.mayBegin(match)) {
        late.opens(into.size());
      }
      if (isMoved(match) && isOfEvent(tokens, sentence, match)) {
        move(meanings.event(match, context).orElseThrow(), sentence, window, into);
      }
      List<Timex> told = told(match, context);
      into.add(new WindowMention(window, match.begin(), match.end(), coarsest(told), told));
    }
  }

  /** The time expressions that tell the days of a match: its own, or those of its event. */
  private List<Timex> told(Match match, WindowContext context) {
    List<Timex> within = context.timexes().within(match.begin(), match.end());
    return within.isEmpty() ? meanings.event(match, context).orElseThrow().timexes() : within;
  }

  private List<Match> windows(Sentence sentence, Chart chart, WindowContext context) {
    List<Match> windows = new ArrayList<>();
    for (Match match : chart.best(sentence, new Windows(meanings, context))) {
      if (!meanings.isNothing(match)) {
        dropOnward(windows);
        windows.add(match);
      }
    }
    return windows;
  }

  /**
   * "will then travel to Lima on Friday", "delayed by a week to May 10": whose day is told has no
   * need of what it is counted from.
   */
  private static void dropOnward(List<Match> windows) {
    int last = windows.size() - 1;
    if (last >= 0 && isBesideOthers(windows.get(last))) {
      windows.remove(last);
    }
  }

  private static boolean isBesideOthers(Match match) {
    return match.rule().meaning().word().equals("behind") || isMoved(match);
  }

  private static boolean isMoved(Match match) {
    String word = match.rule().meaning().word();
    return word.equals("moved") || word.equals("advanced");
  }

  /**
   * "The talks were put back by a week", "it was": not "the launch was", which is of other days.
   */
  private boolean isOfEvent(Tokens tokens, Sentence sentence, Match moved) {
    for (int i = moved.begin() - 1; i >= Math.max(sentence.begin(), moved.begin() - REACH); i--) {
      if (grammar.is(tokens, i, "event") || grammar.is(tokens, i, "told-it")) {
        return true;
      }
    }
    return false;
  }

  /** "They meet on May 3. The talks were later put back by a week": on May 3 they do not. */
  private static void move(
      WindowMention told, Sentence sentence, Window window, List<WindowMention> into) {
    for (int i = into.size() - 1; i >= 0 && into.get(i).begin() >= told.begin(); i--) {
      if (told.end() <= sentence.begin() && into.get(i).equals(told)) {
        into.set(i, told.until(window, List.of()));
      }
    }
  }

  private static Grain coarsest(List<Timex> timexes) {
    Grain coarsest = timexes.get(0).grain();
    for (Timex timex : timexes) {
      coarsest = timex.grain().compareTo(coarsest) > 0 ? timex.grain() : coarsest;
    }
    return coarsest;
  }
}
