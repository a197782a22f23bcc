package parley.reading.phrase;

import parley.reading.text.Sentences.Sentence;
import parley.reading.text.TokenizedText;

/** Tells whether a verb describes the noun before it, "the talks held in May", or has a subject. */
final class Describing {

  private static final Tags BETWEEN_VERBS = Tags.of(Tag.PREPOSITION, Tag.TO, Tag.ADVERB, Tag.DATE);

  private static final Tags OBJECT =
      Tags.of(Tag.NOUN, Tag.NAME, Tag.DETERMINER, Tag.NUMBER, Tag.PRONOUN, Tag.SUBORDINATOR);

  private static final Tags OPENING_OTHER =
      Tags.of(Tag.COMMA, Tag.MARK, Tag.RELATIVE, Tag.SUBORDINATOR, Tag.PRONOUN, Tag.CONJUNCTION);

  /** As many tokens as may stand between two commas. */
  private static final int MAX_INSERTION = 30;

  /** As far as a clause is looked through for its verb. */
  private static final int MAX_CLAUSE = 100;

  private final TokenizedText text;
  private final Sentence sentence;
  private final SentenceTags tags;
  private final Lexicon lexicon;

  Describing(TokenizedText text, Sentence sentence, SentenceTags tags, Lexicon lexicon) {
    this.text = text;
    this.sentence = sentence;
    this.tags = tags;
    this.lexicon = lexicon;
  }

  /**
   * "the talks to be held in May", "the talks due to begin in May": like a participle.
   *
   * @param begin the "to"
   * @param main the verb itself
   */
  boolean isInfinitive(int begin, int main, boolean passive) {
    Tag before = tag(begin - 1);
    boolean noun = (before == Tag.NOUN && !isArrangedAt(begin - 1)) || before == Tag.NAME;
    Tag apart = tag(begin - 2);
    boolean comma = before == Tag.COMMA && (apart == Tag.NOUN || apart == Tag.NAME);
    boolean due =
        noun
            && lexicon.is(text.tokens(), begin - 1, Lexicon.Form.ARRANGED)
            && !lexicon.ends(text, begin - 1, Ending.PAST);
    if ((comma && passive) || (due && tag(begin - 2).isNominal())) {
      return true;
    }
    return noun && (passive || !hasFinite(begin) && finiteFollows(main + 1));
  }

  /** "due to be held": no noun. */
  private boolean isArrangedAt(int at) {
    return lexicon.is(text.tokens(), at, Lexicon.Form.ARRANGED);
  }

  /**
   * "the talks held in May failed", "a summit planned for May", "the forum, hosted by Peru,":
   * describes what stands before.
   */
  boolean isParticiple(int at) {
    Tag before = tag(at - 1);
    if (lexicon.is(text.tokens(), at, Lexicon.Form.SAYS)) {
      return isSaidBy(at);
    }
    if (before == Tag.COMMA || isClosedAside(at)) {
      boolean done =
          at + 1 < sentence.end() && lexicon.is(text.tokens(), at + 1, FunctionWord.AGENT);
      boolean inserted = closesBeforeVerb(at) || hasFinite(insertion(at - 1));
      return done || (inserted && !hasObject(at));
    }
    if (isArranged(at) || isAddedPlace(at) || isMeanwhile(at) || isAimed(at)) {
      return true;
    }
    boolean noSubject = before == Tag.PREPOSITION || at == sentence.begin();
    Tag noun = before == Tag.ADVERB || isNot(at - 1) ? tag(at - 2) : before;
    boolean behindNoun = noun == Tag.NOUN || noun == Tag.NAME || noun == Tag.NUMBER;
    boolean describes = behindNoun && !hasObject(at);
    boolean closed = before == Tag.ADVERB && closesBeforeVerb(at);
    return noSubject || (describes && (finiteFollows(at + 1) || isSecond(at) || closed));
  }

  /** "clubs not involved": without an auxiliary "not" stands before no finite verb. */
  private boolean isNot(int token) {
    return tag(token) == Tag.NEGATION && lexicon.is(text.tokens(), token, FunctionWord.NEGATOR);
  }

  /** "the meeting, announced by the palace, will", "announced on Monday, will". */
  private boolean isSaidBy(int at) {
    boolean inserted = tag(at - 1) == Tag.COMMA && closesBeforeVerb(at);
    return inserted && tag(at + 1) == Tag.PREPOSITION;
  }

  /** "the visit, originally set for May 3, was called off", "Abe, not invited, was". */
  private boolean isClosedAside(int at) {
    int comma = tag(at - 2) == Tag.ASIDE ? at - 3 : at - 2; // a quotation mark
    boolean behind = tag(at - 1) == Tag.ADVERB || isNot(at - 1);
    return behind && tag(comma) == Tag.COMMA && closesBeforeVerb(at);
  }

  /** "and in the forum, also held online.": what is told besides of what stands before. */
  private boolean isAddedPlace(int at) {
    return tag(at - 1) == Tag.ADVERB
        && tag(at - 2) == Tag.COMMA
        && lexicon.is(text.tokens(), at, Lexicon.Form.ARRANGED)
        && hasFinite(at - 2)
        && !hasObject(at);
  }

  /** "prior to the summit slated for Saturday, he will": a day is set for what stands before. */
  private boolean isArranged(int at) {
    Tag opening = tag(sentence.begin() + 1);
    boolean phrase = tag(sentence.begin()) == Tag.PREPOSITION || opening == Tag.TO;
    return phrase
        && lexicon.is(text.tokens(), at, Lexicon.Form.ARRANGED)
        && tag(at + 1) == Tag.PREPOSITION
        && tag(at + 2) == Tag.DATE
        && !hasFinite(at);
  }

  /** "will hold talks on Friday aimed at a truce"; not "the plan told of on Friday aimed at". */
  private boolean isAimed(int at) {
    boolean aimed =
        tag(at - 1) == Tag.DATE
            && lexicon.is(text.tokens(), at, Lexicon.Form.AIMED)
            && (tag(at + 1) == Tag.PREPOSITION || tag(at + 1) == Tag.TO);
    int before = at - 1;
    while (aimed && (isBetweenVerbs(tag(before)) || tag(before) == Tag.CONJUNCTION)) {
      before--;
    }
    return aimed && tag(before) == Tag.VERB;
  }

  /** "will meet on Friday with banks closed": of whom "with" brings behind a day. */
  private boolean isMeanwhile(int at) {
    int with = at - 1;
    while (tag(with).isNominal()) {
      with--;
    }
    boolean behind = tag(with - 1) == Tag.DATE || tag(with - 1) == Tag.COMMA;
    return with < at - 1
        && behind
        && lexicon.is(text.tokens(), with, FunctionWord.COMITATIVE)
        && hasFinite(with);
  }

  /**
   * "cancelled a meeting with Berg scheduled for Friday", "a trip to Peru due to begin then": a
   * clause has one verb that stands alone.
   */
  private boolean isSecond(int at) {
    int before = at - 1;
    boolean about = false; // "with Berg and Soto about the miners held in Oslo"
    while (isBetweenVerbs(tag(before)) || (about && tag(before) == Tag.CONJUNCTION)) {
      about |= tag(before) == Tag.PREPOSITION && !isGenitive(before);
      before--;
    }
    boolean verb =
        tag(before) == Tag.PAST
            || tag(before) == Tag.VERB
            || tag(before) == Tag.HAVE
            || tag(before) == Tag.GERUND;
    boolean arranged =
        (tag(at + 1) == Tag.DATE || tag(at + 1) == Tag.TO)
            && lexicon.is(text.tokens(), at, Lexicon.Form.ARRANGED);
    return verb
        && (arranged || tag(at + 1) == Tag.PREPOSITION)
        && !lexicon.is(text.tokens(), before, Lexicon.Form.SAYS);
  }

  private boolean isGenitive(int at) {
    return lexicon.is(text.tokens(), at, FunctionWord.GENITIVE);
  }

  private static boolean isBetweenVerbs(Tag tag) {
    return BETWEEN_VERBS.have(tag) || tag.isNominal();
  }

  /** ", planned for May, will": a comma and a verb follow. */
  private boolean closesBeforeVerb(int at) {
    for (int i = at + 1; i < Math.min(sentence.end(), at + MAX_INSERTION); i++) {
      if (tag(i) == Tag.COMMA) {
        Tag next = tag(tags.nextVerbal(i + 1));
        return next.isVerbal() && next != Tag.GERUND;
      }
    }
    return false;
  }

  /**
   * Where an insertion opens that a comma closes; the comma itself if there is none: "Berg, the
   * president, will attend the summit, set for May" has its verb behind the first.
   */
  private int insertion(int comma) {
    for (int i = comma - 1; i > Math.max(sentence.begin(), comma - MAX_INSERTION); i--) {
      if (tag(i) == Tag.COMMA) {
        return tag(i + 1) == Tag.MODAL ? comma : i;
      }
    }
    return comma;
  }

  /** Whether the clause that goes on to a token has had its verb; behind "said" another begins. */
  private boolean hasFinite(int to) {
    for (int i = to - 1; i >= Math.max(sentence.begin(), to - MAX_CLAUSE); i--) {
      if (isFinite(i)) {
        return !lexicon.is(text.tokens(), i, FunctionWord.INVERTING);
      }
      if (tag(i) == Tag.MARK || tag(i) == Tag.SUBORDINATOR || tag(i) == Tag.RELATIVE) {
        return false;
      }
    }
    return false;
  }

  /** A verb or its auxiliary that "to" does not bring. */
  private boolean isFinite(int token) {
    return tag(token).isVerbal() && tag(token) != Tag.GERUND && tag(token - 1) != Tag.TO;
  }

  private boolean hasObject(int verb) {
    boolean particle =
        verb + 1 < sentence.end() && lexicon.is(text.tokens(), verb + 1, Lexicon.Form.PARTICLE);
    return OBJECT.have(tag(particle ? verb + 2 : verb + 1));
  }

  /** Whether another verb follows that has no subject of its own. */
  private boolean finiteFollows(int from) {
    boolean pair = false;
    for (int i = from; i < Math.min(sentence.end(), from + MAX_CLAUSE); i++) {
      pair |= lexicon.is(text.tokens(), i, FunctionWord.RECIPROCAL);
      if (isFinite(i) && !isSetForDay(i)) {
        return true;
      }
      boolean joins = pair && tag(i) == Tag.CONJUNCTION; // "between A and B"
      if (!joins && opensOther(tag(i))) {
        return false;
      }
      pair &= !joins;
    }
    return false;
  }

  /** "pulled out of a meeting with Berg scheduled for Friday": of the meeting, no verb. */
  private boolean isSetForDay(int at) {
    boolean day = tag(at + 1) == Tag.DATE || tag(at + 2) == Tag.DATE;
    return day
        && tag(at) == Tag.PAST
        && tag(at - 1).isNominal()
        && lexicon.is(text.tokens(), at, Lexicon.Form.ARRANGED);
  }

  /** Whether a subject of its own may stand behind it, or be it. */
  private static boolean opensOther(Tag tag) {
    return OPENING_OTHER.have(tag);
  }

  private Tag tag(int token) {
    return tags.at(token);
  }
}
