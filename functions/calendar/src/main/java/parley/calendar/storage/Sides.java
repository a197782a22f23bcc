package parley.calendar.storage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Place;

/**
 * The two countries that meet, or that of somebody who goes to another one.
 *
 * @param one sorts before the other, or is the same
 */
record Sides(String one, String other) {

  Sides {
    if (one.compareTo(other) > 0) {
      throw new IllegalArgumentException("\"" + one + "\" does not sort before \"" + other + "\"");
    }
  }

  /** The sides of a meeting; empty if there are more than two, or one is not known. */
  static Optional<Sides> of(Meeting meeting) {
    List<Participant> parties = meeting.participants();
    Optional<String> first = parties.get(0).country();
    return switch (parties.size()) {
      case 1 -> of(first, meeting.place().flatMap(Place::country).filter(it -> !is(first, it)));
      case 2 -> of(first, parties.get(1).country());
      default -> Optional.empty();
    };
  }

  /** The sides that two countries are; empty if one of them is not known. */
  static Optional<Sides> of(Optional<String> one, Optional<String> other) {
    return one.flatMap(
        a -> other.map(b -> a.compareTo(b) <= 0 ? new Sides(a, b) : new Sides(b, a)));
  }

  /** The links of both in a season among which they are looked for. */
  LinkList link(String season) {
    return LinkList.of(one, other, season);
  }

  /** The links of both in a season: those under the one, and those under the other. */
  Stream<LinkList> links(String season) {
    return Stream.of(LinkList.of(one, other, season), LinkList.of(other, one, season)).distinct();
  }

  private static boolean is(Optional<String> one, String other) {
    return one.filter(other::equals).isPresent();
  }
}
