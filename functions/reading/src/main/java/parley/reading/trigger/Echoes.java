package parley.reading.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Region;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Trigger.Frame;

/**
 * Finds what stands for a meeting told of before: "It had been planned for Friday", "The event will
 * be held in Oslo".
 */
final class Echoes {

  private final Annotated text;

  Echoes(Annotated text) {
    this.text = text;
  }

  /**
   * The pronouns of a sentence, and the like, that are the subject of a verb by which meetings take
   * place.
   *
   * @param kind of the meeting told of before
   */
  List<Trigger> of(Phrases phrases, Kind kind) {
    List<Trigger> echoes = new ArrayList<>();
    for (VerbGroup verb : phrases.verbs()) {
      Region subject = phrases.subject(verb);
      boolean pronoun = subject.end() == subject.begin() + 1 && isThing(subject.begin());
      boolean stands = pronoun || isAnother(subject) || isEvent(subject);
      if (stands && takesPlace(phrases, verb)) {
        Trigger echo = new Trigger(subject.begin(), subject.end(), kind, Frame.NOUN);
        if (!echoes.contains(echo)) {
          echoes.add(echo);
        }
      }
    }
    return echoes;
  }

  /** "a third is planned for May". */
  private boolean isAnother(Region subject) {
    return subject.end() == subject.begin() + 2
        && text.is(subject.begin(), "determiner")
        && text.is(subject.begin() + 1, "counting-word");
  }

  /** "The two-day event will be held". */
  private boolean isEvent(Region subject) {
    return text.is(subject.begin(), "definite") && text.is(subject.end() - 1, "event-word");
  }

  private boolean isThing(int token) {
    return text.is(token, "echo");
  }

  /** "It begins on Friday", "it is due to", not "it takes effect on Friday". */
  private boolean takesPlace(Phrases phrases, VerbGroup verb) {
    for (VerbGroup each : phrases.chain(verb)) {
      if (text.is(each.head(), "taking-place") && !text.is(each.end(), "force")) {
        return !actsOnSomething(phrases, each);
      }
    }
    return false;
  }

  /**
   * "It will open a plant in March", "it starts paying them", "it is scheduled to pay interest": of
   * somebody who acts, or of nobody, "it will take courage".
   */
  private boolean actsOnSomething(Phrases phrases, VerbGroup verb) {
    int behind = verb.end();
    if (text.is(verb.head(), "place-taking")) {
      return !text.is(behind, "place-taken");
    }
    Optional<VerbGroup> next = phrases.behind(behind);
    if (next.isEmpty() || next.get().begin() > behind) {
      return hasObject(phrases, verb);
    }
    int head = next.get().head();
    return !text.is(head, "taking-place")
        && !text.is(head, "discussing")
        && (phrases.tag(behind) == Tag.GERUND || hasObject(phrases, next.get()));
  }

  /** "opens a plant", but not "opens the day after the vote". */
  private boolean hasObject(Phrases phrases, VerbGroup verb) {
    Tag behind = phrases.tag(verb.end());
    return !verb.passive()
        && (behind == Tag.DETERMINER || behind.isAttributive())
        && !text.is(verb.end() + 1, "unit");
  }
}
