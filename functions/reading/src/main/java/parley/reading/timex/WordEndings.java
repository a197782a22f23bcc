package parley.reading.timex;

import java.util.List;
import parley.reading.rule.Grammar;
import parley.reading.rule.WordClass;
import parley.reading.text.TokenizedText;

/** Tells by its ending what a word may be that stands in no class. */
final class WordEndings {

  /** A word of no more letters is no verb by its ending: "need", "king". */
  private static final int SHORTEST_VERB = 4;

  private final WordClass noParticiple;
  private final List<String> past;
  private final List<String> progressive;
  private final List<String> plural;
  private final List<String> noPlural;

  WordEndings(Grammar grammar) {
    noParticiple = grammar.wordClass("no-participle");
    past = grammar.wordClass("past-ending").words();
    progressive = grammar.wordClass("progressive-ending").words();
    plural = grammar.wordClass("plural-ending").words();
    noPlural = grammar.wordClass("no-plural-ending").words();
  }

  /** "attacked", "attacking", "hundred". */
  boolean areOfVerb(TokenizedText text, int at) {
    return ends(text, at, past) || isProgressive(text, at);
  }

  /** "attacked", but not "hundred". */
  boolean isPast(TokenizedText text, int at) {
    return ends(text, at, past) && !noParticiple.has(text.tokens(), at);
  }

  /** "attacking". */
  boolean isProgressive(TokenizedText text, int at) {
    return ends(text, at, progressive);
  }

  /** "attacks", "losses", but not "discuss". */
  boolean isPlural(TokenizedText text, int at) {
    return ends(text, at, plural) && !ends(text, at, noPlural);
  }

  private static boolean ends(TokenizedText text, int at, List<String> endings) {
    int end = text.tokens().end(at);
    boolean isLong = end - text.tokens().begin(at) > SHORTEST_VERB;
    if (!isLong || text.tokens().isCapitalised(at)) {
      return false;
    }
    String string = text.text().string();
    for (int i = 0; i < endings.size(); i++) {
      if (string.startsWith(endings.get(i), end - endings.get(i).length())) {
        return true;
      }
    }
    return false;
  }
}
