package parley.calendar.dynamo;

/** The end of a process. No code of ours catches it. */
public final class Crash extends Error {

  private static final long serialVersionUID = 1L;

  Crash(String after) {
    super("the process ends after " + after);
  }
}
