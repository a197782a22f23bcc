package parley.reading.window;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.reading.rule.Grammar;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.Token;
import parley.reading.text.TokenKind;
import parley.reading.text.TokenizedText;

/**
 * The events of one text whose days it tells, by the noun it calls them: "the Jan. 20
 * inauguration", "the summit will open in Rome on July 7".
 */
final class DatedEvents {

  private static final String EVENT = "event";

  /** The value of what counts from a stay that it does not name: "on the second day". */
  private static final String UNNAMED = "unnamed";

  /** The value of what is told to follow what was told last: "will then go to Lima". */
  private static final String LAST = "last";

  /** As far as what was told last may stand: in the sentence before, or the one before that. */
  private static final int REACH_LAST = 60;

  /** Behind a date: "the July 7-8 NATO leaders' summit". */
  private static final int REACH_BEHIND = 4;

  /** Before a date: "the inauguration of the new president is set for Jan. 20". */
  private static final int REACH_BEFORE = 12;

  /** What takes longer is no day to count from. */
  private static final int MAX_DAYS = 14;

  /** What is told last may take longer: "in March and will then go to Lima". */
  private static final int MAX_DAYS_LAST = 31;

  private final Map<String, List<WindowMention>> byNoun = new HashMap<>();

  private DatedEvents() {}

  static DatedEvents none() {
    return new DatedEvents();
  }

  /**
   * The events that the windows of a text date.
   *
   * @param grammar the one that the text was matched by
   * @param mentions in the order of the text
   */
  static DatedEvents of(TokenizedText text, Grammar grammar, List<WindowMention> mentions) {
    DatedEvents events = new DatedEvents();
    int next = 0;
    int before = 0;
    for (Sentence sentence : text.sentences()) {
      before = sentence.begin();
      for (; next < mentions.size() && mentions.get(next).begin() < sentence.end(); next++) {
        WindowMention mention = mentions.get(next);
        if (lasts(mention.window(), MAX_DAYS)) {
          events.add(noun(text, grammar, sentence, mention, before), mention);
          events.addUnnamed(mention);
        }
        if (lasts(mention.window(), MAX_DAYS_LAST)) {
          events.add(LAST, mention);
        }
        before = mention.end();
      }
    }
    return events;
  }

  private void add(Optional<String> noun, WindowMention mention) {
    if (noun.isPresent()) {
      add(noun.get(), mention);
    }
  }

  private void addUnnamed(WindowMention mention) {
    boolean isStay = !mention.window().earliest().equals(mention.window().latest());
    if (isStay) {
      add(UNNAMED, mention);
    }
  }

  private void add(String noun, WindowMention mention) {
    List<WindowMention> known = byNoun.get(noun);
    if (known == null) {
      known = new ArrayList<>();
      byNoun.put(noun, known);
    }
    known.add(mention);
  }

  private static Optional<String> noun(
      TokenizedText text, Grammar grammar, Sentence sentence, WindowMention mention, int before) {
    int end = Math.min(sentence.end(), mention.end() + REACH_BEHIND);
    for (int i = mention.end(); i < end && isWord(text.tokens().get(i)); i++) {
      Optional<String> noun = grammar.value(text.tokens().get(i), EVENT);
      if (noun.isPresent()) {
        return noun;
      }
    }
    for (int i = mention.begin() - 1; i >= Math.max(before, mention.begin() - REACH_BEFORE); i--) {
      Optional<String> noun = grammar.value(text.tokens().get(i), EVENT);
      if (noun.isPresent()) {
        return noun;
      }
    }
    return Optional.empty();
  }

  private static boolean isWord(Token token) {
    return token.kind() == TokenKind.WORD;
  }

  /** Whether it has so many days at most. */
  private static boolean lasts(Window window, int days) {
    return window.earliest().isPresent()
        && window.latest().isPresent()
        && ChronoUnit.DAYS.between(window.earliest().get(), window.latest().get()) < days;
  }

  boolean isEmpty() {
    return byNoun.isEmpty();
  }

  /**
   * The days of an event, as last told before a token, or else as first told behind it.
   *
   * @param noun the value of the noun in its word class
   */
  Optional<WindowMention> find(String noun, int token) {
    List<WindowMention> told = byNoun.getOrDefault(noun, List.of());
    if (told.isEmpty()) {
      return Optional.empty();
    }
    int low = 0; // how many are told before it
    int high = told.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (told.get(middle).end() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    WindowMention found = told.get(Math.max(0, low - 1));
    boolean far = noun.equals(LAST) && Math.abs(token - found.end()) > REACH_LAST;
    return far ? Optional.empty() : Optional.of(found);
  }
}
