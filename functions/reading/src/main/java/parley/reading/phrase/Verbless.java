package parley.reading.phrase;

import parley.reading.phrase.Lexicon.Form;

/**
 * Mends a clause in which no verb was found before a word that may be one: it is, where a day or a
 * place stands between it and its subject, "Ruiz on Friday hosts Berg", "Officials in Lima say";
 * and where none is found behind it either, if it agrees with what stands before it, "the union and
 * the studios return to the table", "Abe sets off on a tour". Of one thread, for one sentence.
 */
final class Verbless {

  private static final Tags BEHIND =
      Tags.of(Tag.PREPOSITION, Tag.TO, Tag.ADVERB, Tag.DATE, Tag.DETERMINER, Tag.PRONOUN);

  /** From a verb back to what brings the place: "at the United Nations in New York". */
  private static final int PLACE_REACH = 8;

  private final TaggedSentence sentence;
  private final Agreement agreement;

  Verbless(TaggedSentence sentence) {
    this.sentence = sentence;
    this.agreement = new Agreement(sentence);
  }

  void mend() {
    int begin = sentence.begin();
    boolean verb = false;
    int candidate = -1;
    for (int i = begin; i < sentence.end(); i++) {
      Tag tag = sentence.get(i);
      boolean told = candidate >= 0 && !verb && sentence.endsInReport(i);
      if (i > begin && tag.isNominal() && sentence.opensReported(i)) {
        begin = i;
        verb = false;
        candidate = -1;
      }
      if (tag == Tag.MARK || told) {
        mend(candidate, verb);
        begin = i + 1;
        verb = false;
        candidate = -1;
      } else {
        boolean acts = !verb && (actsThen(begin, i) || actsElsewhere(begin, i));
        if (acts || actsInClause(begin, i)) {
          sentence.set(i, Tag.VERB);
        }
        tag = sentence.get(i);
        verb |= tag.isVerbal() && tag != Tag.GERUND;
        candidate = candidate < 0 && !verb && acts(begin, i) ? i : candidate;
      }
    }
    mend(candidate, verb);
  }

  private void mend(int candidate, boolean hasVerb) {
    if (candidate >= 0 && !hasVerb) {
      sentence.set(candidate, Tag.VERB);
    }
  }

  /** "Ruiz on Friday hosts Berg, who": behind a day that stands behind the subject. */
  private boolean actsThen(int begin, int at) {
    if (!mayAct(begin, at) || sentence.get(at - 1) != Tag.DATE || !agreement.isThird(at)) {
      return false;
    }
    int subject = at - 1;
    while (subject > begin && sentence.get(subject) == Tag.DATE) {
      subject--;
    }
    subject = sentence.get(subject) == Tag.PREPOSITION ? subject - 1 : subject;
    Tag next = sentence.get(at + 1);
    boolean object = next == Tag.NAME || next == Tag.DETERMINER;
    return object && subject >= begin && sentence.get(subject) == Tag.NAME;
  }

  /** "Officials in Lima say the ministers will": who they are stands before where they are. */
  private boolean actsElsewhere(int begin, int at) {
    Tag next = mayAct(begin, at) && !agreement.isThird(at) ? sentence.get(at + 1) : null;
    if (next != Tag.NAME && next != Tag.DETERMINER) {
      return false;
    }
    int preposition = at - 1;
    while (preposition > Math.max(begin, at - PLACE_REACH)
        && isOfPlace(sentence.get(preposition))) {
      preposition--;
    }
    boolean place = preposition < at - 1 && sentence.get(preposition) == Tag.PREPOSITION;
    return place && preposition > begin && isMany(preposition - 1);
  }

  /** "the summit, which Ruiz hosts in May": whoever is named behind "which" does something. */
  private boolean actsInClause(int begin, int at) {
    if (!mayAct(begin, at) || !agreement.isThird(at) || !goesOn(at + 1)) {
      return false;
    }
    int subject = at - 1;
    while (subject > begin && sentence.get(subject) == Tag.NAME) {
      subject--;
    }
    return subject < at - 1
        && sentence.get(subject) == Tag.RELATIVE
        && sentence.get(at + 1) != Tag.DETERMINER;
  }

  private static boolean isOfPlace(Tag tag) {
    return tag.isAttributive() || tag == Tag.DETERMINER;
  }

  private boolean isMany(int noun) {
    return sentence.get(noun).isNominal()
        && (agreement.isThird(noun) || sentence.is(noun, Form.PLURAL));
  }

  private boolean mayAct(int begin, int at) {
    boolean either = sentence.is(at, Form.NOUN_OR_VERB) || sentence.is(at, Form.VERB);
    return either && at > begin && sentence.get(at) == Tag.NOUN && !sentence.isCapitalised(at);
  }

  private boolean acts(int begin, int at) {
    if (!mayAct(begin, at)) {
      return false;
    }
    Tag before = sentence.get(at - 1);
    boolean subject = before == Tag.NOUN || before == Tag.NAME;
    return subject && (agreement.isThird(at) ? setsOut(at) : areMany(begin, at) && goesOn(at + 1));
  }

  /** "sets off on", "sets out for". */
  private boolean setsOut(int at) {
    return agreement.agrees(at)
        && sentence.is(at + 1, Form.PARTICLE)
        && (sentence.is(at + 2, Form.PREPOSITION) || sentence.is(at + 2, Form.INFINITIVE));
  }

  /** Whether the subject names several: "ministers", "the union and the studios". */
  private boolean areMany(int begin, int at) {
    boolean pair = false;
    int first = at - 1;
    while (first >= begin && isOfSubject(sentence.get(first))) {
      pair |= sentence.get(first) == Tag.CONJUNCTION;
      first--;
    }
    return pair || isMany(at - 1);
  }

  private static boolean isOfSubject(Tag tag) {
    return tag.isNominal() || tag == Tag.CONJUNCTION;
  }

  private boolean goesOn(int next) {
    Tag tag = sentence.get(next);
    if (tag == null || sentence.is(next, FunctionWord.GENITIVE)) {
      return false;
    }
    return BEHIND.have(tag);
  }
}
