package parley.reading.phrase;

import parley.reading.text.Sentences.Sentence;
import parley.reading.text.TokenizedText;

/** Tells what the words in and about the verb groups of a sentence say of them. Immutable. */
final class VerbWords {

  /** From "for" to the infinitive of whom it brings. */
  private static final int MAX_BROUGHT = 16;

  private final TokenizedText text;
  private final Sentence sentence;
  private final Tag[] tags;
  private final Lexicon lexicon;

  /**
   * @param tags those of the sentence's tokens, in their order
   */
  VerbWords(TokenizedText text, Sentence sentence, Tag[] tags, Lexicon lexicon) {
    this.text = text;
    this.sentence = sentence;
    this.tags = tags;
    this.lexicon = lexicon;
  }

  /**
   * What they say of one.
   *
   * @param brought the "for" that brings who does it, "for Abe to visit Peru"; -1 if none does
   * @param controlsObject whether its object is who acts in the infinitive behind it
   * @param reporting whether a clause may stand right behind it: "said talks would"
   * @param inverting whether who says it may stand behind it: ", said Abe"
   */
  record Use(int brought, boolean controlsObject, boolean reporting, boolean inverting) {}

  Use of(VerbGroup verb) {
    int head = verb.head();
    return new Use(
        bringing(verb),
        lexicon.is(text.tokens(), head, Lexicon.Form.OBJECT_CONTROL),
        lexicon.is(text.tokens(), head, Lexicon.Form.SAYS) && !is(head, FunctionWord.TELLING),
        is(head, FunctionWord.INVERTING));
  }

  private int bringing(VerbGroup verb) {
    boolean infinitive = tag(verb.begin()) == Tag.TO;
    int first = Math.max(sentence.begin(), verb.begin() - MAX_BROUGHT);
    for (int i = verb.begin() - 1; infinitive && i >= first; i--) {
      if (isAskedBy(i) || is(i, FunctionWord.PURPOSIVE)) {
        return i;
      }
      infinitive = tag(i).isNominal() || isWithinList(tag(i));
    }
    return -1;
  }

  /** "an invitation to Abe", "called on Abe". */
  private boolean isAskedBy(int preposition) {
    boolean offered = tag(preposition) == Tag.TO && is(preposition - 1, FunctionWord.OFFERING);
    boolean called =
        is(preposition, FunctionWord.UPON) && is(preposition - 1, FunctionWord.PREVAILING);
    return offered || called;
  }

  private static boolean isWithinList(Tag tag) {
    return tag == Tag.PREPOSITION || tag == Tag.CONJUNCTION || tag == Tag.COMMA;
  }

  private boolean is(int token, FunctionWord word) {
    return lexicon.is(text.tokens(), token, word);
  }

  private Tag tag(int token) {
    return tags[token - sentence.begin()];
  }
}
