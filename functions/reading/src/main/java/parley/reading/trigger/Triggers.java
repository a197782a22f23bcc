package parley.reading.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.mention.Mention;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.VerbGroup;
import parley.reading.window.WindowMention;

/**
 * All that tells of meetings in a sentence: words that do so by themselves, and where none does,
 * what does by what the text has told before, or by what stands about it.
 */
final class Triggers {

  private final Annotated text;
  private final Phrases phrases;
  private final List<Mention> mentions;
  private final List<WindowMention> windows;

  /**
   * Of one sentence of a text.
   *
   * @param mentions who and what it names, in its order
   * @param windows the days it speaks of, in its order
   */
  Triggers(Annotated text, Phrases phrases, List<Mention> mentions, List<WindowMention> windows) {
    this.text = text;
    this.phrases = phrases;
    this.mentions = mentions;
    this.windows = windows;
  }

  /**
   * The triggers: first those by what stands about them.
   *
   * @param before the kind of the meeting that the text told of last, if it did
   */
  List<Trigger> read(Optional<Kind> before) {
    List<Trigger> named = new TriggerReader(text, phrases, mentions).read();
    List<Trigger> triggers = named;
    if (triggers.isEmpty() && before.isPresent()) {
      triggers = echoes(before.get());
    }
    if (windows.isEmpty()) {
      return triggers;
    }
    if (areConfirmed(named)) {
      triggers = both(named, echoes(named.get(0).kind()));
    }
    if (triggers.isEmpty() && before.isPresent()) {
      triggers = new SettingOut(text, phrases, mentions).read();
    }
    if (areOccasions(triggers)) {
      triggers = both(new Deliberation(text, phrases, mentions).read(windows, named), named);
    }
    return both(new Unlisted(text, phrases, mentions).read(windows, triggers), triggers);
  }

  private List<Trigger> echoes(Kind told) {
    return new Echoes(text).of(phrases, told);
  }

  private static List<Trigger> both(List<Trigger> first, List<Trigger> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first.isEmpty() ? second : first;
    }
    List<Trigger> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }

  /** "confirmed the meeting, saying that it": what is spoken of and may be meant by "it". */
  private boolean areConfirmed(List<Trigger> triggers) {
    for (Trigger trigger : triggers) {
      Optional<VerbGroup> verb = phrases.before(trigger.begin());
      boolean confirmed =
          trigger.frame() == Trigger.Frame.NOUN
              && verb.isPresent()
              && verb.get().end() == phrases.beforeNoun(trigger.begin()) + 1
              && text.is(verb.get().head(), "says");
      if (!confirmed) {
        return false;
      }
    }
    return !triggers.isEmpty();
  }

  /**
   * "will discuss it with Berg on the sidelines of the summit", "during his visit": no other words
   * tell of those talks.
   */
  private boolean areOccasions(List<Trigger> triggers) {
    for (Trigger trigger : triggers) {
      if (trigger.frame() != Trigger.Frame.NOUN
          || !(Circumstance.sideline(text, trigger) >= 0
              || Circumstance.isDuring(text, phrases, trigger))) {
        return false;
      }
    }
    return true;
  }
}
