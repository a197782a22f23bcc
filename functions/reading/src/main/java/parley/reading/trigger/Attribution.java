package parley.reading.trigger;

import java.util.Optional;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Region;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;

/**
 * Who says what a sentence says.
 *
 * @param begin the first token of "sources said Tuesday"
 * @param end the first token behind it
 * @param source the words for who says it
 */
public record Attribution(int begin, int end, String source) {

  /** As many tokens as say who it is: "a senior official of the ministry in Oslo". */
  private static final int MAX_SOURCE = 16;

  /** Whether a token is one of its words. */
  boolean contains(int token) {
    return begin <= token && token < end;
  }

  /** The last attribution of a sentence, if there is one; "Abe, who says that" is none. */
  static Optional<Attribution> of(Annotated text, Phrases phrases) {
    Optional<Attribution> last = Optional.empty();
    Region acting = new Region(0, 0);
    for (VerbGroup verb : phrases.verbs()) {
      if (verb.form() == VerbGroup.Form.FUTURE) {
        acting = phrases.subject(verb);
      }
      boolean says = verb.isFinite() && !verb.passive() && text.is(verb.head(), "says");
      boolean aside = phrases.tag(verb.begin() - 1) == Tag.RELATIVE;
      if (says && !aside) {
        Optional<Attribution> next = of(text, phrases, verb, acting);
        boolean own = text.is(verb.head(), FunctionWord.TELLING) || !hasObject(phrases, verb);
        last = own || quotes(next, text, phrases) ? next : last;
      }
    }
    return last;
  }

  private static boolean quotes(Optional<Attribution> source, Annotated text, Phrases phrases) {
    return source.isPresent() && source.get().quotes(text, phrases);
  }

  /** "I will," Ruiz said; Ruiz told reporters: "I will": whether it gives somebody's own words. */
  boolean quotes(Annotated text, Phrases phrases) {
    return Quotation.endsBefore(text, begin) || Quotation.beginsBehind(text, phrases, end);
  }

  /** "announced a visit": no clause follows, so who says it may be a party of it. */
  private static boolean hasObject(Phrases phrases, VerbGroup verb) {
    int next = verb.end();
    boolean object = phrases.tag(next) == Tag.DETERMINER || phrases.tag(next) == Tag.NOUN;
    if (!object) {
      return false;
    }
    Optional<VerbGroup> clause = phrases.behind(next);
    return clause.isEmpty()
        || !clause.get().isFinite()
        || phrases.subject(clause.get()).begin() != next;
  }

  /** Of "Ruiz will meet Berg and said" the verb alone: Ruiz is there too. */
  private static Optional<Attribution> of(
      Annotated text, Phrases phrases, VerbGroup verb, Region acting) {
    Region subject = phrases.subject(verb);
    boolean inverted = subject.isEmpty() || Quotation.endsBefore(text, verb.begin());
    Region source = inverted ? behindVerb(phrases, verb) : behindMarks(text, subject);
    int length = source.end() - source.begin();
    if (length == 0 || length > MAX_SOURCE) {
      return Optional.empty();
    }
    boolean article = length > 1 && text.is(source.begin(), "definite");
    int first = article ? source.begin() + 1 : source.begin();
    String words = text.text().line(first, beforeDate(phrases, first, source.end()));
    boolean apart = source.end() + 1 < verb.begin();
    boolean acts = apart && source.equals(acting);
    int begin = acts ? verb.begin() : Math.min(source.begin(), verb.begin());
    int end = apart && !acts ? source.end() : Math.max(source.end(), verb.end());
    return Optional.of(new Attribution(begin, end, words));
  }

  /** Who says it begins behind the mark that closes what is said. */
  private static Region behindMarks(Annotated text, Region subject) {
    int begin = subject.begin();
    while (begin < subject.end() && Quotation.isMark(text, begin)) {
      begin++;
    }
    return new Region(begin, subject.end());
  }

  /** "Ruiz on Monday said": who says it ends before the day. */
  private static int beforeDate(Phrases phrases, int begin, int end) {
    int last = end;
    while (last > begin + 1
        && (phrases.tag(last - 1) == Tag.DATE || phrases.tag(last - 1) == Tag.PREPOSITION)) {
      last--;
    }
    return last;
  }

  /** "said Kang", "said the minister": who says it stands behind. */
  private static Region behindVerb(Phrases phrases, VerbGroup verb) {
    int end = phrases.tag(verb.end()) == Tag.DETERMINER ? verb.end() + 1 : verb.end();
    while (phrases.tag(end) == Tag.NAME || phrases.tag(end) == Tag.NOUN) {
      end++;
    }
    return new Region(verb.end(), end);
  }
}
