package parley.gateway;

import java.util.stream.Stream;

/**
 * Keeps somebody from changing what has changed since they looked at it (RFC 9110, section 13.1.1).
 * Our ETags are weak; those that begin with the same state count as the same.
 */
public final class Precondition {

  private Precondition() {}

  /**
   * Requires that a thing is still in a state that the request has seen, if it says which.
   *
   * @param state see {@link Answer#inState}
   * @throws ProblemException 412 if If-Match names other states only
   */
  public static void require(Request request, String state) {
    boolean holds =
        request
            .header("if-match")
            .map(tags -> Stream.of(tags.split(",")).map(String::strip).anyMatch(t -> is(t, state)))
            .orElse(true);
    if (!holds) {
      throw new ProblemException(
          Problem.of(412, "It has changed since you looked at it; look at it again."));
    }
  }

  private static boolean is(String tag, String state) {
    return tag.equals("*")
        || tag.replaceFirst("^W/", "").startsWith('"' + state + Revalidation.BEHIND_STATE);
  }
}
