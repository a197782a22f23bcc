package parley.reading.dating;

import java.util.Optional;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.rule.Match;
import parley.reading.timex.Grain;
import parley.reading.trigger.Circumstance;
import parley.reading.trigger.Governors;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.window.WindowMention;

/**
 * Finds the meeting that has no day of its own, and so that of what is told behind it: "will hold
 * talks and a news conference on Monday", "will meet Berg and address parliament on Monday".
 */
final class SharedDay {

  private final Annotated text;
  private final Scene scene;
  private final Phrases phrases;
  private final Governors governors;
  private final VerbEvents verbs;
  private final EarlierDays earlier;

  SharedDay(Annotated text, Scene scene, VerbEvents verbs, EarlierDays earlier) {
    this.text = text;
    this.scene = scene;
    this.phrases = scene.phrases();
    this.governors = scene.governors();
    this.verbs = verbs;
    this.earlier = earlier;
  }

  /** The meeting that is on the day of what no meeting is. */
  Optional<Trigger> of(WindowMention window) {
    boolean bound = window.begin() < window.firstTimex(); // "by Friday"
    // "will visit Oslo on Monday, meet Berg and address parliament on Tuesday": may be on either
    boolean several = earlier.areBefore(window.begin());
    if (bound || window.grain().compareTo(Grain.DAY) > 0 || several) {
      return Optional.empty();
    }
    Optional<Trigger> noun = beforeEvent(window);
    return noun.isPresent() ? noun : beforeVerb(window);
  }

  /** "talks and a news conference", "talks followed by a news conference". */
  private Optional<Trigger> beforeEvent(WindowMention window) {
    int joins = -1;
    for (Match other : scene.otherEvents()) {
      if (other.end() <= window.begin() && phrases.at(other.begin()).isEmpty()) {
        joins = phrases.beforeNoun(other.begin());
      }
    }
    boolean next = Circumstance.isFollowedBy(text, phrases, joins);
    if (!next && !isJoining(joins)) {
      return Optional.empty();
    }
    Optional<Trigger> last = last(joins);
    int verb = next ? joins - 1 : joins;
    return last.isPresent() && isBeside(last.get(), verb) ? last : Optional.empty();
  }

  /** "and", "and then". */
  private boolean isJoining(int token) {
    boolean then = phrases.tag(token) == Tag.ADVERB && token > scene.sentence().begin();
    return phrases.tag(then ? token - 1 : token) == Tag.CONJUNCTION;
  }

  private Optional<Trigger> last(int to) {
    Optional<Trigger> last = Optional.empty();
    for (Trigger trigger : scene.triggers()) {
      last = trigger.end() <= to ? Optional.of(trigger) : last;
    }
    return last;
  }

  /** Whether no verb, and no other clause, stands between a meeting and what joins it. */
  private boolean isBeside(Trigger trigger, int joins) {
    Optional<VerbGroup> between = phrases.before(joins);
    return !phrases.isParted(trigger.end(), joins)
        && (between.isEmpty() || between.get().begin() <= trigger.begin());
  }

  /** "will meet Berg and address parliament". */
  private Optional<Trigger> beforeVerb(WindowMention window) {
    Optional<VerbGroup> deed = phrases.before(window.begin());
    Optional<VerbGroup> first = deed.isPresent() ? phrases.governor(deed.get()) : Optional.empty();
    if (first.isEmpty() || !isJoining(deed.get().begin() - 1) || !isAhead(first.get())) {
      return Optional.empty();
    }
    Optional<Trigger> meets = verbs.trigger(first.get());
    Optional<Trigger> noun = last(deed.get().begin());
    boolean object = noun.isPresent() && governors.verb(noun.get()).equals(first);
    return meets.isPresent() || !object ? meets : noun;
  }

  /** "will meet", "is due to meet", not "met" or "has agreed to meet". */
  private boolean isAhead(VerbGroup verb) {
    Optional<VerbGroup> plan = phrases.governor(verb);
    return switch (verb.form()) {
      case FUTURE, PRESENT -> true;
      case INFINITIVE -> plan.isPresent() && verbs.isPlanned(plan.get(), verb);
      default -> false;
    };
  }
}
