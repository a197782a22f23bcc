package parley.reading.phrase;

import java.util.BitSet;
import parley.reading.phrase.Lexicon.Form;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.Token;
import parley.reading.text.TokenKind;
import parley.reading.text.TokenizedText;

/**
 * Tells what each token of a sentence is, from left to right: by what the word can be, and of
 * several by the word before it and the word behind. Of one thread, for one sentence.
 */
final class Tagger {

  /** As long as a parenthesis may be to be passed over. */
  private static final int MAX_ASIDE = 20;

  /** The same of a share's code: "<AMO.N>". */
  private static final int MAX_CODE = 6;

  /** With which the clause of a date goes on behind it. */
  private static final int GOING_ON =
      Lexicon.bits(
          Form.MODAL, Form.BE, Form.HAVE, Form.DO, Form.VERB, Form.PREPOSITION, Form.INFINITIVE);

  private final TaggedSentence sentence;
  private final ClosedClasses closedClasses;
  private final OpenClasses openClasses;

  /**
   * @param dates the tokens of the text that belong to dates
   */
  Tagger(Lexicon lexicon, TokenizedText text, Sentence sentence, BitSet dates) {
    this.sentence = new TaggedSentence(lexicon, text, sentence, dates);
    this.closedClasses = new ClosedClasses(this.sentence);
    this.openClasses = new OpenClasses(this.sentence);
  }

  /** The tags of the sentence's tokens, in its order. */
  Tag[] tags() {
    int at = sentence.begin();
    while (at < sentence.end()) {
      int behind = sentence.kind(at) == TokenKind.SIGN ? behindAside(at) : at;
      if (behind == at) {
        sentence.set(at, tag(at));
        at++;
      } else {
        sentence.set(at, behind, Tag.ASIDE);
        at = behind;
      }
    }
    new Mending(sentence).mend();
    new Verbless(sentence).mend();
    return sentence.tags();
  }

  /** The first token behind "(the next meeting)" or "<AMO>"; the token if it opens none. */
  private int behindAside(int at) {
    if (sentence.isSign(at, '(')) {
      return closing(at, ')', MAX_ASIDE);
    }
    return sentence.isSign(at, '<') ? closing(at, '>', MAX_CODE) : at;
  }

  private int closing(int open, char sign, int longest) {
    for (int i = open; i < Math.min(sentence.end(), open + longest); i++) {
      if (sentence.isSign(i, sign)) {
        return i + 1;
      }
    }
    return open;
  }

  private Tag tag(int at) {
    if (sentence.isDate(at)) {
      return Tag.DATE;
    }
    TokenKind kind = sentence.kind(at);
    if (kind == TokenKind.SIGN) {
      return sign(at);
    }
    return kind == TokenKind.WORD ? word(at) : Tag.NUMBER;
  }

  private Tag sign(int at) {
    return switch (sentence.sign(at)) {
      case ',' -> closesDate(at) ? Tag.DATE : Tag.COMMA;
      case '&' -> Tag.CONJUNCTION;
      case '\'', '\u2019' -> Tag.POSSESSIVE;
      case '"', '\u201c', '\u201d', '\u2018', '(', ')', '.' -> Tag.ASIDE;
      case '-', '/' -> joint(at);
      default -> Tag.MARK;
    };
  }

  /**
   * "Abe on Friday, Jan. 20, will visit Peru": the second comma is of the date, as the first one
   * is, where the clause goes on behind it and no other comma stands before that it may answer.
   */
  private boolean closesDate(int comma) {
    int first = comma;
    boolean inner = false;
    while (first > sentence.begin() && sentence.isDate(first - 1)) {
      first--;
      inner |= sentence.isSign(first, ',');
    }
    boolean goesOn =
        sentence.isAny(comma + 1, GOING_ON)
            && !sentence.is(comma + 1, Form.SAYS)
            && !sentence.isDate(comma + 1);
    for (int i = first - 1; inner && i >= sentence.begin(); i--) {
      inner = sentence.get(i) != Tag.COMMA;
    }
    return inner && goesOn;
  }

  /** "high-level", "US/China talks", "Ana Ruiz-Soto": a sign within a word of several. */
  private Tag joint(int at) {
    if (!sentence.isTied(at)) {
      return Tag.MARK;
    }
    boolean name = sentence.isSign(at, '-') && sentence.get(at - 1) == Tag.NAME;
    return name && sentence.isCapitalised(at + 1) ? Tag.NAME : Tag.NOUN;
  }

  private Tag word(int at) {
    Tag before = sentence.get(at - 1);
    boolean opens = before == null || before == Tag.ASIDE || before == Tag.MARK;
    opens |= isLabel(at - 1);
    if (isName(at, opens)) {
      return Tag.NAME;
    }
    if (sentence.is(at, FunctionWord.POSSESSIVE_CLITIC)) {
      return Tag.POSSESSIVE;
    }
    boolean auxiliary = before == Tag.MODAL || before == Tag.BE;
    if (auxiliary && sentence.is(at, Form.FLOATING)) {
      return Tag.ADVERB;
    }
    Tag closed = closedClasses.tag(at);
    if (closed == Tag.PREPOSITION && openClasses.endsWord(at)) {
      return Tag.NOUN;
    }
    if (closed != null) {
      return closed;
    }
    if ((opens && isSetToDo(at)) || (before == Tag.COMMA && isSetSomewhere(at))) {
      return Tag.PAST;
    }
    boolean isName = sentence.isCapitalised(at) && !(opens && openClasses.canBeGerund(at));
    return isName ? Tag.NAME : openClasses.tag(at);
  }

  /** "Q Will he meet Abe?": a letter that says who speaks. */
  private boolean isLabel(int at) {
    return at == sentence.begin()
        && sentence.get(at) == Tag.NAME
        && sentence.token(at).end() == sentence.token(at).begin() + 1;
  }

  /** "Set to meet Abe on Monday, Berg said", "Due to meet him": it opens a sentence with a verb. */
  private boolean isSetToDo(int at) {
    return sentence.is(at, Form.ARRANGED)
        && sentence.is(at + 1, Form.INFINITIVE)
        && (sentence.is(at + 2, Form.VERB) || sentence.is(at + 2, Form.NOUN_OR_VERB));
  }

  /** "Berg, due in Oslo on Friday, will": behind whom it describes. */
  private boolean isSetSomewhere(int at) {
    Tag described = sentence.get(at - 2);
    return sentence.is(at, Form.ARRANGED)
        && (sentence.is(at + 1, Form.PREPOSITION) || sentence.is(at + 1, Form.ADVERB))
        && (described == Tag.NAME || described == Tag.NOUN);
  }

  /** A capital tells a name, but not where a sentence opens or all is in capitals. */
  private boolean isName(int at, boolean opens) {
    if (opens || !sentence.isCapitalised(at)) {
      return false;
    }
    boolean isLoud = sentence.token(at).capitals() == Token.Capitals.ALL;
    return !(isLoud && isLoudWord(at - 1)) && (isLoud || !sentence.is(at, Form.PRONOUN));
  }

  /** Whether a word is all in capitals: within a headline in capitals they tell nothing. */
  private boolean isLoudWord(int at) {
    return at >= sentence.begin()
        && sentence.token(at).capitals() == Token.Capitals.ALL
        && sentence.token(at).end() - sentence.token(at).begin() > 2;
  }
}
