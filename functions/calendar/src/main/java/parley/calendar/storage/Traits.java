package parley.calendar.storage;

import java.util.Collection;
import parley.calendar.party.SameParties;
import parley.reading.meeting.Participant;

/**
 * What the parties of a meeting are, as far as it tells whether another one may be the same though
 * the fewer parties are not all shared: one may stand for a country, or a body meets with whoever
 * else is named.
 *
 * @param polity whether one is a country or its people
 * @param stateless whether one may stand for a country that is not told
 * @param body whether one is a body or a group
 */
record Traits(boolean polity, boolean stateless, boolean body) {

  static Traits of(Collection<Participant> parties) {
    return new Traits(
        parties.stream().anyMatch(SameParties::isCountryOrPeople),
        parties.stream().anyMatch(SameParties::mayStandForACountry),
        parties.stream().anyMatch(SameParties::isBody));
  }

  /** Those that letters stand for. */
  static Traits of(String letters) {
    return new Traits(letters.contains("p"), letters.contains("s"), letters.contains("b"));
  }

  /** As a link keeps them. */
  String letters() {
    return (polity ? "p" : "") + (stateless ? "s" : "") + (body ? "b" : "");
  }

  /** Whether two meetings may be the same if all but one of the fewer parties are shared. */
  boolean maySuppose(Traits other) {
    return ((polity || body) && other.stateless) || (stateless && (other.polity || other.body));
  }

  /** Whether two meetings may be the same if they share a party. */
  boolean maySit(Traits other) {
    return body && other.body;
  }
}
