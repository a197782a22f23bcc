package parley.reading.announcement;

import java.util.ArrayList;
import java.util.List;
import parley.reading.meeting.Evidence;
import parley.reading.phrase.Annotated;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.Span;
import parley.reading.text.Token.Gap;
import parley.reading.timex.Timex;
import parley.reading.trigger.Quotation;
import parley.reading.window.WindowMention;

/** The words of a document that say so. */
final class EvidenceReader {

  /** As many tokens as are quoted of a longer sentence. */
  private static final int MAX_TOKENS = 60;

  /** As many marks as may open a quotation within another. */
  private static final int MAX_MARKS = 2;

  private final Annotated text;
  private final String document;

  EvidenceReader(Annotated text, String document) {
    this.text = text;
    this.document = document;
  }

  /**
   * The sentence's words, and those of another that has its days: "He returns on Friday", or the
   * visit's on whose second day they meet.
   */
  List<Evidence> of(Sentence sentence, WindowMention window) {
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(of(sentence, window.begin()));
    for (Timex timex : window.timexes()) {
      if (timex.begin() >= sentence.end() || timex.begin() < sentence.begin()) {
        evidence.add(of(text.sentence(timex.begin()), timex.begin()));
      }
    }
    return evidence;
  }

  /** A sentence's words; of a long one those about a token. */
  Evidence of(Sentence sentence, int token) {
    int begin = opening(sentence.begin());
    int end = sentence.end();
    if (end - begin > MAX_TOKENS) {
      begin = Math.max(begin, token - MAX_TOKENS / 2);
      end = Math.min(end, token + MAX_TOKENS / 2);
    }
    Span span = text.text().span(begin, end);
    return new Evidence(document, span, text.text().words(begin, end));
  }

  /** With the mark before it, if what is told is quoted from there on. */
  private int opening(int sentence) {
    int begin = sentence;
    while (begin > Math.max(0, sentence - MAX_MARKS)
        && Quotation.isMark(text, begin - 1)
        && text.text().tokens().gap(begin) == Gap.NOTHING) {
      begin--;
    }
    return begin;
  }
}
