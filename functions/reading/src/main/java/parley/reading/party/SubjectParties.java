package parley.reading.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.mention.Mention;
import parley.reading.mention.Mention.Sort;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Region;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Scene;

/** Picks out of the mentions in the subject of a verb those who act. */
final class SubjectParties {

  private final Annotated text;
  private final Scene scene;

  SubjectParties(Annotated text, Scene scene) {
    this.text = text;
    this.scene = scene;
  }

  /** Who acts in a verb. */
  List<Mention> of(VerbGroup verb) {
    Region subject = scene.phrases().subject(verb);
    List<Mention> parties = read(subject);
    Optional<Mention> leader = leader(subject);
    if (leader.isEmpty()) {
      return parties;
    }
    List<Mention> led = new ArrayList<>();
    led.add(leader.get());
    led.addAll(proper(parties));
    return led;
  }

  /** "a delegation led by Abe": who stands for a group that says nothing of who they are. */
  private Optional<Mention> leader(Region subject) {
    int led = subject.end();
    return text.is(led, "led") && text.is(led + 1, FunctionWord.AGENT)
        ? scene.beginningAt(text.is(led + 2, "determiner") ? led + 3 : led + 2)
        : Optional.empty();
  }

  /**
   * Who acts: "leaders of France and Spain" are those of which, since they alone would tell nothing
   * of who they are.
   */
  List<Mention> read(Region subject) {
    Actors actors = new Actors();
    boolean within = false;
    for (Mention mention : scene.mentions()) {
      if (isOf(subject, mention)) {
        within =
            isDescribing(mention, subject) || (within && !actors.arePeople() && goesOn(mention));
        actors.add(mention, within);
      }
    }
    List<Mention> parties = actors.parties();
    boolean own = parties.isEmpty() || text.is(subject.end() - 1, "own-people");
    List<Mention> owner = own ? owner(subject) : List.of();
    return owner.isEmpty() ? parties : owner;
  }

  /** "The OAS said its council will meet", "its 30 members": that, or those, of the body. */
  private List<Mention> owner(Region subject) {
    Optional<Mention> owner =
        text.hasValue(subject.begin(), "possessive-pronoun", "thing")
            ? scene.beginningAt(subject.begin())
            : Optional.empty();
    return owner.isPresent() ? List.of(owner.get()) : List.of();
  }

  private boolean isOf(Region subject, Mention mention) {
    return mention.overlaps(subject)
        && !mention.isNoParty(text)
        && !isWhose(mention)
        && !isOwnerOfPerson(mention)
        && !isHearer(mention, subject)
        && !isPlaceOfEvent(subject, mention)
        && !isPlaceBefore(subject, mention)
        && !scene.isDate(mention.begin());
  }

  /** "told the Senate Berg would come": who hears it does not act in it. */
  private boolean isHearer(Mention mention, Region subject) {
    int before = beforeArticle(mention);
    Tag next = scene.phrases().tag(mention.end());
    boolean clause = next == Tag.DETERMINER || next == Tag.NAME || next == Tag.NUMBER;
    return text.is(before, FunctionWord.TELLING) && clause && mention.end() < subject.end();
  }

  /** "his government", but not "invited her to": whose it is acts by it. */
  private boolean isWhose(Mention mention) {
    return mention.isPossessive(text) && scene.phrases().tag(mention.begin()) != Tag.PRONOUN;
  }

  /** "NATO's Jan Holt": he acts, not all of it. */
  private boolean isOwnerOfPerson(Mention body) {
    Optional<Mention> owned =
        body.sort() == Sort.BODY && text.is(body.end(), "possessive")
            ? scene.beginningAt(body.end() + 1)
            : Optional.empty();
    return owned.isPresent() && owned.get().sort() == Sort.PERSON;
  }

  /** "In Lima Ruiz will meet them": where, before who acts. */
  private boolean isPlaceBefore(Region subject, Mention mention) {
    return mention.begin() == subject.begin() + 1
        && mention.end() < subject.end()
        && text.is(subject.begin(), "in");
  }

  /** "a meeting in Oslo will bring them together": where it is. */
  private boolean isPlaceOfEvent(Region subject, Mention mention) {
    if (!mention.isPolity() || !text.is(mention.begin() - 1, "in")) {
      return false;
    }
    for (int i = subject.begin(); i < mention.begin(); i++) {
      if (scene.trigger(i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Those of a subject that were read so far. */
  private final class Actors {

    private final List<Mention> heads = new ArrayList<>();
    private final List<Mention> described = new ArrayList<>();

    /** Of those that describe, those of a head that alone would tell nothing. */
    private final List<Mention> behindVague = new ArrayList<>();

    void add(Mention mention, boolean describes) {
      if (describes && (isPlaceOfHeads(mention) || isOwnerOfThing(mention))) {
        return;
      }
      if (!describes) {
        addHead(mention);
        return;
      }
      described.add(mention);
      if (!heads.isEmpty() && heads.get(heads.size() - 1).isBareGroup()) {
        behindVague.add(mention);
      }
    }

    /** "Ruiz of Peru and Berg": behind somebody by name "and" brings another. */
    boolean arePeople() {
      Mention last = heads.isEmpty() ? null : heads.get(heads.size() - 1);
      return last != null && (last.sort() == Sort.NAME || last.sort() == Sort.PERSON);
    }

    /** "doctors in Wales": where those are who are a party by what they are. */
    private boolean isPlaceOfHeads(Mention mention) {
      Mention head = heads.isEmpty() ? null : heads.get(heads.size() - 1);
      return head != null
          && head.sort() == Sort.GROUP
          && text.is(head.end() - 1, "party-group")
          && text.is(beforePhrase(mention), FunctionWord.INESSIVE);
    }

    /** "managers of Britain's last mine": a country that only says which. */
    private boolean isOwnerOfThing(Mention mention) {
      int at = text.is(mention.end(), "possessive") ? mention.end() + 1 : mention.end();
      boolean thing = at > mention.end() && !heads.isEmpty();
      while (thing && scene.phrases().tag(at).isNominal()) {
        thing = scene.beginningAt(at).isEmpty();
        at++;
      }
      return thing;
    }

    private void addHead(Mention mention) {
      if (heads.isEmpty() || !(isApposed(heads, mention) || tellsWhat(mention))) {
        heads.add(mention);
      }
    }

    /** "Acme, the carmaker,": what the firm is. */
    private boolean tellsWhat(Mention kind) {
      Mention last = heads.get(heads.size() - 1);
      return (last.sort() == Sort.NAME || last.sort() == Sort.BODY)
          && kind.sort() == Sort.GROUP
          && text.is(kind.end() - 1, "named-body")
          && text.isSign(last.end(), ',')
          && scene.phrases().tag(last.end() + 1) == Tag.DETERMINER
          && text.isSign(kind.end(), ',');
    }

    List<Mention> parties() {
      List<Mention> proper = proper(heads);
      if (described.isEmpty()) {
        return proper.size() < heads.size() && proper.size() > 1 ? proper : heads;
      }
      if (proper.isEmpty()) {
        return described;
      }
      proper.addAll(behindVague);
      return proper;
    }
  }

  private static List<Mention> proper(List<Mention> mentions) {
    List<Mention> proper = new ArrayList<>();
    for (Mention mention : mentions) {
      if (!mention.isBareGroup()) {
        proper.add(mention);
      }
    }
    return proper;
  }

  /** A plain noun phrase that names nobody: "the monarch". */
  Optional<Mention> described(Region subject) {
    boolean other = subject.isEmpty();
    for (int i = subject.begin(); i < subject.end(); i++) {
      Tag tag = scene.phrases().tag(i);
      boolean plain = tag == Tag.NOUN || tag == Tag.DETERMINER || tag == Tag.NUMBER;
      other |= !plain || scene.trigger(i).isPresent();
    }
    int begin = text.is(subject.begin(), "determiner") ? subject.begin() + 1 : subject.begin();
    return other || begin >= subject.end() || isNamed(subject) || isCounted(subject)
        ? Optional.empty()
        : Optional.of(Mention.of(text, begin, subject.end(), Sort.GROUP, Optional.empty()));
  }

  /** "the two men": those who were told of before. */
  private boolean isCounted(Region subject) {
    return text.is(subject.begin(), "determiner") && text.is(subject.begin() + 1, "quantifier");
  }

  private boolean isNamed(Region region) {
    for (Mention mention : scene.mentions()) {
      if (mention.overlaps(region)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a preposition of the subject ties a mention to the noun before: "of France"; not the
   * one that brings the subject, "called on France to".
   */
  private boolean isDescribing(Mention mention, Region subject) {
    int before = beforePhrase(mention);
    if (before < subject.begin()) {
      return false;
    }
    Tag tag = scene.phrases().tag(before);
    boolean with = text.is(before, "with") || text.is(before, "joins");
    return (tag == Tag.PREPOSITION || tag == Tag.TO) && !with;
  }

  /** "Abe, Japan's prime minister,": the same person again. */
  private boolean isApposed(List<Mention> heads, Mention mention) {
    Mention last = heads.get(heads.size() - 1);
    int before = beforeArticle(mention);
    boolean two = !last.participant().isOffice() && !mention.participant().isOffice();
    return !two
        && last.sort() == Sort.PERSON
        && mention.sort() == Sort.PERSON
        && text.isSign(before, ',')
        && before == last.end()
        && mention.participant().role().isPresent()
        && Character.isUpperCase(last.participant().name().charAt(0))
        && scene.phrases().tag(mention.end()) != Tag.CONJUNCTION;
  }

  /** "of France and Spain", "for the union and the airline": of the same kind. */
  private boolean goesOn(Mention mention) {
    boolean article = beforeArticle(mention) < mention.begin() - 1;
    boolean side =
        mention.isPolity()
            || mention.sort() == Sort.BODY
            || mention.sort() == Sort.NAME
            || text.is(mention.end() - 1, "party-group");
    return mention.sort() != Sort.PERSON && (!article || side);
  }

  /** "of the 28-nation EU": before what says which it is. */
  private int beforePhrase(Mention mention) {
    int before = mention.begin() - 1;
    while (scene.phrases().tag(before) == Tag.NOUN || scene.phrases().tag(before) == Tag.NUMBER) {
      before--;
    }
    boolean article = scene.phrases().tag(before) == Tag.DETERMINER;
    return article ? before - 1 : beforeArticle(mention);
  }

  private int beforeArticle(Mention mention) {
    int before = mention.begin() - 1;
    return scene.phrases().tag(before) == Tag.DETERMINER ? before - 1 : before;
  }
}
