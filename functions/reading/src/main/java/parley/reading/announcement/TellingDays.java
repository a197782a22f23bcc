package parley.reading.announcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.dating.Dating;
import parley.reading.meeting.Kind;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.VerbGroup;
import parley.reading.timex.Grain;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.trigger.Trigger.Frame;
import parley.reading.window.WindowMention;

/** On which days what a sentence tells of takes place, by the words about it. */
final class TellingDays {

  private final Annotated text;
  private final Scene scene;
  private final Dating dating;

  /**
   * @param dating which days of the sentence are whose
   */
  TellingDays(Annotated text, Scene scene, Dating dating) {
    this.text = text;
    this.scene = scene;
    this.dating = dating;
  }

  /** The days of a trigger out of the windows that belong to it. */
  List<WindowMention> of(Trigger head, List<WindowMention> windows) {
    List<WindowMention> days = dating.joined(windows);
    return isWayThere(head) ? fromThen(days) : days;
  }

  /**
   * The same days, which more careful words outdo: what others meet on the sidelines of may last
   * longer.
   */
  static List<WindowMention> loosely(List<WindowMention> windows) {
    List<WindowMention> loose = new ArrayList<>(windows.size());
    for (WindowMention each : windows) {
      loose.add(
          new WindowMention(each.window(), each.begin(), each.end(), Grain.WEEK, each.timexes()));
    }
    return loose;
  }

  /** "leaves for the summit on Wednesday": it is not before that day. */
  private boolean isWayThere(Trigger head) {
    boolean event = head.kind() == Kind.SUMMIT || head.kind() == Kind.CONFERENCE;
    boolean others = event || scene.nounPhrase().isConvenedByBody(head);
    Optional<VerbGroup> verb = scene.phrases().before(head.begin());
    return head.frame() == Frame.NOUN
        && others
        && verb.isPresent()
        && text.is(verb.get().head(), "departing");
  }

  private static List<WindowMention> fromThen(List<WindowMention> days) {
    List<WindowMention> open = new ArrayList<>(days.size());
    for (WindowMention each : days) {
      open.add(each.window().earliest().equals(each.window().latest()) ? each.opening() : each);
    }
    return open;
  }
}
