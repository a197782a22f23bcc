package parley.reading.phrase;

import parley.reading.phrase.Lexicon.Form;

/**
 * Tells whether "after", "since" and their like begin a clause, "after the war was over", or not.
 */
final class TimeWord {

  /** As far as a verb may stand from the word that begins its clause. */
  private static final int MAX_CLAUSE = 100;

  /** As many tokens as what ends may have. */
  private static final int MAX_INSERTION = 12;

  /** As far as the verb of the main clause, and another behind it, are looked for. */
  private static final int MAX_REMARK = 24;

  private final TaggedSentence sentence;

  TimeWord(TaggedSentence sentence) {
    this.sentence = sentence;
  }

  /** Whether a clause begins there. */
  boolean beginsClause(int at) {
    return (verbFollows(at + 1) || endFollows(at + 1) || hasClause(at)) && !isOfSubject(at);
  }

  /** "after talks between A and B broke off": whether it is told how something ended. */
  private boolean endFollows(int from) {
    for (int i = from; i < Math.min(sentence.end(), from + MAX_INSERTION); i++) {
      Tag tag = sentence.get(i);
      if (tag == Tag.PAST) {
        return sentence.is(i, Form.ENDING);
      }
      boolean phrase = tag.isNominal() || tag == Tag.PREPOSITION || tag == Tag.CONJUNCTION;
      if (!phrase && tag != Tag.DATE) {
        return false;
      }
    }
    return false;
  }

  /** "will meet after data on trade for May are out": where a verb has come, another follows. */
  private boolean hasClause(int time) {
    int verb = time - 1;
    while (verb >= sentence.begin() && !isBreak(verb) && !sentence.get(verb).isVerbal()) {
      verb--;
    }
    return verb >= sentence.begin()
        && sentence.get(verb).isVerbal()
        && !sentence.is(verb, Form.SAYS)
        && auxiliaryFollows(time + 1);
  }

  /**
   * "The first talks after the war will be in May": what opens the sentence, or what somebody says,
   * without a verb has the only one behind for its own; not "Days after the war was over, he".
   */
  private boolean isOfSubject(int time) {
    int first = time - 1;
    while (first >= Math.max(sentence.begin(), time - MAX_CLAUSE)
        && (isOfNoun(sentence.get(first)) || sentence.get(first) == Tag.CONJUNCTION)) {
      first--;
    }
    Tag before = sentence.get(time - 1);
    boolean clause = first < sentence.begin() || sentence.opensReported(first + 1);
    boolean opens = clause && (before == Tag.NOUN || before == Tag.NAME);
    return opens && auxiliaryFollows(time + 1) && hasOneVerb(time + 1);
  }

  /** Whether the clause from a token on has one verb with its auxiliaries, and no other. */
  private boolean hasOneVerb(int from) {
    boolean begun = false;
    for (int i = from; i < Math.min(sentence.end(), from + MAX_REMARK); i++) {
      Tag tag = sentence.get(i);
      boolean auxiliary = tag == Tag.MODAL || tag == Tag.BE || tag == Tag.HAVE;
      if (tag == Tag.COMMA) {
        return begun && sentence.endsInReport(i);
      }
      if (begun && auxiliary && isOfNoun(sentence.get(i - 1))) {
        return false;
      }
      if (tag == Tag.MARK || tag == Tag.SUBORDINATOR) {
        return true;
      }
      begun |= auxiliary;
    }
    return begun;
  }

  private boolean isBreak(int at) {
    return sentence.get(at) == Tag.MARK || sentence.get(at) == Tag.COMMA;
  }

  private boolean auxiliaryFollows(int from) {
    for (int i = from; i < Math.min(sentence.end(), from + MAX_INSERTION); i++) {
      Tag tag = sentence.get(i);
      if (tag == Tag.MODAL || tag == Tag.BE || tag == Tag.HAVE) {
        return true;
      }
      if (!tag.isNominal() && tag != Tag.PREPOSITION && tag != Tag.DATE) {
        return false;
      }
    }
    return false;
  }

  /** Whether a verb comes before the next comma. */
  boolean verbFollows(int from) {
    for (int i = from; i < Math.min(sentence.end(), from + MAX_CLAUSE); i++) {
      Tag tag = sentence.get(i);
      if (tag == Tag.COMMA || tag == Tag.MARK || tag == Tag.PREPOSITION || tag == Tag.DATE) {
        return false;
      }
      if (tag.isVerbal()) {
        return tag != Tag.GERUND;
      }
    }
    return false;
  }

  private static boolean isOfNoun(Tag tag) {
    return tag != null && (tag.isNominal() || tag == Tag.PREPOSITION);
  }
}
