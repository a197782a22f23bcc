package parley.reading;

import java.util.ArrayList;
import java.util.List;
import parley.reading.announcement.Announcements;
import parley.reading.mention.Story;
import parley.reading.rule.Chart;
import parley.reading.rule.Grammar;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.TokenizedText;
import parley.reading.timex.TimeExpression;
import parley.reading.timex.Timex;
import parley.reading.timex.TimexReader;
import parley.reading.window.WindowMention;
import parley.reading.window.WindowReader;

/**
 * Reads news documents and finds the meetings they announce. Immutable and safe for threads; it
 * takes time linear in the text.
 */
public final class MeetingReader {

  private final Grammar grammar;
  private final TimexReader timexes;
  private final WindowReader windows;
  private final Announcements announcements;

  MeetingReader(Grammar grammar) {
    this.grammar = grammar;
    this.timexes = new TimexReader(grammar);
    this.windows = new WindowReader(grammar);
    this.announcements = new Announcements(grammar);
  }

  /** A reader of English. */
  public static MeetingReader english() {
    return new MeetingReader(CompiledGrammar.of("en"));
  }

  private static Story story(Document document) {
    return new Story(document.id(), document.published(), document.title());
  }

  /** What a reader of a language goes by, out of its word files and rule files. */
  static Grammar grammar(String language) {
    Grammar.Builder grammar = new Grammar.Builder();
    TimexReader.addTo(grammar, language);
    WindowReader.addTo(grammar, language);
    Announcements.addTo(grammar, language);
    return grammar.build();
  }

  /**
   * Reads a document.
   *
   * @return the meetings it announces, its time expressions, and the dates that gave no meeting
   */
  public Reading read(Document document) {
    TokenizedText text = TokenizedText.of(document.text(), grammar.vocabulary());
    Chart chart = grammar.chart(text.tokens());
    for (Sentence sentence : text.sentences()) {
      chart.match(sentence);
    }
    List<Timex> expressions = timexes.read(text, chart, document.published());
    List<WindowMention> mentions = windows.read(text, chart, expressions, document.published());
    Announcements.Found found =
        announcements.read(story(document), text, chart, expressions, mentions);
    return new Reading(
        document.id(),
        document.published(),
        found.meetings(),
        found.calledOff(),
        expressions(expressions),
        found.setAside());
  }

  private static List<TimeExpression> expressions(List<Timex> timexes) {
    List<TimeExpression> expressions = new ArrayList<>(timexes.size());
    for (Timex timex : timexes) {
      expressions.add(timex.expression());
    }
    return expressions;
  }
}
