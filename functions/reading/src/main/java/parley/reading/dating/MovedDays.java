package parley.reading.dating;

import java.util.Optional;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Region;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Scene;
import parley.reading.window.WindowMention;

/** Which days of a sentence take the place of others: "moved to Feb. 10", "will now open on". */
final class MovedDays {

  /** How many tokens before the new day may say that the old one was moved to it. */
  private static final int MOVE_REACH = 12;

  /** From what is set anew to its day. */
  private static final int RESET_REACH = 8;

  private final Annotated text;
  private final Scene scene;
  private final Phrases phrases;

  MovedDays(Annotated text, Scene scene) {
    this.text = text;
    this.scene = scene;
    this.phrases = scene.phrases();
  }

  /**
   * "the Feb. 3 meeting has been moved to Feb. 10": of its days the one that is told last holds.
   */
  boolean isFrom(WindowMention window) {
    for (WindowMention other : scene.windows()) {
      boolean moved = isTo(other) && other != window && !isParted(window, other);
      if (moved && !isOfSomethingElse(window, other)) {
        return true;
      }
    }
    return false;
  }

  /** "will meet on Friday and the launch will be delayed by a week": what is no meeting. */
  private boolean isOfSomethingElse(WindowMention window, WindowMention moved) {
    Optional<VerbGroup> verb = moved.isCounted() ? phrases.before(moved.begin()) : Optional.empty();
    if (verb.isEmpty()) {
      return false;
    }
    Region subject = phrases.subject(verb.get());
    return subject.begin() >= window.end()
        && phrases.tag(subject.begin()) != Tag.PRONOUN
        && !scene.hasTrigger(subject.begin(), subject.end());
  }

  /** "moved to Feb. 10", "moved by a week", "pushed back a week". */
  boolean isTo(WindowMention day) {
    int to = day.firstTimex() - 1;
    boolean by = (text.is(to, FunctionWord.AGENT) || text.is(to, "back")) && day.isCounted();
    return ((by || text.is(to, "up-to")) && text.names(to - MOVE_REACH, to, "moving"))
        || (text.is(to, FunctionWord.PURPOSIVE) && isReset(to));
  }

  /** "rescheduled for Feb. 10", "has rescheduled her Feb. 3 visit to Peru for Feb. 10". */
  private boolean isReset(int brings) {
    return text.any(Math.max(scene.sentence().begin(), brings - RESET_REACH), brings, "resetting");
  }

  /**
   * "delayed the vote until Thursday, he said on Tuesday": that is the time of the report. But "put
   * off a visit, set for Jan. 27, until Feb. 3".
   */
  private boolean isParted(WindowMention window, WindowMention other) {
    int behind = isPutIn(window) ? window.end() + 1 : window.end();
    return window.begin() < other.begin()
        ? phrases.isParted(behind, other.firstTimex() - 1)
        : text.any(other.end(), window.begin(), "says");
  }

  /** ", set for Jan. 27,". */
  private boolean isPutIn(WindowMention window) {
    Optional<VerbGroup> verb = phrases.before(window.begin());
    return verb.isPresent()
        && verb.get().form() == VerbGroup.Form.PARTICIPLE
        && phrases.tag(verb.get().begin() - 1) == Tag.COMMA
        && phrases.tag(window.end()) == Tag.COMMA;
  }

  /** "the talks due on Tuesday will now begin on Friday", not "said on Tuesday he now recalls". */
  boolean isReplaced(WindowMention window) {
    int now = now(window.end(), lastBegin());
    for (WindowMention other : scene.windows()) {
      boolean behind = other.begin() > window.end();
      boolean holds = other.begin() > now || text.is(other.end(), "in-its-place");
      boolean parted = phrases.isParted(window.end(), other.begin());
      if (behind && holds && !parted && !text.any(window.end(), now, "says")) {
        return true;
      }
    }
    return false;
  }

  /** Where it is first said between two tokens that something will be now; the end if nowhere. */
  int now(int begin, int end) {
    for (int i = begin + 1; i < end; i++) {
      Tag before = phrases.tag(i - 1);
      if ((before == Tag.MODAL || before == Tag.BE) && text.is(i, "now")) {
        return i;
      }
    }
    return end;
  }

  private int lastBegin() {
    return scene.windows().get(scene.windows().size() - 1).begin();
  }
}
