package parley.reading.phrase;

import parley.reading.phrase.Lexicon.Form;
import parley.reading.text.Token;
import parley.reading.text.TokenKind;

/** Tells by the words about a word that may be a noun or a verb whether it is the verb. */
final class Agreement {

  /** As long as a name may be with the office before it: "Palestinian leader Yasser Arafat". */
  private static final int MAX_TITLE = 7;

  /** As long as what somebody is of may be: "of the 28-nation European Union". */
  private static final int MAX_OWNER = 12;

  private final TaggedSentence sentence;

  Agreement(TaggedSentence sentence) {
    this.sentence = sentence;
  }

  /** Whether a form is that of the third person, or of a plural. */
  boolean isThird(int at) {
    return sentence.ends(at, Ending.THIRD_PERSON, 2)
        && !sentence.ends(at, Ending.NO_THIRD_PERSON, 2);
  }

  /** Whether the word before, as a subject, fits a verb: "ministers meet", "Abe visits". */
  boolean agrees(int verb) {
    Token subject = sentence.token(verb - 1);
    boolean third = isThird(verb);
    if (subject.kind() != TokenKind.WORD) {
      return true;
    }
    if (subject.isCapitalised()) {
      return third || isThird(verb - 1) || isPair(verb - 1);
    }
    boolean several = isThird(verb - 1) || sentence.is(verb - 1, Form.PLURAL) || isSecond(verb - 1);
    return third != several;
  }

  /** "Abe and Trump", "Abe and Peru's Ana Ruiz": a name with another before it. */
  private boolean isPair(int name) {
    int at = name;
    while (isOfName(sentence.get(at)) && name - at < MAX_TITLE) {
      at--;
    }
    return sentence.get(at) == Tag.CONJUNCTION;
  }

  /** "the union and the airline": a noun that a conjunction adds with its article. */
  private boolean isSecond(int noun) {
    int at = noun;
    while (sentence.get(at) == Tag.NOUN && noun - at < MAX_TITLE) {
      at--;
    }
    return sentence.get(at) == Tag.DETERMINER && sentence.get(at - 1) == Tag.CONJUNCTION;
  }

  private static boolean isOfName(Tag tag) {
    return isNominal(tag) || tag == Tag.POSSESSIVE;
  }

  private static boolean isWithin(Tag tag) {
    return isNominal(tag)
        || tag == Tag.DETERMINER
        || tag == Tag.NUMBER
        || tag == Tag.POSSESSIVE
        || tag == Tag.CONJUNCTION;
  }

  private static boolean isNominal(Tag tag) {
    return tag == Tag.NOUN || tag == Tag.NAME;
  }

  /** "Abe visits China", "officials plan to meet", not "Japan talks in Oslo". */
  boolean acts(int at) {
    if (at + 1 >= sentence.end() || sentence.is(at, FunctionWord.INTRANSITIVE)) {
      return false;
    }
    boolean goes = canGo(at) && goes(at);
    boolean object = takesObject(at) && !sentence.is(at + 1, FunctionWord.COMITATIVE);
    return agrees(at) && (infinitiveFollows(at) || object || goes || setsOut(at));
  }

  /** "Abe heads", "envoys head", "the envoy heads", "a team heads", not "coffee exports". */
  private boolean canGo(int at) {
    Tag subject = sentence.get(at - 1);
    boolean article = sentence.get(at - 2) == Tag.DETERMINER;
    return subject == Tag.NAME
        || (subject == Tag.NOUN && (article || !isThird(at) || opensClause(at)));
  }

  /** "A Peruvian trade team heads": who sets out opens the sentence, or a clause behind a comma. */
  private boolean opensClause(int verb) {
    int at = verb - 1;
    while (isNominal(sentence.get(at)) && verb - at < MAX_TITLE) {
      at--;
    }
    boolean article = sentence.get(at) == Tag.DETERMINER;
    Tag before = sentence.get(at - 1);
    return article
        && sentence.is(verb, FunctionWord.VOYAGING)
        && (at == sentence.begin()
            || before == Tag.COMMA
            || before == Tag.CONJUNCTION
            || sentence.opensReported(at));
  }

  /** "touches down in Oslo", "set out on Monday". */
  boolean setsOut(int at) {
    return sentence.is(at + 1, Form.PARTICLE)
        && (sentence.is(at + 2, Form.PREPOSITION) || sentence.isDate(at + 2));
  }

  /**
   * "ministers of the Group of Seven meet in Oslo", "a team of officials begins talks": they do,
   * whatever they are of or from.
   */
  boolean isOfMany(int verb) {
    int head = -1;
    for (int i = verb - 1; i > sentence.begin() && verb - i < MAX_OWNER; i--) {
      if (sentence.is(i, FunctionWord.GENITIVE) || sentence.is(i, FunctionWord.SOURCE)) {
        head = i - 1;
      } else if (!isWithin(sentence.get(i))) {
        break;
      }
    }
    return head >= 0
        && (isNominal(sentence.get(head)) || head == sentence.begin())
        && isThird(head) != isThird(verb)
        && (isThird(head) || sentence.is(verb, Form.VERB) || setsOut(verb) || voyages(verb))
        && (sentence.is(verb + 1, Form.PREPOSITION)
            || (sentence.is(verb + 1, FunctionWord.GOAL) && sentence.isCapitalised(verb + 2))
            || sentence.isDate(verb + 1)
            || (isThird(verb) && sentence.is(verb, Form.VERB)));
  }

  /** "flies to Oslo", "returns to the region", "return to the table". */
  boolean goes(int at) {
    int to = sentence.is(at + 1, Form.PARTICLE) ? at + 2 : at + 1; // "sets off for Rome"
    boolean leaves = isThird(at) && sentence.is(to, FunctionWord.DESTINATION);
    return (leaves && sentence.isCapitalised(to + 1))
        || (sentence.is(at + 1, FunctionWord.GOAL)
            && (sentence.isCapitalised(at + 2) || isArticle(at + 2)));
  }

  /** "a team from the World Bank returns to Oslo", not "the cost of coffee exports to Oslo". */
  boolean voyages(int at) {
    return sentence.is(at, FunctionWord.VOYAGING) && goes(at);
  }

  /** "leaders, including Ruiz, open their summit": no noun has an article behind it. */
  boolean endsInsertion(int at) {
    return isArticle(at + 1) && isNominal(sentence.get(at - 2));
  }

  /** "Mr. Grant, plans to visit": behind the comma that closes a name. */
  boolean plans(int at) {
    return isThird(at) && infinitiveFollows(at);
  }

  /** "and ends his trip": a noun in the plural has no article behind it. */
  boolean endsSomething(int at) {
    return isThird(at) && isArticle(at + 1);
  }

  private boolean isArticle(int at) {
    return at < sentence.end() && sentence.is(at, Form.DETERMINER);
  }

  /** Whether what follows could be whom or what a verb is about. */
  boolean takesObject(int at) {
    return !sentence.isDate(at + 1)
        && (sentence.is(at + 1, Form.DETERMINER)
            || sentence.is(at + 1, Form.PRONOUN)
            || sentence.is(at + 1, FunctionWord.COMITATIVE)
            || sentence.isCapitalised(at + 1));
  }

  private boolean infinitiveFollows(int at) {
    return sentence.is(at + 1, Form.INFINITIVE)
        && at + 2 < sentence.end()
        && !sentence.isCapitalised(at + 2)
        && !isThird(at + 2)
        && (sentence.is(at + 2, Form.VERB)
            || sentence.is(at + 2, Form.NOUN_OR_VERB)
            || (sentence.is(at + 2, Form.BE) && sentence.is(at, FunctionWord.VOLITIVE)));
  }

  /** "leaders from all over the world gather at": what follows shows a verb in the plural. */
  boolean isFollowed(int at) {
    int next = sentence.is(at + 1, Form.ADVERB) ? at + 2 : at + 1; // "go back into talks"
    boolean subject = sentence.get(at - 1) == Tag.NOUN || sentence.get(at - 1) == Tag.RELATIVE;
    return subject
        && !isThird(at)
        && !isOneThing(at)
        && sentence.is(next, Form.PREPOSITION)
        && !sentence.is(next, FunctionWord.GENITIVE);
  }

  /** "a good talk with", "two-day stay in": of one thing the verb would have its ending. */
  private boolean isOneThing(int verb) {
    if (sentence.isSign(verb - 2, '-') && sentence.isTied(verb - 2) && !isThird(verb - 1)) {
      return true;
    }
    int at = verb - 1;
    while (sentence.get(at) == Tag.NOUN && verb - at < MAX_TITLE) {
      at--;
    }
    return sentence.get(at) == Tag.DETERMINER && sentence.is(at, FunctionWord.INDEFINITE);
  }

  /** "talks be held": the verb comes behind. */
  boolean auxiliaryFollows(int at) {
    return sentence.is(at + 1, Form.MODAL)
        || sentence.is(at + 1, Form.BE)
        || sentence.is(at + 1, Form.HAVE);
  }
}
