package parley.reading.meeting;

import parley.reading.text.Sentences.Sentence;
import parley.reading.text.Token.Gap;
import parley.reading.text.TokenizedText;

/** The place and day at the head of a wire story: "TOKYO, March 28 - ", "MANILA (Xinhua) -- ". */
final class Dateline {

  private static final int MAX_TOKENS = 18;

  private Dateline() {}

  /** The first token behind a text's dateline; 0 if it has none. */
  static int end(Annotated annotated) {
    TokenizedText text = annotated.text();
    if (text.sentences().isEmpty() || !annotated.isCapitalised(0)) {
      return 0;
    }
    Sentence first = text.sentences().get(0);
    for (int i = 1; i < Math.min(MAX_TOKENS, text.tokens().size()); i++) {
      boolean near = i < first.end() || text.tokens().get(i - 1).begin() < 80;
      if (near && isDash(annotated, i)) {
        return isDash(annotated, i + 1) ? i + 2 : i + 1;
      }
    }
    return 0;
  }

  /** A dash with space before it, so not the hyphen of a word. */
  private static boolean isDash(Annotated text, int token) {
    return text.is(token, "dash") && text.text().tokens().get(token).gap() != Gap.NOTHING;
  }
}
