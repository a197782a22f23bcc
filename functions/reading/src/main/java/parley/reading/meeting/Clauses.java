package parley.reading.meeting;

import java.util.ArrayList;
import java.util.List;
import parley.reading.text.Sentences.Sentence;

/** Cuts a sentence at the words that part its clauses. */
final class Clauses {

  private final List<Integer> boundaries;
  private final Sentence sentence;

  private Clauses(Sentence sentence, List<Integer> boundaries) {
    this.sentence = sentence;
    this.boundaries = boundaries;
  }

  /** The clauses of a sentence. */
  static Clauses of(Annotated text, Sentence sentence) {
    List<Integer> boundaries = new ArrayList<>();
    for (int i = sentence.begin() + 1; i < sentence.end(); i++) {
      if (text.is(i, "boundary")) {
        boundaries.add(i);
      }
    }
    return new Clauses(sentence, boundaries);
  }

  /** The first token of the clause that a token stands in. */
  int begin(int token) {
    int begin = sentence.begin();
    for (int boundary : boundaries) {
      begin = boundary <= token ? boundary : begin;
    }
    return begin;
  }

  /** The first token behind the clause that a token stands in. */
  int end(int token) {
    for (int boundary : boundaries) {
      if (boundary > token) {
        return boundary;
      }
    }
    return sentence.end();
  }

  /** How many boundaries lie between two tokens. */
  int between(int one, int other) {
    int low = Math.min(one, other);
    int high = Math.max(one, other);
    int count = 0;
    for (int boundary : boundaries) {
      count += boundary > low && boundary <= high ? 1 : 0;
    }
    return count;
  }
}
