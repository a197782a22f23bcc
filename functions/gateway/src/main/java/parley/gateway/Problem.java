package parley.gateway;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was wrong with a request, after RFC 9457.
 *
 * @param status the HTTP status
 * @param detail what was wrong, naming the value and what would have been right; cut off behind
 *     {@value #MAX_DETAIL} code points, since a value may be as long as a request, and an answer
 *     that repeats it longer than Lambda lets through
 * @param pointer the JSON pointer (RFC 6901) of the bad field; parameters of the query count as
 *     fields of one object: {@code /from}
 */
public record Problem(int status, String detail, Optional<String> pointer) {

  static final int MAX_DETAIL = 1_000;

  private static final Map<Integer, String> TITLES =
      Map.ofEntries(
          Map.entry(400, "Bad Request"),
          Map.entry(401, "Unauthorized"),
          Map.entry(403, "Forbidden"),
          Map.entry(404, "Not Found"),
          Map.entry(405, "Method Not Allowed"),
          Map.entry(409, "Conflict"),
          Map.entry(410, "Gone"),
          Map.entry(412, "Precondition Failed"),
          Map.entry(413, "Content Too Large"),
          Map.entry(415, "Unsupported Media Type"),
          Map.entry(421, "Misdirected Request"),
          Map.entry(422, "Unprocessable Content"),
          Map.entry(429, "Too Many Requests"),
          Map.entry(500, "Internal Server Error"));

  public Problem {
    Objects.requireNonNull(detail, "detail");
    Objects.requireNonNull(pointer, "pointer");
    if (!TITLES.containsKey(status)) {
      throw new IllegalArgumentException(
          "a problem has one of the statuses "
              + new TreeSet<>(TITLES.keySet())
              + ", not "
              + status);
    }
    detail = beginning(detail);
  }

  /** A problem of the request as a whole. */
  public static Problem of(int status, String detail) {
    return new Problem(status, detail, Optional.empty());
  }

  /** A problem of one field, named by its JSON pointer: {@code /watch/hour}. */
  public static Problem at(int status, String pointer, String detail) {
    return new Problem(status, detail, Optional.of(pointer));
  }

  private static String beginning(String detail) {
    return detail.codePointCount(0, detail.length()) <= MAX_DETAIL
        ? detail
        : detail.substring(0, detail.offsetByCodePoints(0, MAX_DETAIL)) + "...";
  }

  /** The problem details object. */
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("type", "about:blank");
    json.put("title", TITLES.get(status));
    json.put("status", status);
    json.put("detail", detail);
    pointer.ifPresent(p -> json.put("pointer", p));
    return json;
  }
}
