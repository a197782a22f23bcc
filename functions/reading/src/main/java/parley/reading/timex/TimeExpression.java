package parley.reading.timex;

import java.util.Objects;
import java.util.Optional;
import parley.reading.text.Span;

/**
 * A time expression of the text as TimeML annotates it (TIMEX3).
 *
 * @param span where it stands
 * @param text its words as they stand
 * @param type what it denotes
 * @param value its TIMEX3 value: {@code 2017-01-27}, {@code 2017-W04}, {@code P3D}, {@code
 *     FUTURE_REF}
 * @param mod how the value is meant, if not as it stands
 * @see <a href="https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html">TimeML
 *     1.2.1</a>
 */
public record TimeExpression(
    Span span, String text, TimexType type, String value, Optional<Mod> mod) {

  /**
   * @throws IllegalArgumentException if the value is blank
   */
  public TimeExpression {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(mod, "mod");
    if (value.isBlank()) {
      throw new IllegalArgumentException(
          "a time expression has a TIMEX3 value; \"" + text + "\" has none");
    }
  }

  /** Whether it denotes a time that a calendar may have: a date, or an hour of it. */
  public boolean isDate() {
    return type == TimexType.DATE || type == TimexType.TIME;
  }
}
