package parley.reading.timex;

import java.time.LocalDate;
import java.util.Optional;
import parley.reading.rule.Chart;
import parley.reading.rule.Grammar;
import parley.reading.rule.Match;
import parley.reading.rule.WordClass;
import parley.reading.text.Token;
import parley.reading.text.Token.Gap;
import parley.reading.text.TokenKind;
import parley.reading.text.TokenizedText;
import parley.reading.text.Tokens;

/**
 * Finds the {@link Dateline} of a text: a date near its head, before which its line has nothing but
 * a name or two, and behind which comes a dash, with a source in brackets before it, or nothing.
 */
final class Datelines {

  /** As far down as a head reaches: a release names its house and its press office above. */
  private static final int HEAD = 60;

  /** "PRESS RELEASE: MEXICO CITY, D.F.," and then the date. */
  private static final int MAX_WORDS_BEFORE = 8;

  /** "(Xinhua)", "(Adds quotes, background)". */
  private static final int MAX_SOURCE = 8;

  /** So many days a text may appear after the day of its dateline. */
  private static final int MAX_DAYS_BEFORE = 5;

  /** East of the publisher it is tomorrow already. */
  private static final int MAX_DAYS_AFTER = 1;

  private final Meanings meanings;
  private final WordClass dash;
  private final WordClass preposition;
  private final WordClass open;
  private final WordClass close;

  Datelines(Grammar grammar, Meanings meanings) {
    this.meanings = meanings;
    this.dash = grammar.wordClass("dateline-dash");
    this.preposition = grammar.wordClass("date-preposition");
    this.open = grammar.wordClass("source-begins");
    this.close = grammar.wordClass("source-ends");
  }

  /**
   * The dateline of a text.
   *
   * @param published the day of publication, near which it has to lie
   * @return empty if it has none
   */
  Optional<Dateline> of(TokenizedText text, Chart chart, LocalDate published) {
    Tokens tokens = text.tokens();
    int line = 0;
    boolean isProse = false;
    for (int i = 0; i < Math.min(HEAD, tokens.size()); i++) {
      if (startsLine(tokens, i)) {
        line = i;
        isProse = false;
      }
      Optional<Dateline> found = isProse ? Optional.empty() : at(i, text, chart, published);
      if (found.isPresent()) {
        return found;
      }
      isProse = isProse || i - line >= MAX_WORDS_BEFORE || !mayStandBefore(tokens.get(i));
    }
    return Optional.empty();
  }

  private Optional<Dateline> at(int begin, TokenizedText text, Chart chart, LocalDate published) {
    Context context = Context.of(published);
    for (Match match : chart.at(begin)) {
      Optional<Time> time =
          meanings.isCalendarDate(match) ? meanings.time(match, context) : Optional.empty();
      if (time.isPresent() && time.get().isDay() && ends(text.tokens(), match.end())) {
        LocalDate date = time.get().first().orElseThrow();
        if (isNear(date, published)) {
          return Optional.of(new Dateline(date, begin, match.end()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isNear(LocalDate date, LocalDate published) {
    return !date.isBefore(published.minusDays(MAX_DAYS_BEFORE))
        && !date.isAfter(published.plusDays(MAX_DAYS_AFTER));
  }

  private static boolean startsLine(Tokens tokens, int at) {
    return at == 0 || tokens.gap(at) == Gap.LINE || tokens.gap(at) == Gap.PARAGRAPH;
  }

  private boolean mayStandBefore(Token token) {
    return !preposition.has(token) && (token.kind() != TokenKind.WORD || token.isCapitalised());
  }

  /** Whether a line, or the dateline on it, ends before a token. */
  private boolean ends(Tokens tokens, int at) {
    int i = at;
    if (i < tokens.size() && close.has(tokens, i)) {
      i++; // "GENEVA (14 May 2024) -"
    }
    if (i < tokens.size() && open.has(tokens, i)) {
      int limit = Math.min(tokens.size(), i + MAX_SOURCE);
      while (i < limit && !close.has(tokens, i)) {
        i++;
      }
      i++;
    }
    return i >= tokens.size() || startsLine(tokens, i) || isDash(tokens.get(i));
  }

  /** A dash with space before it, so not that of "May 9-11". */
  private boolean isDash(Token token) {
    return dash.has(token) && token.gap() != Gap.NOTHING;
  }
}
