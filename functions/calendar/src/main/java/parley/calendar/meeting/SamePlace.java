package parley.calendar.meeting;

import java.util.Optional;
import parley.reading.meeting.Place;

/** Whether two meetings are told to be at one place, or in two countries. */
final class SamePlace {

  private SamePlace() {}

  static boolean is(Optional<Place> one, Optional<Place> other) {
    return one.isPresent() && one.map(Place::name).equals(other.map(Place::name));
  }

  static boolean isElsewhere(Optional<Place> one, Optional<Place> other) {
    Optional<String> country = one.flatMap(Place::country);
    Optional<String> otherCountry = other.flatMap(Place::country);
    return country.isPresent() && otherCountry.isPresent() && !country.equals(otherCountry);
  }
}
