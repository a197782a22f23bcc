package parley.calendar.storage;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.calendar.hash.Sha256;
import parley.calendar.meeting.Bounds;
import parley.calendar.meeting.Days;
import parley.calendar.meeting.Entry;
import parley.calendar.meeting.MeetingQuery;
import parley.reading.window.Window;

/**
 * The sort key of entries by their window: first day, last day, id. Strings of it sort as the
 * entries do, and the last of a page is where the next begins.
 */
final class OpensKey {

  private static final Pattern FORM =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\d#\\d{4}-\\d\\d-\\d\\d#[a-z0-9]{1,40}");

  private static final int CHECK_BYTES = 6;

  private OpensKey() {}

  static String of(Entry entry) {
    Window window = entry.meeting().window();
    return window.earliest().orElse(Bounds.BEFORE_ALL) + "#" + latest(window) + "#" + entry.id();
  }

  /** The last day as a string that sorts behind every day if the window is open. */
  static String latest(Window window) {
    return window.latest().map(LocalDate::toString).orElse(Bounds.NEVER_OVER.toString());
  }

  /** Whether the window of a key touches the days of a query. */
  static boolean touches(String key, MeetingQuery query) {
    String[] parts = key.split("#");
    return parts[1].compareTo(query.from().toString()) >= 0
        && query.to().map(to -> parts[0].compareTo(to.toString()) <= 0).orElse(true);
  }

  /** How many days the windows of a key and of a meeting are apart, 0 if they overlap. */
  static long distance(String key, Window window) {
    return Days.distance(window(key), window);
  }

  /** The window of a key. */
  static Window window(String key) {
    String[] parts = key.split("#");
    return new Window(day(parts[0], Bounds.BEFORE_ALL), day(parts[1], Bounds.NEVER_OVER), false);
  }

  private static Optional<LocalDate> day(String day, LocalDate open) {
    return Optional.of(LocalDate.parse(day)).filter(each -> !each.equals(open));
  }

  /** The day on which the window of a key opens. */
  static LocalDate opens(String key) {
    return LocalDate.parse(key.substring(0, key.indexOf('#')));
  }

  /** Sorts behind a key, and before every other that comes after it. */
  static String behind(String key) {
    return key + "!";
  }

  /** Sorts behind every key of a day. */
  static String endOf(LocalDate day) {
    return day + "#~";
  }

  /** The id of the entry of a key. */
  static String id(String key) {
    return key.substring(key.lastIndexOf('#') + 1);
  }

  /** With a check, so that one that was cut off or changed is no other place in the list. */
  static String cursor(Entry last) {
    String key = of(last);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((key + "#" + check(key)).getBytes(StandardCharsets.UTF_8));
  }

  private static String check(String key) {
    return Sha256.hex("cursor\n" + key, CHECK_BYTES);
  }

  /**
   * The key in a cursor.
   *
   * @throws IllegalArgumentException if no page gave that cursor
   */
  static String ofCursor(String cursor) {
    String checked = decode(cursor);
    String key = checked.substring(0, Math.max(0, checked.lastIndexOf('#')));
    if (!FORM.matcher(key).matches() || !checked.equals(key + "#" + check(key))) {
      throw notACursor(cursor);
    }
    return key;
  }

  private static String decode(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw notACursor(cursor);
    }
  }

  private static IllegalArgumentException notACursor(String cursor) {
    return new IllegalArgumentException(
        "cursor is what the page before gave, not \"" + cursor + "\"");
  }
}
