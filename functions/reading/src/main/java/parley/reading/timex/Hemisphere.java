package parley.reading.timex;

import java.util.Optional;
import parley.reading.rule.Chart;
import parley.reading.rule.Grammar;
import parley.reading.text.Token.Capitals;
import parley.reading.text.TokenizedText;

/**
 * Tells by the names in the head of a text whether its seasons are those of the south: by the place
 * of its dateline, or of its first word in capitals, or, if it has none, because several southern
 * names stand there.
 */
final class Hemisphere {

  private static final String SOUTHERN = "southern";

  /** As far as the head of a text without a dateline reaches. */
  private static final int HEAD = 60;

  /** One name may be that of a guest. */
  private static final int ENOUGH = 2;

  private final Grammar grammar;

  Hemisphere(Grammar grammar) {
    this.grammar = grammar;
  }

  boolean isSouthern(TokenizedText text, Chart chart, Optional<Dateline> dateline) {
    if (!text.tokens().isEmpty()
        && text.tokens().get(0).capitals() == Capitals.ALL
        && isSouthern(text, chart, 0)) {
      return true; // "BUENOS AIRES (AP) -"
    }
    boolean hasPlace = dateline.isPresent() && dateline.get().begin() > 0;
    int end = hasPlace ? dateline.get().begin() : Math.min(HEAD, text.tokens().size());
    int names = 0;
    for (int i = 0; i < end; i++) {
      names += isSouthern(text, chart, i) ? 1 : 0;
    }
    return names >= (hasPlace ? 1 : ENOUGH);
  }

  private boolean isSouthern(TokenizedText text, Chart chart, int at) {
    return chart.best(at, SOUTHERN) != null || grammar.is(text.tokens(), at, SOUTHERN);
  }
}
