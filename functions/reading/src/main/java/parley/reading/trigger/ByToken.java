package parley.reading.trigger;

import parley.reading.text.Sentences.Sentence;

/**
 * Which of its triggers each token of a sentence belongs to. It is asked of token after token, and
 * going through all of them each time would take a sentence of hundreds the square of its length.
 */
final class ByToken {

  private final int first;

  /** By token, one more than the number of what stands there; small, as each sentence has one. */
  private final short[] numbers;

  /** Nothing yet. */
  ByToken(Sentence sentence) {
    this.first = sentence.begin();
    this.numbers = new short[sentence.end() - sentence.begin()];
  }

  /** Enters a number at each token of a half-open range at which there is none. */
  void put(int begin, int end, int number) {
    for (int i = begin - first; i < end - first; i++) {
      numbers[i] = numbers[i] == 0 ? (short) (number + 1) : numbers[i];
    }
  }

  /** The number at a token; -1 if there is none. */
  int at(int token) {
    boolean within = first <= token && token < first + numbers.length;
    return within ? numbers[token - first] - 1 : -1;
  }
}
