package parley.remind.delivery;

/** What became of a notification to a watch. */
public enum Outcome {
  /** Published now, and noted as sent. */
  SENT,
  /** Published before. */
  ALREADY_SENT,
  /** Another worker is at it, or was when it died: it is to be looked at again. */
  HELD,
  /** Could not be published, or not be noted: it is to be tried again. */
  FAILED;

  /** Whether nothing is left to do. */
  public boolean isDone() {
    return this == SENT || this == ALREADY_SENT;
  }
}
