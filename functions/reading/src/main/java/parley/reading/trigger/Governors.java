package parley.reading.trigger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Region;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Trigger.Frame;

/**
 * On which verbs the triggers of a sentence hang, and how far their clauses reach. Of one thread,
 * since what was found of a trigger is kept: much is asked of each again and again.
 */
public final class Governors {

  private final Phrases phrases;
  private final Map<Trigger, Clause> clauses = new HashMap<>();
  private final Map<Trigger, Integer> phraseEnds = new HashMap<>();

  /**
   * The clause of a trigger.
   *
   * @param verb the trigger's verb
   * @param begin its first token, its subject included
   * @param end the first token behind it
   */
  private record Clause(Optional<VerbGroup> verb, int begin, int end) {}

  Governors(Phrases phrases) {
    this.phrases = phrases;
  }

  private Clause clause(Trigger trigger) {
    Clause known = clauses.get(trigger);
    if (known == null) {
      Optional<VerbGroup> verb = verbOf(trigger);
      known = new Clause(verb, begin(trigger, verb), end(trigger, verb));
      clauses.put(trigger, known);
    }
    return known;
  }

  /** The verb of a trigger: itself, or of a noun the one whose object or subject it is. */
  public Optional<VerbGroup> verb(Trigger trigger) {
    return clause(trigger).verb();
  }

  private Optional<VerbGroup> verbOf(Trigger trigger) {
    for (int i = trigger.begin(); i < trigger.end(); i++) {
      Optional<VerbGroup> own = phrases.at(i);
      if (own.isPresent()) {
        return own;
      }
    }
    return trigger.frame() == Frame.NOUN ? ofNoun(trigger) : directlyBefore(trigger);
  }

  private Optional<VerbGroup> directlyBefore(Trigger trigger) {
    Optional<VerbGroup> verb = phrases.before(trigger.begin());
    return verb.isPresent() && verb.get().end() == trigger.begin() ? verb : Optional.empty();
  }

  private Optional<VerbGroup> ofNoun(Trigger noun) {
    Optional<VerbGroup> verb = asSubject(noun);
    if (verb.isEmpty()) {
      verb = ofInsertion(noun);
    }
    if (verb.isEmpty()) {
      verb = ofOpening(noun);
    }
    if (verb.isEmpty()) {
      verb = beforeClause(noun);
    }
    return verb.isPresent() ? verb : asObject(noun);
  }

  /** "will open the mine, where troops are stationed, on a visit": whose clause goes on there. */
  private Optional<VerbGroup> beforeClause(Trigger noun) {
    int close = phrases.beforeNoun(noun.begin()) - 1;
    boolean goesOn = phrases.tag(close + 1) == Tag.PREPOSITION && phrases.tag(close) == Tag.COMMA;
    Optional<VerbGroup> put = goesOn ? phrases.before(close) : Optional.empty();
    if (put.isEmpty() || phrases.isParted(put.get().end(), close)) {
      return Optional.empty();
    }
    int relative = opening(put.get());
    int open = phrases.tag(relative - 1) == Tag.PREPOSITION ? relative - 2 : relative - 1;
    return relative >= 0 && phrases.tag(open) == Tag.COMMA
        ? phrases.before(open)
        : Optional.empty();
  }

  /**
   * The "which" or "where" that opens the clause of a verb, before it or before who acts; or -1.
   */
  private int opening(VerbGroup verb) {
    if (isOpening(verb.begin() - 1)) {
      return verb.begin() - 1;
    }
    int before = phrases.subject(verb).begin() - 1;
    return isOpening(before) ? before : -1;
  }

  private boolean isOpening(int token) {
    return phrases.tag(token) == Tag.RELATIVE || phrases.tag(token) == Tag.SUBORDINATOR;
  }

  private Optional<VerbGroup> asSubject(Trigger noun) {
    for (VerbGroup verb : phrases.verbs()) {
      if (verb.begin() >= noun.end()
          && verb.isFinite()
          && phrases.subject(verb).contains(noun.begin())
          && (!phrases.isParted(noun.end(), verb.begin()) || isBehindRelative(noun, verb))) {
        return Optional.of(verb);
      }
    }
    return Optional.empty();
  }

  /**
   * "the talks, which had been set for May, were called off", "said the talks that were set": the
   * clause between is another.
   */
  private boolean isBehindRelative(Trigger noun, VerbGroup verb) {
    Optional<VerbGroup> before = asObject(noun);
    if (before.isPresent() && !phrases.isReporting(before.get())) {
      return false;
    }
    int relative = noun.end();
    while (relative < verb.begin() && !phrases.isParted(relative, relative + 1)) {
      relative++;
    }
    Optional<VerbGroup> inserted = phrases.behind(relative);
    return inserted.isPresent()
        && opening(inserted.get()) == relative
        && inserted.get().begin() < verb.begin()
        && !phrases.isParted(inserted.get().end(), verb.begin());
  }

  private Optional<VerbGroup> asObject(Trigger noun) {
    Optional<VerbGroup> verb = phrases.before(noun.begin());
    return verb.isPresent() && !phrases.isParted(verb.get().end(), noun.begin())
        ? verb
        : Optional.empty();
  }

  /** "At the meeting on Friday, the board will": the verb of the clause that a phrase opens. */
  private Optional<VerbGroup> ofOpening(Trigger noun) {
    int before = phrases.beforeNoun(noun.begin());
    boolean first = before >= 0 && before <= phrases.sentence().begin() + 1;
    boolean opens = phrases.tag(before) == Tag.PREPOSITION || phrases.tag(before) == Tag.TO;
    if (!first || !opens) {
      return Optional.empty();
    }
    Optional<VerbGroup> main = behindInsertion(noun);
    Optional<VerbGroup> verb = main.isPresent() ? main : phrases.behind(noun.end());
    boolean own = verb.isPresent() && verb.get().isFinite();
    boolean parted = main.isEmpty() && own && phrases.isParted(noun.end(), verb.get().begin());
    return own && !parted ? verb : Optional.empty();
  }

  /** "At the meeting, which opens on Friday, ministers will": the verb of the main clause. */
  private Optional<VerbGroup> behindInsertion(Trigger noun) {
    for (VerbGroup verb : phrases.verbs()) {
      int subject = phrases.subject(verb).begin();
      if (verb.isFinite() && subject > noun.end() && phrases.tag(subject - 1) == Tag.COMMA) {
        return Optional.of(verb);
      }
    }
    return Optional.empty();
  }

  /**
   * "Abe, during a visit to Peru, will": the verb whose subject ends where the insertion begins.
   */
  private Optional<VerbGroup> ofInsertion(Trigger noun) {
    int before = phrases.beforeNoun(noun.begin());
    boolean inserted =
        phrases.tag(before) == Tag.PREPOSITION && phrases.tag(before - 1) == Tag.COMMA;
    if (!inserted) {
      return Optional.empty();
    }
    for (VerbGroup verb : phrases.verbs()) {
      if (verb.begin() >= noun.end() && phrases.subject(verb).end() == before - 1) {
        return Optional.of(verb);
      }
    }
    return Optional.empty();
  }

  /** Whether a noun is the subject of its verb: "the talks will begin". */
  public boolean isSubject(Trigger noun) {
    if (noun.frame() != Frame.NOUN) {
      return false;
    }
    Optional<VerbGroup> verb = verb(noun);
    return verb.isPresent()
        && verb.get().begin() >= noun.end()
        && phrases.subject(verb.get()).contains(noun.begin());
  }

  /** The verb of a trigger and those that it hangs on, its own first. */
  public List<VerbGroup> chain(Trigger trigger) {
    Optional<VerbGroup> verb = verb(trigger);
    return verb.isPresent() ? phrases.chain(verb.get()) : List.of();
  }

  /** The verb that all the others of the trigger's clause hang on. */
  public Optional<VerbGroup> root(Trigger trigger) {
    Optional<VerbGroup> verb = verb(trigger);
    return verb.isEmpty() ? verb : Optional.of(root(verb.get()));
  }

  private VerbGroup root(VerbGroup verb) {
    List<VerbGroup> chain = phrases.chain(verb);
    return chain.get(chain.size() - 1);
  }

  /** Whether two triggers are of one predicate: "will visit China and meet Xi". */
  boolean together(Trigger one, Trigger other) {
    if (isAnew(one, other) || isAnew(other, one)) {
      return false;
    }
    Optional<VerbGroup> root = root(one);
    if (root.isEmpty()) {
      return root(other).isEmpty() && isOnePhrase(one, other);
    }
    return root.equals(root(other));
  }

  /** "his visit to Europe for the summit": without a verb, only what follows in one phrase. */
  private boolean isOnePhrase(Trigger head, Trigger other) {
    return head.end() <= other.begin() && other.begin() <= phraseEnd(head);
  }

  private int phraseEnd(Trigger head) {
    Integer known = phraseEnds.get(head);
    if (known == null) {
      known = behindPhrase(head.end());
      phraseEnds.put(head, known);
    }
    return known;
  }

  /** The first comma from a token on, or what else parts phrases. */
  private int behindPhrase(int from) {
    int end = from;
    while (end < phrases.sentence().end()
        && phrases.tag(end) != Tag.COMMA
        && !phrases.isParted(end, end + 1)) {
      end++;
    }
    return end;
  }

  /** "will hold talks and will meet them": a second verb with an auxiliary of its own. */
  private boolean isAnew(Trigger first, Trigger second) {
    List<VerbGroup> before = chain(first);
    for (VerbGroup verb : chain(second)) {
      boolean auxiliary = verb.isFinite() && verb.end() > verb.begin() + 1;
      if (auxiliary && !before.contains(verb) && phrases.governor(verb).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The first token of a trigger's clause, its subject included. */
  public int begin(Trigger trigger) {
    return clause(trigger).begin();
  }

  private int begin(Trigger trigger, Optional<VerbGroup> own) {
    if (own.isEmpty()) {
      return phrases.sentence().begin();
    }
    VerbGroup root = root(own.get());
    Region subject = phrases.subject(root);
    int begin = subject.isEmpty() ? root.begin() : subject.begin();
    return Math.min(begin, trigger.begin());
  }

  /** The first token behind a trigger's clause: another begins there, or its subject does. */
  public int end(Trigger trigger) {
    return clause(trigger).end();
  }

  private int end(Trigger trigger, Optional<VerbGroup> own) {
    int from = own.isPresent() ? Math.max(trigger.end(), own.get().end()) : trigger.end();
    int end = phrases.sentence().end();
    for (VerbGroup verb : phrases.verbs()) {
      if (verb.begin() >= from && verb.isFinite() && phrases.governor(verb).isEmpty()) {
        Region subject = phrases.subject(verb);
        boolean near = subject.begin() >= from && !phrases.isParted(subject.end(), verb.begin());
        end = Math.min(end, near ? subject.begin() : verb.begin());
      }
    }
    return boundary(from, end);
  }

  private int boundary(int from, int end) {
    for (int i = from; i < end; i++) {
      if (phrases.isParted(i, i + 1)) {
        return i;
      }
    }
    return end;
  }
}
