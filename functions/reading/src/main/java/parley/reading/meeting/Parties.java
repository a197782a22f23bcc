package parley.reading.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.reading.meeting.Mention.Sort;
import parley.reading.meeting.Trigger.Frame;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;

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
    this.governors = new Governors(scene);
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
    List<Mention> mentions = ofPhrase().orElseGet(this::ofClause);
    List<Participant> named = resolved(mentions.stream().filter(m -> !isVague(m)), pronouns);
    List<Participant> parties = named.size() == 1 ? resolved(mentions.stream(), pronouns) : named;
    return withoutHosts(parties);
  }

  private static List<Participant> resolved(Stream<Mention> mentions, Pronouns pronouns) {
    List<Participant> parties = new ArrayList<>();
    mentions.forEach(m -> pronouns.resolve(m).forEach(p -> add(parties, p)));
    return parties;
  }

  /** "leaders", "sides": a word that says nothing of who they are. */
  private boolean isVague(Mention mention) {
    return mention.sort() == Sort.GROUP
        && mention.end() == mention.begin() + 1
        && mention.participant().country().isEmpty()
        && !text.is(mention.begin(), "party-group");
  }

  /** A noun phrase that names the body that meets, or both sides, needs nobody else. */
  private Optional<List<Mention>> ofPhrase() {
    Trigger head = triggers.get(0);
    if (head.frame() != Frame.NOUN) {
      return Optional.empty();
    }
    List<Mention> mentions = nounPhrase.parties(head);
    boolean body =
        head.kind() != Kind.VISIT
            && nounPhrase.conveners(head).stream().anyMatch(m -> m.sort() == Sort.BODY);
    boolean hostOnly = head.kind() == Kind.VISIT && !nounPhrase.hasVisitor(head);
    boolean whole = body || (mentions.size() > 1 && !hostOnly && !nounPhrase.isOneSide(head));
    return whole ? Optional.of(mentions) : Optional.empty();
  }

  private List<Mention> ofClause() {
    List<Mention> mentions = new ArrayList<>();
    for (Trigger trigger : triggers) {
      unknownSubject(trigger).ifPresent(mentions::add);
      if (!governors.isSubject(trigger)) {
        governors
            .verb(trigger)
            .filter(verb -> trigger.frame() != Frame.NOUN || !isMentioned(trigger, verb))
            .ifPresent(verb -> addAll(mentions, ofSubject(verb)));
      }
      ofRelative(trigger).ifPresent(verb -> addAll(mentions, ofRelative(trigger, verb)));
      if (trigger.frame() == Frame.NOUN) {
        governors.verb(trigger).ifPresent(v -> addMoved(mentions, v, trigger));
        governors.verb(trigger).ifPresent(v -> addAll(mentions, complements.goals(v, trigger)));
        addAll(mentions, nounPhrase.parties(trigger));
      }
      addAll(mentions, complements.parties(trigger));
    }
    mentions.removeIf(m -> scene.isAside(m.begin()));
    return mentions;
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
        noun.kind() == Kind.VISIT && (text.is(before, "during") || text.isWord(before, "on"));
    boolean owned =
        noun.kind() == Kind.VISIT
            ? nounPhrase.hasVisitor(noun)
            : !nounPhrase.conveners(noun).isEmpty();
    return (object && (text.is(verb.head(), "mentioning") || isRefused(verb)))
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
    return relative
        ? scene.phrases().behind(noun.end()).filter(v -> v.isFinite() && isHolding(v, noun))
        : Optional.empty();
  }

  private boolean isHolding(VerbGroup verb, Trigger noun) {
    return scene.phrases().subject(verb).begin() == noun.end() + 1
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
    return trigger.frame() == Frame.OBJECT
        ? governors
            .verb(trigger)
            .filter(v -> v.form() != VerbGroup.Form.GERUND)
            .map(scene.phrases()::subject)
            .flatMap(subjects::described)
        : Optional.empty();
  }

  private static void addAll(List<Mention> mentions, List<Mention> more) {
    more.stream().filter(m -> !mentions.contains(m)).forEach(mentions::add);
  }

  /** A host country goes without saying where one who stands for it is there. */
  private List<Participant> withoutHosts(List<Participant> parties) {
    List<Participant> kept = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      Participant party = parties.get(i);
      boolean bare = party.countryName().equals(Optional.of(party.name()));
      if (!bare || !isSpokenFor(party, parties.subList(i + 1, parties.size()), parties)) {
        kept.add(party);
      }
    }
    return kept;
  }

  /** By one of the same country, or by an officer of no other who is named behind it. */
  private boolean isSpokenFor(Participant host, List<Participant> behind, List<Participant> all) {
    boolean journey = triggers.stream().anyMatch(t -> t.frame() == Frame.GOES);
    return all.stream().anyMatch(p -> p != host && p.country().equals(host.country()))
        || (journey
            && behind.stream().anyMatch(p -> p.role().isPresent() && p.country().isEmpty()));
  }

  private static void add(List<Participant> parties, Participant party) {
    boolean known = parties.stream().anyMatch(p -> p.name().equals(party.name()));
    if (!known && parties.size() < MAX_PARTIES) {
      parties.add(party);
    }
  }
}
