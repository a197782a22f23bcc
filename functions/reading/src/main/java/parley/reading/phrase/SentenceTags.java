package parley.reading.phrase;

import parley.reading.text.Sentences.Sentence;

/** What the tokens of a sentence are; what stands outside it is a mark. */
final class SentenceTags {

  private final Sentence sentence;
  private final Tag[] tags;

  /**
   * @param tags those of the sentence's tokens, in its order
   */
  SentenceTags(Sentence sentence, Tag[] tags) {
    this.sentence = sentence;
    this.tags = tags;
  }

  Tag at(int token) {
    boolean outside = token < sentence.begin() || token >= sentence.end();
    return outside ? Tag.MARK : tags[token - sentence.begin()];
  }

  /** The first token from one on that is neither an adverb nor a negation. */
  int nextVerbal(int token) {
    int next = token;
    while (at(next) == Tag.ADVERB || at(next) == Tag.NEGATION) {
      next++;
    }
    return next;
  }
}
