package parley.reading.phrase;

import parley.reading.phrase.Lexicon.Form;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.Token;
import parley.reading.text.TokenizedText;

/** Mends the tags of a sentence where only the words behind a word tell what it is. */
final class Mending {

  /** As far as a verb may stand from the word that begins its clause. */
  private static final int MAX_CLAUSE = 100;

  /** As many tokens as may stand between two dashes that put something in. */
  private static final int MAX_INSERTION = 12;

  private final Lexicon lexicon;
  private final TokenizedText text;
  private final Sentence sentence;
  private final Tag[] tags;

  Mending(Lexicon lexicon, TokenizedText text, Sentence sentence, Tag[] tags) {
    this.lexicon = lexicon;
    this.text = text;
    this.sentence = sentence;
    this.tags = tags;
  }

  void mend() {
    for (int i = sentence.begin(); i < sentence.end(); i++) {
      mendSign(i);
      mendWord(i);
    }
  }

  private void mendSign(int at) {
    if (isWord(at, ";") && get(at - 1) == Tag.NAME && isListed(at + 1)) {
      set(at, Tag.COMMA);
    }
    if (get(at) == Tag.COMMA && is(at + 1, Form.NAME_SUFFIX)) {
      set(at, Tag.NAME);
    }
    if (isDash(at)) {
      insert(at);
    }
  }

  private void mendWord(int at) {
    if (isWord(at, "as") && get(at + 1) == Tag.PAST && get(at + 2) != Tag.NOUN) {
      set(at, at + 2, Tag.ADVERB);
    }
    if (isWord(at, "as") && get(at) != Tag.ADVERB && !verbFollows(at + 1)) {
      set(at, Tag.PREPOSITION);
    }
    if (get(at) == Tag.PREPOSITION && is(at, Form.TIME) && verbFollows(at + 1)) {
      set(at, Tag.SUBORDINATOR);
    }
    if (is(at, Form.ADDING) && isFiniteVerb(at + 1)) {
      set(at, Tag.CONJUNCTION);
    }
    if (get(at - 1) == Tag.PREPOSITION && is(at, Form.SO_CALLED)) {
      set(at, behindBeing(at + 1), Tag.ASIDE);
    }
  }

  /** "in what would be the first talks": the first token behind "would be", the same if none is. */
  private int behindBeing(int from) {
    int be = get(from) == Tag.MODAL ? from + 1 : from;
    boolean called = get(be + 1) == Tag.PAST || get(be + 1) == Tag.GERUND;
    return get(be) == Tag.BE && !called ? be + 1 : from - 1;
  }

  /** "was set for Thursday but was moved": a verb without a subject of its own. */
  private boolean isFiniteVerb(int at) {
    Tag tag = get(at);
    return tag != null && tag.isVerbal() && tag != Tag.GERUND;
  }

  private boolean isDash(int at) {
    return get(at) == Tag.MARK && (isWord(at, "-") || isWord(at, "\u2013") || isWord(at, "\u2014"));
  }

  /** "met - separately - in Oslo"; "the three - Peru, Ghana and Fiji - will meet". */
  private void insert(int dash) {
    int second = secondDash(dash);
    if (second < 0) {
      return;
    }
    boolean names = false;
    for (int i = dash; i < second; i++) {
      names |= get(i) == Tag.NAME;
    }
    if (!names) {
      set(dash, second + 1, Tag.ASIDE);
    } else if (isFiniteVerb(second + 1)) {
      set(dash, Tag.COMMA);
      set(second, Tag.COMMA);
    }
  }

  /** The dash that closes what another opens, with no verb between; -1 if there is none. */
  private int secondDash(int dash) {
    for (int i = dash + 1; i < Math.min(sentence.end(), dash + MAX_INSERTION); i++) {
      if (isDash(i)) {
        return i > dash + 1 ? i : -1;
      }
      if (get(i) == Tag.MARK || get(i).isVerbal()) {
        return -1;
      }
    }
    return -1;
  }

  /** "Accra, Ghana; Dar es Salaam, Tanzania; and Lusaka": a list goes on. */
  private boolean isListed(int at) {
    return get(at) == Tag.NAME || get(at) == Tag.CONJUNCTION;
  }

  /** Whether a verb comes before the next comma. */
  private boolean verbFollows(int from) {
    for (int i = from; i < Math.min(sentence.end(), from + MAX_CLAUSE); i++) {
      Tag tag = get(i);
      if (tag == Tag.COMMA || tag == Tag.MARK || tag == Tag.PREPOSITION || tag == Tag.DATE) {
        return false;
      }
      if (tag.isVerbal()) {
        return tag != Tag.GERUND;
      }
    }
    return false;
  }

  private void set(int token, Tag tag) {
    tags[token - sentence.begin()] = tag;
  }

  private void set(int begin, int end, Tag tag) {
    for (int i = begin; i < end; i++) {
      set(i, tag);
    }
  }

  /** Null outside the sentence. */
  private Tag get(int token) {
    boolean outside = token < sentence.begin() || token >= sentence.end();
    return outside ? null : tags[token - sentence.begin()];
  }

  private boolean is(int token, Form form) {
    return token < sentence.end() && lexicon.is(text.tokens().get(token), form);
  }

  private boolean isWord(int token, String word) {
    Token at = text.tokens().get(token);
    return at.end() - at.begin() == word.length()
        && text.text().string().startsWith(word, at.begin());
  }
}
