package parley.reading.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.mention.Mention;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.Ending;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Region;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Circumstance;
import parley.reading.trigger.Governors;
import parley.reading.trigger.NounPhrase;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.trigger.Trigger.Frame;

/**
 * Whom the clauses of some triggers name: the subject of their verbs and whom these move, who is
 * met behind them, and who stands in the noun phrase.
 */
final class ClauseParties {

  /** As many words as "first official trip to the country" has. */
  private static final int MAX_RECORD = 6;

  private final Annotated text;
  private final Scene scene;
  private final List<Trigger> triggers;
  private final Governors governors;
  private final Complements complements;
  private final MovedParties moves;
  private final SubjectParties subjects;
  private final NounPhrase nounPhrase;
  private final RelativeClause relatives;
  private final OnlySpokenOf spokenOf;

  /**
   * @param triggers the triggers of one telling, the head first
   */
  ClauseParties(Annotated text, Scene scene, List<Trigger> triggers, NounPhrase nounPhrase) {
    this.text = text;
    this.scene = scene;
    this.triggers = triggers;
    this.governors = scene.governors();
    this.complements = new Complements(text, scene, governors);
    this.moves = new MovedParties(text, scene);
    this.subjects = new SubjectParties(text, scene);
    this.nounPhrase = nounPhrase;
    this.relatives = new RelativeClause(text, scene, complements, subjects, nounPhrase);
    this.spokenOf = new OnlySpokenOf(text, scene.phrases(), nounPhrase);
  }

  /** Those whom they name, each once, in the order in which they are found. */
  List<Mention> read() {
    List<Mention> mentions = new ArrayList<>();
    for (Trigger trigger : triggers) {
      Optional<Mention> unknown = unknownSubject(trigger);
      if (unknown.isPresent()) {
        mentions.add(unknown.get());
      }
      Optional<VerbGroup> verb = governors.verb(trigger);
      if (verb.isPresent() && actsIn(verb.get(), trigger)) {
        addAll(mentions, actors(verb.get(), trigger));
        addAll(mentions, inviter(verb.get()));
        addAll(mentions, trigger.isJourney() ? List.of() : agreedWith(verb.get()));
      }
      addAll(mentions, inserted(trigger));
      addAll(mentions, relatives.parties(trigger));
      if (trigger.frame() == Frame.NOUN) {
        addAboutNoun(mentions, verb, trigger);
      } else if (trigger.frame() == Frame.LEAVES && verb.isPresent()) {
        addMoved(mentions, verb.get(), trigger);
      }
      addAll(mentions, complements.parties(trigger));
      if (trigger.isJourney()) {
        addAll(mentions, moves.purpose(trigger));
      }
    }
    return withoutSorts(withoutAsides(mentions, ofInsertedSubject()));
  }

  /** "Ruiz will visit Oslo, the first trip there by a minister since May": the minister is she. */
  private List<Mention> withoutSorts(List<Mention> mentions) {
    List<Mention> kept = new ArrayList<>();
    boolean named = false;
    for (Mention mention : mentions) {
      if (!named || !isSort(mention)) {
        kept.add(mention);
      }
      named |= mention.isSomebody();
    }
    return kept;
  }

  private boolean isSort(Mention mention) {
    int by = scene.phrases().beforeNoun(mention.begin());
    return text.is(by, FunctionWord.AGENT)
        && text.is(by + 1, FunctionWord.INDEFINITE)
        && text.any(by - MAX_RECORD, by, "record");
  }

  /** Who acts; in "will visit Peru, followed by talks with Berg" who does what comes first. */
  private List<Mention> actors(VerbGroup verb, Trigger trigger) {
    boolean next =
        verb.form() == VerbGroup.Form.PARTICIPLE
            && Circumstance.comesNext(text, scene.phrases(), trigger);
    Optional<VerbGroup> main = next ? scene.phrases().before(verb.begin()) : Optional.empty();
    return subjects.of(main.orElse(verb));
  }

  /** "Ruiz agreed with Berg to meet again": with whom one agrees on it. */
  private List<Mention> agreedWith(VerbGroup verb) {
    Optional<VerbGroup> agrees = scene.phrases().governor(verb);
    boolean with =
        agrees.isPresent()
            && verb.form() == VerbGroup.Form.INFINITIVE
            && text.is(agrees.get().end(), FunctionWord.COMITATIVE);
    Optional<Mention> other = with ? scene.endingAt(verb.begin()) : Optional.empty();
    return other.isPresent() && other.get().isSomebody() ? List.of(other.get()) : List.of();
  }

  /**
   * "accepted Berg's invitation to visit Peru", "an invitation from Berg to", "invited by Berg to":
   * who made it.
   */
  private List<Mention> inviter(VerbGroup verb) {
    List<Mention> inviters = new ArrayList<>();
    for (Mention mention : scene.mentions()) {
      int behind = mention.end();
      boolean owns = behind == verb.begin() - 2 && text.is(behind + 1, "offer");
      boolean from =
          behind == verb.begin()
              && text.is(mention.begin() - 1, FunctionWord.SOURCE)
              && text.is(mention.begin() - 2, "offer");
      if (from
          || isInviter(mention, verb)
          || isInvitee(mention, verb)
          || (owns && text.is(behind, "possessive"))) {
        inviters.add(mention);
      }
    }
    return inviters;
  }

  /** "extended an invitation to Berg to visit Oslo", "for a visit". */
  private boolean isInvitee(Mention mention, VerbGroup verb) {
    int to = mention.begin() - 1;
    to = text.is(to, "determiner") ? to - 1 : to;
    boolean invited = text.is(to, FunctionWord.GOAL) && text.is(to - 1, "offer");
    boolean hangs = mention.end() == verb.begin() || to > verb.end();
    boolean named = mention.isSomebody() && mention.sort() != Mention.Sort.GROUP;
    return invited && hangs && named;
  }

  /** "invited by Berg to", "have been summoned by the ministry to talks". */
  private boolean isInviter(Mention mention, VerbGroup verb) {
    int by = text.is(mention.begin() - 1, "determiner") ? mention.begin() - 2 : mention.begin() - 1;
    boolean invites = text.is(by - 1, "inviting") || text.is(by - 1, "calling");
    boolean hangs = mention.end() == verb.begin() || by == verb.end();
    return text.is(by, FunctionWord.AGENT) && invites && hangs;
  }

  /** "Ruiz and Berg, meeting in Oslo on Friday, will": those before the comma meet. */
  private List<Mention> inserted(Trigger noun) {
    int comma = noun.begin() - 1;
    boolean gerund =
        noun.kind() == Kind.MEETING
            && text.ends(noun.begin(), Ending.PROGRESSIVE)
            && scene.phrases().tag(noun.end()) == Tag.PREPOSITION;
    boolean inserted =
        gerund
            && governors.isSubject(noun)
            && scene.phrases().tag(comma) == Tag.COMMA
            && scene.endingAt(comma).isPresent();
    if (!inserted) {
      return List.of();
    }
    Region subject = scene.phrases().subject(governors.verb(noun).orElseThrow());
    return subjects.read(new Region(Math.min(subject.begin(), comma), comma));
  }

  /** Whether the subject of a trigger's verb meets. */
  private boolean actsIn(VerbGroup verb, Trigger trigger) {
    return !governors.isSubject(trigger)
        && (trigger.frame() != Frame.NOUN || !spokenOf.is(trigger, verb));
  }

  private void addAboutNoun(List<Mention> mentions, Optional<VerbGroup> verb, Trigger noun) {
    if (verb.isPresent()) {
      addMoved(mentions, verb.get(), noun);
      addAll(mentions, moves.goals(verb.get(), noun));
    }
    addAll(mentions, nounPhrase.parties(noun));
    Optional<VerbGroup> next =
        noun.kind() == Kind.VISIT ? scene.phrases().behind(noun.end()) : Optional.empty();
    while (next.isPresent()) {
      addAll(mentions, moves.taken(next.get(), noun));
      next = scene.phrases().behind(next.get().end());
    }
  }

  /** "Berg, who travels to Oslo on Friday, said": who says something goes there too. */
  private List<Mention> ofInsertedSubject() {
    Optional<VerbGroup> root = governors.root(triggers.get(0));
    if (root.isPresent() && root.get().form() == VerbGroup.Form.GERUND) {
      root = scene.phrases().before(root.get().begin()); // "who will head a team going to Oslo"
    }
    return root.isPresent() && isInserted(root.get()) ? subjects.of(root.get()) : List.of();
  }

  /** "who is due to travel", ", set to travel on Friday,", "Set to travel on Friday,". */
  private boolean isInserted(VerbGroup verb) {
    Tag before = scene.phrases().tag(verb.begin() - 1);
    boolean apart = before == Tag.COMMA || verb.begin() == scene.sentence().begin();
    boolean participle = verb.form() == VerbGroup.Form.PARTICIPLE && apart;
    return before == Tag.RELATIVE || participle;
  }

  private List<Mention> withoutAsides(List<Mention> mentions, List<Mention> told) {
    List<Mention> kept = new ArrayList<>();
    for (Mention mention : mentions) {
      if (told.contains(mention) || !scene.isAside(mention.begin())) {
        kept.add(mention);
      }
    }
    return kept;
  }

  /** Who is sent goes instead of the sender; who is invited meets whoever invites. */
  private void addMoved(List<Mention> mentions, VerbGroup verb, Trigger noun) {
    List<Mention> moved = moves.moved(verb, noun);
    if (!moved.isEmpty() && text.is(verb.head(), "sending")) {
      mentions.removeAll(subjects.of(verb));
    }
    addAll(mentions, moved);
  }

  /** "The monarch will meet Ruiz": who meets somebody is somebody, whatever he is called. */
  private Optional<Mention> unknownSubject(Trigger trigger) {
    Optional<VerbGroup> verb =
        trigger.frame() == Frame.OBJECT || isCalled(trigger)
            ? governors.verb(trigger)
            : Optional.empty();
    return verb.isPresent() && verb.get().form() != VerbGroup.Form.GERUND
        ? subjects.described(scene.phrases().subject(verb.get()))
        : Optional.empty();
  }

  /** "The school board has scheduled a meeting". */
  private boolean isCalled(Trigger noun) {
    Optional<VerbGroup> verb = governors.verb(noun);
    return noun.frame() == Frame.NOUN
        && verb.isPresent()
        && !verb.get().passive()
        && text.is(verb.get().head(), "scheduling")
        && !governors.isSubject(noun);
  }

  private static void addAll(List<Mention> mentions, List<Mention> more) {
    for (Mention mention : more) {
      if (!mentions.contains(mention)) {
        mentions.add(mention);
      }
    }
  }
}
