package parley.reading.party;

import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Place;
import parley.reading.mention.Mention;
import parley.reading.mention.Mention.Sort;
import parley.reading.mention.SameParty;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.trigger.EventName;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;
import parley.reading.trigger.Trigger.Frame;

/** Who meets, where the words about a meeting name one only. */
final class AloneNamed {

  private final Annotated text;
  private final Scene scene;
  private final Antecedents antecedents;
  private final PlaceReader places;
  private final Present present;
  private final OtherSide other;

  AloneNamed(
      Annotated text,
      Scene scene,
      Antecedents antecedents,
      PlaceReader places,
      Present present,
      OtherSide other) {
    this.text = text;
    this.scene = scene;
    this.antecedents = antecedents;
    this.places = places;
    this.present = present;
    this.other = other;
  }

  /** The one, and whom the sentence or the story tells of beside. */
  List<Participant> of(Participant one, List<Trigger> triggers) {
    Trigger head = triggers.get(0);
    if (isNextStop(one, head)) {
      return List.of(other.traveller(), one);
    }
    if (text.is(head.end() - 1, "thither") && antecedents.met().contains(one)) {
      return antecedents.met();
    }
    Optional<Participant> host = isKnown(one, head) ? elsewhere(triggers) : abroad(one, triggers);
    if (host.isPresent()) {
      return List.of(one, host.get());
    }
    Guests guests = new Guests(text, scene, antecedents, places, present);
    Optional<Participant> visitor = guests.visitor(one, head);
    if (visitor.isPresent()) {
      return List.of(visitor.get(), one);
    }
    Optional<Participant> inviter = guests.host(one, triggers);
    if (inviter.isPresent()) {
      return List.of(one, inviter.get());
    }
    Optional<Participant> sayer = asking(one, head);
    if (sayer.isPresent()) {
      return List.of(one, sayer.get());
    }
    Optional<Participant> event = event(one, head);
    return event.isPresent() ? List.of(event.get()) : ofStory(one, head);
  }

  /** "Berg accepted Ruiz's invitation to talks on Friday": who asked for them, or tells of them. */
  private Optional<Participant> asking(Participant one, Trigger head) {
    boolean asked =
        head.frame() == Frame.NOUN
            && head.kind() != Kind.VISIT
            && !isKnown(one, head)
            && !scene.nounPhrase().isConvenedByBody(head);
    for (Mention mention : asked ? scene.mentions() : List.<Mention>of()) {
      List<Participant> asking =
          new Sayer(text, scene).isInviting(mention)
              ? present.meant(mention, List.of(one))
              : List.of();
      if (asking.size() == 1 && !SameParty.is(asking.get(0), one)) {
        return Optional.of(asking.get(0));
      }
    }
    return sayer(one, head);
  }

  /**
   * "the talks with Berg are off, Ruiz said", "Peru said talks would be held with Berg": who says
   * so.
   */
  private Optional<Participant> sayer(Participant one, Trigger noun) {
    boolean open =
        noun.frame() == Frame.NOUN
            && noun.kind() != Kind.VISIT
            && !isKnown(one, noun)
            && !other.isMissing(List.of(one), noun)
            && (scene.nounPhrase().isOneSide(noun) || isHeldWith(noun));
    return open ? new Sayer(text, scene).besides(one) : Optional.empty();
  }

  /** "a meeting would be held with the bankers". */
  private boolean isHeldWith(Trigger noun) {
    Optional<VerbGroup> verb = scene.governors().verb(noun);
    return verb.isPresent()
        && scene.governors().isSubject(noun)
        && verb.get().passive()
        && text.is(verb.get().end(), FunctionWord.COMITATIVE);
  }

  private List<Participant> ofStory(Participant one, Trigger head) {
    List<Participant> spoken = spoken(one, head);
    if (!spoken.isEmpty()) {
      return spoken;
    }
    if (other.isMissing(List.of(one), head)) {
      return other.with(List.of(one));
    }
    return isKnown(one, head) || isMediator(one, head) ? antecedents.known(head) : List.of(one);
  }

  /** One of those who were last said to meet, but for a visit, which one may pay alone. */
  private boolean isKnown(Participant one, Trigger head) {
    return head.kind() != Kind.VISIT
        && !isSome(head)
        && !isOfWhole(one, head)
        && antecedents.met().contains(one);
  }

  /** "will attend meetings": which of them is not told. */
  private boolean isSome(Trigger head) {
    return text.is(head.begin(), "events")
        && scene.phrases().tag(head.begin() - 1) != Tag.DETERMINER;
  }

  /** "a summit of the 27 leaders": a body meets by itself, whomever it was to meet elsewhere. */
  private boolean isOfWhole(Participant body, Trigger head) {
    boolean event = head.kind() == Kind.SUMMIT || head.kind() == Kind.CONFERENCE;
    boolean named = body.role().isEmpty() && body.country().isEmpty();
    return event && named && text.is(head.end(), FunctionWord.GENITIVE);
  }

  /** "his visit to Ghana, followed by a trip to Peru": who goes there is told before. */
  private boolean isNextStop(Participant one, Trigger trip) {
    boolean stop = trip.kind() == Kind.VISIT && one.isCountry() && isNoun(trip);
    return stop && (other.isNext(trip) || (antecedents.haveMet() && isOfTraveller(trip)));
  }

  private static boolean isNoun(Trigger trip) {
    return trip.frame() == Frame.NOUN;
  }

  /** "The visit to Germany will take place": that of who was told to go somewhere. */
  private boolean isOfTraveller(Trigger trip) {
    return text.is(trip.begin() - 1, "definite")
        && scene.governors().isSubject(trip)
        && antecedents.met().get(0).role().isPresent();
  }

  /**
   * "the Russian president will fly to Izmir": Turkey, of which he is not; nor are "IMF officials".
   */
  private Optional<Participant> abroad(Participant one, List<Trigger> triggers) {
    boolean foreign = one.country().isPresent() || isOfBody(one);
    boolean visit = triggers.get(0).kind() == Kind.VISIT && foreign;
    boolean goes = visit || isTalking(one, triggers.get(0));
    Optional<Participant> host = goes ? host(places.read(triggers)) : Optional.empty();
    return host.isPresent() && !host.get().country().equals(one.country())
        ? host
        : Optional.empty();
  }

  /** "the Russian president will hold talks in Izmir": with nobody else who is told. */
  private static boolean isTalking(Participant one, Trigger head) {
    boolean officer = one.role().isPresent() && one.country().isPresent();
    return officer && head.kind() == Kind.TALKS && head.frame() == Frame.OBJECT;
  }

  /** "IMF officials", but not those of the White House, nor "rebels". */
  private boolean isOfBody(Participant visitors) {
    for (Mention mention : scene.mentions()) {
      if (mention.participant().equals(visitors)) {
        boolean body = text.mention(mention.begin(), "body").isPresent();
        boolean named = body && text.isCapitalised(mention.begin());
        return named && mention.sort() == Sort.BODY && !mention.isSeat(text);
      }
    }
    return false;
  }

  private Optional<Participant> elsewhere(List<Trigger> triggers) {
    Optional<Participant> host = host(places.read(triggers));
    return host.isPresent() && isElsewhere(host.get()) ? host : Optional.empty();
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
    return country(place.isPresent() ? place.get().country() : Optional.empty());
  }

  static Optional<Participant> country(Optional<String> code) {
    return code.isEmpty()
        ? Optional.empty()
        : Optional.of(new Participant(Participant.english(code.get()), Optional.empty(), code));
  }

  /** "will attend the summit in Venice": the event itself, if nobody is told with whom. */
  private Optional<Participant> event(Participant one, Trigger head) {
    EventName name = new EventName(text, scene);
    boolean another = name.isDated(head) && antecedents.haveMetAsPolities();
    boolean told = isKnown(one, head) && !another;
    boolean named = !scene.nounPhrase().parties(head).isEmpty();
    return told || named || !isGoneTo(head) ? Optional.empty() : name.byPlace(head);
  }

  /** "will attend the summit", "flies to the summit", not "has moved its summit". */
  private boolean isGoneTo(Trigger event) {
    int before = scene.phrases().beforeNoun(event.begin());
    Tag tag = scene.phrases().tag(before);
    return tag == Tag.PREPOSITION || tag == Tag.TO || text.is(before, "attending");
  }

  /**
   * Of whom the sentence tells before that he met others, and nobody else: "when he received me, we
   * were able to arrange our next talks".
   */
  private List<Participant> spoken(Participant one, Trigger head) {
    boolean noun = head.frame() == Frame.NOUN && head.kind() != Kind.VISIT;
    List<Participant> spoken =
        noun || text.is(head.end() - 1, "thither") ? present.before(head) : List.of();
    return spoken.size() > 1 && spoken.contains(one) ? spoken : List.of();
  }

  /** "the envoy will restart the talks": who brings others together is not all who meet. */
  private boolean isMediator(Participant one, Trigger head) {
    return one.role().isPresent()
        && head.frame() == Frame.NOUN
        && head.kind() == Kind.TALKS
        && antecedents.met().size() > 1
        && !antecedents.met().contains(one);
  }
}
