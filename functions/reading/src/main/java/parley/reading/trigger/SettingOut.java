package parley.reading.trigger;

import java.util.ArrayList;
import java.util.List;
import parley.reading.meeting.Kind;
import parley.reading.mention.Mention;
import parley.reading.mention.Mention.Sort;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.phrase.VerbGroup.Form;
import parley.reading.trigger.Trigger.Frame;

/**
 * Finds verbs that only tell when a journey begins that was told of before: "She leaves on Sunday".
 */
public final class SettingOut {

  private final Annotated text;
  private final Phrases phrases;
  private final List<Mention> mentions;

  /**
   * @param mentions who and what the sentence names, in its order
   */
  SettingOut(Annotated text, Phrases phrases, List<Mention> mentions) {
    this.text = text;
    this.phrases = phrases;
    this.mentions = mentions;
  }

  /** Whether a trigger is such a verb: a journey that leads nowhere. */
  public static boolean is(Trigger trigger) {
    return trigger.kind() == Kind.VISIT && trigger.frame() == Frame.OBJECT;
  }

  /** The verbs of the sentence with a day behind them. */
  List<Trigger> read() {
    List<Trigger> found = new ArrayList<>();
    for (VerbGroup verb : phrases.verbs()) {
      int end = behindPlace(verb.end());
      boolean leaves = text.is(verb.head(), "setting-out") && isPlanned(verb) && isSomebody(verb);
      if (leaves && dateFollows(end)) {
        found.add(new Trigger(verb.head(), end, Kind.VISIT, Frame.OBJECT));
      }
    }
    return found;
  }

  private static boolean isPlanned(VerbGroup verb) {
    return verb.isFinite() ? verb.form() != Form.PAST : verb.form() == Form.INFINITIVE;
  }

  /** "leaves Peru on Sunday", "arrives here"; who "leaves Oslo" may only have been there. */
  private int behindPlace(int from) {
    if (text.is(from, "here")) {
      return from + 1;
    }
    for (Mention mention : mentions) {
      if (mention.begin() == from && mention.sort() == Sort.COUNTRY) {
        return mention.end();
      }
    }
    return from;
  }

  /** Somebody, not "some" or "others" of those who come. */
  private boolean isSomebody(VerbGroup verb) {
    int subject = phrases.subject(verb).begin();
    for (Mention mention : mentions) {
      if (mention.begin() >= subject && mention.end() <= verb.begin()) {
        return mention.sort() == Sort.PERSON
            || mention.sort() == Sort.NAME
            || mention.sort() == Sort.PRONOUN;
      }
    }
    return false;
  }

  private boolean dateFollows(int at) {
    int date = phrases.tag(at) == Tag.PREPOSITION ? at + 1 : at;
    return phrases.tag(date) == Tag.DATE;
  }
}
