package parley.calendar.party;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Place;

/** Those who are only described: "the tea growers", "six-party". */
public final class Group {

  /** "Six-party": so many who are not named. */
  private static final Pattern COUNTED =
      Pattern.compile("\\p{L}+[- ](party|nation|power|way)( .*)?", Pattern.CASE_INSENSITIVE);

  /** Those of many countries, not those who hold an office in one. */
  private static final Pattern OF_MANY =
      Pattern.compile(
          ".*\\b(countries|nations|states|producers|growers|exporters|importers|consumers|donors)",
          Pattern.CASE_INSENSITIVE);

  private Group() {}

  /** The country where a group meets that is only described; empty if it is not so. */
  public static Optional<String> hostOf(Meeting meeting) {
    boolean group = meeting.participants().stream().allMatch(Group::isDescribed);
    return group ? meeting.place().flatMap(Place::country) : Optional.empty();
  }

  /**
   * Who goes to where a group of many countries meets that is only described: "Ito leaves for the
   * tea growers' meeting in Oslo"; empty if it is not so.
   */
  public static Optional<Participant> memberOf(Meeting meeting) {
    List<Participant> parties = meeting.participants();
    boolean group = parties.stream().anyMatch(Group::isOfMany) && meeting.place().isPresent();
    return parties.size() == 2 && group
        ? parties.stream().filter(party -> !isDescribed(party)).findFirst()
        : Optional.empty();
  }

  private static boolean isOfMany(Participant party) {
    return isDescribed(party) && OF_MANY.matcher(party.name()).matches();
  }

  private static boolean isDescribed(Participant party) {
    return party.country().isEmpty()
        && (Names.isCommonNoun(party.name()) || COUNTED.matcher(party.name()).matches());
  }

  /** The town where a group, or a body known by its acronym, gathers alone; empty if it is none. */
  public static Optional<Place> townOf(Meeting meeting) {
    boolean alone = meeting.participants().size() == 1 || hostOf(meeting).isPresent();
    return alone && isGathering(meeting)
        ? meeting.place().filter(place -> place.country().isPresent() && !Names.isCountry(place))
        : Optional.empty();
  }

  /** The country under which a gathering is found, whatever those who gather are called. */
  public static Optional<String> countryOf(Meeting meeting) {
    return hostOf(meeting)
        .or(() -> townOf(meeting).flatMap(Place::country))
        .or(() -> memberOf(meeting).flatMap(it -> meeting.place()).flatMap(Place::country));
  }

  private static boolean isGathering(Meeting meeting) {
    return meeting.kind() != Kind.VISIT && SameParties.isBody(meeting.participants().get(0));
  }
}
