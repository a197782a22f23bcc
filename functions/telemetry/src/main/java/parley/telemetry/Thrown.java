package parley.telemetry;

import java.util.StringJoiner;

/** What was thrown, for a log in which no person stands. */
public final class Thrown {

  private static final int FRAMES = 12;

  private Thrown() {}

  /**
   * Which exceptions, and where; not their messages, which may quote an address or a story.
   *
   * @return a line each
   */
  public static String trace(Throwable thrown) {
    StringJoiner lines = new StringJoiner("\n");
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      lines.add((each == thrown ? "" : "caused by ") + each.getClass().getName());
      StackTraceElement[] frames = each.getStackTrace();
      for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
        lines.add("  at " + frames[i]);
      }
    }
    return lines.toString();
  }
}
