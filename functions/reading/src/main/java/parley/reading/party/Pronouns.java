package parley.reading.party;

import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Participant;
import parley.reading.mention.Mention;
import parley.reading.mention.Mention.Sort;
import parley.reading.mention.People;
import parley.reading.mention.SameParty;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Region;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.Scene;

/** Tells whom the pronouns of one sentence stand for. */
public final class Pronouns {

  private final Annotated text;
  private final Scene scene;
  private final Antecedents antecedents;
  private final FirstPerson firstPerson;
  private final ThirdPerson thirdPerson;
  private final Plural plural;
  private final Senders senders;

  /**
   * Of one sentence of a text.
   *
   * @param antecedents whom the text has spoken of before
   * @param people whom it names, by their fullest names
   */
  public Pronouns(Annotated text, Scene scene, Antecedents antecedents, People people) {
    this.text = text;
    this.scene = scene;
    this.antecedents = antecedents;
    this.firstPerson = new FirstPerson(text, scene, antecedents, people);
    this.thirdPerson = new ThirdPerson(text, scene, antecedents, people);
    this.plural = new Plural(text, scene, antecedents);
    this.senders = new Senders(text, scene, antecedents);
  }

  /** Notes who speaks, where a sentence says "I", whatever else it tells of. */
  public void hear() {
    for (Mention mention : scene.mentions()) {
      if (text.hasValue(mention.begin(), "pronoun", "self")) {
        firstPerson.one(mention);
        return;
      }
    }
  }

  /** "After Abe's visit he will": whom a pronoun at the head of the main clause stands for. */
  public Optional<Participant> subject(int begin) {
    for (Mention mention : scene.mentions()) {
      if (mention.begin() == begin && text.hasValue(begin, "pronoun", "one")) {
        return thirdPerson.one(mention);
      }
    }
    return Optional.empty();
  }

  /** Whom a mention means: itself, or those whom a pronoun stands for. */
  List<Participant> resolve(Mention mention) {
    Optional<Participant> owner = owner(mention);
    if (owner.isPresent()) {
      return List.of(owner.get());
    }
    List<Participant> owners = owners(mention);
    if (!owners.isEmpty()) {
      return owners;
    }
    Optional<Participant> sender = senders.of(mention);
    if (sender.isPresent()) {
      return List.of(sender.get());
    }
    if (mention.sort() != Sort.PRONOUN) {
      boolean oneWord = mention.end() == mention.begin() + 1;
      boolean group = oneWord && text.is(mention.begin(), "party-group");
      Participant named = mention.participant();
      Participant known = group ? antecedents.groups().known(named) : named;
      boolean people = oneWord && mention.sort() == Sort.GROUP;
      return List.of(people ? antecedents.groups().ofBody(known).orElse(known) : known);
    }
    return switch (number(mention.begin())) {
      case "one" -> list(thirdPerson.one(mention));
      case "many" -> plural.many(mention);
      case "self" -> list(firstPerson.one(mention));
      case "group" -> we(mention);
      case "thing" -> known(thing(mention));
      default -> List.of();
    };
  }

  /**
   * The same beside others of one meeting: "she would meet him" is of two.
   *
   * @param present who was found before it
   */
  List<Participant> resolve(Mention mention, List<Participant> present) {
    List<Participant> meant = resolve(mention);
    boolean again = meant.size() == 1 && SameParty.isIn(meant.get(0), present);
    return again && thirdPerson.isSomebodyElse(mention)
        ? list(thirdPerson.other(mention, present))
        : meant;
  }

  /** "I spoke with Berg and we agreed": the speaker, and whom it says that he has met. */
  private List<Participant> we(Mention pronoun) {
    List<Participant> speakers = firstPerson(pronoun);
    List<Participant> met =
        speakers.size() == 1 ? plural.metBefore(pronoun, speakers.get(0)) : List.of();
    return met.isEmpty() ? speakers : met;
  }

  /**
   * "The EU said its ministers", "Peru said its president": those of the body or country, which
   * "and" does not join to them.
   */
  private Optional<Participant> owner(Mention people) {
    int its = people.begin() - 1;
    Participant party = people.participant();
    boolean unnamed = people.sort() == Sort.GROUP || SameParty.isUnnamed(party);
    boolean theirs =
        text.hasValue(its, "possessive-pronoun", "thing")
            && !text.is(its - 1, "joins")
            && !isMetBy(its)
            && unnamed
            && party.country().isEmpty();
    Optional<Participant> owner = theirs ? body(people) : relativeOwner(its);
    if (owner.isEmpty() || !owner.get().isCountry()) {
      return owner;
    }
    return Optional.of(new Participant(party.name(), party.role(), owner.get().country()));
  }

  /** "Peru and Ghana said their ministers would": those of each of several. */
  private List<Participant> owners(Mention people) {
    int their = people.begin() - 1;
    boolean theirs =
        people.isBareGroup()
            && text.hasValue(their, "possessive-pronoun", "many")
            && !isMetBy(their)
            && !text.is(their - 1, "joins");
    Optional<Mention> pronoun = theirs ? scene.beginningAt(their) : Optional.empty();
    List<Participant> named = pronoun.isPresent() ? plural.subjectBefore(pronoun.get()) : List.of();
    return named.size() > 1 ? named : List.of();
  }

  /** "Peru will hold talks with its creditors", "meet its creditors": of others than itself. */
  private boolean isMetBy(int its) {
    return text.is(its - 1, FunctionWord.COMITATIVE) || scene.trigger(its - 1).isPresent();
  }

  /** "Peru, whose president will". */
  private Optional<Participant> relativeOwner(int whose) {
    int end = text.isSign(whose - 1, ',') ? whose - 1 : whose;
    Optional<Mention> owner =
        text.is(whose, FunctionWord.POSSESSIVE_RELATIVE) ? scene.endingAt(end) : Optional.empty();
    return owner.isPresent() && owner.get().isPolity()
        ? Optional.of(owner.get().participant())
        : Optional.empty();
  }

  /** Whom a pronoun stands for: one, many, the speaker or a thing. */
  private String number(int token) {
    Optional<String> pronoun = text.value(token, "pronoun");
    return pronoun.isPresent()
        ? pronoun.get()
        : text.value(token, "possessive-pronoun").orElse("one");
  }

  private static List<Participant> list(Optional<Participant> participant) {
    return participant.isPresent() ? List.of(participant.get()) : List.of();
  }

  /** Whether "the ministers" are those of a body that was told of. */
  boolean isKnown(Mention group) {
    return antecedents.groups().ofBody(group.participant()).isPresent()
        || senders.of(group).isPresent()
        || !owners(group).isEmpty();
  }

  private List<Participant> known(Optional<Participant> body) {
    return body.isPresent() ? List.of(antecedents.groups().known(body.get())) : List.of();
  }

  /** "We will meet Abe," a spokesman said: he speaks for whom the text spoke of before. */
  private List<Participant> firstPerson(Mention we) {
    List<Participant> many = firstPerson.many();
    if (!many.isEmpty() || !firstPerson.isSpokesman()) {
      return many;
    }
    Optional<Participant> here = bodyOrName(we);
    return known(here.isPresent() ? here : antecedents.thing());
  }

  /** "The group said it would": the last body or country before it that does something. */
  private Optional<Participant> body(Mention pronoun) {
    List<Mention> before = scene.mentionsUpTo(pronoun.begin());
    for (int i = before.size() - 1; i >= 0; i--) {
      if (isBody(before.get(i)) && plural.isActing(before.get(i))) {
        return Optional.of(before.get(i).participant());
      }
    }
    return Optional.empty();
  }

  /** "It will meet Abe", "Its talks with Abe will": what the text spoke of before. */
  private Optional<Participant> thing(Mention it) {
    if (isOfThing(it)) {
      return Optional.empty();
    }
    Optional<Participant> here = bodyOrName(it);
    boolean opens = here.isEmpty() && it.begin() == scene.sentence().begin();
    return opens ? antecedents.thing() : here;
  }

  /** "Acme said the plane will make its first stop": whose it is, is nobody's name. */
  private boolean isOfThing(Mention its) {
    Optional<VerbGroup> verb =
        its.isPossessive(text) ? scene.phrases().before(its.begin()) : Optional.empty();
    if (verb.isEmpty() || scene.phrases().isParted(verb.get().end(), its.begin())) {
      return false;
    }
    Region subject = scene.phrases().subject(verb.get());
    for (Mention mention : scene.mentions()) {
      if (mention.overlaps(subject)) {
        return false;
      }
    }
    return !subject.isEmpty() && !scene.hasTrigger(subject.begin(), subject.end());
  }

  /** "Acme said it would": a name of which nothing else is known, if no body acts. */
  private Optional<Participant> bodyOrName(Mention it) {
    Optional<Participant> body = body(it);
    Optional<VerbGroup> says = scene.phrases().before(it.begin());
    if (body.isPresent() || it.isPossessive(text) || says.isEmpty()) {
      return body;
    }
    int subject = scene.phrases().subject(says.get()).begin();
    boolean quote = scene.phrases().tag(subject) == Tag.ASIDE;
    Optional<Mention> name = scene.beginningAt(quote ? subject + 1 : subject);
    return name.isPresent() && name.get().sort() == Sort.NAME
        ? Optional.of(name.get().participant())
        : body;
  }

  private static boolean isBody(Mention mention) {
    return switch (mention.sort()) {
      case BODY, GROUP, COUNTRY, CAPITAL -> true;
      default -> false;
    };
  }
}
