package parley.reading.announcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.reading.dating.Dating;
import parley.reading.meeting.Kind;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.text.Sentences.Sentence;
import parley.reading.timex.Grain;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.trigger.Trigger.Frame;
import parley.reading.window.WindowMention;

/**
 * Days of a meeting that its own sentence does not tell: only the hour ("The talks are scheduled
 * for 1 p.m."), or that it is where another is ("will hold talks there with Berg"), or besides it
 * ("On Friday, Ruiz will meet Berg. She will also meet Soto").
 */
final class ToldDay {

  private final Annotated text;
  private final Telling last;

  /**
   * @param last what was told of last, on a day
   */
  ToldDay(Annotated text, Telling last) {
    this.text = text;
    this.last = last;
  }

  /** The days told last, if some words tell an hour of no day. */
  Optional<WindowMention> atHour(List<WindowMention> windows, LocalDate published) {
    WindowMention hour = windows.get(0);
    boolean bare = windows.size() == 1 && Dating.isHour(text, hour, published);
    return bare ? Optional.of(of(hour.begin(), hour.end())) : Optional.empty();
  }

  /**
   * The trigger of a sentence without days by which others meet where a meeting is, on its days.
   */
  Optional<Trigger> there(Scene scene) {
    for (Trigger trigger : scene.triggers()) {
      Optional<VerbGroup> verb = scene.governors().verb(trigger);
      boolean ahead = verb.isPresent() && verb.get().form() == VerbGroup.Form.FUTURE;
      boolean event = trigger.kind() != Kind.VISIT && trigger.frame() != Frame.PAST;
      boolean told = ahead && event && last.kind() != Kind.VISIT;
      if (told && (isThere(trigger) || isOfSameDay(verb.get(), scene))) {
        return Optional.of(trigger);
      }
    }
    return Optional.empty();
  }

  /** "On Friday, Ruiz will meet Berg. She will also meet Soto": what else is on that day. */
  private boolean isOfSameDay(VerbGroup verb, Scene scene) {
    if (!text.any(verb.begin(), verb.end(), "besides")) {
      return false;
    }
    WindowMention day = last.window();
    Sentence before = text.sentence(day.begin());
    return day.grain() == Grain.DAY
        && before.end() == scene.sentence().begin()
        && day.begin() <= before.begin() + 1
        && scene.phrases().tag(scene.phrases().subject(verb).begin()) == Tag.PRONOUN;
  }

  private boolean isThere(Trigger trigger) {
    int behind = trigger.end();
    return text.is(behind - 1, "thither") || text.is(behind, "thither");
  }

  /** The days told last, as told by other words. */
  WindowMention of(int begin, int end) {
    WindowMention day = last.window();
    return new WindowMention(day.window(), begin, end, day.grain(), day.timexes());
  }
}
