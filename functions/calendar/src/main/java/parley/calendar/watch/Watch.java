package parley.calendar.watch;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import parley.calendar.party.Names;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Status;

/**
 * What a subscriber wants to hear of. Equal watches share one SNS topic.
 *
 * @param participants names or countries, any of which a meeting's parties has to bear; empty: any
 * @param places names or countries, any of which a meeting's place has to bear; empty: any
 * @param statuses the statuses to hear of; empty: every one
 * @param leadDays how many days before a window opens to remind, most first; on the day itself a
 *     reminder is always sent
 * @param changes whether to send notices when a meeting is announced, changes or falls through
 * @param zone whose days and hours count
 * @param hour the hour of the day at which reminders go out, 0 to 23
 * @param digest whether to send an outlook on the coming seven days each Monday
 */
public record Watch(
    Set<String> participants,
    Set<String> places,
    Set<Status> statuses,
    List<Integer> leadDays,
    boolean changes,
    ZoneId zone,
    int hour,
    boolean digest) {

  public static final List<Integer> DEFAULT_LEAD_DAYS = List.of(14, 7, 1);
  public static final ZoneId DEFAULT_ZONE = ZoneId.of("Asia/Tokyo");
  public static final int DEFAULT_HOUR = 9;
  public static final int MAX_LEAD_DAYS = 365;
  public static final int MAX_NAMES = 50;
  public static final int MAX_NAME_LENGTH = 100;

  /**
   * @throws IllegalArgumentException if a name is blank or too long, there are too many, a lead
   *     time is not 0 to {@value #MAX_LEAD_DAYS} days or the hour not 0 to 23
   */
  public Watch {
    participants = normal("participants", participants);
    places = normal("places", places);
    statuses = Set.copyOf(statuses);
    leadDays = leadDays.stream().distinct().sorted((a, b) -> b - a).toList();
    Objects.requireNonNull(zone, "zone");
    for (int days : leadDays) {
      if (days < 0 || days > MAX_LEAD_DAYS) {
        throw new IllegalArgumentException(
            "leadDays are 0 to " + MAX_LEAD_DAYS + " days, not " + days);
      }
    }
    if (hour < 0 || hour > 23) {
      throw new IllegalArgumentException("hour is 0 to 23, not " + hour);
    }
  }

  /** A watch without the outlook. */
  public Watch(
      Set<String> participants,
      Set<String> places,
      Set<Status> statuses,
      List<Integer> leadDays,
      boolean changes,
      ZoneId zone,
      int hour) {
    this(participants, places, statuses, leadDays, changes, zone, hour, false);
  }

  /** Everything, with the default lead times, at nine in the morning in Tokyo. */
  public static Watch everything() {
    return new Watch(
        Set.of(), Set.of(), Set.of(), DEFAULT_LEAD_DAYS, true, DEFAULT_ZONE, DEFAULT_HOUR);
  }

  /** Whether the meeting, as it stands, is one to hear of. */
  public boolean wants(Meeting meeting) {
    return (statuses.isEmpty() || statuses.contains(meeting.status()))
        && (participants.isEmpty()
            || meeting.participants().stream()
                .anyMatch(p -> anyName(participants, n -> Names.bears(p, n))))
        && (places.isEmpty()
            || meeting.place().filter(p -> anyName(places, n -> Names.bears(p, n))).isPresent());
  }

  /** The round in which its reminders go out. */
  public Round round() {
    return new Round(zone, hour);
  }

  private static boolean anyName(Set<String> names, Predicate<String> bears) {
    return names.stream().anyMatch(bears);
  }

  private static Set<String> normal(String field, Set<String> names) {
    if (names.size() > MAX_NAMES) {
      throw new IllegalArgumentException(
          field + " are at most " + MAX_NAMES + ", not " + names.size());
    }
    Set<String> normal = new TreeSet<>();
    for (String name : names) {
      if (Names.words(name).isEmpty() || name.length() > MAX_NAME_LENGTH) {
        throw new IllegalArgumentException(
            field + " are names of 1 to " + MAX_NAME_LENGTH + " characters, not \"" + name + "\"");
      }
      normal.add(name.strip().toLowerCase(Locale.ROOT));
    }
    return Set.copyOf(normal);
  }
}
