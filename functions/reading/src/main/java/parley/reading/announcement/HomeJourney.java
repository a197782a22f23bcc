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
   * "will return to Australia on Friday": the end of a journey that was told of.
   *
   * @param travellers those of all visits that were told of before
   */
  boolean isWayHome(Trigger journey, Set<Participant> travellers) {
    if (!journey.isJourney() || !text.is(journey.begin(), "returning")) {
      return false;
    }
    List<Participant> present = company.of(List.of(journey));
    return !present.isEmpty() && travellers.contains(present.get(0));
  }

  /** "The President will travel to Ohio": to a part of his country, to meet nobody. */
  boolean isAtHome(List<Trigger> triggers) {
    Trigger journey = triggers.get(0);
    if (isOfTour(journey)) {
      return false;
    }
    Optional<Mention> goal =
        journey.kind() == Kind.VISIT ? places.mention(triggers) : Optional.empty();
    if (goal.isEmpty() || text.mention(goal.get().begin(), "subdivision").isEmpty()) {
      return false;
    }
    List<Participant> present = company.of(triggers);
    Optional<String> home = goal.get().participant().country();
    return present.size() == 1 && !isForeign(present.get(0), home);
  }

  /** "leaves for Hawaii, the first stop of an Asian tour": another visit is told of with it. */
  private boolean isOfTour(Trigger journey) {
    for (Trigger other : scene.triggers()) {
      if (other.kind() == Kind.VISIT && !other.equals(journey)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isForeign(Participant visitor, Optional<String> host) {
    return visitor.country().isPresent() && !visitor.country().equals(host);
  }
}
