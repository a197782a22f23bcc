package parley.reading.phrase;

import parley.reading.phrase.Lexicon.Form;
import parley.reading.text.TokenKind;

/** Tells nouns, verbs and adverbs: by their forms, and of several by the words about them. */
final class OpenClasses {

  private static final Tags OF_SUBJECT = Tags.of(Tag.NAME, Tag.NOUN, Tag.NUMBER, Tag.ASIDE);

  private static final Tags BEHIND_SUBJECT = Tags.of(Tag.CONJUNCTION, Tag.COMMA, Tag.DATE);

  /** As many letters as a word has at least whose ending tells: "used", not "red". */
  private static final int SHORTEST_PAST = 4;

  /** The same of a gerund: "going", not "king". */
  private static final int SHORTEST_GERUND = 5;

  private final TaggedSentence sentence;
  private final Agreement agreement;

  OpenClasses(TaggedSentence sentence) {
    this.sentence = sentence;
    this.agreement = new Agreement(sentence);
  }

  /** The tag of a token that is of no closed class. */
  Tag tag(int at) {
    if (isTiedToNoun(at)) {
      return Tag.NOUN;
    }
    if (canBeGerund(at)) {
      return gerund(at);
    }
    if (sentence.is(at, Form.PAST)) {
      return past(at);
    }
    boolean verb = sentence.is(at, Form.VERB);
    if (verb || sentence.is(at, Form.NOUN_OR_VERB)) {
      return present(at, verb);
    }
    if (sentence.is(at, Form.NOUN)) {
      return Tag.NOUN;
    }
    if (sentence.ends(at, Ending.PAST, SHORTEST_PAST)) {
      return past(at);
    }
    boolean adverb =
        sentence.is(at, Form.ADVERB) || sentence.ends(at, Ending.ADVERB, SHORTEST_PAST);
    if (adverb) {
      return Tag.ADVERB;
    }
    return isOfModal(at) ? Tag.VERB : Tag.NOUN;
  }

  /** "will reconvoke": what no lexicon has is a verb there. */
  private boolean isOfModal(int at) {
    return sentence.before(at) == Tag.MODAL && !sentence.isCapitalised(at);
  }

  /** "high-level", "newly-elected": part of a word of several. */
  private boolean isTiedToNoun(int at) {
    boolean behind =
        at > sentence.begin() && sentence.isTied(at - 1) && sentence.isSign(at - 1, '-');
    return behind || (sentence.isTied(at + 1) && sentence.isSign(at + 1, '-'));
  }

  /** "follow-up": the end of a word of several. */
  boolean endsWord(int at) {
    return isTiedToNoun(at) && !sentence.isSign(at + 1, '-');
  }

  boolean canBeGerund(int at) {
    return sentence.ends(at, Ending.PROGRESSIVE, SHORTEST_GERUND) && !sentence.isDate(at);
  }

  private Tag gerund(int at) {
    Tag before = sentence.before(at);
    if (before == Tag.BE) {
      return sentence.is(at, Form.NOUN) && !wordFollows(at) ? Tag.NOUN : Tag.GERUND;
    }
    boolean behindNoun = before == Tag.NOUN && sentence.get(at - 2) == Tag.PREPOSITION;
    if (describes(at, before) || (behindNoun && !isOfDay(at))) {
      return Tag.NOUN;
    }
    if (sentence.is(at, Form.NOUN)) {
      boolean afterPreposition =
          before == Tag.PREPOSITION || before == Tag.TO || before == null; // "forward to meeting"
      boolean behind = before == Tag.COMMA; // "flies to Oslo, meeting Berg"
      boolean takes = (afterPreposition || behind || isOfMany(at)) && agreement.takesObject(at);
      return takes ? Tag.GERUND : Tag.NOUN;
    }
    return Tag.GERUND;
  }

  /** "a round of talks starting on Friday", but not "the cost of office heating in May". */
  private boolean isOfDay(int at) {
    int day = sentence.is(at + 1, FunctionWord.TEMPORAL) ? at + 2 : at + 1;
    return day < sentence.end() && sentence.isDate(day);
  }

  /** "officials meeting Ruiz": behind a plural that may act. */
  private boolean isOfMany(int at) {
    return sentence.get(at - 1) == Tag.NOUN && agreement.isThird(at - 1);
  }

  /** Behind an article it describes a noun: "the planned talks", "a coming visit". */
  private boolean describes(int at, Tag before) {
    return before == Tag.DETERMINER
        || before == Tag.POSSESSIVE
        || before == Tag.NUMBER
        || sentence.is(at, Form.DESCRIBING);
  }

  /** "their next scheduled summit", but not "when they last met". */
  private boolean isBehindOrder(int at) {
    Tag article = sentence.get(at - 2);
    return (article == Tag.DETERMINER || article == Tag.POSSESSIVE)
        && sentence.is(at - 1, FunctionWord.ORDERING)
        && wordFollows(at);
  }

  /** "will hold renewed talks", "to meet newly elected leaders": between a verb and its object. */
  private boolean isOfObject(int at) {
    boolean noun = sentence.is(at + 1, Form.NOUN) || sentence.is(at + 1, Form.NOUN_OR_VERB);
    boolean told = sentence.get(at - 1) == Tag.VERB && noun && !sentence.is(at - 1, Form.SAYS);
    boolean many = sentence.before(at) == Tag.VERB && isInfinitive(at) && pluralFollows(at);
    return wordFollows(at) && (told || many);
  }

  /** "leaders", "foreign ministers". */
  private boolean pluralFollows(int at) {
    boolean adjective =
        !sentence.isAny(at + 1, ClosedClasses.CLOSED)
            && !sentence.is(at + 1, Form.ADVERB)
            && !sentence.isDate(at + 1);
    return agreement.isThird(at + 1) || (adjective && agreement.isThird(at + 2));
  }

  /** Whether the verb before a token stands behind "will" or "to". */
  private boolean isInfinitive(int at) {
    int verb = at - 1;
    while (sentence.get(verb) == Tag.ADVERB) {
      verb--;
    }
    Tag before = sentence.before(verb);
    return before == Tag.MODAL || before == Tag.TO;
  }

  private boolean wordFollows(int at) {
    return at + 1 < sentence.end() && sentence.token(at + 1).kind() == TokenKind.WORD;
  }

  private Tag past(int at) {
    Tag before = sentence.before(at);
    // "as planned by": behind a preposition, and yet a verb
    boolean agent = sentence.is(at + 1, FunctionWord.AGENT);
    boolean inNoun = describes(at, before) || isBehindOrder(at) || isOfObject(at);
    if (inNoun || (before == Tag.PREPOSITION && !agent)) {
      return Tag.NOUN;
    }
    boolean infinitive = before == Tag.MODAL || before == Tag.TO || before == Tag.DO;
    boolean canBeInfinitive = sentence.is(at, Form.VERB) || sentence.is(at, Form.NOUN_OR_VERB);
    return infinitive && canBeInfinitive ? Tag.VERB : Tag.PAST;
  }

  private Tag present(int at, boolean verbFirst) {
    Tag before = sentence.before(at);
    if (before == Tag.MODAL || before == Tag.DO || before == Tag.PRONOUN) {
      return Tag.VERB;
    }
    if (before == Tag.TO) {
      return verbIf(!agreement.isThird(at));
    }
    if (agreement.auxiliaryFollows(at) || before == null) {
      return Tag.NOUN;
    }
    if (before == Tag.RELATIVE) {
      return verbIf(verbFirst || isOfRelative(at));
    }
    if (OF_SUBJECT.have(before)) {
      return verbIf(isOfSubject(at, verbFirst));
    }
    return verbIf(BEHIND_SUBJECT.have(before) && isOfSubjectBefore(at, verbFirst));
  }

  /** "who visits Peru", "which open in Oslo", but not "whose visit to Peru". */
  private boolean isOfRelative(int at) {
    boolean owned = sentence.is(at - 1, FunctionWord.POSSESSIVE_RELATIVE);
    boolean many = agreement.isFollowed(at) && sentence.get(at - 2) != Tag.PREPOSITION;
    return agreement.isThird(at) || agreement.takesObject(at) || (!owned && many);
  }

  private static boolean isNameOrDate(Tag tag) {
    return tag == Tag.NAME || tag == Tag.DATE;
  }

  private static Tag verbIf(boolean isVerb) {
    return isVerb ? Tag.VERB : Tag.NOUN;
  }

  /** Behind what may be its subject. */
  private boolean isOfSubject(int at, boolean verbFirst) {
    boolean moves = verbFirst || agreement.setsOut(at) || agreement.voyages(at);
    boolean third = agreement.isThird(at) && moves;
    boolean last = sentence.get(at - 1) == Tag.NAME || third;
    boolean ofMany = last && agreement.isOfMany(at);
    return ofMany
        || agreement.acts(at)
        || (verbFirst && (agreement.agrees(at) || agreement.isFollowed(at)));
  }

  /** Behind a comma, a conjunction or a date, which its subject stands before. */
  private boolean isOfSubjectBefore(int at, boolean verbFirst) {
    boolean hasAdverb = sentence.get(at - 1) == Tag.ADVERB && !agreement.isThird(at);
    boolean next = sentence.get(at - 1) == Tag.CONJUNCTION && sentence.get(at - 2) == Tag.DATE;
    boolean goes = (agreement.isThird(at) || next) && agreement.goes(at);
    goes |= sentence.get(at - 1) == Tag.CONJUNCTION && agreement.endsSomething(at);
    goes |= isNameOrDate(sentence.get(at - 2)) && agreement.plans(at);
    goes |= sentence.get(at - 1) == Tag.COMMA && agreement.endsInsertion(at);
    return (verbFirst || hasAdverb || goes) && !sentence.isDate(at);
  }
}
