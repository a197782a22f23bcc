package parley.calendar.meeting;

import java.time.LocalDate;
import java.util.Optional;
import parley.calendar.party.Group;
import parley.calendar.party.SameParties;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Place;
import parley.reading.meeting.Status;

/**
 * Is this the meeting that we know? The one place of that rule, which has two sides: {@link
 * SameDays} and {@link OtherDays}.
 */
public final class Identity {

  /** A meeting that moves by more than this is another one, unless it was put off before. */
  public static final int MAX_MOVE_DAYS = 60;

  /** So long a meeting that was put off without a date is waited for. */
  private static final int POSTPONED_YEARS = 1;

  /** So long a meeting is waited for that was proposed for days that have passed without it. */
  public static final int TENTATIVE_DAYS = 30;

  /** So many that are named may be a group that is described. */
  public static final int MIN_GATHERING = 3;

  private static final int NEAR_GATHERING_DAYS = 3;

  /** Beside the one who travels, so many may be named at most whom he meets. */
  static final int MAX_HOSTS = 3;

  private Identity() {}

  /**
   * Whether a story tells of a known meeting.
   *
   * @param told the meeting of the story
   * @param published the story's day of publication, on which or before which all is that is known
   */
  public static boolean isSame(Meeting told, LocalDate published, Account known) {
    Meeting entry = known.meeting();
    return sameKind(told.kind(), entry.kind())
        && !isOver(entry, published)
        && isSame(SameParties.of(entry.participants(), told.participants()), entry, told);
  }

  private static boolean isSame(SameParties parties, Meeting entry, Meeting told) {
    boolean within = isTalkWithin(entry, told) && !isOfNamed(parties, told);
    if (within || isTalkWithin(told, entry)) {
      return false;
    }
    return isGathering(entry, told)
        || isGathering(told, entry)
        || (told.window().overlaps(entry.window())
            ? SameDays.areOne(parties, entry, told)
            : OtherDays.areOfOne(parties, entry, told));
  }

  /** The visit was told as one to the very people, so its talk with them is what it is for. */
  private static boolean isOfNamed(SameParties parties, Meeting talk) {
    long people =
        talk.participants().stream().filter(it -> !SameParties.isCountryOrPeople(it)).count();
    return people > 1 && parties.named().size() == talk.participants().size();
  }

  /** A talk on one day of a visit whose days are told is a meeting of its own. */
  static boolean isTalkWithin(Meeting visit, Meeting talk) {
    return visit.kind() == Kind.VISIT
        && talk.kind() != Kind.VISIT
        && visit.status() == Status.CONFIRMED
        && Days.isTimely(visit.window())
        && Days.length(visit.window()) > 0
        && !Wording.isVague(visit)
        && Days.length(talk.window()) == 0
        && visit.window().encloses(talk.window());
  }

  /** "the tea growers", who meet in the country of one of many that are named elsewhere. */
  private static boolean isGathering(Meeting group, Meeting named) {
    Optional<String> host = Group.hostOf(group).or(() -> hostOfMember(group, named));
    return host.isPresent()
        && named.participants().size() >= MIN_GATHERING
        && named.participants().stream().anyMatch(party -> party.country().equals(host))
        && Days.distance(group.window(), named.window()) <= NEAR_GATHERING_DAYS;
  }

  /** The country to which one of those who are named goes to meet the group, on their days. */
  private static Optional<String> hostOfMember(Meeting group, Meeting named) {
    return Group.memberOf(group)
        .filter(member -> group.window().overlaps(named.window()))
        .filter(
            member ->
                SameParties.mayStandForACountry(member)
                    || SameParties.of(named.participants(), group.participants())
                        .isAmongOthers(member))
        .flatMap(member -> group.place())
        .flatMap(Place::country);
  }

  /** Whether both are told to be at the same named place. */
  public static boolean isSamePlace(Meeting one, Meeting other) {
    return SamePlace.is(one.place(), other.place());
  }

  /** The last day on which stories may speak of a meeting as of one to come. */
  static LocalDate until(Meeting meeting) {
    LocalDate latest = meeting.window().latest().orElse(Bounds.NEVER_OVER);
    if (latest.equals(Bounds.NEVER_OVER)) {
      return latest;
    }
    return switch (meeting.status()) {
      case POSTPONED -> latest.plusYears(POSTPONED_YEARS);
      case TENTATIVE -> latest.plusDays(TENTATIVE_DAYS);
      case CONFIRMED, CANCELLED -> latest;
    };
  }

  /** Whether two meetings of one story are the same one told twice. */
  public static boolean isRepeated(Meeting one, Meeting other) {
    return one.window().equals(other.window())
        && sameKind(one.kind(), other.kind())
        && SameDays.areOne(SameParties.of(one.participants(), other.participants()), one, other);
  }

  /**
   * Whether a story that tells of a known meeting already tells of it more vaguely, too: nobody
   * else and all its days. A talk within a visit is another meeting than the visit.
   */
  public static boolean isVaguer(Meeting told, LocalDate published, Account known) {
    return isVaguer(told, known.meeting()) && isSame(told, published, known);
  }

  /** Whether one meeting of a story is another one told more vaguely. */
  public static boolean isVaguer(Meeting told, Meeting closer) {
    SameParties parties = SameParties.of(closer.participants(), told.participants());
    return sameKind(told.kind(), closer.kind())
        && (told.kind() == Kind.VISIT) == (closer.kind() == Kind.VISIT)
        && told.window().encloses(closer.window())
        && parties.sizeAtMost() == told.participants().size()
        && SameDays.areOne(parties, closer, told);
  }

  static boolean isOver(Meeting known, LocalDate published) {
    return until(known).isBefore(published);
  }

  static boolean sameKind(Kind one, Kind other) {
    return (one == Kind.CALL) == (other == Kind.CALL);
  }
}
