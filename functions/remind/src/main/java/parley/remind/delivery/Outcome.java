package parley.remind.delivery;

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
  /** Another worker is at it, or was when it died: it is to be looked at again. */
  HELD,
  /** Could not be published, or not be noted: it is to be tried again. */
  FAILED;

  /** Whether nothing is left to do. */
  public boolean isDone() {
    return isPublished() || this == ALREADY_SENT;
  }

  /** Whether it was published now. */
  public boolean isPublished() {
    return this == SENT || this == LATE || this == REPEATED;
  }
}
