package parley.reading.meeting;

import java.util.Objects;

/**
 * A date expression that gave no meeting, and why not.
 *
 * @param text the expression as it stands in the text
 * @param reason why: {@code past}, {@code no meeting}, {@code time of the report}, {@code
 *     dateline}, {@code superseded} by another date, {@code denied}, {@code no days} that a
 *     calendar has, {@code no parties} that are named; of a meeting that is not kept, its days and
 *     {@code too many meetings}
 */
public record SetAside(String text, String reason) {

  public SetAside {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(reason, "reason");
  }
}
