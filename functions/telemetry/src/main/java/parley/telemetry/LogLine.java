package parley.telemetry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Something that those who run a function are told. No person is in it: no address, number, secret
 * or word of a story.
 *
 * @param level how bad it is
 * @param message what happened
 * @param about what it is about, by name: {@code document}, {@code meeting}
 */
public record LogLine(Level level, String message, Map<String, Object> about) {

  /** Levels as Lambda has them. */
  public enum Level {
    /** All is well. */
    INFO,
    /** Not as it should be, but dealt with. */
    WARN,
    /** Somebody has to look. */
    ERROR
  }

  public LogLine {
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(message, "message");
    about = Map.copyOf(about);
  }

  /** That all is well. */
  public static LogLine info(String message) {
    return new LogLine(Level.INFO, message, Map.of());
  }

  /** That something is not as it should be, but dealt with. */
  public static LogLine warn(String message) {
    return new LogLine(Level.WARN, message, Map.of());
  }

  /** That somebody has to look. */
  public static LogLine error(String message) {
    return new LogLine(Level.ERROR, message, Map.of());
  }

  /** The same, about a document too. */
  public LogLine document(String id) {
    return with("document", id);
  }

  /** The same, about a meeting too. */
  public LogLine meeting(String id) {
    return with("meeting", id);
  }

  /** The same, with a number or a name more. */
  public LogLine with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(about);
    more.put(name, value);
    return new LogLine(level, message, more);
  }
}
