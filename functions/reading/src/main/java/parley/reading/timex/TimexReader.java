package parley.reading.timex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import parley.reading.rule.Chart;
import parley.reading.rule.Grammar;
import parley.reading.rule.Match;
import parley.reading.rule.Resources;
import parley.reading.rule.Rule;
import parley.reading.rule.RuleException;
import parley.reading.rule.Wanted;
import parley.reading.text.Sentences;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.TokenizedText;

/** Turns matches of the time rules into time expressions with values. Immutable. */
public final class TimexReader {

  private final Meanings meanings;
  private final Tenses tenses;
  private final LookingBack lookingBack;
  private final Datelines datelines;
  private final Hemisphere hemisphere;
  private final GivenNames givenNames;
  private final Wanted times;

  // no lambdas, since a cold start links each dearly

  private record Times(Meanings meanings) implements Wanted {

    @Override
    public boolean mayBeOf(Rule rule) {
      return meanings.isTime(rule);
    }

    @Override
    public boolean is(Match match) {
      return true;
    }
  }

  /** Looks the tense of a match up when it is first asked for. */
  private static final class Told implements Supplier<Tense> {

    private final Tenses tenses;
    private final TokenizedText text;
    private final Sentence sentence;
    private final Match match;

    /** Null until somebody asks. */
    private Tense tense;

    Told(Tenses tenses, TokenizedText text, Sentence sentence, Match match) {
      this.tenses = tenses;
      this.text = text;
      this.sentence = sentence;
      this.match = match;
    }

    @Override
    public Tense get() {
      if (tense == null) {
        tense = tenses.of(text, sentence, match.begin(), match.end());
      }
      return tense;
    }
  }

  /**
   * @param grammar one that {@link #addTo} added to
   */
  public TimexReader(Grammar grammar) {
    meanings = new Meanings(grammar.orders(TimexReader.class));
    Cues cues = new Cues(grammar);
    tenses = new Tenses(grammar, cues);
    lookingBack = new LookingBack(grammar, cues);
    datelines = new Datelines(grammar, meanings);
    hemisphere = new Hemisphere(grammar);
    givenNames = new GivenNames(grammar);
    times = new Times(meanings);
  }

  /**
   * Checks what the time rules of a grammar mean, which a reader looks at where it meets them.
   *
   * @throws RuleException if a rule's meaning is not one of the known ones
   */
  public static void check(Grammar grammar) {
    Meanings.check(grammar.rules(TimexReader.class));
  }

  /** Adds the words and rules of a language's time expressions to a grammar. */
  public static void addTo(Grammar.Builder grammar, String language) {
    grammar.folder(new Resources(Sentences.class, language));
    grammar.folder(new Resources(TimexReader.class, language));
  }

  /**
   * The time expressions of a text.
   *
   * @param text the text
   * @param chart all matches in it
   * @param published the day of publication, the reference date unless a dateline names another
   * @return in the order of the text, none within another
   */
  public List<Timex> read(TokenizedText text, Chart chart, LocalDate published) {
    List<Timex> found = new ArrayList<>();
    Optional<Dateline> dateline = dateline(text, chart, published);
    boolean isSouthern = hemisphere.isSouthern(text, chart, dateline);
    LocalDate reference = dateline.isPresent() ? dateline.get().date() : published;
    Context context = Context.of(reference, isSouthern);
    int told = 0; // how many expressions had been found where the sentence before began
    for (Sentence sentence : text.sentences()) {
      context = context.inNextSentence(told < found.size());
      told = found.size();
      for (Match match : chart.best(sentence, times)) {
        Context here = context.with(new Told(tenses, text, sentence, match));
        Optional<Time> time = meanings.time(match, here);
        if (time.isPresent() && !givenNames.isOne(text, sentence, match)) {
          boolean looksBack =
              time.get().type() == TimexType.DURATION
                  && lookingBack.does(
                      text, sentence, match.begin(), match.end(), time.get().grain());
          found.add(timex(text, match, time.get(), looksBack));
          boolean said = here.hasDayAhead() && tenses.isOfReport(text, sentence, match.begin());
          boolean keeps = said || (!time.get().isDay() && !meanings.isSpokenOf(match));
          context = keeps ? context : here.after(time.get());
        }
      }
    }
    return found;
  }

  /**
   * The day that the head of a text gives as its own, if that is near the day of publication.
   *
   * @param text the text
   * @param chart all matches in it
   * @param published the day of publication
   */
  public Optional<Dateline> dateline(TokenizedText text, Chart chart, LocalDate published) {
    return datelines.of(text, chart, published);
  }

  private static Timex timex(TokenizedText text, Match match, Time time, boolean looksBack) {
    TimeExpression expression =
        new TimeExpression(
            text.span(match.begin(), match.end()),
            text.words(match.begin(), match.end()),
            time.type(),
            time.value(),
            time.mod());
    return new Timex(
        expression, match.begin(), match.end(), time.grain(), time.first(), time.last(), looksBack);
  }
}
