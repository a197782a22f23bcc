package parley.calendar.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import parley.calendar.party.Group;
import parley.calendar.party.SameParties;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Place;
import parley.reading.meeting.Status;

/** Is this the meeting that we know? The one place of that rule. */
public final class Identity {

  /** A meeting that moves by more than this is another one, unless it was put off before. */
  public static final int MAX_MOVE_DAYS = 60;

  /** So long a meeting that was put off without a date is waited for. */
  private static final int POSTPONED_YEARS = 1;

  /** So long a meeting is waited for that was proposed for days that have passed without it. */
  public static final int TENTATIVE_DAYS = 30;

  /** Days that are no further apart may be the same told anew, though not all is the same. */
  private static final int NEAR_DAYS = 7;

  /** So many that are named may be a group that is described. */
  public static final int MIN_GATHERING = 3;

  private static final int NEAR_GATHERING_DAYS = 3;

  /** A body that is to meet at a place does not meet there twice within so many days. */
  private static final int NEAR_SESSION_DAYS = 14;

  /** Of so many at most a story may name but some. */
  private static final int MAX_NAMED = 6;

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
            ? isMostOf(parties, entry, told)
            : mayHaveMoved(parties, entry, told)
                || isNextTo(parties, entry, told)
                || isToldToHaveMoved(parties, entry, told));
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
    Optional<String> host = Group.hostOf(group);
    return host.isPresent()
        && named.participants().size() >= MIN_GATHERING
        && named.participants().stream().anyMatch(party -> party.country().equals(host))
        && Days.distance(group.window(), named.window()) <= NEAR_GATHERING_DAYS;
  }

  /** Whether both are told to be at the same named place. */
  public static boolean isSamePlace(Meeting one, Meeting other) {
    return isAt(one.place(), other.place());
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
        && isMostOf(SameParties.of(one.participants(), other.participants()), one, other);
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
        && isMostOf(parties, closer, told);
  }

  static boolean isOver(Meeting known, LocalDate published) {
    return until(known).isBefore(published);
  }

  static boolean sameKind(Kind one, Kind other) {
    return (one == Kind.CALL) == (other == Kind.CALL);
  }

  /** The talks that prepare a summit or a conference on other days are not the summit. */
  private static boolean sameSort(Kind one, Kind other) {
    return one == other || (one != Kind.TALKS && other != Kind.TALKS) || isAny(one) || isAny(other);
  }

  private static boolean isAny(Kind kind) {
    return kind == Kind.MEETING || kind == Kind.VISIT;
  }

  /** All of the one's parties are the other's, which are at most twice as many. */
  private static boolean isMostOf(SameParties parties, Meeting one, Meeting other) {
    int few = Math.min(one.participants().size(), other.participants().size());
    int many = Math.max(one.participants().size(), other.participants().size());
    int shared = mayBeSupposed(one, other) ? parties.sizeAtMost() : parties.size();
    boolean enough =
        2 * few >= many || isJourney(parties, one, other, many) || isOfTheDay(parties, one, other);
    return (shared == few && enough && !isOtherJourney(one, other))
        || isSession(one, other)
        || isTableOf(parties, one, other)
        || isOfTheDayBut(parties, one, other)
        || isSameVisit(parties, one, other)
        || isSameGathering(one, other);
  }

  /** "Ito" may be who Japan was to be, if it is soon and not in another country. */
  private static boolean mayBeSupposed(Meeting one, Meeting other) {
    return Days.isTimely(one.window())
        && Days.isTimely(other.window())
        && !isElsewhere(one.place(), other.place());
  }

  /** "her visit on Monday", of one whom many were told to receive on that very day. */
  private static boolean isOfTheDay(SameParties parties, Meeting one, Meeting other) {
    int few = Math.min(one.participants().size(), other.participants().size());
    return parties.named().size() == few && areOfTheDays(one, other);
  }

  /** "Thursday's talks with Berg and the Greens", of which three or four were named before. */
  private static boolean isOfTheDayBut(SameParties parties, Meeting one, Meeting other) {
    int few = Math.min(one.participants().size(), other.participants().size());
    return parties.named().size() > 1 && 3 * parties.size() >= 2 * few && areOfTheDays(one, other);
  }

  private static boolean areOfTheDays(Meeting one, Meeting other) {
    return one.window().equals(other.window())
        && Days.length(one.window()) <= 1
        && Math.max(one.participants().size(), other.participants().size()) <= MAX_NAMED
        && !isElsewhere(one.place(), other.place());
  }

  /** "her visit to Peru in April", of one whom many were told to receive there. */
  private static boolean isSameVisit(SameParties parties, Meeting one, Meeting other) {
    Optional<String> host = one.place().flatMap(Place::country);
    boolean there = host.isPresent() && host.equals(other.place().flatMap(Place::country));
    boolean few = other.participants().size() <= one.participants().size();
    return there
        && (few ? other : one).kind() == Kind.VISIT
        && Math.max(one.participants().size(), other.participants().size()) <= MAX_NAMED
        && (few
            ? areGuests(other, host, parties::isAmongOthers)
            : areGuests(one, host, party -> parties.of(party).isPresent()));
  }

  /** Whether somebody comes, and all who do are known. */
  private static boolean areGuests(
      Meeting visit, Optional<String> host, Predicate<Participant> isKnown) {
    List<Participant> guests =
        visit.participants().stream()
            .filter(party -> !SameParties.isCountryOrPeople(party) || !party.country().equals(host))
            .toList();
    return !guests.isEmpty() && guests.stream().allMatch(isKnown);
  }

  /** Who goes somewhere some time next month may first go elsewhere. */
  private static boolean isOtherJourney(Meeting one, Meeting other) {
    boolean alone = one.participants().size() == 1 && other.participants().size() == 1;
    return alone
        && one.kind() == Kind.VISIT
        && other.kind() == Kind.VISIT
        && !(Days.isTimely(one.window()) && Days.isTimely(other.window()))
        && one.place().isPresent()
        && other.place().isPresent()
        && !one.place().flatMap(Place::country).equals(other.place().flatMap(Place::country));
  }

  /** "oil exporters", who gather in the very town where others were told to. */
  private static boolean isSameGathering(Meeting one, Meeting other) {
    return Group.townOf(one).isPresent()
        && Group.townOf(one).equals(Group.townOf(other))
        && (Group.hostOf(one).isPresent() || Group.hostOf(other).isPresent())
        && (one.window().encloses(other.window()) || other.window().encloses(one.window()));
  }

  /**
   * Talks at one place, of which a story names some of the parties, or of the very day, or of the
   * week in which it is, but one; of the week the place need not be told by both.
   */
  private static boolean isTableOf(SameParties parties, Meeting one, Meeting other) {
    boolean sameDays = one.window().equals(other.window());
    boolean week = isWithinWeekOf(one, other) || isWithinWeekOf(other, one);
    boolean some = sameDays || ((parties.size() > 1 || week) && isPart(parties, one, other));
    boolean anywhere = one.place().isEmpty() || other.place().isEmpty();
    return one.kind() == Kind.TALKS
        && other.kind() == Kind.TALKS
        && some
        && parties.size() > 0
        && (isAt(one.place(), other.place()) || (week && !sameDays && anywhere));
  }

  private static boolean isWithinWeekOf(Meeting week, Meeting day) {
    return Days.length(week.window()) < NEAR_DAYS && week.window().encloses(day.window());
  }

  /**
   * A body that meets on the very same days, or at the very place within few days, whoever else is
   * named beside it.
   */
  private static boolean isSession(Meeting one, Meeting other) {
    boolean there = isAt(one.place(), other.place());
    boolean timely = Days.isTimely(one.window()) && Days.isTimely(other.window());
    return (one.window().equals(other.window()) && shareABody(one, other))
        || (there
            && timely
            && SameParties.shareABodyByName(one.participants(), other.participants()));
  }

  private static boolean shareABody(Meeting one, Meeting other) {
    return one.participants().stream()
        .anyMatch(
            body ->
                other.participants().stream()
                    .anyMatch(party -> SameParties.isOfSameBody(body, party)));
  }

  /** One who is known to go to a country, and then whom he meets there. */
  private static boolean isJourney(SameParties parties, Meeting one, Meeting other, int many) {
    Optional<String> country = one.place().flatMap(Place::country);
    boolean visitor = parties.named().size() == 1 && many <= 1 + MAX_HOSTS;
    return visitor && country.isPresent() && country.equals(other.place().flatMap(Place::country));
  }

  /**
   * Only the very same parties are followed to another window, and of these one by its name: that
   * Japan and the United States talk on another day is nothing that two leaders have moved. A body
   * that meets alone is followed only from a meeting that was put off, since most meet regularly.
   */
  private static boolean mayHaveMoved(SameParties parties, Meeting known, Meeting told) {
    boolean postponed = isPostponed(known);
    return isOfAll(parties, known, told)
        && !parties.named().isEmpty()
        && (postponed || parties.size() > 1)
        && sameSort(known.kind(), told.kind())
        && (postponed || Days.distance(told.window(), known.window()) <= MAX_MOVE_DAYS)
        && !isElsewhere(known.place(), told.place());
  }

  /**
   * What is told of days close by is most often the same: talks of which a story names but some of
   * the parties, a body's meeting at the very place.
   */
  private static boolean isNextTo(SameParties parties, Meeting known, Meeting told) {
    long distance = Days.distance(told.window(), known.window());
    boolean sameKind = known.kind() == told.kind();
    boolean talks =
        distance <= NEAR_DAYS
            && sameKind
            && told.kind() == Kind.TALKS
            && isPart(parties, known, told);
    boolean session =
        parties.named().size() == 1
            && parties.named().size() == known.participants().size()
            && parties.named().size() == told.participants().size()
            && isAt(known.place(), told.place())
            && distance <= NEAR_SESSION_DAYS;
    return (talks || session) && !isElsewhere(known.place(), told.place());
  }

  /**
   * The story says that it was to be on other days: of what it names one side may do, and if it
   * names all, it may be elsewhere. What was put off is waited for, so two of those who were to
   * meet are enough.
   */
  private static boolean isToldToHaveMoved(SameParties parties, Meeting known, Meeting told) {
    return Wording.tellsOfMove(told)
        && (shareABody(known, told)
            || isSameAlone(parties, known, told)
            || (parties.size() > 1 && (isPart(parties, known, told) || isPostponed(known))))
        && !told.status().isOff()
        && sameSort(known.kind(), told.kind())
        && Days.distance(told.window(), known.window()) <= MAX_MOVE_DAYS
        && (isOfAll(parties, known, told) || !isElsewhere(known.place(), told.place()));
  }

  private static boolean isPostponed(Meeting known) {
    return known.status() == Status.POSTPONED;
  }

  /** One party of which alone both are told: "the alliance", "the minister's trip". */
  private static boolean isSameAlone(SameParties parties, Meeting known, Meeting told) {
    return parties.named().size() == 1 && isOfAll(parties, known, told);
  }

  private static boolean isOfAll(SameParties parties, Meeting known, Meeting told) {
    return parties.size() == known.participants().size()
        && parties.size() == told.participants().size();
  }

  private static boolean isPart(SameParties parties, Meeting one, Meeting other) {
    return parties.size() == Math.min(one.participants().size(), other.participants().size());
  }

  private static boolean isAt(Optional<Place> one, Optional<Place> other) {
    return one.isPresent() && one.map(Place::name).equals(other.map(Place::name));
  }

  static boolean isElsewhere(Optional<Place> one, Optional<Place> other) {
    Optional<String> country = one.flatMap(Place::country);
    Optional<String> otherCountry = other.flatMap(Place::country);
    return country.isPresent() && otherCountry.isPresent() && !country.equals(otherCountry);
  }
}
