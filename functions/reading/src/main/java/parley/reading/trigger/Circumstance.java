package parley.reading.trigger;

import parley.reading.meeting.Kind;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.trigger.Trigger.Frame;

/**
 * When an event is beside another: one that only tells when something else is, "held ahead of the
 * OPEC meeting", or one that comes next, "followed by a trip to Peru".
 */
public final class Circumstance {

  /** As far before an event's noun its name may begin. */
  private static final int MAX_NAME = 8;

  /** From "by" to what follows, whose adjectives may be none to the tagger. */
  private static final int REACH_BY = 3;

  private Circumstance() {}

  /** Whether an event only tells when another is: "ahead of the summit", "after meeting Berg". */
  public static boolean is(Annotated text, Phrases phrases, Trigger event) {
    int before = phrases.beforeNoun(event.begin());
    return event.frame() == Frame.NOUN
        ? isAheadOf(text, before) || text.is(before, "circumstance")
        : isDeed(text, phrases, event);
  }

  /** "ahead of the summit", "preparations for the summit": the token before the noun phrase. */
  private static boolean isAheadOf(Annotated text, int preposition) {
    boolean goal = text.is(preposition, FunctionWord.GOAL);
    boolean of = goal || text.is(preposition, FunctionWord.GENITIVE);
    boolean toward = goal || text.is(preposition, FunctionWord.PURPOSIVE);
    return (of && text.is(preposition - 1, "ahead-of"))
        || (toward && text.is(preposition - 1, "preparing"));
  }

  /** "talks next week, which will be followed by a summit", "followed on Friday by a summit". */
  public static boolean comesNext(Annotated text, Phrases phrases, Trigger noun) {
    int first = Math.min(phrases.beforeNoun(noun.begin()), noun.begin() - REACH_BY);
    boolean follows = false;
    for (int i = noun.begin() - 1; i >= first && !follows; i--) { // "by an official visit"
      follows = isFollowedBy(text, phrases, i);
    }
    return noun.frame() == Frame.NOUN && follows;
  }

  /** Whether a token is the "by" of "followed by", a date between them or none. */
  public static boolean isFollowedBy(Annotated text, Phrases phrases, int by) {
    int date = by;
    while (phrases.tag(date - 1) == Tag.DATE) {
      date--;
    }
    int verb = date < by ? phrases.beforeDate(date) : by - 1;
    boolean followed = text.is(verb, "followed") || text.is(by - 1, "followed");
    return text.is(by, FunctionWord.AGENT) && followed;
  }

  /** "before flying to Oslo", "after meeting Berg". */
  static boolean isDeed(Annotated text, Phrases phrases, Trigger event) {
    return text.is(event.begin() - 1, "circumstance") && phrases.tag(event.begin()) == Tag.GERUND;
  }

  /** "during his visit to Oslo", "on a visit": a journey in whose course something else is done. */
  static boolean isDuring(Annotated text, Phrases phrases, Trigger noun) {
    int before = phrases.beforeNoun(noun.begin());
    boolean during = text.is(before, "during") && !text.is(before, "circumstance");
    return noun.kind() == Kind.VISIT && (during || text.is(before, FunctionWord.JOURNEYING));
  }

  /** The word of "on the sidelines of the summit" before an event; -1 if there is none. */
  public static int sideline(Annotated text, Trigger event) {
    for (int i = event.begin() - 1; i > event.begin() - MAX_NAME; i--) {
      if (text.is(i, "sideline")) {
        return i;
      }
    }
    return -1;
  }
}
