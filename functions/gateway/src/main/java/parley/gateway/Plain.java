package parley.gateway;

import java.util.regex.Pattern;

/**
 * Text out of a story as it may be shown: nothing in it makes what stands around it, or itself,
 * read otherwise than it is. Line breaks and tabs stay; what shows it decides what they are.
 */
public final class Plain {

  /** What some take for a line break, and others for nothing. */
  private static final Pattern SEPARATORS = Pattern.compile("[\\r\\x0B\\f\\x85\\u2028\\u2029]");

  /** Other control characters, and those that turn the direction in which a line is read. */
  private static final Pattern CONTROLS =
      Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]");

  private Plain() {}

  /** The text without such characters. */
  public static String text(String text) {
    return CONTROLS.matcher(SEPARATORS.matcher(text).replaceAll(" ")).replaceAll("");
  }
}
