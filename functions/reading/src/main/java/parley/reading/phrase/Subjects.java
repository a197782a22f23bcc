package parley.reading.phrase;

import java.util.List;
import java.util.Optional;
import parley.reading.phrase.VerbGroup.Form;

/** Finds where the subject of a verb group stands. Immutable. */
final class Subjects {

  private final Phrases phrases;
  private final SubjectPhrase phrase;

  Subjects(Phrases phrases) {
    this.phrases = phrases;
    this.phrase = new SubjectPhrase(phrases);
  }

  /** The subject's tokens; none if it is not in the sentence. */
  Region of(VerbGroup verb) {
    List<VerbGroup> chain = phrases.chain(verb);
    for (int i = 0; i < chain.size(); i++) {
      Region brought = brought(chain.get(i));
      if (namesSomebody(brought)) {
        return brought;
      }
      if (i + 1 == chain.size()) {
        break;
      }
      VerbGroup governor = chain.get(i + 1);
      int begin = chain.get(i).begin();
      Region object = new Region(Math.min(governor.end(), begin), begin);
      boolean own = chain.get(i).isFinite();
      if (!own && phrases.controlsObject(governor) && namesSomebody(object)) {
        return object;
      }
    }
    return before(chain.get(chain.size() - 1));
  }

  /** "a plan for Abe to visit Peru": whom "for" brings. */
  private Region brought(VerbGroup infinitive) {
    int begin = phrases.bringing(infinitive) + 1;
    return new Region(begin == 0 ? infinitive.begin() : begin, infinitive.begin());
  }

  /** Whether a verb has the subject of the one before: "will visit China and meet Xi". */
  boolean isShared(VerbGroup verb) {
    int at = skipAside(verb.begin());
    return phrases.tag(at - 1) == Tag.CONJUNCTION && isTied(phrases.before(at), at);
  }

  /** Whether there is a verb group, and nothing that parts it from a token. */
  private boolean isTied(Optional<VerbGroup> verb, int token) {
    return verb.isPresent() && !phrases.isParted(verb.get().end(), token);
  }

  /** Whether a gerund directly follows the noun that it describes: "leaders attending". */
  boolean isBehindNoun(VerbGroup verb) {
    Tag before = phrases.tag(verb.begin() - 1);
    return verb.form() == Form.GERUND && (before == Tag.NOUN || before == Tag.NAME);
  }

  /** The noun phrase, with what describes it, that ends before a verb group. */
  private Region before(VerbGroup verb) {
    Optional<VerbGroup> opened = opened(verb);
    if (opened.isPresent()) {
      return of(opened.get());
    }
    int end = skipAside(verb.begin());
    if (phrases.tag(end - 1) == Tag.RELATIVE) {
      return antecedent(end - 1);
    }
    boolean comma = phrases.tag(end - 1) == Tag.COMMA;
    boolean quoted = end < verb.begin() || phrases.tag(end - 2) == Tag.ASIDE;
    if (comma && (quoted ? isInverted(verb) : tellsWhoSaid(verb))) {
      return new Region(verb.begin(), verb.begin());
    }
    if (comma && verb.form() == Form.PARTICIPLE) {
      return phrase.endingAt(end - 1);
    }
    if (comma) {
      Optional<VerbGroup> first = listedBehind(verb, end - 1);
      return first.isPresent() ? of(first.get()) : aroundInsertion(end - 1);
    }
    int begin = phrase.begin(end);
    Optional<Region> owner = toldOf(verb, begin);
    if (owner.isEmpty()) {
      owner = owner(verb, begin);
    }
    return owner.isPresent() ? owner.get() : phrase.endingAt(end);
  }

  /** "We will meet Abe," said Trump, "says chairman Trump": who says it stands behind. */
  private boolean isInverted(VerbGroup verb) {
    Tag next = phrases.tag(verb.end());
    boolean named = next == Tag.NAME || next == Tag.DETERMINER;
    return (verb.form() == Form.PAST && named)
        || (verb.isFinite() && phrases.mayInvert(verb) && (named || next == Tag.NOUN));
  }

  /** "Peru will meet Ghana, said Berg", but not "Berg, who met him, said Peru will meet Ghana". */
  private boolean tellsWhoSaid(VerbGroup verb) {
    Optional<VerbGroup> told = phrases.before(phrase.beforeInsertion(verb.begin() - 1));
    if (!phrases.mayInvert(verb) || !verb.isFinite() || told.isEmpty()) {
      return false;
    }
    int end = verb.end();
    while (phrases.tag(end).isNominal() || phrases.tag(end) == Tag.DETERMINER) {
      end++;
    }
    List<VerbGroup> chain = phrases.chain(told.get());
    return chain.get(chain.size() - 1).isFinite() && end > verb.end() && phrases.at(end).isEmpty();
  }

  /** "talks that they were to hold on Friday will": what a clause between tells of. */
  private Optional<Region> toldOf(VerbGroup verb, int begin) {
    Optional<VerbGroup> previous = phrases.before(verb.begin());
    boolean close =
        verb.isFinite()
            && isTied(previous, verb.begin())
            && previous.get().end() >= begin
            && (begin >= skipAside(verb.begin())
                || phrases.tag(begin) == Tag.PREPOSITION
                || phrases.tag(begin) == Tag.TO);
    if (!close) {
      return Optional.empty();
    }
    List<VerbGroup> chain = phrases.chain(previous.get());
    VerbGroup first = chain.get(chain.size() - 1);
    int that = phrase.endingAt(skipAside(first.begin())).begin() - 1;
    boolean opens = phrases.tag(that) == Tag.SUBORDINATOR || phrases.tag(that) == Tag.RELATIVE;
    return opens
            && (first.isFinite() || isOfFirstNoun(that))
            && first.begin() < verb.begin()
            && phrases.tag(that - 1).isNominal()
        ? Optional.of(phrase.endingAt(that))
        : Optional.empty();
  }

  /**
   * "The first talks since the war began will", "said the first talks since the war began will": no
   * verb of their clause stands before what tells since when.
   */
  private boolean isOfFirstNoun(int when) {
    int first = phrase.endingAt(when).begin();
    return phrases.tag(when) == Tag.SUBORDINATOR
        && (first == phrases.sentence().begin() || opensReported(first));
  }

  /** Whether what somebody says begins there: behind "said", "said on Monday that". */
  private boolean opensReported(int first) {
    boolean that = phrases.tag(first - 1) == Tag.SUBORDINATOR;
    Optional<VerbGroup> says = that ? phrases.before(first - 1) : phrases.at(first - 1);
    return says.isPresent() && phrases.isReporting(says.get());
  }

  /** "Set to meet Trump on Monday, Abe said": the verb that a participle opens the sentence of. */
  private Optional<VerbGroup> opened(VerbGroup verb) {
    boolean opens =
        verb.form() == VerbGroup.Form.PARTICIPLE && verb.begin() == phrases.sentence().begin();
    Optional<VerbGroup> next = opens ? phrases.behind(verb.end()) : Optional.empty();
    while (next.isPresent() && !isBehindComma(next.get())) {
      next = phrases.behind(next.get().end());
    }
    return next;
  }

  private boolean isBehindComma(VerbGroup verb) {
    return verb.isFinite()
        && phrases.governor(verb).isEmpty() // else its subject may be asked of the participle
        && phrases.tag(phrases.subject(verb).begin() - 1) == Tag.COMMA;
  }

  /** "Abe arrives on Monday, sees Trump and leaves": the verb whose subject another shares. */
  private Optional<VerbGroup> listedBehind(VerbGroup verb, int comma) {
    Optional<VerbGroup> first = phrases.before(comma);
    boolean both =
        first.isPresent()
            && first.get().form() == Form.PRESENT
            && verb.form() == Form.PRESENT
            && verb.begin() == comma + 1;
    return both
            && phrase.beforeInsertion(comma) == comma
            && !phrases.isParted(first.get().end(), comma)
            && !phrases.isParted(first.get().begin() - 1, first.get().begin())
        ? first
        : Optional.empty();
  }

  /** The noun phrase that a verb describes. */
  private Region plain(VerbGroup described) {
    if (isTiedToNoun(described)) {
      int noun = described.begin() - 1;
      Optional<VerbGroup> participle = phrases.at(noun - 1);
      return participle.isPresent() ? plain(participle.get()) : phrase.endingAt(noun);
    }
    VerbGroup verb = isReduced(described) ? phrases.governor(described).orElseThrow() : described;
    int end = skipAside(verb.begin());
    return phrases.tag(end - 1) == Tag.RELATIVE ? antecedent(end - 1) : phrase.endingAt(end);
  }

  /** Whom "who" or "in which" speaks of. */
  private Region antecedent(int relative) {
    int end = relative;
    while (phrases.tag(end - 1) == Tag.COMMA || phrases.tag(end - 1) == Tag.PREPOSITION) {
      end--;
    }
    return phrase.withOffice(phrase.endingAt(end));
  }

  /**
   * "the man who leads Japan will", "talks held in May have": what is between tells of the noun.
   */
  private Optional<Region> owner(VerbGroup verb, int begin) {
    Optional<VerbGroup> previous = phrases.before(verb.begin());
    boolean inserted =
        isTied(previous, verb.begin())
            && previous.get().end() >= begin
            && (describes(previous.get())
                || (verb.isFinite() && isReduced(previous.get()))
                || (verb.isFinite() && isTiedToNoun(previous.get())))
            && !isOfOwnClause(previous.get().end(), verb.begin());
    return inserted ? Optional.of(plain(previous.get())) : Optional.empty();
  }

  /** "talks planned to end the strike will": an infinitive on a participle that tells of a noun. */
  private boolean isReduced(VerbGroup verb) {
    Optional<VerbGroup> governor = phrases.governor(verb);
    return verb.form() == Form.INFINITIVE
        && governor.isPresent()
        && (governor.get().form() == Form.PAST || governor.get().form() == Form.PARTICIPLE);
  }

  /** "the way | the two sides see it": behind a noun an article opens a clause of its own. */
  private boolean isOfOwnClause(int from, int verb) {
    for (int i = from + 1; i < verb; i++) {
      if (phrases.tag(i - 1) == Tag.NOUN && phrases.tag(i) == Tag.DETERMINER) {
        return true;
      }
    }
    return false;
  }

  /** "talks on ending the war will", "talks aimed at ending it will": a gerund about a noun. */
  private boolean isTiedToNoun(VerbGroup verb) {
    int noun = verb.begin() - 2;
    Optional<VerbGroup> before = phrases.at(noun);
    boolean participle = before.isPresent() && before.get().form() == Form.PARTICIPLE;
    return verb.form() == Form.GERUND
        && phrases.tag(noun + 1) == Tag.PREPOSITION
        && (participle || phrases.tag(noun) == Tag.NOUN || phrases.tag(noun) == Tag.NAME);
  }

  private boolean describes(VerbGroup verb) {
    return verb.form() == Form.PARTICIPLE
        || isBehindNoun(verb)
        || phrases.tag(skipAside(verb.begin()) - 1) == Tag.RELATIVE;
  }

  /**
   * ", who met him on Monday,": what stands between commas is passed over, a name is not; hasty
   * writers only close it: "talks planned for May, will".
   */
  private Region aroundInsertion(int comma) {
    int open = phrase.beforeInsertion(comma);
    Optional<VerbGroup> previous = phrases.before(comma);
    boolean onlyClosed =
        open == comma && previous.isPresent() && previous.get().form() == Form.PARTICIPLE;
    if (onlyClosed) {
      return plain(previous.get());
    }
    Region before = withPurpose(phrase.endingAt(open));
    boolean name = open < comma && isNoun(phrases.tag(open + 1));
    return name ? new Region(before.begin(), comma) : phrase.withOffice(before);
  }

  /** "talks to end the war, which began in May, have": what the talks are for is of them. */
  private Region withPurpose(Region object) {
    Optional<VerbGroup> purpose = phrases.before(object.begin());
    boolean infinitive =
        purpose.isPresent()
            && purpose.get().end() == object.begin()
            && phrases.tag(purpose.get().begin()) == Tag.TO
            && phrases.tag(purpose.get().begin() - 1).isNominal()
            && phrases.governor(purpose.get()).isEmpty();
    return infinitive
        ? new Region(phrase.endingAt(purpose.get().begin()).begin(), object.end())
        : object;
  }

  private static boolean isNoun(Tag tag) {
    return tag == Tag.NAME || tag == Tag.NOUN || tag == Tag.DETERMINER || tag == Tag.NUMBER;
  }

  private int skipAside(int at) {
    int end = at;
    while (isSkipped(phrases.tag(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isSkipped(Tag tag) {
    return tag == Tag.ADVERB || tag == Tag.DATE || tag == Tag.NEGATION || tag == Tag.ASIDE;
  }

  /** "asked him to", "asked union leaders to", "asked the unions to", but not "asked leave to". */
  private boolean namesSomebody(Region object) {
    for (int i = object.begin(); i < object.end(); i++) {
      Tag tag = phrases.tag(i);
      boolean noun = tag == Tag.NOUN && i > object.begin();
      if (tag == Tag.NAME || tag == Tag.PRONOUN || noun) {
        return true;
      }
    }
    return false;
  }
}
