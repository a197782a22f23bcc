package parley.reading.rule;

import java.util.Objects;
import java.util.Optional;

/**
 * What a part of a pattern matched.
 *
 * @param begin the first token of it
 * @param end the first token behind it
 * @param value the value of the word in its class, the digits of a number, or for an earlier match
 *     its value if it is a name out of a word file, else its class
 * @param match the earlier match, if it was one
 */
public record Captured(int begin, int end, String value, Optional<Match> match) {

  public Captured {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(match, "match");
  }

  /** The value as a number. */
  public int number() {
    return Integer.parseInt(value);
  }
}
