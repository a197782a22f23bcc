package parley.calendar.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import parley.reading.meeting.CalledOff;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.window.Window;

/**
 * What one story says of one meeting, or what an operator says of it. What the calendar knows of a
 * meeting is what its tellings make of it, taken in the order of their {@linkplain #key() keys},
 * whatever the order in which they came.
 *
 * @param meeting the meeting as the story has it
 * @param published the story's day of publication, or the day of a correction
 * @param at when the calendar took it in
 * @param voice who says it
 * @param pinned the id of the entry that an operator has put it into; stories find theirs by
 *     themselves
 * @param undated whether it calls a meeting off that only the calendar can tell; the days of its
 *     meeting are then those within which that one lies
 * @param nth tells it apart from others that its story tells in the same words of the same days,
 *     from 0: "on the sidelines of the summit on Monday" tells of two meetings
 */
public record Telling(
    Meeting meeting,
    LocalDate published,
    Instant at,
    Voice voice,
    Optional<String> pinned,
    boolean undated,
    int nth)
    implements Comparable<Telling> {

  /** Sorts behind all of a story that has a day: what is called off without one is among these. */
  private static final String UNDATED = "off#";

  public Telling {
    Objects.requireNonNull(meeting, "meeting");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(voice, "voice");
    Objects.requireNonNull(pinned, "pinned");
  }

  /** What a story says, as much of it as is kept. */
  public static Telling of(Meeting told, LocalDate published, Instant at) {
    return new Telling(
        Bounds.within(told), published, at, Voice.of(told), Optional.empty(), false, 0);
  }

  /** What a story calls off without a day, or says will not be, as much of it as is kept. */
  public static Telling of(CalledOff off, LocalDate published, Instant at) {
    Meeting told =
        new Meeting(
            String.join(" - ", off.participants().stream().map(Participant::name).toList()),
            off.kind(),
            off.status(),
            off.participants(),
            off.place(),
            off.window().orElse(Window.from(published)),
            off.attributedTo(),
            List.of(off.evidence()));
    Telling dated = of(told, published, at);
    return new Telling(dated.meeting(), published, at, dated.voice(), dated.pinned(), true, 0);
  }

  /** The best words. */
  public Evidence evidence() {
    return meeting.evidence().get(0);
  }

  /** The id of the story. */
  public String document() {
    return evidence().document();
  }

  /**
   * Names the telling, within the story too, so that one that was taken in is known again. Strings
   * of it sort by the day, a day's corrections behind its stories, then by the story and its words.
   */
  public String key() {
    String place = String.format(Locale.ROOT, "%07d", evidence().span().begin());
    String words = undated ? UNDATED + place : place + "#" + meeting.window().edtf();
    return story() + words + (nth == 0 ? "" : "#" + nth);
  }

  /** What the keys of all tellings of its story begin with. */
  public String story() {
    return published + (isCorrection() ? "#2#" : "#1#") + document() + "#";
  }

  /** What the keys of all tellings of a story begin with. */
  public static String story(LocalDate published, String document) {
    return published + "#1#" + document + "#";
  }

  public boolean isCorrection() {
    return voice == Voice.OPERATOR;
  }

  /** The same, put into an entry for good. */
  public Telling pinnedTo(String entry) {
    return new Telling(meeting, published, at, voice, Optional.of(entry), undated, nth);
  }

  /** The same in place of one that was kept: it came when that came, and is where that was put. */
  public Telling inPlaceOf(Telling kept) {
    return new Telling(meeting, published, kept.at(), voice, kept.pinned(), undated, nth);
  }

  /** The same, as the nth of those that would be called the same. */
  public Telling nth(int number) {
    return new Telling(meeting, published, at, voice, pinned, undated, number);
  }

  @Override
  public int compareTo(Telling other) {
    return key().compareTo(other.key());
  }
}
