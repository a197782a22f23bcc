package parley.reading.dating;

import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.timex.Grain;
import parley.reading.trigger.Circumstance;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.trigger.Trigger.Frame;
import parley.reading.window.WindowMention;

/** What words behind a date tell of it: "until Monday, when the ministers meet". */
final class BehindDate {

  private final Annotated text;
  private final Scene scene;
  private final Phrases phrases;
  private final EventLink events;

  BehindDate(Annotated text, Scene scene, EventLink events) {
    this.text = text;
    this.scene = scene;
    this.phrases = scene.phrases();
    this.events = events;
  }

  /**
   * "will speak on Tuesday at the bank's annual meeting", "followed on Tuesday by a meeting",
   * "during a visit": what is on then.
   */
  Optional<Link> occasion(WindowMention window) {
    int behind = phrases.behindAside(window.end()); // "on Monday (8) at the summit"
    boolean next = Circumstance.isFollowedBy(text, phrases, behind);
    boolean on = isOnVisit(behind);
    boolean then = next || on || text.is(behind, FunctionWord.LOCATIVE);
    if (!then || window.grain().compareTo(Grain.WEEK) > 0) {
      return Optional.empty();
    }
    for (Trigger trigger : scene.triggers()) {
      boolean event = trigger.frame() == Frame.NOUN && (on || trigger.kind() != Kind.VISIT);
      if (event && phrases.beforeNoun(trigger.begin()) == behind) {
        return Optional.of(Link.to(trigger));
      }
    }
    return Optional.empty();
  }

  /** "will speak on Monday during a visit to Oslo". */
  private boolean isOnVisit(int behind) {
    return text.is(behind, FunctionWord.JOURNEYING)
        || (text.is(behind, "during") && !text.is(behind, "circumstance"));
  }

  /** "until Monday, when the ministers meet": the first meeting of the clause that tells of it. */
  Optional<Link> relative(WindowMention window) {
    if (isMeanwhile(window)) {
      return meanwhile(window);
    }
    if (!isThen(window)) {
      return Optional.empty();
    }
    int when = when(window);
    for (Trigger trigger : scene.triggers()) {
      if (trigger.begin() > when && !phrases.isParted(when + 1, trigger.begin())) {
        return Optional.of(Link.to(trigger));
      }
    }
    return Optional.empty();
  }

  /** "Protests are planned on Friday as Ruiz meets Berg": what is done then in another clause. */
  private boolean isMeanwhile(WindowMention window) {
    int as = when(window);
    Optional<VerbGroup> main = phrases.before(window.begin());
    boolean ahead =
        main.isPresent()
            && (main.get().form() == VerbGroup.Form.FUTURE
                || main.get().form() == VerbGroup.Form.PRESENT);
    return ahead
        && text.is(as, FunctionWord.EQUATIVE)
        && phrases.tag(as) == Tag.SUBORDINATOR
        && !text.is(main.get().head(), "says");
  }

  /** The meeting that the first verb of such a clause tells of, if it has no day of its own. */
  private Optional<Link> meanwhile(WindowMention window) {
    List<WindowMention> windows = scene.windows();
    Optional<VerbGroup> verb = phrases.behind(when(window));
    Optional<Trigger> meets =
        verb.isPresent() && verb.get().form() == VerbGroup.Form.PRESENT
            ? scene.trigger(verb.get().head())
            : Optional.empty();
    boolean last = windows.get(windows.size() - 1).begin() == window.begin();
    return last && meets.isPresent() && meets.get().frame() == Frame.OBJECT
        ? Optional.of(Link.to(meets.get()))
        : Optional.empty();
  }

  /** "by September (the next council meeting)": what the story itself says takes place then. */
  Optional<Link> inParenthesis(WindowMention window) {
    for (int i = window.end(); phrases.tag(i) == Tag.ASIDE; i++) {
      Optional<Link> link = events.at(i);
      if (link.isPresent() && link.get().trigger().isPresent()) {
        return link;
      }
    }
    return Optional.empty();
  }

  private int when(WindowMention window) {
    return phrases.tag(window.end()) == Tag.COMMA ? window.end() + 1 : window.end();
  }

  /** Not "will announce tomorrow when they meet". */
  boolean isThen(WindowMention window) {
    int when = when(window);
    return text.is(when, "then") && !(when == window.end() && isAsked(window));
  }

  private boolean isAsked(WindowMention window) {
    Optional<VerbGroup> verb = phrases.before(window.begin());
    return verb.isPresent() && text.is(verb.get().head(), "asking");
  }
}
