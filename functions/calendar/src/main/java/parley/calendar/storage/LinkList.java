package parley.calendar.storage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.calendar.meeting.Account;
import parley.calendar.party.Group;
import parley.calendar.party.PartyKeys;
import parley.calendar.party.SameParties;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;

/**
 * Links that stand together. Those under the name of a person, a body or a country are in the order
 * of their days. Those of two countries of which it is known that they meet, or their people, are
 * under each of them parted by season and by the other country, so that few have to be read however
 * often the one meets others.
 *
 * @param name under which they stand
 * @param part what their sort keys begin with
 * @param byDay whether they are in the order of their days behind that
 */
record LinkList(String name, String part, boolean byDay) {

  /** Of more parties not all are looked for: most of them share a meeting, or it is another one. */
  private static final int MAX_PARTIES = 6;

  /** Of so many parties each two may have been entered before the third joined them. */
  private static final int THREE = 3;

  /** So many countries are looked for beside those of their people who are named. */
  private static final int MAX_COUNTRIES = 2;

  /** The links under a name. */
  static LinkList of(String name) {
    return new LinkList(name, "", true);
  }

  /** The links of a country, or its people, that meets another in a season. */
  static LinkList of(String country, String other, String season) {
    return new LinkList(PartyKeys.people(country), season + "#" + other + "#", true);
  }

  /** The links of a country, or its people, whomever it meets in a season. */
  private static LinkList ofAll(String country, String season) {
    return new LinkList(PartyKeys.people(country), season + "#", false);
  }

  /** The sort key behind which nothing is over on a day. */
  String from(LocalDate day) {
    return byDay ? part + day : part;
  }

  /** Sorts behind all of its links. */
  String end() {
    return part + "~";
  }

  /** Those in which an entry is found, by whatever its parties were called. */
  static Set<LinkList> of(Account known) {
    Set<LinkList> lists = of(known.meeting());
    known.aliases().names().map(LinkList::of).forEach(lists::add);
    return lists;
  }

  /** Those in which a meeting is entered, as one of its parties. */
  static Set<LinkList> of(Meeting meeting) {
    Optional<Sides> sides = Sides.of(meeting);
    Set<LinkList> lists = new LinkedHashSet<>();
    for (Participant party : meeting.participants()) {
      PartyKeys.own(party).forEach(key -> lists.add(of(key)));
      party.country().filter(it -> sides.isEmpty()).ifPresent(it -> lists.add(of(it)));
    }
    Group.countryOf(meeting).ifPresent(host -> lists.add(of(host)));
    for (String season : Season.of(meeting)) {
      sides.stream().flatMap(both -> both.links(season)).forEach(lists::add);
      pairs(meeting).forEach(both -> lists.add(both.link(season)));
    }
    return lists;
  }

  /**
   * Those in which the same meeting may have been entered, perhaps under other names.
   *
   * @param day on which it is not over
   */
  static Set<LinkList> sought(Meeting meeting, LocalDate day) {
    Set<String> seasons = Season.near(meeting.window(), day);
    List<Participant> parties = bodiesFirst(meeting);
    Set<LinkList> lists = new LinkedHashSet<>();
    parties.forEach(party -> PartyKeys.own(party).forEach(key -> lists.add(of(key))));
    Group.countryOf(meeting).ifPresent(host -> lists.add(of(host)));
    if (Sides.of(meeting).isEmpty()) {
      countries(parties).limit(MAX_COUNTRIES).forEach(country -> lists.add(of(country)));
      alone(meeting).ifPresent(it -> seasons.forEach(season -> lists.add(ofAll(it, season))));
    }
    pairs(meeting).forEach(both -> seasons.forEach(season -> lists.add(both.link(season))));
    return lists;
  }

  /** One of those in which the same is entered at the same time, under whatever names. */
  static Set<LinkList> soughtAgain(Meeting meeting) {
    Set<LinkList> lists = new LinkedHashSet<>();
    Sides.of(meeting)
        .ifPresentOrElse(
            both -> Season.of(meeting).forEach(season -> lists.add(both.link(season))),
            () -> lists.add(of(PartyKeys.own(meeting.participants().get(0)).first())));
    return lists;
  }

  private static List<Participant> bodiesFirst(Meeting meeting) {
    return meeting.participants().stream()
        .sorted(Comparator.comparing(party -> !SameParties.isBody(party)))
        .limit(MAX_PARTIES)
        .toList();
  }

  private static Stream<String> countries(List<Participant> parties) {
    return parties.stream().flatMap(party -> party.country().stream()).distinct();
  }

  /** The country that is all that a story names. */
  private static Optional<String> alone(Meeting meeting) {
    Participant first = meeting.participants().get(0);
    return meeting.participants().size() == 1 && SameParties.isPolity(first)
        ? first.country()
        : Optional.empty();
  }

  /**
   * The two sides; of three any two that are countries, for whom people may have been named before:
   * "Ruiz will join Norway and Peru".
   */
  private static Stream<Sides> pairs(Meeting meeting) {
    List<Participant> parties = meeting.participants();
    if (parties.size() != THREE) {
      return Sides.of(meeting).stream();
    }
    return Stream.of(pair(parties, 0, 1), pair(parties, 1, 2), pair(parties, 0, 2))
        .flatMap(Optional::stream);
  }

  private static Optional<Sides> pair(List<Participant> parties, int one, int other) {
    boolean polities =
        SameParties.isPolity(parties.get(one)) && SameParties.isPolity(parties.get(other));
    return polities
        ? Sides.of(parties.get(one).country(), parties.get(other).country())
        : Optional.empty();
  }
}
