package parley.calendar.meeting;

import java.util.Optional;
import parley.calendar.party.Names;
import parley.reading.meeting.Place;

/** Whether two meetings are told to be at one place, or in two countries. */
final class SamePlace {

  private SamePlace() {}

  static boolean is(Optional<Place> one, Optional<Place> other) {
    return one.isPresent()
        && other.isPresent()
        && (one.get().name().equals(other.get().name())
            || isCapital(one.get(), other.get())
            || isCapital(other.get(), one.get()));
  }

  /** "the Peruvian capital", and a town in Peru. */
  private static boolean isCapital(Place capital, Place town) {
    return capital.name().endsWith(" capital")
        && capital.country().isPresent()
        && capital.country().equals(town.country())
        && !Names.isCountry(town);
  }

  static boolean isElsewhere(Optional<Place> one, Optional<Place> other) {
    Optional<String> country = one.flatMap(Place::country);
    Optional<String> otherCountry = other.flatMap(Place::country);
    return country.isPresent() && otherCountry.isPresent() && !country.equals(otherCountry);
  }
}
