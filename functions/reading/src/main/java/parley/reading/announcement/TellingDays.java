package parley.reading.announcement;

import java.time.LocalDate;
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
import parley.reading.window.Window;
import parley.reading.window.WindowMention;

/** On which days what a sentence tells of takes place, by the words about it. */
final class TellingDays {

  private final Annotated text;
  private final Scene scene;
  private final Dating dating;
  private final LocalDate published;

  /**
   * @param dating which days of the sentence are whose
   * @param published what has begun lasts from then on
   */
  TellingDays(Annotated text, Scene scene, Dating dating, LocalDate published) {
    this.text = text;
    this.scene = scene;
    this.dating = dating;
    this.published = published;
  }

  /** The days of a trigger out of the windows that belong to it. */
  List<WindowMention> of(Trigger head, List<WindowMention> windows) {
    List<WindowMention> days = dating.joined(windows);
    if (days.size() == 1 && isLastDay(days.get(0)) && hasBegun(days.get(0))) {
      return List.of(untilEnd(days.get(0)));
    }
    return isWayThere(head) ? fromThen(days, head) : days;
  }

  private WindowMention untilEnd(WindowMention end) {
    Window rest = Window.between(published, end.window().latest().get());
    return new WindowMention(rest, end.begin(), end.end(), end.grain(), end.timexes());
  }

  /** "will end on Friday". */
  private boolean isLastDay(WindowMention window) {
    Optional<VerbGroup> verb = scene.phrases().before(window.begin());
    return window.grain() == Grain.DAY
        && window.window().latest().isPresent()
        && verb.isPresent()
        && verb.get().form() != VerbGroup.Form.PAST
        && text.is(verb.get().head(), "closing-word");
  }

  /**
   * "the talks, which began on Monday, will end on Friday": the first day is no plan; "are under
   * way and should end on Friday".
   */
  private boolean hasBegun(WindowMention end) {
    if (text.names(scene.sentence().begin(), end.begin(), "under-way")) {
      return true;
    }
    for (WindowMention first : scene.windows()) {
      Optional<VerbGroup> verb = scene.phrases().before(first.begin());
      boolean past = verb.isPresent() && verb.get().form() == VerbGroup.Form.PAST;
      if (past && text.is(verb.get().head(), "taking-place") && first.end() < end.begin()) {
        Optional<LocalDate> day = first.window().earliest();
        return day.isPresent() && !day.get().isAfter(published);
      }
    }
    return false;
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

  /** "will leave on Friday for talks". */
  static boolean isOfDeparture(Trigger head, Annotated text, Scene scene) {
    Optional<VerbGroup> verb = scene.governors().verb(head);
    return verb.isPresent() && text.is(verb.get().head(), "departing");
  }

  private List<WindowMention> fromThen(List<WindowMention> days, Trigger noun) {
    List<WindowMention> open = new ArrayList<>(days.size());
    int brings = scene.phrases().beforeNoun(noun.begin());
    boolean apart = brings > scene.phrases().before(noun.begin()).orElseThrow().end();
    for (WindowMention each : days) {
      boolean own = // "for the May 3 summit", "flies to Oslo for the summit on May 3"
          (each.end() <= noun.begin() && each.begin() > brings)
              || (apart && each.begin() >= noun.end());
      boolean day = each.window().earliest().equals(each.window().latest());
      open.add(day && !own ? each.opening() : each);
    }
    return open;
  }
}
