package parley.reading.meeting;

import java.util.Objects;

/**
 * A date expression that gave no meeting, and why not.
 *
 * @param text the expression as it stands in the text
 * @param reason why: {@code past}, {@code no meeting}
 */
public record SetAside(String text, String reason) {

  public SetAside {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(reason, "reason");
  }
}
