package parley.reading.phrase;

import java.util.BitSet;
import parley.reading.phrase.Lexicon.Form;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.Token;
import parley.reading.text.Token.Gap;
import parley.reading.text.TokenKind;
import parley.reading.text.TokenizedText;

/**
 * Tells what each token of a sentence is, from left to right: by what the word can be, and of
 * several by the word before it and the word behind. Of one thread, for one sentence.
 */
final class Tagger {

  /** As long as a parenthesis may be to be passed over. */
  private static final int MAX_ASIDE = 20;

  /** As long as a name may be with the office before it: "Palestinian leader Yasser Arafat". */
  private static final int MAX_TITLE = 7;

  private static final int SHORTEST_PAST = 4;
  private static final int SHORTEST_GERUND = 5;

  private final Lexicon lexicon;
  private final TokenizedText text;
  private final Sentence sentence;
  private final BitSet dates;
  private final Tag[] tags;

  /**
   * @param dates the tokens of the text that belong to dates
   */
  Tagger(Lexicon lexicon, TokenizedText text, Sentence sentence, BitSet dates) {
    this.lexicon = lexicon;
    this.text = text;
    this.sentence = sentence;
    this.dates = dates;
    this.tags = new Tag[sentence.end() - sentence.begin()];
  }

  /** The tags of the sentence's tokens, in its order. */
  Tag[] tags() {
    int at = sentence.begin();
    while (at < sentence.end()) {
      int behind = isWord(at, "(") ? closing(at) : at;
      if (behind == at) {
        set(at, tag(at));
        at++;
      }
      for (; at < behind; at++) {
        set(at, Tag.ASIDE);
      }
    }
    new Mending(lexicon, text, sentence, tags).mend();
    return tags;
  }

  private int closing(int open) {
    for (int i = open; i < Math.min(sentence.end(), open + MAX_ASIDE); i++) {
      if (isWord(i, ")")) {
        return i + 1;
      }
    }
    return open;
  }

  private void set(int token, Tag tag) {
    tags[token - sentence.begin()] = tag;
  }

  /** What stands at a token that was passed already; null outside the sentence. */
  private Tag get(int token) {
    boolean outside = token < sentence.begin() || token >= sentence.end();
    return outside ? null : tags[token - sentence.begin()];
  }

  private Tag tag(int at) {
    Token token = text.tokens().get(at);
    if (dates.get(at)) {
      return Tag.DATE;
    }
    return switch (token.kind()) {
      case SIGN -> sign(at, token);
      case WORD -> word(at, token);
      default -> Tag.NUMBER;
    };
  }

  private Tag sign(int at, Token token) {
    char sign = text.text().string().charAt(token.begin());
    return switch (sign) {
      case ',' -> Tag.COMMA;
      case '&' -> Tag.CONJUNCTION;
      case '\'', '\u2019' -> Tag.POSSESSIVE;
      case '"', '\u201c', '\u201d', '\u2018', '(', ')', '.' -> Tag.ASIDE;
      case '-', '/' -> isTied(at) ? Tag.NOUN : Tag.MARK;
      default -> Tag.MARK;
    };
  }

  /** "five-day": a hyphen with no space about it. */
  private boolean isTied(int at) {
    return text.tokens().get(at).gap() == Gap.NOTHING
        && at + 1 < sentence.end()
        && text.tokens().get(at + 1).gap() == Gap.NOTHING;
  }

  private Tag word(int at, Token token) {
    boolean opens = get(at - 1) == null || get(at - 1) == Tag.ASIDE || get(at - 1) == Tag.MARK;
    boolean name = token.isCapitalised() && !opens;
    boolean loud = token.capitals() == Token.Capitals.ALL && isLoud(at - 1);
    boolean pronoun = is(token, Form.PRONOUN) && token.capitals() != Token.Capitals.ALL;
    if (name && !loud && !pronoun) {
      return Tag.NAME;
    }
    if (isWord(at, "'s") || isWord(at, "\u2019s")) {
      return Tag.POSSESSIVE;
    }
    if (get(at - 1) == Tag.MODAL && is(token, Form.FLOATING)) {
      return Tag.ADVERB;
    }
    Tag closed = closed(at, token);
    if (closed != null) {
      return closed;
    }
    return token.isCapitalised() && !(opens && canBeGerund(at, token)) ? Tag.NAME : open(at, token);
  }

  /** Whether a word is all in capitals: within a headline in capitals they tell nothing. */
  private boolean isLoud(int at) {
    return at >= sentence.begin()
        && text.tokens().get(at).capitals() == Token.Capitals.ALL
        && text.tokens().get(at).end() - text.tokens().get(at).begin() > 2;
  }

  private Tag closed(int at, Token token) {
    if (is(token, Form.MODAL)) {
      return Tag.MODAL;
    }
    if (is(token, Form.BE)) {
      return Tag.BE;
    }
    if (is(token, Form.HAVE)) {
      return Tag.HAVE;
    }
    if (is(token, Form.DO)) {
      return Tag.DO;
    }
    if (is(token, Form.NEGATION)) {
      return Tag.NEGATION;
    }
    if (is(token, Form.INFINITIVE)) {
      return Tag.TO;
    }
    if (isWord(at, "that") && isNominal(get(at - 1))) {
      return isDeterminerLike(at + 1) ? Tag.SUBORDINATOR : Tag.RELATIVE;
    }
    if (isWord(at, "that") && get(at - 1) != null && get(at - 1).isVerbal()) {
      return Tag.SUBORDINATOR;
    }
    if (is(token, Form.RELATIVE)) {
      return Tag.RELATIVE;
    }
    if (is(token, Form.CLAUSE) || (is(token, Form.CONDITION) && get(at - 1) == Tag.COMMA)) {
      return Tag.SUBORDINATOR;
    }
    if (is(token, Form.CONJUNCTION)) {
      return Tag.CONJUNCTION;
    }
    if (is(token, Form.PREPOSITION)) {
      return Tag.PREPOSITION;
    }
    if (is(token, Form.DETERMINER)) {
      return Tag.DETERMINER;
    }
    return is(token, Form.PRONOUN) && !isAcronym(token) ? Tag.PRONOUN : null;
  }

  /** "US". */
  private static boolean isAcronym(Token token) {
    return token.capitals() == Token.Capitals.ALL && token.end() > token.begin() + 1;
  }

  private boolean isDeterminerLike(int at) {
    if (at >= sentence.end()) {
      return false;
    }
    Token token = text.tokens().get(at);
    return token.isCapitalised() || is(token, Form.DETERMINER) || is(token, Form.PRONOUN);
  }

  private static boolean isNominal(Tag tag) {
    return tag == Tag.NOUN || tag == Tag.NAME;
  }

  private Tag open(int at, Token token) {
    if (isTiedToNoun(at)) {
      return Tag.NOUN;
    }
    if (canBeGerund(at, token)) {
      return gerund(at, token);
    }
    if (is(token, Form.PAST)) {
      return past(at, token);
    }
    boolean verb = is(token, Form.VERB);
    if (verb || is(token, Form.NOUN_OR_VERB)) {
      return present(at, verb, token);
    }
    if (is(token, Form.NOUN)) {
      return Tag.NOUN;
    }
    if (ends(token, "ed", SHORTEST_PAST)) {
      return past(at, token);
    }
    boolean adverb = is(token, Form.ADVERB) || ends(token, "ly", SHORTEST_PAST);
    return adverb ? Tag.ADVERB : Tag.NOUN;
  }

  /** "high-level", "newly-elected": part of a word of several. */
  private boolean isTiedToNoun(int at) {
    boolean behind = at > sentence.begin() && isWord(at - 1, "-") && isTied(at - 1);
    return behind || (at + 1 < sentence.end() && isWord(at + 1, "-") && isTied(at + 1));
  }

  private boolean canBeGerund(int at, Token token) {
    return ends(token, "ing", SHORTEST_GERUND) && !dates.get(at);
  }

  private Tag gerund(int at, Token token) {
    Tag before = beforeAdverbs(at);
    if (before == Tag.BE) {
      return is(token, Form.NOUN) && !wordFollows(at) ? Tag.NOUN : Tag.GERUND;
    }
    boolean inNoun =
        before == Tag.DETERMINER
            || before == Tag.POSSESSIVE
            || before == Tag.NUMBER
            || is(token, Form.DESCRIBING)
            || (before == Tag.NOUN && get(at - 2) == Tag.PREPOSITION);
    if (inNoun) {
      return Tag.NOUN;
    }
    if (is(token, Form.NOUN)) {
      boolean afterPreposition = before == Tag.PREPOSITION || before == null;
      return afterPreposition && takesObject(at) ? Tag.GERUND : Tag.NOUN;
    }
    return Tag.GERUND;
  }

  private boolean wordFollows(int at) {
    return at + 1 < sentence.end() && text.tokens().get(at + 1).kind() == TokenKind.WORD;
  }

  /** Whether what follows could be whom or what a verb is about. */
  private boolean takesObject(int at) {
    if (at + 1 >= sentence.end()) {
      return false;
    }
    Token next = text.tokens().get(at + 1);
    return is(next, Form.DETERMINER)
        || is(next, Form.PRONOUN)
        || isWord(at + 1, "with")
        || (next.isCapitalised() && !dates.get(at + 1));
  }

  /** A past form: behind an article it describes a noun. */
  private Tag past(int at, Token token) {
    Tag before = beforeAdverbs(at);
    boolean describes =
        before == Tag.DETERMINER
            || before == Tag.POSSESSIVE
            || before == Tag.NUMBER
            || is(token, Form.DESCRIBING)
            || (before == Tag.PREPOSITION && !isPassiveAgent(at));
    if (describes) {
      return Tag.NOUN;
    }
    boolean infinitive = before == Tag.MODAL || before == Tag.TO || before == Tag.DO;
    return infinitive && (is(token, Form.VERB) || is(token, Form.NOUN_OR_VERB))
        ? Tag.VERB
        : Tag.PAST;
  }

  /** "as planned by": behind a preposition, and yet a verb. */
  private boolean isPassiveAgent(int at) {
    return at + 1 < sentence.end() && isWord(at + 1, "by");
  }

  private Tag present(int at, boolean verbFirst, Token token) {
    Tag before = beforeAdverbs(at);
    if (before == Tag.MODAL || before == Tag.DO) {
      return Tag.VERB;
    }
    if (before == Tag.TO) {
      return isThird(token) ? Tag.NOUN : Tag.VERB;
    }
    if (before == Tag.PRONOUN) {
      return Tag.VERB;
    }
    if (auxiliaryFollows(at)) {
      return Tag.NOUN;
    }
    if (before == Tag.RELATIVE) {
      return verbFirst || isThird(token) ? Tag.VERB : Tag.NOUN;
    }
    if (before == Tag.NAME || before == Tag.NOUN || before == Tag.NUMBER || before == Tag.ASIDE) {
      boolean verb = verbFirst && (agrees(at) || isFollowed(at));
      return verb || isActing(at) ? Tag.VERB : Tag.NOUN;
    }
    if (before == Tag.CONJUNCTION || before == Tag.COMMA || before == Tag.DATE) {
      boolean verb = verbFirst || (get(at - 1) == Tag.ADVERB && !isThird(token));
      return verb && !dates.get(at) ? Tag.VERB : Tag.NOUN;
    }
    return Tag.NOUN;
  }

  /** "talks be held": the verb comes behind. */
  private boolean auxiliaryFollows(int at) {
    if (at + 1 >= sentence.end()) {
      return false;
    }
    Token next = text.tokens().get(at + 1);
    return is(next, Form.MODAL) || is(next, Form.BE) || is(next, Form.HAVE);
  }

  /** "leaders from all over the world gather at": what follows shows a verb in the plural. */
  private boolean isFollowed(int at) {
    return at + 1 < sentence.end()
        && get(at - 1) == Tag.NOUN
        && !isThird(text.tokens().get(at))
        && is(text.tokens().get(at + 1), Form.PREPOSITION)
        && !isWord(at + 1, "of");
  }

  /** "Abe visits China", "officials plan to meet", not "Japan talks in Oslo". */
  private boolean isActing(int at) {
    if (at + 1 >= sentence.end()) {
      return false;
    }
    boolean goes =
        get(at - 1) == Tag.NAME
            && isWord(at + 1, "to")
            && at + 2 < sentence.end()
            && text.tokens().get(at + 2).isCapitalised();
    boolean object = takesObject(at) && !isWord(at + 1, "with");
    return agrees(at) && (infinitiveFollows(at) || object || goes);
  }

  /** Whether the word before, as a subject, fits a verb: "ministers meet", "Abe visits". */
  private boolean agrees(int verb) {
    Token subject = text.tokens().get(verb - 1);
    boolean third = isThird(text.tokens().get(verb));
    if (subject.kind() != TokenKind.WORD) {
      return true;
    }
    if (subject.isCapitalised()) {
      return third || isThird(subject) || isPair(verb - 1);
    }
    return third != (isThird(subject) || is(subject, Form.PLURAL));
  }

  /** "Abe and Trump": a name with another before it. */
  private boolean isPair(int name) {
    int at = name;
    while ((get(at) == Tag.NAME || get(at) == Tag.NOUN) && name - at < MAX_TITLE) {
      at--;
    }
    return get(at) == Tag.CONJUNCTION;
  }

  private boolean infinitiveFollows(int at) {
    if (at + 2 >= sentence.end() || !is(text.tokens().get(at + 1), Form.INFINITIVE)) {
      return false;
    }
    Token next = text.tokens().get(at + 2);
    return !next.isCapitalised()
        && !isThird(next)
        && (is(next, Form.VERB) || is(next, Form.NOUN_OR_VERB) || is(next, Form.BE));
  }

  private boolean isThird(Token token) {
    return ends(token, "s", 2) && !ends(token, "ss", 2);
  }

  private Tag beforeAdverbs(int at) {
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

  private boolean ends(Token token, String ending, int shortest) {
    return token.kind() == TokenKind.WORD
        && token.end() - token.begin() >= Math.max(shortest, ending.length() + 1)
        && text.text().string().startsWith(ending, token.end() - ending.length());
  }

  private boolean is(Token token, Form form) {
    return lexicon.is(token, form);
  }

  private boolean isWord(int token, String word) {
    Token at = text.tokens().get(token);
    return at.end() - at.begin() == word.length()
        && text.text().string().startsWith(word, at.begin());
  }
}
