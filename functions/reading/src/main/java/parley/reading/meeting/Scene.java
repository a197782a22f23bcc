package parley.reading.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Mention.Sort;
import parley.reading.rule.Match;
import parley.reading.text.Sentences.Sentence;
import parley.reading.window.WindowMention;

/**
 * A sentence with everything in it that tells of meetings.
 *
 * @param sentence its tokens
 * @param mentions who and what it names, in its order
 * @param triggers the words that tell of meetings, in its order
 * @param windows the days it speaks of, in its order
 * @param attribution who says it
 * @param clauses its clauses
 * @param otherEvents the events of it that are no meetings, in its order
 */
record Scene(
    Sentence sentence,
    List<Mention> mentions,
    List<Trigger> triggers,
    List<WindowMention> windows,
    Optional<Attribution> attribution,
    Clauses clauses,
    List<Match> otherEvents) {

  static Scene of(
      Annotated text, Sentence sentence, List<Mention> mentions, List<WindowMention> windows) {
    List<Trigger> triggers =
        text.chart().best(sentence, m -> m.gives("trigger")).stream()
            .filter(m -> m.rule().meaning().word().equals("trigger"))
            .map(Trigger::of)
            .toList();
    return new Scene(
        sentence,
        outsideTriggers(mentions, triggers),
        triggers,
        windows,
        Attribution.of(text, sentence),
        Clauses.of(text, sentence),
        text.chart().best(sentence, m -> m.gives("other-event")));
  }

  /** "heads to" is no group of heads. */
  private static List<Mention> outsideTriggers(List<Mention> mentions, List<Trigger> triggers) {
    List<Mention> outside = new ArrayList<>();
    for (Mention mention : mentions) {
      boolean inside =
          triggers.stream().anyMatch(t -> t.begin() <= mention.begin() && mention.end() <= t.end());
      if (!inside || mention.sort() == Sort.BODY) {
        outside.add(mention);
      }
    }
    return outside;
  }

  /** Whether a token belongs to who says it, or to a date. */
  boolean isAside(int token) {
    return attribution.filter(a -> a.begin() <= token && token < a.end()).isPresent()
        || isDate(token);
  }

  /** Whether a token belongs to a date. */
  boolean isDate(int token) {
    return windows.stream().anyMatch(w -> w.begin() <= token && token < w.end());
  }
}
