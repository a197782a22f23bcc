package parley.calendar.party;

import java.util.Optional;
import java.util.regex.Pattern;
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
}
