package parley.reading.meeting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Mention.Sort;
import parley.reading.meeting.Trigger.Frame;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Region;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;

/** Tells who meets, where the words of one sentence may not say it all. */
final class Company {

  private final Annotated text;
  private final Scene scene;
  private final Antecedents antecedents;
  private final People people;
  private final PlaceReader places;

  Company(Annotated text, Scene scene, Antecedents antecedents, People people, PlaceReader places) {
    this.text = text;
    this.scene = scene;
    this.antecedents = antecedents;
    this.people = people;
    this.places = places;
  }

  /**
   * Who meets. Groups that are only described count where they are needed for two sides; where the
   * words name nobody, it is those who were last said to meet.
   */
  List<Participant> of(List<Trigger> triggers) {
    List<Participant> counterparts =
        new Counterparts(text, scene, antecedents, people).of(triggers.get(0));
    if (!counterparts.isEmpty()) {
      return counterparts;
    }
    List<Participant> present = present(triggers);
    if (SettingOut.is(triggers.get(0))) {
      return onJourney(present);
    }
    if (isNextStop(present, triggers.get(0))) {
      return List.of(antecedents.met().get(0), present.get(0));
    }
    boolean there = present.size() == 1 && text.is(triggers.get(0).end() - 1, "thither");
    if (there && antecedents.met().contains(present.get(0))) {
      return antecedents.met();
    }
    boolean known =
        present.size() == 1
            && triggers.get(0).kind() != Kind.VISIT
            && !isSome(triggers.get(0))
            && !isOfWhole(present.get(0), triggers.get(0))
            && antecedents.met().contains(present.get(0));
    Optional<Participant> host = known ? host(places.read(triggers)) : Optional.empty();
    if (host.isPresent() && isElsewhere(host.get())) {
      return List.of(present.get(0), host.get());
    }
    Optional<Participant> abroad = abroad(present, triggers);
    if (abroad.isPresent()) {
      return List.of(present.get(0), abroad.get());
    }
    Optional<Participant> event = event(present, known, triggers.get(0));
    if (event.isPresent()) {
      return List.of(event.get());
    }
    List<Participant> concerned =
        present.isEmpty() && !antecedents.haveMet() ? concerned(triggers.get(0)) : List.of();
    if (!concerned.isEmpty()) {
      return concerned;
    }
    if (present.isEmpty() && new NounPhrase(text, scene).isOfOthers(triggers.get(0))) {
      return present;
    }
    List<Participant> spoken = spoken(present, triggers.get(0));
    if (!spoken.isEmpty()) {
      return spoken;
    }
    if (isOneSide(present, triggers.get(0))) {
      return withOther(present);
    }
    List<Participant> pair =
        present.isEmpty() && !antecedents.haveMet() ? pair(triggers.get(0)) : List.of();
    if (pair.size() == 2) {
      return pair;
    }
    boolean ofBody = present.isEmpty() && isOfBody(triggers.get(0));
    if (ofBody && antecedents.body().isPresent()) {
      return List.of(antecedents.body().get());
    }
    boolean others = present.isEmpty() || known || isMediator(present, triggers.get(0));
    return others ? known(triggers.get(0)) : present;
  }

  /** "the Russian president will fly to Izmir": Turkey, of which he is not. */
  private Optional<Participant> abroad(List<Participant> present, List<Trigger> triggers) {
    boolean alone = present.size() == 1 && triggers.get(0).kind() == Kind.VISIT;
    Optional<String> home = alone ? present.get(0).country() : Optional.empty();
    Optional<Participant> host = home.isPresent() ? host(places.read(triggers)) : Optional.empty();
    return host.isPresent() && !host.get().country().equals(home) ? host : Optional.empty();
  }

  /**
   * "the union said that talks would resume", "talks on ending Peru's civil war will resume": whom
   * talks concern of which nobody is told.
   */
  private List<Participant> concerned(Trigger talks) {
    Optional<VerbGroup> verb = scene.governors().verb(talks);
    boolean told = talks.kind() == Kind.TALKS && scene.governors().isSubject(talks);
    if (!told || verb.isEmpty()) {
      return List.of();
    }
    List<Participant> concerned = new ArrayList<>();
    for (Mention mention : scene.mentions()) {
      boolean says = mention.end() <= talks.begin() && isSide(mention);
      boolean topic = mention.begin() >= talks.end() && mention.end() <= verb.get().begin();
      if (says || (topic && mention.participant().country().isPresent())) {
        concerned.add(mention.participant());
      }
    }
    return concerned;
  }

  /** "the rebels said": a side that speaks, not "the ministry". */
  private boolean isSide(Mention mention) {
    int head = mention.end() - 1;
    if (!text.is(head, "party-group")) {
      return false;
    }
    for (VerbGroup verb : scene.phrases().verbs()) {
      if (text.is(verb.head(), "says") && scene.phrases().subject(verb).contains(head)) {
        return true;
      }
    }
    return false;
  }

  /** "She leaves on Sunday": those of the journey that was told of, if she is one of them. */
  private List<Participant> onJourney(List<Participant> present) {
    List<Participant> met = antecedents.haveMet() ? antecedents.met() : List.of();
    return present.size() == 1 && SameParty.isIn(present.get(0), met) ? met : List.of();
  }

  /** "Ruiz spoke to Berg and the pair will meet": the people named before in the sentence. */
  private List<Participant> pair(Trigger head) {
    Optional<VerbGroup> verb = scene.governors().verb(head);
    if (verb.isEmpty()) {
      return List.of();
    }
    Region subject = scene.phrases().subject(verb.get());
    if (subject.isEmpty() || !text.is(subject.begin(), FunctionWord.DEFINITE)) {
      return List.of();
    }
    Pronouns pronouns = new Pronouns(text, scene, antecedents, people);
    List<Participant> pair = new ArrayList<>();
    for (Mention mention : scene.mentions()) {
      boolean person = mention.sort() != Sort.GROUP && mention.isSomebody();
      if (person && mention.end() <= subject.begin()) {
        pair.addAll(pronouns.resolve(mention, pair));
      }
    }
    return pair;
  }

  /** "will attend the summit in Venice": the event itself, if nobody is told with whom. */
  private Optional<Participant> event(List<Participant> present, boolean known, Trigger head) {
    EventName name = new EventName(text, scene);
    boolean others = present.size() > 1 || !new NounPhrase(text, scene).parties(head).isEmpty();
    boolean told = present.isEmpty() ? antecedents.haveMet() : known;
    boolean another = name.isDated(head) && hasMetAsCountries();
    boolean goes = present.isEmpty() || isGoneTo(head);
    return others || !goes || (told && !another) ? Optional.empty() : name.byPlace(head);
  }

  /** "will attend the summit", "flies to the summit", not "has moved its summit". */
  private boolean isGoneTo(Trigger event) {
    int before = scene.phrases().beforeNoun(event.begin());
    Tag tag = scene.phrases().tag(before);
    return tag == Tag.PREPOSITION || tag == Tag.TO || text.is(before, "attending");
  }

  /** Those who were last said to meet are countries and their officers: no body, no group. */
  private boolean hasMetAsCountries() {
    for (Participant party : antecedents.met()) {
      if (party.role().isEmpty() && !party.isCountry()) {
        return false;
      }
    }
    return true;
  }

  /** "a summit of the 27 leaders": a body meets by itself, whomever it was to meet elsewhere. */
  private boolean isOfWhole(Participant body, Trigger head) {
    boolean event = head.kind() == Kind.SUMMIT || head.kind() == Kind.CONFERENCE;
    boolean named = body.role().isEmpty() && body.country().isEmpty();
    return event && named && text.is(head.end(), FunctionWord.GENITIVE);
  }

  /** "The leaders will meet": those of the headline, if nobody else; not "the talks will begin". */
  private List<Participant> known(Trigger head) {
    return head.frame() == Frame.OBJECT ? antecedents.metOrTitled() : antecedents.met();
  }

  /** "will attend meetings": which of them is not told. */
  private boolean isSome(Trigger head) {
    return text.is(head.begin(), "events")
        && scene.phrases().tag(head.begin() - 1) != Tag.DETERMINER;
  }

  /** "his visit to Ghana, followed by a trip to Peru": who goes there is told before. */
  private boolean isNextStop(List<Participant> present, Trigger trip) {
    return present.size() == 1
        && trip.kind() == Kind.VISIT
        && present.get(0).isCountry()
        && Circumstance.comesNext(text, scene.phrases(), trip)
        && antecedents.haveMet();
  }

  /** "The talks with Ruiz and her advisers will be held": who meets them was told before. */
  private boolean isOneSide(List<Participant> present, Trigger head) {
    return !present.isEmpty()
        && head.frame() == Frame.NOUN
        && text.is(head.begin() - 1, "determiner")
        && new NounPhrase(text, scene).isOneSide(head)
        && scene.governors().isSubject(head)
        && antecedents.haveMet()
        && Collections.disjoint(present, antecedents.met());
  }

  private List<Participant> withOther(List<Participant> present) {
    List<Participant> both = new ArrayList<>(present);
    both.add(0, antecedents.met().get(0));
    return both;
  }

  /** "a council meeting", "the summit" behind "the Arab League summit": that of the body. */
  private boolean isOfBody(Trigger head) {
    boolean event = head.kind() == Kind.SUMMIT || head.kind() == Kind.CONFERENCE;
    boolean same = antecedents.isOfBody() && text.is(head.begin() - 1, FunctionWord.DEFINITE);
    return text.is(head.begin() - 1, "organ") || (event && same);
  }

  /**
   * Of whom the sentence tells before that he met others, and nobody else: "when he received me, we
   * were able to arrange our next talks".
   */
  private List<Participant> spoken(List<Participant> present, Trigger head) {
    boolean noun = head.frame() == Frame.NOUN && head.kind() != Kind.VISIT;
    boolean one = present.size() == 1 && (noun || text.is(head.end() - 1, "thither"));
    if (!one && (!present.isEmpty() || antecedents.haveMet())) {
      return List.of();
    }
    List<Participant> spoken = before(head);
    return !one || (spoken.size() > 1 && spoken.containsAll(present)) ? spoken : List.of();
  }

  /** "spoke to the union by phone and said that talks will begin": who talked before. */
  private List<Participant> before(Trigger head) {
    List<Participant> spoken = List.of();
    for (Trigger trigger : scene.triggers()) {
      if (trigger.begin() < head.begin() && spoken.isEmpty()) {
        spoken = present(List.of(trigger));
      }
    }
    return spoken;
  }

  /** Whether the words about some triggers name none who meets. */
  boolean namesNobody(List<Trigger> triggers) {
    return present(triggers).isEmpty();
  }

  private List<Participant> present(List<Trigger> triggers) {
    Pronouns pronouns = new Pronouns(text, scene, antecedents, people);
    return new Parties(text, scene, triggers).read(pronouns);
  }

  /** "the envoy will restart the talks": who brings others together is not all who meet. */
  private boolean isMediator(List<Participant> present, Trigger head) {
    return present.size() == 1
        && present.get(0).role().isPresent()
        && head.frame() == Frame.NOUN
        && head.kind() == Kind.TALKS
        && antecedents.met().size() > 1
        && !antecedents.met().contains(present.get(0));
  }

  /** Those who were last said to meet are a visitor and another country that he goes to. */
  private boolean isElsewhere(Participant host) {
    boolean country = false;
    for (Participant party : antecedents.met()) {
      if (party.country().equals(host.country())) {
        return false;
      }
      country |= party.isCountry();
    }
    return country;
  }

  /** The country that a place lies in. */
  private static Optional<Participant> host(Optional<Place> place) {
    Optional<String> country = place.isPresent() ? place.get().country() : Optional.empty();
    return country.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Participant(Participant.english(country.get()), Optional.empty(), country));
  }
}
