package parley.remind.message;

import java.util.Locale;
import parley.calendar.meeting.ChangeKind;

/** Why a subscriber hears of a meeting. */
public enum NotificationKind {
  /** First known. */
  ANNOUNCED,
  /** Its window opens soon, or today. */
  REMINDER,
  /** Moved, narrowed, firmer or less firm, on again. */
  CHANGED,
  /** Cancelled or postponed. */
  OFF,
  /** Several reminders in one message, or the outlook on a week. */
  DIGEST;

  /** The word that JSON and the message attributes use: {@code announced}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of notice that a change asks for. */
  public static NotificationKind of(ChangeKind change) {
    return switch (change) {
      case ANNOUNCED -> ANNOUNCED;
      case MOVED, NARROWED, CONFIRMED, DOUBTED, REVIVED -> CHANGED;
      case POSTPONED, CANCELLED -> OFF;
    };
  }
}
