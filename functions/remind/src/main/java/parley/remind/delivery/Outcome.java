package parley.remind.delivery;

import parley.calendar.reminder.ReminderLog.Claim;

/** What became of a notification to a watch. */
public enum Outcome {
  /** Published now, and noted as sent. */
  SENT,
  /** As {@link #SENT}, later than it should have been. */
  LATE,
  /**
   * As {@link #SENT}, after a worker that had taken it on did not come to its end: it may have been
   * published before.
   */
  REPEATED,
  /** Published before. */
  ALREADY_SENT,
  /**
   * Not published, but noted: a later reminder of the same meeting was published before it could
   * be, and has said what it would have.
   */
  COVERED,
  /**
   * Not published: the meeting is off, over or another by now, or the watch wants no such thing.
   */
  NEEDLESS,
  /** Not published: so much later than it was due nobody has a use for it. */
  TOO_LATE,
  /** Another worker is at it, or was when it died: it is to be looked at again. */
  HELD,
  /** Could not be published, or not be noted: it is to be tried again. */
  FAILED;

  /** What a notification came to that was published under a claim. */
  static Outcome of(Claim claim, boolean late) {
    if (claim == Claim.RECLAIMED) {
      return REPEATED;
    }
    return late ? LATE : SENT;
  }

  /** Whether nothing is left to do. */
  public boolean isDone() {
    return isPublished() || this == ALREADY_SENT || isLetGo();
  }

  /** Whether it will never be published, which somebody may want to know. */
  public boolean isLetGo() {
    return this == COVERED || this == NEEDLESS || this == TOO_LATE;
  }

  /** Whether it was published now. */
  public boolean isPublished() {
    return this == SENT || this == LATE || this == REPEATED;
  }
}
