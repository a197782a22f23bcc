package parley.reading.meeting;

import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Trigger.Frame;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Region;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;

/** On which verbs the triggers of a sentence hang. */
final class Governors {

  private final Scene scene;
  private final Phrases phrases;

  Governors(Scene scene) {
    this.scene = scene;
    this.phrases = scene.phrases();
  }

  /** The verb of a trigger: itself, or of a noun the one whose object or subject it is. */
  Optional<VerbGroup> verb(Trigger trigger) {
    for (int i = trigger.begin(); i < trigger.end(); i++) {
      Optional<VerbGroup> own = phrases.at(i);
      if (own.isPresent()) {
        return own;
      }
    }
    return trigger.frame() == Frame.NOUN
        ? ofNoun(trigger)
        : phrases.before(trigger.begin()).filter(v -> v.end() == trigger.begin());
  }

  private Optional<VerbGroup> ofNoun(Trigger noun) {
    Optional<VerbGroup> asSubject =
        phrases.verbs().stream()
            .filter(v -> v.begin() >= noun.end() && v.isFinite())
            .filter(v -> phrases.subject(v).contains(noun.begin()))
            .filter(v -> !phrases.isParted(noun.end(), v.begin()))
            .findFirst();
    return asSubject
        .or(() -> ofInsertion(noun))
        .or(() -> ofOpening(noun))
        .or(
            () ->
                phrases.before(noun.begin()).filter(v -> !phrases.isParted(v.end(), noun.begin())));
  }

  /** "At the meeting on Friday, the board will": the verb of the clause that a phrase opens. */
  private Optional<VerbGroup> ofOpening(Trigger noun) {
    int before = phrases.beforeNoun(noun.begin());
    boolean opens = before == scene.sentence().begin() && phrases.tag(before) == Tag.PREPOSITION;
    return opens
        ? phrases
            .behind(noun.end())
            .filter(v -> v.isFinite() && !phrases.isParted(noun.end(), v.begin()))
        : Optional.empty();
  }

  /**
   * "Abe, during a visit to Peru, will": the verb whose subject ends where the insertion begins.
   */
  private Optional<VerbGroup> ofInsertion(Trigger noun) {
    int before = phrases.beforeNoun(noun.begin());
    boolean inserted =
        phrases.tag(before) == Tag.PREPOSITION && phrases.tag(before - 1) == Tag.COMMA;
    return inserted
        ? phrases.verbs().stream()
            .filter(v -> v.begin() >= noun.end() && phrases.subject(v).end() == before - 1)
            .findFirst()
        : Optional.empty();
  }

  /** Whether a noun is the subject of its verb: "the talks will begin". */
  boolean isSubject(Trigger noun) {
    return noun.frame() == Frame.NOUN
        && verb(noun)
            .filter(v -> v.begin() >= noun.end() && phrases.subject(v).contains(noun.begin()))
            .isPresent();
  }

  /** The verb of a trigger and those that it hangs on, its own first. */
  List<VerbGroup> chain(Trigger trigger) {
    return verb(trigger).map(phrases::chain).orElse(List.of());
  }

  /** The verb that all the others of the trigger's clause hang on. */
  Optional<VerbGroup> root(Trigger trigger) {
    List<VerbGroup> chain = chain(trigger);
    return chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1));
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
    for (int i = head.end(); i < other.begin(); i++) {
      if (phrases.tag(i) == Tag.COMMA || phrases.isParted(i, i + 1)) {
        return false;
      }
    }
    return head.end() <= other.begin();
  }

  /** "will hold talks and will meet them": a second verb with an auxiliary of its own. */
  private boolean isAnew(Trigger first, Trigger second) {
    List<VerbGroup> before = chain(first);
    return chain(second).stream()
        .filter(v -> v.isFinite() && v.end() > v.begin() + 1)
        .anyMatch(v -> !before.contains(v) && phrases.governor(v).isPresent());
  }

  /** The first token of a trigger's clause, its subject included. */
  int begin(Trigger trigger) {
    Optional<VerbGroup> root = root(trigger);
    if (root.isEmpty()) {
      return scene.sentence().begin();
    }
    Region subject = phrases.subject(root.get());
    int begin = subject.isEmpty() ? root.get().begin() : subject.begin();
    return Math.min(begin, trigger.begin());
  }

  /** The first token behind a trigger's clause: another begins there, or its subject does. */
  int end(Trigger trigger) {
    int from = Math.max(trigger.end(), verb(trigger).map(VerbGroup::end).orElse(0));
    int end = scene.sentence().end();
    for (VerbGroup verb : phrases.verbs()) {
      if (verb.begin() >= from && verb.isFinite() && phrases.governor(verb).isEmpty()) {
        Region subject = phrases.subject(verb);
        boolean own = subject.begin() >= from && !phrases.isParted(subject.end(), verb.begin());
        end = Math.min(end, own ? subject.begin() : verb.begin());
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
