package parley.reading.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.reading.window.Window;

/**
 * Journeys to several hosts of which the text tells the legs, too: those are the meetings then, the
 * tour is none beside them. The first or last leg, where no days of its own are told, has what the
 * others leave of the tour.
 */
final class Tours {

  private Tours() {}

  /** The meetings of a text with the legs of each tour in place of it. */
  static List<Meeting> inLegs(List<Meeting> meetings) {
    List<Meeting> parted = new ArrayList<>();
    for (Meeting meeting : meetings) {
      List<Meeting> legs = meetings.stream().filter(leg -> isLeg(leg, meeting)).toList();
      if (legs.isEmpty()) {
        parted.add(meeting);
      } else {
        parted.addAll(rest(meeting, legs));
      }
    }
    return parted;
  }

  private static boolean isLeg(Meeting leg, Meeting tour) {
    return tour.kind() == Kind.VISIT
        && leg.kind() == Kind.VISIT
        && hosts(tour).size() > 1
        && hosts(leg).size() < hosts(tour).size()
        && hosts(leg).stream().anyMatch(hosts(tour)::contains)
        && !leg.window().equals(tour.window())
        && tour.window().encloses(leg.window())
        && visitor(leg).equals(visitor(tour));
  }

  private static String visitor(Meeting visit) {
    return visit.participants().get(0).name();
  }

  /** The countries that are visited, in the order of the text. */
  private static List<String> hosts(Meeting visit) {
    return visit.participants().stream()
        .skip(1)
        .flatMap(party -> party.country().stream())
        .distinct()
        .toList();
  }

  /** The legs at the ends of a tour that are not told. */
  private static List<Meeting> rest(Meeting tour, List<Meeting> legs) {
    List<String> hosts = hosts(tour);
    Optional<LocalDate> first =
        legs.stream()
            .flatMap(leg -> leg.window().earliest().stream())
            .min(Comparator.naturalOrder());
    Optional<LocalDate> last =
        legs.stream().flatMap(leg -> leg.window().latest().stream()).max(Comparator.naturalOrder());
    Stream<Meeting> opening =
        untold(hosts.get(0), legs)
            .flatMap(host -> leg(tour, host, tour.window().earliest(), first))
            .stream();
    Stream<Meeting> closing =
        untold(hosts.get(hosts.size() - 1), legs)
            .flatMap(host -> leg(tour, host, last, tour.window().latest()))
            .stream();
    return Stream.concat(opening, closing).toList();
  }

  private static Optional<String> untold(String host, List<Meeting> legs) {
    boolean told = legs.stream().anyMatch(leg -> hosts(leg).contains(host));
    return told ? Optional.empty() : Optional.of(host);
  }

  private static Optional<Meeting> leg(
      Meeting tour, String host, Optional<LocalDate> first, Optional<LocalDate> last) {
    if (first.isEmpty() || last.isEmpty() || !first.get().isBefore(last.get())) {
      return Optional.empty();
    }
    List<Participant> parties =
        Stream.concat(
                Stream.of(tour.participants().get(0)),
                tour.participants().stream()
                    .skip(1)
                    .filter(party -> party.country().equals(Optional.of(host))))
            .toList();
    return Optional.of(
        new Meeting(
            String.join(" - ", parties.stream().limit(3).map(Participant::name).toList()),
            tour.kind(),
            tour.status(),
            parties,
            tour.place().filter(place -> place.country().equals(Optional.of(host))),
            Window.between(first.get(), last.get()),
            tour.attributedTo(),
            tour.evidence()));
  }
}
