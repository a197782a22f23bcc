package parley.reading.announcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.VerbGroup;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.TokenKind;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.trigger.Trigger.Frame;
import parley.reading.window.WindowMention;

/**
 * A day over the entries of a list: "Tuesday, May 3", and below it "Lunch with Berg". Of one
 * thread, for one document.
 */
final class DayHeading {

  /** As many tokens as the entries of a day may have. */
  private static final int REACH = 80;

  private final Annotated text;
  private final LocalDate published;
  private Optional<WindowMention> day = Optional.empty();

  DayHeading(Annotated text, LocalDate published) {
    this.text = text;
    this.published = published;
  }

  /** Whether a sentence is nothing but a date, and the last token that may be below it. */
  static int end(Annotated text, Sentence sentence, WindowMention window) {
    boolean alone = window.firstTimex() == sentence.begin();
    for (int i = window.lastTimex(); i < sentence.end(); i++) {
      alone &= text.text().tokens().kind(i) == TokenKind.SIGN;
    }
    return alone ? sentence.end() + REACH : -1;
  }

  /** Takes in a sentence, which may be a day's heading, or no entry of one any more. */
  private void read(Scene scene) {
    List<WindowMention> windows = scene.windows();
    if (windows.size() == 1 && end(text, scene.sentence(), windows.get(0)) >= 0) {
      day = isAhead(windows.get(0)) ? Optional.of(windows.get(0)) : Optional.empty();
    } else if (!isEntry(scene)) {
      day = Optional.empty();
    }
  }

  /** A day to come; that of publication is more likely that on which the text was given. */
  private boolean isAhead(WindowMention window) {
    Optional<LocalDate> first = window.window().earliest();
    return first.isPresent() && first.get().isAfter(published);
  }

  /**
   * The first event of the next sentence, if that is an entry on the day of its heading.
   *
   * @param dated those that have days of their own
   */
  Optional<Trigger> entry(Scene scene, Set<Trigger> dated) {
    read(scene);
    if (day.isEmpty() || scene.triggers().isEmpty()) {
      return Optional.empty();
    }
    Trigger first = scene.triggers().get(0);
    boolean open = first.frame() == Frame.NOUN || first.frame() == Frame.OBJECT;
    return open && !dated.contains(first) ? Optional.of(first) : Optional.empty();
  }

  /** "Meeting with Berg", "The President meets Berg": no clause in another tense. */
  private static boolean isEntry(Scene scene) {
    for (VerbGroup verb : scene.phrases().verbs()) {
      boolean opens = verb.begin() == scene.sentence().begin();
      if (verb.form() != VerbGroup.Form.PRESENT && !opens) {
        return false;
      }
    }
    return true;
  }

  /** The days of the heading, told by an entry. */
  List<WindowMention> days(Trigger entry) {
    WindowMention it = day.orElseThrow();
    return List.of(
        new WindowMention(it.window(), entry.begin(), entry.end(), it.grain(), it.timexes()));
  }
}
