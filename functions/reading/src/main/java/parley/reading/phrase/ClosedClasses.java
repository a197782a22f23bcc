package parley.reading.phrase;

import parley.reading.phrase.Lexicon.Form;
import parley.reading.text.Token;

/**
 * Tells the words of the closed classes: auxiliary verbs, conjunctions, articles and their like.
 */
final class ClosedClasses {

  /** The forms of all of them: most words have none, and nothing more need be asked of these. */
  static final int CLOSED =
      Lexicon.bits(
          Form.MODAL,
          Form.BE,
          Form.HAVE,
          Form.DO,
          Form.NEGATION,
          Form.INFINITIVE,
          Form.RELATIVE,
          Form.CLAUSE,
          Form.CONDITION,
          Form.CONJUNCTION,
          Form.PREPOSITION,
          Form.DETERMINER,
          Form.PRONOUN);

  /** As many tokens as who hears something may have: "the foreign affairs panel of the Senate". */
  private static final int MAX_HEARER = 10;

  private final TaggedSentence sentence;

  ClosedClasses(TaggedSentence sentence) {
    this.sentence = sentence;
  }

  /** The tag of a token; null if it is none of these words. */
  Tag tag(int at) {
    if (!sentence.isAny(at, CLOSED) && !sentence.is(at, FunctionWord.COMPLEMENTIZER)) {
      return null;
    }
    Tag auxiliary = auxiliary(at);
    if (auxiliary != null) {
      return auxiliary;
    }
    Tag opening = opening(at);
    return opening == null ? joining(at) : opening;
  }

  private Tag auxiliary(int at) {
    if (sentence.is(at, Form.MODAL)) {
      return isPerson(at) ? null : Tag.MODAL;
    }
    if (sentence.is(at, Form.BE)) {
      return Tag.BE;
    }
    if (sentence.is(at, Form.HAVE)) {
      return Tag.HAVE;
    }
    if (sentence.is(at, Form.DO)) {
      return Tag.DO;
    }
    if (sentence.is(at, Form.NEGATION)) {
      return Tag.NEGATION;
    }
    return sentence.is(at, Form.INFINITIVE) ? Tag.TO : null;
  }

  /**
   * "May will meet Berg", "May has met him": who is called so, since no two such verbs go along.
   */
  private boolean isPerson(int at) {
    boolean third = sentence.ends(at + 1, Ending.THIRD_PERSON, 1);
    boolean finite =
        sentence.is(at + 1, Form.MODAL)
            || (third && sentence.isAny(at + 1, Lexicon.bits(Form.BE, Form.HAVE, Form.DO)));
    return finite && sentence.isCapitalised(at);
  }

  /** What opens another clause. */
  private Tag opening(int at) {
    Tag before = sentence.get(at - 1);
    if (sentence.is(at, FunctionWord.COMPLEMENTIZER)
        && (before == Tag.NOUN || before == Tag.NAME)) {
      return isDeterminerLike(at + 1) || isToHearer(at) ? Tag.SUBORDINATOR : Tag.RELATIVE;
    }
    if (sentence.is(at, FunctionWord.COMPLEMENTIZER)
        && before == Tag.DATE
        && sentence.is(at + 1, Form.MODAL)) {
      return Tag.RELATIVE;
    }
    if (sentence.is(at, FunctionWord.COMPLEMENTIZER) && before != null && before.isVerbal()) {
      return Tag.SUBORDINATOR;
    }
    if (sentence.is(at, Form.RELATIVE)) {
      return Tag.RELATIVE;
    }
    if (isOnceMore(at)) {
      return Tag.ADVERB;
    }
    if (sentence.is(at, Form.CLAUSE) && sentence.is(at + 1, Form.INFINITIVE)) {
      return Tag.ADVERB; // "is weighing whether to meet": no other clause
    }
    boolean isCondition = sentence.is(at, Form.CONDITION) && before == Tag.COMMA;
    return sentence.is(at, Form.CLAUSE) || isCondition ? Tag.SUBORDINATOR : null;
  }

  /** "told a news conference that talks will": what is said, behind who hears it. */
  private boolean isToHearer(int that) {
    int at = that - 1;
    while (at > that - MAX_HEARER && isOfHearer(sentence.get(at))) {
      at--;
    }
    return sentence.is(at, FunctionWord.TELLING);
  }

  private static boolean isOfHearer(Tag tag) {
    return tag != null && (tag.isNominal() || tag == Tag.DETERMINER || tag == Tag.PREPOSITION);
  }

  /** "will meet once more in Oslo". */
  private boolean isOnceMore(int at) {
    return sentence.get(at - 1) != null
        && sentence.is(at + 1, FunctionWord.ANEW)
        && (sentence.is(at + 2, Form.PREPOSITION) || sentence.isDate(at + 2));
  }

  private Tag joining(int at) {
    if (sentence.is(at, Form.CONJUNCTION)) {
      return Tag.CONJUNCTION;
    }
    if (sentence.is(at, Form.PREPOSITION)) {
      return Tag.PREPOSITION;
    }
    if (sentence.is(at, Form.DETERMINER) && !isAlone(at)) {
      if (sentence.is(at + 1, FunctionWord.BOUNDING) && sentence.is(at + 2, Form.PREPOSITION)) {
        return Tag.ADVERB;
      }
      return isNoLonger(at) ? Tag.NEGATION : Tag.DETERMINER;
    }
    return sentence.is(at, Form.PRONOUN) && !isAcronym(at) ? Tag.PRONOUN : null;
  }

  /** "has asked her to come", "will host her in Oslo": no noun comes that it would describe. */
  private boolean isAlone(int at) {
    return sentence.is(at, Form.PRONOUN)
        && (sentence.is(at + 1, Form.INFINITIVE) || sentence.is(at + 1, Form.PREPOSITION));
  }

  /** "will no longer meet", "Ruiz no longer plans". */
  private boolean isNoLonger(int at) {
    Tag before = sentence.get(at - 1);
    boolean auxiliary =
        before == Tag.MODAL || before == Tag.BE || before == Tag.HAVE || before == Tag.DO;
    boolean subject = before == Tag.NAME || before == Tag.PRONOUN || before == Tag.NOUN;
    return (auxiliary || (subject && !sentence.is(at + 2, Form.PREPOSITION)))
        && sentence.is(at + 1, FunctionWord.TERMINATIVE);
  }

  /** "US". */
  private boolean isAcronym(int at) {
    Token token = sentence.token(at);
    return token.capitals() == Token.Capitals.ALL && token.end() > token.begin() + 1;
  }

  private boolean isDeterminerLike(int at) {
    return sentence.isCapitalised(at)
        || sentence.is(at, Form.DETERMINER)
        || sentence.is(at, Form.PRONOUN);
  }
}
