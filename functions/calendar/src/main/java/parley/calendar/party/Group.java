package parley.calendar.party;

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

  private Group() {}

  /** The country where a group meets that is only described; empty if it is not so. */
  public static Optional<String> hostOf(Meeting meeting) {
    Participant first = meeting.participants().get(0);
    boolean group =
        meeting.participants().size() == 1
            && first.country().isEmpty()
            && (Names.isCommonNoun(first.name()) || COUNTED.matcher(first.name()).matches());
    return group ? meeting.place().flatMap(Place::country) : Optional.empty();
  }

  /** The town where a group, or a body known by its acronym, gathers alone; empty if it is none. */
  public static Optional<Place> townOf(Meeting meeting) {
    return meeting.participants().size() == 1 && isGathering(meeting)
        ? meeting.place().filter(place -> place.country().isPresent() && !Names.isCountry(place))
        : Optional.empty();
  }

  /** The country under which a gathering is found, whatever those who gather are called. */
  public static Optional<String> countryOf(Meeting meeting) {
    return hostOf(meeting).or(() -> townOf(meeting).flatMap(Place::country));
  }

  private static boolean isGathering(Meeting meeting) {
    return meeting.kind() != Kind.VISIT && SameParties.isBody(meeting.participants().get(0));
  }
}
