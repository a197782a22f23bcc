package parley.telemetry;

import java.util.Arrays;
import java.util.StringJoiner;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/**
 * What was thrown, for a log in which no person stands: which exceptions, the codes by which AWS
 * names them, and where; not their messages, which may quote an address or a story.
 */
public final class Thrown {

  private static final int FRAMES = 12;
  private static final String OURS = "parley.";

  private Thrown() {}

  /**
   * All that is known of it.
   *
   * @return a line each
   */
  public static String trace(Throwable thrown) {
    StringJoiner lines = new StringJoiner("\n");
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      lines.add((each == thrown ? "" : "caused by ") + each.getClass().getName() + code(each));
      StackTraceElement[] frames = each.getStackTrace();
      for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
        lines.add("  at " + frames[i]);
      }
    }
    return lines.toString();
  }

  /** In one line: the exception, what it was caused by, and the first of our lines that it met. */
  public static String brief(Throwable thrown) {
    StringJoiner names = new StringJoiner(" by ");
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      names.add(each.getClass().getSimpleName() + code(each));
    }
    return names + where(thrown);
  }

  private static String where(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith(OURS))
        .findFirst()
        .map(frame -> " at " + frame)
        .orElse("");
  }

  private static String code(Throwable thrown) {
    return thrown instanceof AwsServiceException refused ? code(refused) : "";
  }

  private static String code(AwsServiceException refused) {
    AwsErrorDetails details = refused.awsErrorDetails();
    String code = details == null ? "" : " " + details.errorCode();
    return code + " " + refused.statusCode();
  }
}
