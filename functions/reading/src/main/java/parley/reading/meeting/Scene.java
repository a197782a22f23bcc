package parley.reading.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Mention.Sort;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.rule.Match;
import parley.reading.text.Sentences.Sentence;
import parley.reading.window.WindowMention;

/**
 * A sentence with everything in it that tells of meetings.
 *
 * @param phrases its verbs and what hangs on them
 * @param mentions who and what it names, in its order
 * @param triggers the words that tell of meetings, in its order
 * @param windows the days it speaks of, in its order
 * @param attribution who says it
 * @param otherEvents the events of it that are no meetings, in its order
 */
record Scene(
    Phrases phrases,
    List<Mention> mentions,
    List<Trigger> triggers,
    List<WindowMention> windows,
    Optional<Attribution> attribution,
    List<Match> otherEvents) {

  /**
   * Reads a sentence.
   *
   * @param before the kind of the meeting that the text told of last, if it did
   */
  static Scene of(
      Annotated text,
      Phrases phrases,
      List<Mention> mentions,
      List<WindowMention> windows,
      Optional<Kind> before) {
    Sentence sentence = phrases.sentence();
    List<Trigger> named = new TriggerReader(text, phrases, mentions).read();
    List<Trigger> triggers =
        named.isEmpty() && before.isPresent() ? new Echoes(text).of(phrases, before.get()) : named;
    return new Scene(
        phrases,
        outsideTriggers(mentions, triggers),
        triggers,
        windows,
        Attribution.of(text, phrases),
        text.chart().best(sentence, "other-event"));
  }

  /** "heads to" is no group of heads. */
  private static List<Mention> outsideTriggers(List<Mention> mentions, List<Trigger> triggers) {
    List<Mention> outside = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.sort() == Sort.BODY || !isWithin(mention, triggers)) {
        outside.add(mention);
      }
    }
    return outside;
  }

  private static boolean isWithin(Mention mention, List<Trigger> triggers) {
    for (Trigger trigger : triggers) {
      if (trigger.begin() <= mention.begin() && mention.end() <= trigger.end()) {
        return true;
      }
    }
    return false;
  }

  Sentence sentence() {
    return phrases.sentence();
  }

  /** Whether a token belongs to who says it, or to a date. */
  boolean isAside(int token) {
    return isDate(token) || isSource(token);
  }

  /** Whether a token belongs to who says it. */
  boolean isSource(int token) {
    return attribution.isPresent() && attribution.get().contains(token);
  }

  /** "MR. BERG: He will": whose words the sentence gives. */
  boolean isSpeaker(Mention mention) {
    boolean opens = mention.begin() <= sentence().begin() + 1;
    return opens && phrases.tag(mention.end()) == Tag.MARK;
  }

  /** Whether a token belongs to a date. */
  boolean isDate(int token) {
    for (WindowMention window : windows) {
      if (window.covers(token)) {
        return true;
      }
    }
    return false;
  }

  /** The trigger that a token belongs to. */
  Optional<Trigger> trigger(int token) {
    for (Trigger trigger : triggers) {
      if (trigger.begin() <= token && token < trigger.end()) {
        return Optional.of(trigger);
      }
    }
    return Optional.empty();
  }

  /** The first token behind the mention that begins at a token; the token if none does. */
  int mentionEnd(int token) {
    for (Mention mention : mentions) {
      if (mention.begin() == token) {
        return mention.end();
      }
    }
    return token;
  }

  /** The event that is no meeting and that a token belongs to. */
  Optional<Match> otherEvent(int token) {
    for (Match other : otherEvents) {
      if (other.begin() <= token && token < other.end()) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }
}
