package parley.reading.phrase;

import java.util.BitSet;
import parley.reading.phrase.Lexicon.Form;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.Token;
import parley.reading.text.Token.Gap;
import parley.reading.text.TokenKind;
import parley.reading.text.TokenizedText;

/**
 * A sentence whose tokens get their tags from left to right. A tag may be looked at once its token
 * was passed; what comes behind is known by its word only. Of one thread.
 */
final class TaggedSentence {

  /** As many tokens as who says something may have. */
  private static final int MAX_SOURCE = 10;

  private final Lexicon lexicon;
  private final TokenizedText text;
  private final Sentence sentence;
  private final BitSet dates;
  private final Tag[] tags;

  /** What the words can be: many questions are asked of each. */
  private final int[] forms;

  /**
   * @param dates the tokens of the text that belong to dates
   */
  TaggedSentence(Lexicon lexicon, TokenizedText text, Sentence sentence, BitSet dates) {
    this.lexicon = lexicon;
    this.text = text;
    this.sentence = sentence;
    this.dates = dates;
    this.tags = new Tag[sentence.end() - sentence.begin()];
    this.forms = new int[tags.length];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = lexicon.forms(text.tokens().word(begin() + i));
    }
  }

  int begin() {
    return sentence.begin();
  }

  int end() {
    return sentence.end();
  }

  /** All tags, in the order of the sentence. */
  Tag[] tags() {
    return tags;
  }

  /** The tag of a token that was passed already; null outside the sentence. */
  Tag get(int at) {
    return at < begin() || at >= end() ? null : tags[at - begin()];
  }

  void set(int at, Tag tag) {
    tags[at - begin()] = tag;
  }

  void set(int from, int to, Tag tag) {
    for (int i = from; i < to; i++) {
      set(i, tag);
    }
  }

  /**
   * The tag before a token and the adverbs before it; through a date that is put in, its verb's.
   */
  Tag before(int at) {
    int before = at - 1;
    while (get(before) == Tag.ADVERB || get(before) == Tag.NEGATION) {
      before--;
    }
    return get(before) == Tag.DATE ? beforeDate(before) : get(before);
  }

  /** "will on Friday host": a modal verb before a date that is put in, else the date. */
  private Tag beforeDate(int date) {
    int before = date;
    while (get(before) == Tag.DATE) {
      before--;
    }
    before = get(before) == Tag.PREPOSITION ? before - 1 : before;
    return get(before) == Tag.MODAL ? Tag.MODAL : Tag.DATE;
  }

  /** ", officials in Lima said on Friday.": who says so, and nothing else to the end. */
  boolean endsInReport(int comma) {
    if (get(comma) != Tag.COMMA) {
      return false;
    }
    int at = comma + 1;
    while (at < Math.min(end(), comma + MAX_SOURCE) && isOfSource(get(at))) {
      at++;
    }
    if (at == comma + 1 || !is(at, Form.SAYS)) {
      return false;
    }
    at++;
    while (get(at) == Tag.DATE || get(at) == Tag.PREPOSITION) {
      at++;
    }
    return at >= end() || (at == end() - 1 && get(at) == Tag.ASIDE);
  }

  private static boolean isOfSource(Tag tag) {
    return (tag != null && tag.isNominal())
        || tag == Tag.PREPOSITION
        || tag == Tag.PRONOUN
        || tag == Tag.POSSESSIVE
        || tag == Tag.CONJUNCTION;
  }

  Token token(int at) {
    return text.tokens().get(at);
  }

  TokenKind kind(int at) {
    return text.tokens().kind(at);
  }

  char sign(int at) {
    return text.sign(at);
  }

  boolean isDate(int at) {
    return dates.get(at);
  }

  /** Whether there is such a token, and it is a word of a form. */
  boolean is(int at, Form form) {
    return at >= begin() && at < end() && Lexicon.isAmong(form, forms[at - begin()]);
  }

  /** The same of any of some forms, see {@link Lexicon#bits}. */
  boolean isAny(int at, int some) {
    return at >= begin() && at < end() && (forms[at - begin()] & some) != 0;
  }

  /** Whether there is such a token, and it is a word with a capital. */
  boolean isCapitalised(int at) {
    return at < end() && text.tokens().isCapitalised(at);
  }

  /** Whether there is such a token, and it has a function. */
  boolean is(int at, FunctionWord function) {
    return at >= begin() && at < end() && lexicon.is(text.tokens(), at, function);
  }

  /** Whether there is such a token, and it is a sign. */
  boolean isSign(int at, char sign) {
    return at >= begin() && at < end() && text.isSign(at, sign);
  }

  /** Whether there is such a token, and it is a word of so many letters at least that ends so. */
  boolean ends(int at, Ending ending, int shortest) {
    return at >= begin()
        && at < end()
        && kind(at) == TokenKind.WORD
        && text.tokens().end(at) - text.tokens().begin(at) >= shortest
        && lexicon.ends(text, at, ending);
  }

  /** "five-day": a hyphen with no space about it. */
  boolean isTied(int hyphen) {
    return hyphen + 1 < end()
        && text.tokens().gap(hyphen + 1) == Gap.NOTHING
        && text.tokens().gap(hyphen) == Gap.NOTHING;
  }

  /** "'decisive'": a mark with a space before it and none behind. */
  boolean opensWord(int mark) {
    return text.tokens().gap(mark) != Gap.NOTHING
        && mark + 1 < end()
        && text.tokens().gap(mark + 1) == Gap.NOTHING;
  }

  /** "OPEC+": a sign with no space before it. */
  boolean isOfWord(int sign) {
    return sign > begin() && text.tokens().gap(sign) == Gap.NOTHING;
  }

  /** Whether what somebody says begins at a token, behind "said" or "said on Monday that". */
  boolean opensReported(int at) {
    if (!is(at - 1, FunctionWord.COMPLEMENTIZER)) {
      return is(at - 1, FunctionWord.INVERTING) && get(at - 1).isVerbal();
    }
    int verb = at - 2;
    while (verb > at - MAX_SOURCE && isBesideReport(get(verb))) {
      verb--;
    }
    return is(verb, Form.SAYS) && get(verb).isVerbal();
  }

  private static boolean isBesideReport(Tag tag) {
    return tag == Tag.DATE || tag == Tag.ADVERB || isOfSource(tag) || tag == Tag.DETERMINER;
  }
}
