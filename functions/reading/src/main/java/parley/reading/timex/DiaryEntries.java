package parley.reading.timex;

import parley.reading.rule.Grammar;
import parley.reading.rule.WordClass;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.TokenKind;
import parley.reading.text.TokenizedText;

/**
 * Entries of a diary, which have no verb: "Monday, lunch with Berg; Tuesday: a visit to Peru". What
 * stands in one is still to come.
 */
final class DiaryEntries {

  /** As long as an entry may be. */
  private static final int ENTRY = 20;

  /** From the day, or the sign behind it, to the event: "Monday, May 3: a working lunch". */
  private static final int EVENT_REACH = 4;

  private final Cues cues;
  private final WordClass fullBreak;
  private final WordClass onADay;
  private final WordClass diaryEvent;

  DiaryEntries(Grammar grammar, Cues cues) {
    this.cues = cues;
    fullBreak = grammar.wordClass("full-break");
    onADay = grammar.wordClass("on-a-day");
    diaryEvent = grammar.wordClass("diary-event");
  }

  /** Whether an entry begins with a date. */
  boolean begin(TokenizedText text, Sentence sentence, int begin, int end) {
    int event = opens(text, sentence, begin) ? event(text, sentence, end) : -1;
    for (int i = event + 1; event >= 0 && i < Math.min(sentence.end(), event + ENTRY); i++) {
      if (fullBreak.has(text.tokens(), i) || cues.of(text, i) == Tense.PAST) {
        return fullBreak.has(text.tokens(), i);
      }
    }
    return event >= 0;
  }

  /** "Her week: Monday, lunch with Berg; on Tuesday": what stands right before the day. */
  private boolean opens(TokenizedText text, Sentence sentence, int begin) {
    int before = begin - 1;
    if (before >= sentence.begin() && onADay.has(text.tokens(), before)) {
      before--;
    }
    return before < sentence.begin()
        || text.isSign(before, ':')
        || fullBreak.has(text.tokens(), before);
  }

  /** Of ", a telephone call", "and Friday: lunch" the event behind the sign; or -1. */
  private int event(TokenizedText text, Sentence sentence, int end) {
    int last = Math.min(sentence.end() - 1, end + EVENT_REACH);
    int sign = end;
    while (sign < last && text.tokens().kind(sign) != TokenKind.SIGN) {
      sign++;
    }
    for (int i = sign + 1; sign < last && i < Math.min(sentence.end(), sign + EVENT_REACH); i++) {
      if (cues.isComingEvent(text, i) || diaryEvent.has(text.tokens(), i)) {
        return i;
      }
      if (cues.of(text, i) == Tense.PAST) {
        return -1; // "At Monday's meeting, she sought talks"
      }
    }
    return -1;
  }
}
