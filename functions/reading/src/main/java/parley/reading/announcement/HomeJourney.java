package parley.reading.announcement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Participant;
import parley.reading.mention.Mention;
import parley.reading.party.Company;
import parley.reading.party.PlaceReader;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.trigger.Scene;
import parley.reading.trigger.Trigger;

/** Tells which journeys are no visit to anybody: the way home, and trips within one's country. */
final class HomeJourney {

  private final Annotated text;
  private final Scene scene;
  private final Company company;
  private final PlaceReader places;

  HomeJourney(Annotated text, Scene scene, Company company, PlaceReader places) {
    this.text = text;
    this.scene = scene;
    this.company = company;
    this.places = places;
  }

  /**
   * "will return to Australia on Friday": the end of a journey that was told of, or is by the words
   * themselves.
   *
   * @param travellers those of all visits that were told of before
   */
  boolean isWayHome(List<Trigger> triggers, Set<Participant> travellers) {
    Trigger journey = triggers.get(0);
    if (isArrival(triggers)) {
      return true;
    }
    if (!journey.isJourney() || !isReturn(journey)) {
      return false;
    }
    if (triggers.size() > 1) {
      return isFrom(triggers.get(1));
    }
    List<Participant> present = company.of(triggers);
    return !present.isEmpty() && travellers.contains(present.get(0));
  }

  /** "return to", "be back in", "fly back to". */
  private boolean isReturn(Trigger journey) {
    return text.any(journey.begin() - 1, journey.end(), "returning");
  }

  /** "will return to Peru via Rome, arriving in Lima on Friday", for nothing that is told of. */
  private boolean isArrival(List<Trigger> triggers) {
    Trigger head = triggers.get(0);
    boolean home = false;
    for (Trigger trigger : triggers) {
      boolean back = text.is(trigger.begin(), "returning") && trigger.begin() < head.begin();
      home |= back && country(trigger).isPresent() && country(trigger).equals(country(head));
      if (!trigger.isJourney()) {
        return false;
      }
    }
    return home;
  }

  private Optional<String> country(Trigger journey) {
    Optional<Mention> goal = places.mention(List.of(journey));
    return goal.isPresent() ? goal.get().participant().country() : Optional.empty();
  }

  /** "returns to Lima from a trip to Norway". */
  private boolean isFrom(Trigger visit) {
    return visit.kind() == Kind.VISIT
        && text.is(scene.phrases().beforeNoun(visit.begin()), FunctionWord.SOURCE);
  }

  /**
   * "The President will travel to Ohio": to a part of his country, to meet nobody.
   *
   * @param dated the triggers of the sentence that have days, each told of by itself
   */
  boolean isAtHome(List<Trigger> triggers, Set<Trigger> dated) {
    Trigger journey = triggers.get(0);
    if (isOfTour(journey, dated)) {
      return false;
    }
    if (triggers.size() == 1 && journey.isJourney() && isToOwn(journey.end())) {
      return true;
    }
    Optional<Mention> goal =
        journey.kind() == Kind.VISIT ? places.mention(triggers) : Optional.empty();
    if (goal.isEmpty()) {
      return false;
    }
    List<Participant> present = company.of(triggers);
    return present.size() == 1
        && (isAtHome(present.get(0), goal.get()) || isFromThere(journey, goal.get()));
  }

  /** "leaves Washington for Chicago": from one town to another of the same country. */
  private boolean isFromThere(Trigger journey, Mention goal) {
    boolean from = text.is(journey.end(), FunctionWord.SOURCE); // "flies from Oslo to Bergen"
    Optional<Mention> start = scene.beginningAt(from ? journey.end() + 1 : journey.end());
    Optional<String> country =
        start.isPresent() ? start.get().participant().country() : Optional.empty();
    return country.isPresent()
        && country.equals(goal.participant().country())
        && start.get().end() <= goal.begin();
  }

  /** "Ohio", or the Cleveland of "Cleveland, Ohio". */
  private boolean isOfState(Mention goal) {
    int comma = goal.end();
    return text.mention(goal.begin(), "subdivision").isPresent()
        || (text.isSign(comma, ',') && text.mention(comma + 1, "subdivision").isPresent());
  }

  /** "leaves on Friday for her Oslo estate": for what is her own. */
  private boolean isToOwn(int behind) {
    Phrases phrases = scene.phrases();
    int own = behind;
    while (phrases.isDate(own) || isWay(phrases.tag(own))) {
      own++;
    }
    int noun = own + 1;
    while (phrases.tag(noun + 1).isNominal()) {
      noun++;
    }
    return text.value(own, "possessive-pronoun").isPresent() && text.is(noun, "dwelling");
  }

  private static boolean isWay(Tag tag) {
    return tag == Tag.NAME || tag == Tag.PREPOSITION; // "Lima for"
  }

  /** "leaves for Hawaii, the first stop of an Asian tour": what else has no host or day. */
  private boolean isOfTour(Trigger journey, Set<Trigger> dated) {
    for (Trigger other : scene.triggers()) {
      boolean beside = other.kind() == Kind.VISIT && !other.equals(journey);
      if (beside && !(dated.contains(other) && company.of(List.of(other)).size() > 1)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A state is one's own if one is of no other country, "the U.S. president" is in Seattle, too.
   */
  private boolean isAtHome(Participant visitor, Mention goal) {
    boolean same = visitor.country().equals(goal.participant().country());
    boolean state = isOfState(goal);
    boolean city = text.mention(goal.begin(), "city").isPresent();
    return visitor.country().isPresent() ? same && (state || city) : state;
  }
}
