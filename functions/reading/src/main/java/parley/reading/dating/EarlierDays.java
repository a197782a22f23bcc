package parley.reading.dating;

import java.util.Optional;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Scene;
import parley.reading.window.WindowMention;

/**
 * The first days of a sentence that something else may have than what is told behind them: not the
 * Monday of "officials said on Monday that Ruiz will meet Berg before the May 3 election".
 */
final class EarlierDays {

  /** The first token behind them; none of the sentence if there are no such days. */
  private final int end;

  EarlierDays(Annotated text, Scene scene) {
    int behind = scene.sentence().end();
    for (WindowMention window : scene.windows()) {
      Optional<VerbGroup> verb = scene.phrases().before(window.begin());
      boolean report = verb.isPresent() && text.is(verb.get().head(), "says");
      if (!report) {
        behind = window.end();
        break;
      }
    }
    this.end = behind;
  }

  /** Whether a token stands behind them. */
  boolean areBefore(int token) {
    return end <= token;
  }
}
