package parley.reading.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Participant;
import parley.reading.mention.Mention;
import parley.reading.mention.Mention.Sort;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.phrase.VerbGroup.Form;
import parley.reading.rule.Match;
import parley.reading.status.Denial;
import parley.reading.trigger.NounPhrase;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.trigger.Trigger.Frame;

/** Picks out of the mentions about the triggers of one telling who meets. */
final class Parties {

  /** As many parties as are taken from one place of a text. */
  private static final int MAX_PARTIES = 8;

  private final Annotated text;
  private final Scene scene;
  private final List<Trigger> triggers;
  private final NounPhrase nounPhrase;

  /**
   * @param triggers the triggers of one telling, the head first
   */
  Parties(Annotated text, Scene scene, List<Trigger> triggers) {
    this.text = text;
    this.scene = scene;
    this.triggers = triggers;
    this.nounPhrase = scene.nounPhrase();
  }

  /** Whom the words name, whoever that is. */
  List<Mention> mentions() {
    Optional<List<Mention>> ofPhrase = ofPhrase();
    return ofPhrase.isPresent()
        ? ofPhrase.get()
        : new ClauseParties(text, scene, triggers, nounPhrase).read();
  }

  /**
   * Who of those named meets, without those who are only hosts by the place that they stand for.
   *
   * @param pronouns whom the sentence's pronouns stand for
   */
  List<Participant> among(List<Mention> all, Pronouns pronouns) {
    List<Mention> mentions = withoutVenues(all);
    List<Participant> named = resolved(named(mentions, pronouns), pronouns);
    List<Participant> parties = named.size() == 1 ? resolved(mentions, pronouns) : named;
    return withoutHosts(parties);
  }

  /** "OPEC will meet at the Ministry of Trade": where others meet, if there are such. */
  private List<Mention> withoutVenues(List<Mention> mentions) {
    List<Mention> others = new ArrayList<>();
    boolean venue = false;
    for (Mention mention : mentions) {
      int before = scene.phrases().beforeNoun(mention.begin());
      boolean joined = venue && text.is(before, "joins"); // "the Conference and Trade Centre"
      boolean at = mention.sort() == Sort.BODY && text.is(before, FunctionWord.LOCATIVE);
      venue = at || joined;
      if (!venue) {
        others.add(mention);
      }
    }
    boolean several = others.size() > 1 || (others.size() == 1 && isOfMany(others.get(0)));
    return several ? others : mentions;
  }

  /** A body or a group, whose people meet each other: "ministers will meet at". */
  private boolean isOfMany(Mention alone) {
    boolean many = alone.sort() == Sort.BODY || alone.sort() == Sort.GROUP;
    return many && triggers.get(0).frame() == Frame.OBJECT;
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
    return (isOneWord(mention) && !isDefined(mention))
        || isOfQuantity(mention)
        || isCounted(mention);
  }

  /** "the two foreign ministers", but "the three Baltic states". */
  private boolean isCounted(Mention mention) {
    int quantity = mention.begin() - 1;
    return mention.isBareGroup()
        && text.mention(mention.begin(), "region").isEmpty()
        && text.is(quantity, "quantifier")
        && text.is(quantity - 1, "determiner");
  }

  /** "the two countries' ministers", "the ministers of the two countries". */
  private boolean isOfQuantity(Mention mention) {
    int owner = mention.begin() - 2;
    boolean owned = scene.phrases().tag(owner + 1) == Tag.POSSESSIVE && isQuantity(owner);
    int last = mention.end() - 1;
    boolean of = last > mention.begin() + 1 && isQuantity(last);
    return mention.isBareGroup() && (owned || of);
  }

  /** "two countries". */
  private boolean isQuantity(int noun) {
    return text.is(noun, "group") && text.is(noun - 1, "quantifier");
  }

  private boolean isOneWord(Mention mention) {
    return mention.isBareGroup()
        && mention.end() == groupEnd(mention.begin())
        && !text.is(mention.begin(), "party-group")
        && !text.is(mention.begin(), "organ");
  }

  /** "the clubs that were left out", "clubs not invited": a clause tells which. */
  private boolean isDefined(Mention group) {
    int behind = group.end();
    Optional<VerbGroup> verb =
        scene.phrases().at(text.is(behind, FunctionWord.NEGATOR) ? behind + 1 : behind);
    boolean participle = verb.isPresent() && verb.get().form() == Form.PARTICIPLE;
    boolean clause = participle || scene.phrases().tag(behind) == Tag.RELATIVE;
    return clause && scene.phrases().tag(group.begin() - 1) == Tag.DETERMINER && !isBrought(group);
  }

  /** "a visit by the aides that had been set for May": the clause may be of what stands before. */
  private boolean isBrought(Mention group) {
    Tag before = scene.phrases().tag(group.begin() - 2);
    return before == Tag.PREPOSITION || before == Tag.TO;
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
    boolean others = head.kind() == Kind.VISIT && meetSomebody();
    boolean two = mentions.size() > 1 && !hostOnly && !nounPhrase.isOneSide(head);
    boolean whole = body || (two && !others);
    return whole ? Optional.of(mentions) : Optional.empty();
  }

  /** "during her visit to Peru she will meet Berg": a verb names others. */
  private boolean meetSomebody() {
    for (Trigger trigger : triggers) {
      if (trigger.frame() == Frame.OBJECT && !new Denial(text, scene).isNegated(trigger)) {
        return true;
      }
    }
    return false;
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
