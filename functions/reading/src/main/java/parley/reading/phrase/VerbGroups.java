package parley.reading.phrase;

import java.util.ArrayList;
import java.util.List;
import parley.reading.phrase.VerbGroup.Form;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.Token;
import parley.reading.text.TokenizedText;

/** Gathers verbs and their auxiliaries into groups. Of one thread, for one sentence. */
final class VerbGroups {

  /** As many tokens as may stand between two commas. */
  private static final int MAX_INSERTION = 30;

  /** As far as a clause is looked through for its verb. */
  private static final int MAX_CLAUSE = 100;

  private final TokenizedText text;
  private final Sentence sentence;
  private final Tag[] tags;
  private final Lexicon lexicon;
  private int main;
  private boolean passive;
  private boolean negated;

  /** Whether a modal or "to" opened the last group, or the list of verbs that it is of. */
  private boolean opened;

  VerbGroups(TokenizedText text, Sentence sentence, Tag[] tags, Lexicon lexicon) {
    this.text = text;
    this.sentence = sentence;
    this.tags = tags;
    this.lexicon = lexicon;
  }

  /** The verb groups of the sentence, in its order. */
  List<VerbGroup> read() {
    List<VerbGroup> groups = new ArrayList<>();
    int at = sentence.begin();
    while (at < sentence.end()) {
      int begin = at;
      if (opens(at)) {
        VerbGroup group = group(begin);
        opened = isAfterModal(begin, group);
        groups.add(group);
        at = group.end();
      } else {
        at++;
      }
    }
    return groups;
  }

  private Tag tag(int token) {
    boolean outside = token < sentence.begin() || token >= sentence.end();
    return outside ? Tag.MARK : tags[token - sentence.begin()];
  }

  private boolean opens(int at) {
    return tag(at).isVerbal() || (tag(at) == Tag.TO && tag(nextVerbal(at + 1)).isVerbal());
  }

  /** The first token from one on that is neither an adverb nor a negation. */
  private int nextVerbal(int at) {
    int next = at;
    while (tag(next) == Tag.ADVERB || tag(next) == Tag.NEGATION) {
      next++;
    }
    return next;
  }

  /** "will on Friday host": where the verb goes on behind a date that is put in. */
  private int behindDate(int auxiliary) {
    int at = tag(auxiliary + 1) == Tag.PREPOSITION ? auxiliary + 2 : auxiliary + 1;
    if (tag(auxiliary) != Tag.MODAL || tag(at) != Tag.DATE) {
      return auxiliary + 1;
    }
    while (tag(at) == Tag.DATE) {
      at++;
    }
    return at;
  }

  private VerbGroup group(int begin) {
    int first = tag(begin) == Tag.TO ? nextVerbal(begin + 1) : begin;
    main = first;
    passive = false;
    negated = tag(begin - 1) == Tag.NEGATION || hasNegation(begin, first);
    while (isAuxiliary(main)) {
      int next = nextVerbal(behindDate(main));
      if (!goesOn(main, next)) {
        break;
      }
      negated |= hasNegation(main, next);
      passive = tag(main) == Tag.BE && tag(next) == Tag.PAST;
      main = next;
    }
    negated |= tag(main + 1) == Tag.NEGATION;
    return new VerbGroup(begin, main + 1, form(begin, first), passive, negated);
  }

  private boolean isAuxiliary(int token) {
    return switch (tag(token)) {
      case MODAL, BE, HAVE, DO -> true;
      default -> false;
    };
  }

  /** Whether an auxiliary and what follows are one group: "has met", not "has talks". */
  private boolean goesOn(int auxiliary, int next) {
    return switch (tag(auxiliary)) {
      case MODAL, DO -> tag(next).isVerbal();
      case HAVE -> tag(next) == Tag.PAST || tag(next) == Tag.BE || tag(next) == Tag.HAVE;
      default -> tag(next) == Tag.PAST || tag(next) == Tag.GERUND || tag(next) == Tag.BE;
    };
  }

  private boolean hasNegation(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (tag(i) == Tag.NEGATION) {
        return true;
      }
    }
    return false;
  }

  private Form form(int begin, int first) {
    if (tag(begin) == Tag.TO) {
      return describesNoun(begin) ? Form.PARTICIPLE : Form.INFINITIVE;
    }
    Token token = text.tokens().get(first);
    return switch (tag(first)) {
      case MODAL -> lexicon.isFuture(token) ? Form.FUTURE : Form.CONDITIONAL;
      case BE, HAVE, DO -> auxiliary(first, token);
      case GERUND -> Form.GERUND;
      case PAST -> isParticiple(begin) ? Form.PARTICIPLE : Form.PAST;
      default -> isListed(begin) ? Form.INFINITIVE : Form.PRESENT;
    };
  }

  private boolean isAfterModal(int begin, VerbGroup group) {
    return tag(begin) == Tag.MODAL || group.form() == Form.INFINITIVE;
  }

  /** "will visit Peru on Monday, meet Ruiz and": a verb in its first form behind a comma. */
  private boolean isListed(int at) {
    boolean third =
        lexicon.ends(text, at, Ending.THIRD_PERSON)
            && !lexicon.ends(text, at, Ending.NO_THIRD_PERSON);
    return opened
        && tag(at - 1) == Tag.COMMA
        && !third
        && !lexicon.is(text.tokens(), at, Lexicon.Form.SAYS);
  }

  private Form auxiliary(int first, Token token) {
    if (lexicon.ends(text, first, Ending.PROGRESSIVE)) {
      return Form.GERUND;
    }
    boolean perfect = tag(first) == Tag.HAVE && main > first;
    return lexicon.isPast(token) || perfect ? Form.PAST : Form.PRESENT;
  }

  /** "the talks to be held in May", "the talks due to begin in May": like a participle. */
  private boolean describesNoun(int begin) {
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
  private boolean isParticiple(int at) {
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
    if (isArranged(at) || isAddedPlace(at)) {
      return true;
    }
    boolean noSubject = before == Tag.PREPOSITION || at == sentence.begin();
    Tag noun = before == Tag.ADVERB ? tag(at - 2) : before;
    boolean behindNoun = noun == Tag.NOUN || noun == Tag.NAME || noun == Tag.NUMBER;
    boolean describes = behindNoun && !hasObject(at);
    boolean closed = before == Tag.ADVERB && closesBeforeVerb(at);
    return noSubject || (describes && (finiteFollows(at + 1) || isSecond(at) || closed));
  }

  /** "the meeting, announced by the palace, will", "announced on Monday, will". */
  private boolean isSaidBy(int at) {
    boolean inserted = tag(at - 1) == Tag.COMMA && closesBeforeVerb(at);
    return inserted && tag(at + 1) == Tag.PREPOSITION;
  }

  /** "the visit, originally set for May 3, was called off". */
  private boolean isClosedAside(int at) {
    int comma = tag(at - 2) == Tag.ASIDE ? at - 3 : at - 2; // a quotation mark
    return tag(at - 1) == Tag.ADVERB && tag(comma) == Tag.COMMA && closesBeforeVerb(at);
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

  /**
   * "cancelled a meeting with Berg scheduled for Friday", "a trip to Peru due to begin then": a
   * clause has one verb that stands alone.
   */
  private boolean isSecond(int at) {
    int before = at - 1;
    while (isBetweenVerbs(tag(before))) {
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

  private static boolean isBetweenVerbs(Tag tag) {
    return switch (tag) {
      case PREPOSITION, TO, ADVERB, DATE -> true;
      default -> tag.isNominal();
    };
  }

  /** ", planned for May, will": a comma and a verb follow. */
  private boolean closesBeforeVerb(int at) {
    for (int i = at + 1; i < Math.min(sentence.end(), at + MAX_INSERTION); i++) {
      if (tag(i) == Tag.COMMA) {
        Tag next = tag(nextVerbal(i + 1));
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

  /** Whether the clause that goes on to a token has had its verb. */
  private boolean hasFinite(int to) {
    for (int i = to - 1; i >= Math.max(sentence.begin(), to - MAX_CLAUSE); i--) {
      if (isFinite(i)) {
        return true;
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
    return switch (tag(particle ? verb + 2 : verb + 1)) {
      case NOUN, NAME, DETERMINER, NUMBER, PRONOUN, SUBORDINATOR -> true;
      default -> false;
    };
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
    return switch (tag) {
      case COMMA, MARK, RELATIVE, SUBORDINATOR, PRONOUN, CONJUNCTION -> true;
      default -> false;
    };
  }
}
