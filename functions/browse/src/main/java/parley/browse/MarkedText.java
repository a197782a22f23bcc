package parley.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parley.reading.meeting.Evidence;
import parley.reading.text.Span;

/** A story cut where its evidence begins and ends. */
final class MarkedText {

  private MarkedText() {}

  /** A piece of the story, and whether it is evidence. */
  record Piece(String text, boolean marked) {}

  /**
   * The pieces, which together are the text.
   *
   * @param evidence out of this text; what lies beyond its end is left aside
   */
  static List<Piece> of(String text, List<Evidence> evidence) {
    int length = text.codePointCount(0, text.length());
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Span span : sorted(evidence)) {
      if (span.end() > at && span.end() <= length) {
        int begin = Math.max(at, span.begin());
        add(pieces, text, at, begin, false);
        add(pieces, text, begin, span.end(), true);
        at = span.end();
      }
    }
    add(pieces, text, at, length, false);
    return pieces;
  }

  private static List<Span> sorted(List<Evidence> evidence) {
    return evidence.stream()
        .map(Evidence::span)
        .sorted(Comparator.comparingInt(Span::begin))
        .toList();
  }

  private static void add(List<Piece> pieces, String text, int begin, int end, boolean marked) {
    if (begin < end) {
      int from = text.offsetByCodePoints(0, begin);
      pieces.add(
          new Piece(text.substring(from, text.offsetByCodePoints(from, end - begin)), marked));
    }
  }
}
