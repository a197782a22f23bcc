package parley.reading.phrase;

import parley.reading.phrase.Lexicon.Form;
import parley.reading.text.TokenKind;

/** Mends the tags of a sentence where only the words behind a word tell what it is. */
final class Mending {

  /** As many tokens as may stand between two dashes that put something in. */
  private static final int MAX_INSERTION = 12;

  /** The same of a whole remark. */
  private static final int MAX_REMARK = 24;

  /** "as many as 40": the words behind the first. */
  private static final int MAX_LINKS = 2;

  /** The forms of words that are looked at again. */
  private static final int MENDED =
      Lexicon.bits(Form.TIME, Form.ADDING, Form.SO_CALLED, Form.FLOATING, Form.ARRANGED);

  private final TaggedSentence sentence;
  private final TimeWord timeWord;

  Mending(TaggedSentence sentence) {
    this.sentence = sentence;
    this.timeWord = new TimeWord(sentence);
  }

  void mend() {
    for (int i = sentence.begin(); i < sentence.end(); i++) {
      if (sentence.kind(i) == TokenKind.SIGN) {
        mendSign(i);
      }
      if (sentence.get(i) == Tag.NUMBER || isRound(i)) {
        mendNumber(i);
      }
      if (sentence.isAny(i, MENDED) || sentence.is(i, FunctionWord.EQUATIVE)) {
        mendWord(i);
      }
    }
  }

  /** "a dozen". */
  private boolean isRound(int at) {
    return sentence.is(at, FunctionWord.INDEFINITE)
        && sentence.is(at + 1, FunctionWord.ROUND_NUMBER);
  }

  /** "of nearly 40 countries", "of at least 40": about how many is part of the number. */
  private void mendNumber(int at) {
    int link = at - 1;
    while (link > at - 1 - MAX_LINKS && sentence.is(link, FunctionWord.EXTENT_LINK)) {
      link--;
    }
    boolean extent = link < at - 1 && sentence.is(link, FunctionWord.EXTENT);
    boolean about =
        sentence.is(at - 1, FunctionWord.APPROXIMATIVE) && sentence.get(at - 2) == Tag.PREPOSITION;
    if (extent || about) {
      sentence.set(Math.min(link, at - 1), at, Tag.NUMBER);
    }
  }

  private void mendSign(int at) {
    if (sentence.isSign(at, '-') && isOfWord(at)) {
      sentence.set(at - 1, Tag.NOUN);
    }
    if (sentence.isSign(at, ';') && sentence.get(at - 1) == Tag.NAME && isListed(at + 1)) {
      sentence.set(at, Tag.COMMA);
    }
    if (sentence.get(at) == Tag.COMMA && sentence.is(at + 1, Form.NAME_SUFFIX)) {
      sentence.set(at, Tag.NAME);
    }
    if (sentence.get(at) == Tag.COMMA && isOfPlace(at)) {
      sentence.set(at, Tag.NAME);
    }
    if (sentence.isSign(at, '+') && sentence.get(at) != Tag.ASIDE && sentence.isOfWord(at)) {
      sentence.set(at, Tag.NAME);
    }
    if (isDash(at)) {
      insert(at);
    }
    if (sentence.isSign(at, '\'') || sentence.isSign(at, '\u2018')) {
      quote(at);
    }
  }

  /** "their first in-person meeting", "a behind-the-scenes visit": what describes a noun. */
  private boolean isOfWord(int hyphen) {
    return sentence.get(hyphen - 1) == Tag.PREPOSITION && sentence.isTied(hyphen);
  }

  /** "in Cornwall, England, which": a comma between a place and the country where it lies. */
  private boolean isOfPlace(int comma) {
    int before = comma - 1;
    while (sentence.get(before) == Tag.NAME) {
      before--;
    }
    int behind = comma + 1;
    while (sentence.get(behind) == Tag.NAME) {
      behind++;
    }
    return before < comma - 1
        && behind > comma + 1
        && before >= sentence.begin()
        && sentence.is(before, Form.AT_PLACE)
        && sentence.get(behind) == Tag.COMMA
        && !isOfficeBetweenCommas(behind);
  }

  /** "in Peru, Ana Ruiz, head of the board, said": who is told of so is no country. */
  private boolean isOfficeBetweenCommas(int comma) {
    int end = comma + 1;
    while (end < comma + MAX_INSERTION && isOfNoun(sentence.get(end))) {
      end++;
    }
    return end > comma + 1 && sentence.get(end) == Tag.COMMA && isFiniteVerb(end + 1);
  }

  private static boolean isOfNoun(Tag tag) {
    return tag != null && (tag.isNominal() || tag == Tag.PREPOSITION);
  }

  /** "hold a 'decisive' summit": a mark that opens, and the one that closes, are no possessives. */
  private void quote(int mark) {
    if (!sentence.opensWord(mark)) {
      return;
    }
    for (int i = mark + 2; i < Math.min(sentence.end(), mark + MAX_INSERTION); i++) {
      if (sentence.isSign(i, '\'') || sentence.isSign(i, '\u2019')) {
        sentence.set(mark, Tag.ASIDE);
        sentence.set(i, Tag.ASIDE);
        return;
      }
    }
  }

  /** "both countries", "each leader": said of the noun behind it. */
  private void mendQuantifier(int at) {
    Tag next = sentence.get(at + 1);
    if (next == Tag.NOUN || next == Tag.NAME) {
      sentence.set(at, Tag.DETERMINER);
    }
  }

  /** "talks due to begin", "the visit, due to end soon": like "set to begin"; not "is due to". */
  private boolean isToDo(int at) {
    Tag before = sentence.get(at - 1);
    boolean apart = before == Tag.COMMA || (before != null && before.isNominal());
    return apart && sentence.get(at + 1) == Tag.TO && isVerb(sentence.get(at + 2));
  }

  private static boolean isVerb(Tag tag) {
    return tag != null && tag.isVerbal();
  }

  private void mendWord(int at) {
    if (sentence.get(at) == Tag.PRONOUN && sentence.is(at, Form.FLOATING)) {
      mendQuantifier(at);
    }
    if (sentence.is(at, FunctionWord.EQUATIVE) && sentence.is(at + 2, FunctionWord.ENTIRE)) {
      sentence.set(at, at + 3, Tag.ADVERB);
    }
    if (sentence.is(at, FunctionWord.EQUATIVE)
        && sentence.get(at + 1) == Tag.PAST
        && sentence.get(at + 2) != Tag.NOUN) {
      sentence.set(at, at + 2, Tag.ADVERB);
    }
    if (sentence.is(at, FunctionWord.EQUATIVE)
        && sentence.get(at) != Tag.ADVERB
        && !timeWord.verbFollows(at + 1)) {
      sentence.set(at, Tag.PREPOSITION);
    }
    if (sentence.get(at) == Tag.PREPOSITION
        && sentence.is(at, Form.TIME)
        && timeWord.beginsClause(at)) {
      sentence.set(at, Tag.SUBORDINATOR);
    }
    if (sentence.is(at, Form.TIME) && isThen(at)) {
      sentence.set(at, at + 2, Tag.ADVERB);
    }
    if (sentence.is(at, Form.ADDING) && isAdding(at)) {
      sentence.set(at, Tag.CONJUNCTION);
    }
    if (sentence.get(at - 1) == Tag.PREPOSITION && sentence.is(at, Form.SO_CALLED)) {
      sentence.set(at, behindBeing(at + 1), Tag.ASIDE);
    }
    if (sentence.is(at, Form.ARRANGED) && isToDo(at)) {
      sentence.set(at, Tag.PAST);
    }
  }

  /** "is due in Oslo after that, on Friday": said of when, and of nothing else. */
  private boolean isThen(int time) {
    return sentence.is(time + 1, FunctionWord.COMPLEMENTIZER)
        && sentence.get(time + 2) == Tag.COMMA;
  }

  /** "in what would be the first talks": the first token behind "would be", the same if none is. */
  private int behindBeing(int from) {
    int be = sentence.get(from) == Tag.MODAL ? from + 1 : from;
    boolean called = sentence.get(be + 1) == Tag.PAST || sentence.get(be + 1) == Tag.GERUND;
    return sentence.get(be) == Tag.BE && !called ? be + 1 : from - 1;
  }

  /** "will meet Berg on Monday, then fly to Lima"; not "she then flies", "Oslo, then called". */
  private boolean isAdding(int at) {
    if (sentence.get(at) != Tag.ADVERB) {
      return isFiniteVerb(at + 1);
    }
    Tag before = sentence.get(at - 1);
    return (before == Tag.COMMA || before == Tag.DATE) && sentence.get(at + 1) == Tag.VERB;
  }

  /** "was set for Thursday but was moved": a verb without a subject of its own. */
  private boolean isFiniteVerb(int at) {
    Tag tag = sentence.get(at);
    return tag != null && tag.isVerbal() && tag != Tag.GERUND;
  }

  private boolean isDash(int at) {
    return sentence.get(at) == Tag.MARK
        && (sentence.isSign(at, '-')
            || sentence.isSign(at, '\u2013')
            || sentence.isSign(at, '\u2014'));
  }

  /** "met - separately - in Oslo"; "the three - Peru, Ghana and Fiji - will meet". */
  private void insert(int dash) {
    int second = secondDash(dash);
    if (second < 0) {
      return;
    }
    boolean names = false;
    for (int i = dash; i < second; i++) {
      names |= sentence.get(i) == Tag.NAME;
    }
    boolean dated = isDated(behindDash(dash), second);
    if (!dated && (!names || isRemark(behindDash(dash)))) {
      sentence.set(dash, behindDash(second), Tag.ASIDE);
    } else if (dated || isFiniteVerb(behindDash(second))) {
      sentence.set(dash, Tag.COMMA);
      sentence.set(second, behindDash(second), Tag.COMMA);
    }
  }

  /**
   * "his visit - set for October - will": a participle that tells the day of what stands before.
   */
  private boolean isDated(int from, int to) {
    boolean dated = false;
    for (int i = from; i < to; i++) {
      dated |= sentence.get(i) == Tag.DATE;
    }
    return dated && sentence.get(from) == Tag.PAST;
  }

  /** "- the first talks between Peru and Ghana since May -": what it opens with is no name. */
  private boolean isRemark(int at) {
    return sentence.get(at) == Tag.DETERMINER && sentence.get(at + 1) == Tag.NOUN;
  }

  /** The first token behind a dash, which may be written as two. */
  private int behindDash(int dash) {
    return isDash(dash + 1) ? dash + 2 : dash + 1;
  }

  /**
   * The dash that closes what another opens, with no verb between but a participle that opens it;
   * -1 if there is none.
   */
  private int secondDash(int dash) {
    int first = behindDash(dash);
    for (int i = first; i < Math.min(sentence.end(), dash + MAX_REMARK); i++) {
      if (isDash(i)) {
        return i > first ? i : -1;
      }
      boolean participle = i == first && sentence.get(i) == Tag.PAST;
      if (sentence.get(i) == Tag.MARK || (sentence.get(i).isVerbal() && !participle)) {
        return -1;
      }
    }
    return -1;
  }

  /** "Lima, Peru; Quito, Ecuador; and Rome": a list goes on. */
  private boolean isListed(int at) {
    return sentence.get(at) == Tag.NAME || sentence.get(at) == Tag.CONJUNCTION;
  }
}
