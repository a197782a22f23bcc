package parley.reading.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import parley.reading.phrase.VerbGroup.Form;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.TokenizedText;

/**
 * The verb groups of a sentence and what hangs on them. Of one thread, since what was found of a
 * verb is kept: much is asked of each again and again.
 */
public final class Phrases {

  /** As many verbs as may hang one on the other; of a longer chain the rest is left. */
  private static final int MAX_CHAIN = 8;

  private final Sentence sentence;
  private final Tag[] tags;
  private final BitSet dates;
  private final List<VerbGroup> verbs;

  /** By token, the place of the last verb group that begins there or before. */
  private final int[] begun;

  private final Subjects subjects;
  private final int[] governors;

  /** By verb group. */
  private final Known[] known;

  /** What is known of a verb group. */
  private static final class Known {

    private VerbWords.Use use;

    // what follows is null until somebody asks

    private Region subject;
    private List<VerbGroup> chain;
  }

  private Phrases(
      TokenizedText text, Sentence sentence, Tag[] tags, BitSet dates, Lexicon lexicon) {
    this.sentence = sentence;
    this.tags = tags;
    this.dates = dates;
    this.verbs = new VerbGroups(text, sentence, tags, lexicon).read();
    this.begun = begun();
    this.known = new Known[verbs.size()];
    VerbWords words = new VerbWords(text, sentence, tags, lexicon);
    for (int i = 0; i < known.length; i++) {
      known[i] = new Known();
      known[i].use = words.of(verbs.get(i));
    }
    this.subjects = new Subjects(this);
    this.governors = governors();
  }

  /**
   * Reads a sentence.
   *
   * @param dates the tokens of the text that belong to dates
   */
  public static Phrases of(TokenizedText text, Sentence sentence, BitSet dates, Lexicon lexicon) {
    Tag[] tags = new Tagger(lexicon, text, sentence, dates).tags();
    return new Phrases(text, sentence, tags, dates, lexicon);
  }

  /**
   * What brings who acts in an infinitive: the "for" of "a plan for Abe to visit Peru", the "to" of
   * "an invitation to Abe to visit Peru", the "on" of "called on Abe to visit Peru"; or -1.
   */
  public int bringing(VerbGroup verb) {
    return known[index(verb)].use.brought();
  }

  /** The verb groups, in the order of the sentence. */
  public List<VerbGroup> verbs() {
    return verbs;
  }

  /** The first verb group that has a subject of its own. */
  public Optional<VerbGroup> firstFinite() {
    for (VerbGroup verb : verbs) {
      if (verb.isFinite()) {
        return Optional.of(verb);
      }
    }
    return Optional.empty();
  }

  /** The sentence's tokens. */
  public Sentence sentence() {
    return sentence;
  }

  /** What a token is; {@link Tag#MARK} outside the sentence. */
  public Tag tag(int token) {
    boolean outside = token < sentence.begin() || token >= sentence.end();
    return outside ? Tag.MARK : tags[token - sentence.begin()];
  }

  /** Whether a token of the sentence belongs to a date, whatever else it may be. */
  public boolean isDate(int token) {
    return token >= sentence.begin() && token < sentence.end() && dates.get(token);
  }

  /** The verb group that a token belongs to. */
  public Optional<VerbGroup> at(int token) {
    int at = lastBegun(token);
    return at >= 0 && verbs.get(at).contains(token) ? Optional.of(verbs.get(at)) : Optional.empty();
  }

  /** The last verb group that ends before a token or with it. */
  public Optional<VerbGroup> before(int token) {
    int begun = lastBegun(token);
    int at = begun >= 0 && verbs.get(begun).end() > token ? begun - 1 : begun;
    return at < 0 ? Optional.empty() : Optional.of(verbs.get(at));
  }

  /** The first verb group that begins at a token or behind it. */
  public Optional<VerbGroup> behind(int token) {
    int at = lastBegun(token - 1) + 1;
    return at == verbs.size() ? Optional.empty() : Optional.of(verbs.get(at));
  }

  /**
   * The verb group on which one without a subject of its own hangs: "is due" of "to meet", "will
   * go" of "and see".
   */
  public Optional<VerbGroup> governor(VerbGroup verb) {
    int governor = governors[index(verb)];
    return governor < 0 ? Optional.empty() : Optional.of(verbs.get(governor));
  }

  private int index(VerbGroup verb) {
    int at = lastBegun(verb.begin());
    if (at < 0 || verbs.get(at).begin() != verb.begin()) {
      throw new IllegalArgumentException("a verb group of this sentence, not " + verb);
    }
    return at;
  }

  /** The place of the last verb group that begins at a token or before it, -1 if there is none. */
  private int lastBegun(int token) {
    if (token < sentence.begin()) {
      return -1;
    }
    return begun[Math.min(token, sentence.end() - 1) - sentence.begin()];
  }

  private int[] begun() {
    int[] last = new int[tags.length];
    int next = 0;
    for (int i = 0; i < last.length; i++) {
      if (next < verbs.size() && verbs.get(next).begin() == sentence.begin() + i) {
        next++;
      }
      last[i] = next - 1;
    }
    return last;
  }

  /** By verb group the one it hangs on, mostly the one before; -1 for none. */
  private int[] governors() {
    int[] found = new int[verbs.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = hangsOnPrevious(i) ? main(i) : -1;
    }
    for (int i = 0; i + 1 < found.length; i++) {
      boolean open = found[i] < 0 && !verbs.get(i).isFinite() && !describes(i);
      found[i] = open && opensSentence(i) ? i + 1 : found[i];
    }
    return found;
  }

  /**
   * "will attend a forum to be held in Oslo and meet": the verb before, but for those that only
   * describe a noun.
   */
  private int main(int index) {
    int before = index - 1;
    while (verbs.get(index).isFinite() && before > 0 && describes(before)) {
      before--;
    }
    return before;
  }

  private boolean hangsOnPrevious(int index) {
    VerbGroup verb = verbs.get(index);
    if (index == 0 || isParted(verbs.get(index - 1).end(), verb.begin())) {
      return false;
    }
    return verb.isFinite() ? subjects.isShared(verb) : !describes(index);
  }

  private boolean describes(int index) {
    VerbGroup verb = verbs.get(index);
    return verb.form() == Form.PARTICIPLE || subjects.isBehindNoun(verb);
  }

  /**
   * "To mark the day, Abe will visit": a verb before the one that it hangs on; none of a headline,
   * "Abe to visit Peru, envoy says".
   */
  private boolean opensSentence(int index) {
    VerbGroup next = verbs.get(index + 1);
    boolean headline = tag(verbs.get(index).begin() - 1) == Tag.NAME;
    return !headline && next.isFinite() && !subjects.isShared(next);
  }

  /** A verb group and those that it hangs on, itself first. */
  public List<VerbGroup> chain(VerbGroup verb) {
    int index = index(verb);
    if (known[index].chain == null) {
      known[index].chain = chain(index);
    }
    return known[index].chain;
  }

  private List<VerbGroup> chain(int index) {
    List<VerbGroup> chain = new ArrayList<>();
    for (int next = index; next >= 0 && chain.size() < MAX_CHAIN; next = governors[next]) {
      chain.add(verbs.get(next));
    }
    return Collections.unmodifiableList(chain);
  }

  /** "before returning", "since taking office": a gerund that a preposition ties to its verb. */
  public boolean isAdjunct(VerbGroup verb) {
    Tag before = tag(verb.begin() - 1);
    return verb.form() == Form.GERUND && (before == Tag.PREPOSITION || before == Tag.SUBORDINATOR);
  }

  /** Where those are named who act in a verb group: of a passive, to whom it is done. */
  public Region subject(VerbGroup verb) {
    Known ofVerb = known[index(verb)];
    if (ofVerb.subject == null) {
      ofVerb.subject = subjects.of(verb);
    }
    return ofVerb.subject;
  }

  /** Whether a verb's object is who acts in the infinitive behind it: "invited Xi to visit". */
  public boolean controlsObject(VerbGroup verb) {
    return known[index(verb)].use.controlsObject() && !verb.passive();
  }

  /** Whether a clause may stand right behind a verb: "said talks would", not "told Abe that". */
  public boolean isReporting(VerbGroup verb) {
    return known[index(verb)].use.reporting();
  }

  /** Whether who says it may stand behind a verb: "talks will begin, said Abe". */
  boolean mayInvert(VerbGroup verb) {
    return known[index(verb)].use.inverting();
  }

  /** The token before a date and the preposition that brings it. */
  public int beforeDate(int date) {
    return tag(date - 1) == Tag.PREPOSITION ? date - 2 : date - 1;
  }

  /**
   * The first token from one on that is of no date: behind the second comma of "Jan. 20, 2017,".
   */
  public int behindDate(int token) {
    int at = token;
    while (tag(at) == Tag.DATE) {
      at++;
    }
    return at;
  }

  /** The token before the noun phrase that a noun ends: over its article and what describes it. */
  public int beforeNoun(int noun) {
    int before = noun - 1;
    while (tag(before).isNominal() || tag(before) == Tag.DATE || tag(before) == Tag.ASIDE) {
      before--;
    }
    return before;
  }

  /** The first token from one on that is not put in between: behind "(8)" of "Monday (8) at". */
  public int behindAside(int token) {
    int at = token;
    while (tag(at) == Tag.ASIDE) {
      at++;
    }
    return at;
  }

  /** Whether a sign or a word between two tokens begins another clause. */
  public boolean isParted(int from, int to) {
    for (int i = from; i < to; i++) {
      Tag tag = tag(i);
      if (tag == Tag.MARK || tag == Tag.SUBORDINATOR || tag == Tag.RELATIVE) {
        return true;
      }
    }
    return false;
  }
}
