package parley.reading.meeting;

import java.util.Objects;

/**
 * A date expression that gave no meeting, and why not.
 *
 * @param text the expression as it stands in the text
 * @param reason why, one of those below
 */
public record SetAside(String text, String reason) {

  /** It is over. */
  public static final String PAST = "past";

  /** Nobody meets then, as far as the words tell. */
  public static final String NO_MEETING = "no meeting";

  /** It tells when something was said. */
  public static final String TIME_OF_REPORT = "time of the report";

  /** It stands in the head of the story, and is its own day. */
  public static final String DATELINE = "dateline";

  /** Another day holds now. */
  public static final String SUPERSEDED = "superseded";

  /** The text says that nobody will meet then. */
  public static final String DENIED = "denied";

  /** No calendar has it: "soon". */
  public static final String NO_DAYS = "no days";

  /** Nobody is named who meets then. */
  public static final String NO_PARTIES = "no parties";

  /** It is of a meeting that is not kept, since the document tells of too many. */
  public static final String TOO_MANY_MEETINGS = "too many meetings";

  public SetAside {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(reason, "reason");
  }
}
