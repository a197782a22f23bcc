package parley.reading.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Participant;
import parley.reading.mention.Mention;
import parley.reading.mention.Mention.Sort;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.Ending;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Region;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.rule.Match;
import parley.reading.trigger.Circumstance;
import parley.reading.trigger.Governors;
import parley.reading.trigger.NounPhrase;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.trigger.Trigger.Frame;

/** Picks out of the mentions about the triggers of one telling who meets. */
final class Parties {

  private static final int MAX_PARTIES = 8;

  private final Annotated text;
  private final Scene scene;
  private final List<Trigger> triggers;
  private final Governors governors;
  private final Complements complements;
  private final SubjectParties subjects;
  private final NounPhrase nounPhrase;

  /**
   * @param triggers the triggers of one telling, the head first
   */
  Parties(Annotated text, Scene scene, List<Trigger> triggers) {
    this.text = text;
    this.scene = scene;
    this.triggers = triggers;
    this.governors = scene.governors();
    this.complements = new Complements(text, scene, governors);
    this.subjects = new SubjectParties(text, scene);
    this.nounPhrase = new NounPhrase(text, scene);
  }

  /**
   * Who meets, without those who are only hosts by the place that they stand for.
   *
   * @param pronouns whom the sentence's pronouns stand for
   */
  List<Participant> read(Pronouns pronouns) {
    Optional<List<Mention>> ofPhrase = ofPhrase();
    List<Mention> mentions = ofPhrase.isPresent() ? ofPhrase.get() : ofClause();
    List<Participant> named = resolved(named(mentions, pronouns), pronouns);
    List<Participant> parties = named.size() == 1 ? resolved(mentions, pronouns) : named;
    return withoutHosts(parties);
  }

  private List<Mention> named(List<Mention> mentions, Pronouns pronouns) {
    List<Mention> named = new ArrayList<>();
    for (Mention mention : mentions) {
      if (!isVague(mention) || pronouns.isKnown(mention)) {
        named.add(mention);
      }
    }
    return named;
  }

  private static List<Participant> resolved(List<Mention> mentions, Pronouns pronouns) {
    List<Participant> parties = new ArrayList<>();
    for (Mention mention : mentions) {
      for (Participant party : pronouns.resolve(mention, parties)) {
        add(parties, party);
      }
    }
    return parties;
  }

  /** "leaders", "sides", "the two countries' ministers": what says nothing of who they are. */
  private boolean isVague(Mention mention) {
    return isOneWord(mention) || isOfQuantity(mention);
  }

  /** "the two countries' ministers", "the ministers of the two countries". */
  private boolean isOfQuantity(Mention mention) {
    int owner = mention.begin() - 2;
    boolean owned = scene.phrases().tag(owner + 1) == Tag.POSSESSIVE && isQuantity(owner);
    int last = mention.end() - 1;
    boolean of = last > mention.begin() + 1 && isQuantity(last);
    return mention.sort() == Sort.GROUP
        && mention.participant().country().isEmpty()
        && (owned || of);
  }

  /** "two countries". */
  private boolean isQuantity(int noun) {
    return text.is(noun, "group") && text.is(noun - 1, "quantifier");
  }

  private boolean isOneWord(Mention mention) {
    return mention.sort() == Sort.GROUP
        && mention.end() == groupEnd(mention.begin())
        && mention.participant().country().isEmpty()
        && !text.is(mention.begin(), "party-group")
        && !text.is(mention.begin(), "organ");
  }

  /** "heads of state" are one word, though written as several. */
  private int groupEnd(int begin) {
    Optional<Match> whole = text.mention(begin, "group");
    return whole.isPresent() ? whole.get().end() : begin + 1;
  }

  /** A noun phrase that names the body that meets, or both sides, needs nobody else. */
  private Optional<List<Mention>> ofPhrase() {
    Trigger head = triggers.get(0);
    if (head.frame() != Frame.NOUN) {
      return Optional.empty();
    }
    List<Mention> mentions = nounPhrase.parties(head);
    boolean body = head.kind() != Kind.VISIT && nounPhrase.isConvenedByBody(head);
    boolean hostOnly = head.kind() == Kind.VISIT && !nounPhrase.hasVisitor(head);
    boolean whole = body || (mentions.size() > 1 && !hostOnly && !nounPhrase.isOneSide(head));
    return whole ? Optional.of(mentions) : Optional.empty();
  }

  private List<Mention> ofClause() {
    List<Mention> mentions = new ArrayList<>();
    for (Trigger trigger : triggers) {
      Optional<Mention> unknown = unknownSubject(trigger);
      if (unknown.isPresent()) {
        mentions.add(unknown.get());
      }
      Optional<VerbGroup> verb = governors.verb(trigger);
      if (verb.isPresent() && actsIn(verb.get(), trigger)) {
        addAll(mentions, ofSubject(verb.get()));
        addAll(mentions, inviter(verb.get()));
      }
      addAll(mentions, inserted(trigger));
      Optional<VerbGroup> relative = ofRelative(trigger);
      if (relative.isPresent()) {
        addAll(mentions, ofRelative(trigger, relative.get()));
      }
      addAll(mentions, grouped(trigger));
      Optional<VerbGroup> there = whereMeets(trigger);
      if (there.isPresent()) {
        addAll(mentions, ofSubject(there.get()));
      }
      if (trigger.frame() == Frame.NOUN) {
        addAboutNoun(mentions, verb, trigger);
      } else if (trigger.frame() == Frame.LEAVES && verb.isPresent()) {
        addMoved(mentions, verb.get(), trigger);
      }
      addAll(mentions, complements.parties(trigger));
      if (trigger.isJourney()) {
        addAll(mentions, complements.purpose(trigger));
      }
    }
    return withoutAsides(mentions, ofRelativeSubject());
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
      boolean by =
          behind == verb.begin()
              && text.is(mention.begin() - 1, FunctionWord.AGENT)
              && text.is(mention.begin() - 2, "inviting");
      if (from || by || (owns && text.is(behind, "possessive"))) {
        inviters.add(mention);
      }
    }
    return inviters;
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
        && (trigger.frame() != Frame.NOUN || !isMentioned(trigger, verb));
  }

  private void addAboutNoun(List<Mention> mentions, Optional<VerbGroup> verb, Trigger noun) {
    if (verb.isPresent()) {
      addMoved(mentions, verb.get(), noun);
      addAll(mentions, complements.goals(verb.get(), noun));
    }
    addAll(mentions, nounPhrase.parties(noun));
    Optional<VerbGroup> next =
        noun.kind() == Kind.VISIT ? scene.phrases().behind(noun.end()) : Optional.empty();
    while (next.isPresent()) {
      addAll(mentions, complements.taken(next.get(), noun));
      next = scene.phrases().behind(next.get().end());
    }
  }

  /** "Berg, who travels to Oslo on Friday, said": who says something goes there too. */
  private List<Mention> ofRelativeSubject() {
    Optional<VerbGroup> verb = governors.verb(triggers.get(0));
    boolean relative =
        verb.isPresent() && scene.phrases().tag(verb.get().begin() - 1) == Tag.RELATIVE;
    return relative ? ofSubject(verb.get()) : List.of();
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
    List<Mention> moved = complements.moved(verb, noun);
    if (!moved.isEmpty() && text.is(verb.head(), "sending")) {
      mentions.removeAll(ofSubject(verb));
    }
    addAll(mentions, moved);
  }

  /**
   * "welcomed the summit", "will not attend it", "spoke about the visit": whoever does that need
   * not be there; who discusses something "at a meeting" is.
   */
  private boolean isMentioned(Trigger noun, VerbGroup verb) {
    int before = scene.phrases().beforeNoun(noun.begin());
    Tag tag = scene.phrases().tag(before);
    boolean object = tag != Tag.PREPOSITION && tag != Tag.TO;
    boolean during =
        noun.kind() == Kind.VISIT
            && (text.is(before, "during") || text.is(before, FunctionWord.JOURNEYING));
    boolean owned =
        noun.kind() == Kind.VISIT
            ? nounPhrase.hasVisitor(noun)
            : !nounPhrase.conveners(noun).isEmpty() || nounPhrase.isOfOthers(noun);
    boolean others = nounPhrase.isPaidBy(noun) && !text.is(verb.head(), "holding");
    return others
        || (object && (text.is(verb.head(), "mentioning") || isRefused(verb)))
        || (text.is(before, "topic") && !during)
        || (Circumstance.is(text, scene.phrases(), noun) && owned);
  }

  /** "will not attend". */
  private boolean isRefused(VerbGroup verb) {
    return verb.negated() && text.is(verb.head(), "holding");
  }

  /** "the meeting that he will hold with them": the verb of the clause that tells of a noun. */
  private Optional<VerbGroup> ofRelative(Trigger noun) {
    boolean relative =
        noun.frame() == Frame.NOUN && scene.phrases().isParted(noun.end(), noun.end() + 1);
    Optional<VerbGroup> verb = relative ? scene.phrases().behind(noun.end()) : Optional.empty();
    return verb.isPresent() && isHolding(verb.get(), noun) ? verb : Optional.empty();
  }

  /** "the summit on Friday at which the leaders will adopt": what those do who meet there. */
  private Optional<VerbGroup> whereMeets(Trigger noun) {
    int at = noun.end();
    while (scene.isDate(at) || text.is(at, FunctionWord.TEMPORAL)) {
      at++;
    }
    boolean relative =
        noun.frame() == Frame.NOUN
            && text.is(at, "in")
            && scene.phrases().tag(at + 1) == Tag.RELATIVE;
    Optional<VerbGroup> verb = relative ? scene.phrases().behind(at) : Optional.empty();
    return verb.isPresent() && verb.get().isFinite() ? verb : Optional.empty();
  }

  /** "a conference on Friday that will group Peru, Ghana and Fiji": whom it brings together. */
  private List<Mention> grouped(Trigger noun) {
    Optional<VerbGroup> verb =
        noun.frame() == Frame.NOUN ? scene.phrases().behind(noun.end()) : Optional.empty();
    boolean relative =
        verb.isPresent()
            && scene.phrases().tag(verb.get().begin() - 1) == Tag.RELATIVE
            && text.is(verb.get().head(), "grouping");
    return relative ? nounPhrase.series(verb.get().end()) : List.of();
  }

  private boolean isHolding(VerbGroup verb, Trigger noun) {
    return verb.isFinite()
        && scene.phrases().subject(verb).begin() == noun.end() + 1
        && text.is(verb.head(), "holding");
  }

  private List<Mention> ofRelative(Trigger noun, VerbGroup verb) {
    List<Mention> mentions = new ArrayList<>(ofSubject(verb));
    addAll(mentions, complements.parties(noun, verb));
    return mentions;
  }

  private List<Mention> ofSubject(VerbGroup verb) {
    return subjects.read(scene.phrases().subject(verb));
  }

  /** "The monarch will meet Ruiz": who meets somebody is somebody, whatever he is called. */
  private Optional<Mention> unknownSubject(Trigger trigger) {
    Optional<VerbGroup> verb =
        trigger.frame() == Frame.OBJECT ? governors.verb(trigger) : Optional.empty();
    return verb.isPresent() && verb.get().form() != VerbGroup.Form.GERUND
        ? subjects.described(scene.phrases().subject(verb.get()))
        : Optional.empty();
  }

  private static void addAll(List<Mention> mentions, List<Mention> more) {
    for (Mention mention : more) {
      if (!mentions.contains(mention)) {
        mentions.add(mention);
      }
    }
  }

  /** A host country goes without saying where one who stands for it is there. */
  private List<Participant> withoutHosts(List<Participant> parties) {
    List<Participant> kept = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      Participant party = parties.get(i);
      if (!party.isCountry() || !isSpokenFor(i, parties)) {
        kept.add(party);
      }
    }
    return kept;
  }

  /** By one of the same country, or by an officer of no other who is named behind it. */
  private boolean isSpokenFor(int host, List<Participant> parties) {
    boolean journey = isJourney();
    for (int i = 0; i < parties.size(); i++) {
      Participant party = parties.get(i);
      boolean officer = party.role().isPresent() && party.country().isEmpty();
      boolean same = i != host && party.country().equals(parties.get(host).country());
      if (same || (journey && i > host && officer)) {
        return true;
      }
    }
    return false;
  }

  private boolean isJourney() {
    for (Trigger trigger : triggers) {
      if (trigger.frame() == Frame.GOES) {
        return true;
      }
    }
    return false;
  }

  private static void add(List<Participant> parties, Participant party) {
    for (Participant known : parties) {
      if (known.name().equals(party.name())) {
        return;
      }
    }
    if (parties.size() < MAX_PARTIES) {
      parties.add(party);
    }
  }
}
