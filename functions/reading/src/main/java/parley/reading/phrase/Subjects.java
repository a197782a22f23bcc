package parley.reading.phrase;

import java.util.List;
import java.util.Optional;
import parley.reading.phrase.VerbGroup.Form;

/** Finds where the subject of a verb group stands. Immutable. */
final class Subjects {

  /** As many tokens as may stand between two commas within a subject. */
  private static final int MAX_INSERTION = 30;

  private static final int MAX_STEPS = 60;

  private final Phrases phrases;

  Subjects(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The subject's tokens; none if it is not in the sentence. */
  Region of(VerbGroup verb) {
    List<VerbGroup> chain = phrases.chain(verb);
    for (int i = 0; i + 1 < chain.size(); i++) {
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
    int end = skipAside(verb.begin());
    if (phrases.tag(end - 1) == Tag.RELATIVE) {
      return antecedent(end - 1);
    }
    boolean comma = phrases.tag(end - 1) == Tag.COMMA;
    if (comma && verb.form() == Form.PARTICIPLE) {
      return region(end - 1);
    }
    if (comma) {
      Optional<VerbGroup> first = listedBehind(verb, end - 1);
      return first.isPresent() ? of(first.get()) : aroundInsertion(end - 1);
    }
    Optional<Region> owner = owner(verb, begin(end));
    return owner.isPresent() ? owner.get() : region(end);
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
            && beforeInsertion(comma) == comma
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
      return participle.isPresent() ? plain(participle.get()) : region(noun);
    }
    VerbGroup verb = isReduced(described) ? phrases.governor(described).orElseThrow() : described;
    int end = skipAside(verb.begin());
    return phrases.tag(end - 1) == Tag.RELATIVE ? antecedent(end - 1) : region(end);
  }

  /** Whom "who" or "in which" speaks of. */
  private Region antecedent(int relative) {
    int end = relative;
    while (phrases.tag(end - 1) == Tag.COMMA || phrases.tag(end - 1) == Tag.PREPOSITION) {
      end--;
    }
    return withOffice(region(end));
  }

  /** "the Prime Minister of Fiji, Mr. Grant, which": with what a name between commas explains. */
  private Region withOffice(Region name) {
    int comma = name.begin() - 1;
    boolean apposed = phrases.tag(comma) == Tag.COMMA && isNounEnd(comma - 1) && isNames(name);
    Region office = apposed ? region(comma) : name;
    boolean whole = apposed && phrases.tag(office.begin()) == Tag.DETERMINER;
    return whole ? new Region(office.begin(), name.end()) : name;
  }

  private boolean isNames(Region region) {
    for (int i = region.begin(); i < region.end(); i++) {
      if (phrases.tag(i) != Tag.NAME) {
        return false;
      }
    }
    return !region.isEmpty();
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
    int open = beforeInsertion(comma);
    Optional<VerbGroup> previous = phrases.before(comma);
    boolean onlyClosed =
        open == comma && previous.isPresent() && previous.get().form() == Form.PARTICIPLE;
    if (onlyClosed) {
      return plain(previous.get());
    }
    Region before = region(open);
    boolean name = open < comma && isNoun(phrases.tag(open + 1));
    return name ? new Region(before.begin(), comma) : withOffice(before);
  }

  private static boolean isNoun(Tag tag) {
    return tag == Tag.NAME || tag == Tag.NOUN || tag == Tag.DETERMINER || tag == Tag.NUMBER;
  }

  private Region region(int end) {
    int begin = begin(end);
    if (phrases.tag(begin) == Tag.CONJUNCTION) {
      begin++;
    }
    return new Region(behindDate(begin, end), end);
  }

  /** "In July the government will": a date that opens the sentence is none of the subject. */
  private int behindDate(int begin, int end) {
    int at = phrases.tag(begin) == Tag.PREPOSITION ? begin + 1 : begin;
    if (phrases.tag(at) != Tag.DATE) {
      return begin;
    }
    while (at < end && phrases.tag(at) == Tag.DATE) {
      at++;
    }
    return Math.min(at, end);
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

  /** ", who met him on Monday,": what stands between commas is passed over. */
  private int beforeInsertion(int comma) {
    for (int i = comma - 1; i > Math.max(comma - MAX_INSERTION, phrases.sentence().begin()); i--) {
      if (phrases.tag(i) == Tag.COMMA && !isSeries(i, comma)) {
        return i;
      }
      if (phrases.tag(i) == Tag.MARK) {
        return comma;
      }
    }
    return comma;
  }

  /** A comma within a list that ends before another: "A, B and C,". */
  private boolean isSeries(int comma, int end) {
    for (int i = comma + 1; i < end; i++) {
      if (phrases.tag(i) == Tag.RELATIVE || phrases.tag(i).isVerbal()) {
        return false;
      }
      if (phrases.tag(i) == Tag.CONJUNCTION) {
        return true;
      }
    }
    return false;
  }

  private int begin(int end) {
    int begin = end;
    boolean series = false;
    for (int i = end - 1; i >= Math.max(phrases.sentence().begin(), end - MAX_STEPS); i--) {
      Tag tag = phrases.tag(i);
      if (tag == Tag.CONJUNCTION && phrases.tag(i - 1) == Tag.DATE) {
        return begin;
      }
      series |= tag == Tag.CONJUNCTION;
      if (tag == Tag.PRONOUN && phrases.tag(i - 1) != Tag.CONJUNCTION) {
        return i;
      }
      if (isPhrasal(tag) || (tag == Tag.COMMA && series && isInSeries(i))) {
        begin = i;
      } else if (isInsertion(i)) {
        i = beforeInsertion(i);
        begin = i;
      } else {
        return begin;
      }
    }
    return begin;
  }

  /** A comma that closes an apposition: "Abe, the prime minister, and Trump will". */
  private boolean isInsertion(int at) {
    boolean comma = phrases.tag(at) == Tag.COMMA && phrases.tag(at + 1) == Tag.CONJUNCTION;
    return comma && beforeInsertion(at) < at;
  }

  /** A comma of "A, B, and C"; the one of "and C" alone parts clauses. */
  private boolean isInSeries(int comma) {
    boolean last = phrases.tag(comma + 1) == Tag.CONJUNCTION;
    return isNounEnd(comma - 1) && (!last || hasCommaBefore(comma));
  }

  private boolean hasCommaBefore(int comma) {
    int at = comma - 1;
    while (phrases.tag(at).isNominal()) {
      at--;
    }
    return phrases.tag(at) == Tag.COMMA;
  }

  private boolean isNounEnd(int at) {
    Tag tag = phrases.tag(at);
    return tag == Tag.NOUN || tag == Tag.NAME || tag == Tag.NUMBER || tag == Tag.ASIDE;
  }

  private static boolean isPhrasal(Tag tag) {
    return tag.isNominal()
        || tag == Tag.PREPOSITION
        || tag == Tag.CONJUNCTION
        || tag == Tag.DATE
        || tag == Tag.ADVERB
        || tag == Tag.TO
        || tag == Tag.ASIDE;
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
