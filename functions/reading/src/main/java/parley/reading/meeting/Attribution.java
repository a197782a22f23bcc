package parley.reading.meeting;

import java.util.Optional;
import parley.reading.text.Sentences.Sentence;

/**
 * Who says what a sentence says.
 *
 * @param begin the first token of "sources said Tuesday"
 * @param end the first token behind it
 * @param source the words for who says it
 */
record Attribution(int begin, int end, String source) {

  private static final int MAX_SOURCE = 14;

  /** The attribution at the end or the beginning of a sentence, if there is one. */
  static Optional<Attribution> of(Annotated text, Sentence sentence) {
    for (int i = sentence.end() - 1; i > sentence.begin(); i--) {
      if (text.is(i, "says")) {
        return source(text, sentence, i);
      }
    }
    return Optional.empty();
  }

  private static Optional<Attribution> source(Annotated text, Sentence sentence, int says) {
    int begin = says;
    while (begin > sentence.begin() && says - begin < MAX_SOURCE && !isEdge(text, begin - 1)) {
      begin--;
    }
    if (begin == says || says - begin >= MAX_SOURCE) {
      return Optional.empty();
    }
    String source = withoutArticle(text.text().words(begin, says));
    int end = tail(text, sentence, says);
    return Optional.of(new Attribution(begin, end, source));
  }

  /** "said Tuesday": up to three tokens behind the verb, if the sentence ends there. */
  private static int tail(Annotated text, Sentence sentence, int says) {
    for (int i = says + 1; i < Math.min(says + 5, sentence.end()); i++) {
      if (isEdge(text, i) || text.isWord(i, ".")) {
        return i;
      }
    }
    return says + 1;
  }

  private static boolean isEdge(Annotated text, int token) {
    return text.isWord(token, ",") || text.isWord(token, "\"") || text.isWord(token, "\u201d");
  }

  private static String withoutArticle(String source) {
    return source.startsWith("the ") || source.startsWith("The ") ? source.substring(4) : source;
  }
}
