package parley.reading.announcement;

import java.util.BitSet;
import java.util.List;
import parley.reading.dating.Dating;
import parley.reading.dating.Leftovers;
import parley.reading.meeting.CalledOff;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.SetAside;
import parley.reading.mention.Headline;
import parley.reading.mention.MentionMeanings;
import parley.reading.mention.MentionReader;
import parley.reading.mention.Story;
import parley.reading.party.Company;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.Lexicon;
import parley.reading.rule.Chart;
import parley.reading.rule.Grammar;
import parley.reading.status.StatusReader;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.TokenizedText;
import parley.reading.timex.Timex;
import parley.reading.trigger.Scene;
import parley.reading.trigger.TriggerMeanings;
import parley.reading.window.WindowMention;

/** Finds the meetings that a document announces. Immutable. */
public final class Announcements {

  private final Grammar grammar;
  private final Lexicon lexicon;

  /**
   * @param grammar one that {@link #addTo} added to
   */
  public Announcements(Grammar grammar) {
    this.grammar = grammar;
    this.lexicon = new Lexicon(grammar);
  }

  /** Adds the words and rules of a language's announcements to a grammar. */
  public static void addTo(Grammar.Builder builder, String language) {
    Lexicon.addTo(builder, language);
    MentionReader.addTo(builder, language);
    Scene.addTo(builder, language);
    StatusReader.addTo(builder, language);
    Dating.addTo(builder, language);
    Company.addTo(builder, language);
  }

  /**
   * Checks what the rules of a grammar's announcements mean, which a reader looks at where it meets
   * them.
   *
   * @throws parley.reading.rule.RuleException if a rule's meaning is not one of the known ones
   */
  public static void check(Grammar grammar) {
    MentionMeanings.check(grammar);
    TriggerMeanings.check(grammar);
  }

  /**
   * What a document announces.
   *
   * @param meetings the upcoming meetings, in the order of the text
   * @param calledOff what is called off without a day and is none of these, in the order of the
   *     text
   * @param setAside the dates that gave none, in the order of the text
   */
  public record Found(List<Meeting> meetings, List<CalledOff> calledOff, List<SetAside> setAside) {}

  /**
   * Reads a document.
   *
   * @param story what is read, its headline too
   * @param text its text
   * @param chart all matches in it
   * @param timexes its time expressions, in the order of the text
   * @param windows the windows it speaks of, in the order of the text
   */
  public Found read(
      Story story,
      TokenizedText text,
      Chart chart,
      List<Timex> timexes,
      List<WindowMention> windows) {
    Headline headline = Headline.of(story, grammar, lexicon);
    Annotated annotated = new Annotated(text, grammar, chart, lexicon);
    BitSet dates = new BitSet();
    for (WindowMention window : windows) {
      mark(window, dates);
    }
    TellingReader reader = new TellingReader(annotated, story, headline, lexicon, dates);
    read(annotated, windows, reader, headline.isEmpty());
    SameMeeting.Merged merged =
        SameMeeting.merge(reader.tellings(), story.published(), headline.named());
    markReplaced(merged.replaced(), reader.leftovers());
    List<SetAside> setAside =
        reader.leftovers().of(timexes, dates(merged.used()), dates(reader.tellings()));
    List<Meeting> meetings = Tours.inLegs(merged.meetings());
    return new Found(meetings, new OffWithoutDays(meetings).of(reader.calledOff()), setAside);
  }

  /**
   * Reads the sentences that bear on a meeting; of the others who is named there, where it counts.
   *
   * @param untitled whether no headline is to be explained by names that stand far down
   */
  private static void read(
      Annotated text, List<WindowMention> windows, TellingReader reader, boolean untitled) {
    Bearing bearing = Bearing.of(text, windows);
    int next = 0;
    for (Sentence sentence : text.text().sentences()) {
      int first = next;
      while (next < windows.size() && windows.get(next).begin() < sentence.end()) {
        next++;
      }
      if (bearing.has(sentence, next > first) || reader.asksWhoMeets()) {
        reader.read(sentence, windows.subList(first, next));
      } else if (sentence.begin() < bearing.end() || !(untitled || reader.tellings().isEmpty())) {
        reader.readNames(sentence);
      }
    }
  }

  private static void mark(WindowMention window, BitSet dates) {
    for (int i = window.firstTimex(); i < window.lastTimex(); i++) {
      if (window.covers(i)) {
        dates.set(i);
      }
    }
  }

  /** "will meet on May 3. They will now meet on May 10": the old day is set aside. */
  private static void markReplaced(List<Telling> replaced, Leftovers leftovers) {
    for (Telling telling : replaced) {
      for (Timex timex : telling.window().timexes()) {
        leftovers.add(timex, SetAside.SUPERSEDED);
      }
    }
  }

  /** The first tokens of the dates that tellings have. */
  private static BitSet dates(List<Telling> tellings) {
    BitSet dates = new BitSet();
    for (Telling telling : tellings) {
      for (Timex timex : telling.window().timexes()) {
        dates.set(timex.begin());
      }
    }
    return dates;
  }
}
