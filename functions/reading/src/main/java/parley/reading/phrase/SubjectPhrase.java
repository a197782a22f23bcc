package parley.reading.phrase;

/** How far back the noun phrase of a subject reaches, with lists and insertions. Immutable. */
final class SubjectPhrase {

  /** As many tokens as may stand between two commas within a subject. */
  private static final int MAX_INSERTION = 30;

  /** As far back as a subject may reach; reading stays linear. */
  private static final int MAX_STEPS = 60;

  private final Phrases phrases;

  SubjectPhrase(Phrases phrases) {
    this.phrases = phrases;
  }

  /** "the Prime Minister of Fiji, Mr. Grant, which": with what a name between commas explains. */
  Region withOffice(Region name) {
    int comma = name.begin() - 1;
    boolean apposed = phrases.tag(comma) == Tag.COMMA && isNounEnd(comma - 1) && isNames(name);
    Region office = apposed ? endingAt(comma) : name;
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

  /** The tokens of the phrase that ends before a token. */
  Region endingAt(int end) {
    int begin = begin(end);
    if (phrases.tag(begin) == Tag.CONJUNCTION) {
      begin++;
    }
    return new Region(behindDate(begin, end), end);
  }

  /** "In July the government will": a date that opens the sentence is none of the subject. */
  private int behindDate(int begin, int end) {
    int at = phrases.tag(begin) == Tag.PREPOSITION ? begin + 1 : begin;
    if (phrases.tag(at) == Tag.NAME && phrases.tag(at + 1) == Tag.PREPOSITION) {
      at = at > begin && phrases.tag(at + 2) == Tag.DATE ? at + 2 : at; // "In Oslo on Friday Abe"
    }
    if (phrases.tag(at) != Tag.DATE) {
      return begin;
    }
    while (at < end && phrases.tag(at) == Tag.DATE) {
      at++;
    }
    return Math.min(at, end);
  }

  /** ", who met him on Monday,": what stands between commas is passed over. */
  int beforeInsertion(int comma) {
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

  /** The first token of the phrase that ends before a token, a conjunction before it included. */
  int begin(int end) {
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
    return isNounEnd(comma - 1) && (!last || hasCommaBefore(comma)) && !closesOpening(comma);
  }

  /** "At Friday's talks, Abe and Trump will": when or where, before the subject. */
  private boolean closesOpening(int comma) {
    int first = phrases.sentence().begin();
    int at = comma;
    while (at > first && isOfOpening(phrases.tag(at - 1))) {
      at--;
    }
    boolean opens = at == first || (at == first + 1 && phrases.tag(first) == Tag.CONJUNCTION);
    return opens && phrases.tag(at) == Tag.PREPOSITION;
  }

  private static boolean isOfOpening(Tag tag) {
    return tag.isNominal() || tag == Tag.DATE || tag == Tag.PREPOSITION || tag == Tag.TO;
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
}
