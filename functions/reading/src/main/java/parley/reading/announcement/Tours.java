package parley.reading.announcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.window.Window;

/**
 * Journeys to several hosts of which the text tells the legs, too: those are the meetings then, the
 * tour is none beside them. The first or last leg, where no days of its own are told, has what the
 * others leave of the tour.
 */
final class Tours {

  /** As many meetings before and behind a tour may be its legs; reading stays linear. */
  private static final int MAX_NEAR = 16;

  private Tours() {}

  /** The meetings of a text with the legs of each tour in place of it. */
  static List<Meeting> inLegs(List<Meeting> meetings) {
    List<Meeting> parted = new ArrayList<>();
    for (int i = 0; i < meetings.size(); i++) {
      Meeting meeting = meetings.get(i);
      int end = Math.min(meetings.size(), i + MAX_NEAR);
      List<Meeting> legs = legs(meeting, meetings.subList(Math.max(0, i - MAX_NEAR), end));
      if (legs.isEmpty()) {
        parted.add(meeting);
      } else {
        parted.addAll(rest(meeting, legs));
      }
    }
    return parted;
  }

  private static List<Meeting> legs(Meeting tour, List<Meeting> near) {
    if (tour.kind() != Kind.VISIT || hosts(tour).size() < 2) {
      return List.of();
    }
    List<Meeting> legs = new ArrayList<>();
    for (Meeting meeting : near) {
      if (isLeg(meeting, tour)) {
        legs.add(meeting);
      }
    }
    return legs;
  }

  private static boolean isLeg(Meeting leg, Meeting tour) {
    return leg.kind() == Kind.VISIT
        && hosts(leg).size() < hosts(tour).size()
        && !Collections.disjoint(hosts(leg), hosts(tour))
        && !leg.window().equals(tour.window())
        && tour.window().encloses(leg.window())
        && visitor(leg).equals(visitor(tour));
  }

  private static String visitor(Meeting visit) {
    return visit.participants().get(0).name();
  }

  /** The countries that are visited, in the order of the text. */
  private static List<String> hosts(Meeting visit) {
    List<String> hosts = new ArrayList<>();
    for (Participant party : visit.participants().subList(1, visit.participants().size())) {
      if (party.country().isPresent() && !hosts.contains(party.country().get())) {
        hosts.add(party.country().get());
      }
    }
    return hosts;
  }

  /** The legs at the ends of a tour that are not told. */
  private static List<Meeting> rest(Meeting tour, List<Meeting> legs) {
    List<String> hosts = hosts(tour);
    List<Meeting> rest = new ArrayList<>(2);
    addUntold(rest, tour, legs, hosts.get(0), tour.window().earliest(), first(legs));
    addUntold(rest, tour, legs, hosts.get(hosts.size() - 1), last(legs), tour.window().latest());
    return rest;
  }

  private static Optional<LocalDate> first(List<Meeting> legs) {
    Optional<LocalDate> first = Optional.empty();
    for (Meeting leg : legs) {
      Optional<LocalDate> day = leg.window().earliest();
      boolean earlier = day.isPresent() && (first.isEmpty() || day.get().isBefore(first.get()));
      first = earlier ? day : first;
    }
    return first;
  }

  private static Optional<LocalDate> last(List<Meeting> legs) {
    Optional<LocalDate> last = Optional.empty();
    for (Meeting leg : legs) {
      Optional<LocalDate> day = leg.window().latest();
      boolean later = day.isPresent() && (last.isEmpty() || day.get().isAfter(last.get()));
      last = later ? day : last;
    }
    return last;
  }

  /** Adds the visit to a host between two days, unless a leg tells of it. */
  private static void addUntold(
      List<Meeting> rest,
      Meeting tour,
      List<Meeting> legs,
      String host,
      Optional<LocalDate> first,
      Optional<LocalDate> last) {
    boolean days = first.isPresent() && last.isPresent() && first.get().isBefore(last.get());
    if (days && !isTold(host, legs)) {
      rest.add(leg(tour, host, Window.between(first.get(), last.get())));
    }
  }

  private static boolean isTold(String host, List<Meeting> legs) {
    for (Meeting leg : legs) {
      if (hosts(leg).contains(host)) {
        return true;
      }
    }
    return false;
  }

  private static Meeting leg(Meeting tour, String host, Window window) {
    List<Participant> parties = new ArrayList<>(List.of(tour.participants().get(0)));
    for (Participant party : tour.participants().subList(1, tour.participants().size())) {
      if (isOf(host, party.country())) {
        parties.add(party);
      }
    }
    boolean there = tour.place().isPresent() && isOf(host, tour.place().get().country());
    return new Meeting(
        Meeting.title(parties, tour.kind()),
        tour.kind(),
        tour.status(),
        parties,
        there ? tour.place() : Optional.empty(),
        window,
        tour.attributedTo(),
        tour.evidence());
  }

  private static boolean isOf(String host, Optional<String> country) {
    return country.isPresent() && country.get().equals(host);
  }
}
