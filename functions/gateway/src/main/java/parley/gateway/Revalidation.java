package parley.gateway;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * Spares who has an answer from getting it again (RFC 9110, section 13). The ETag is weak, since
 * the same answer goes out compressed and not.
 */
final class Revalidation {

  static final String ETAG = "etag";

  /** What begins it says the state. */
  static final String BEHIND_STATE = ".";

  private static final int BYTES = 12;

  private Revalidation() {}

  /** The answer to a GET with its ETag; a 304 if the request says that it has it. */
  static Answer of(Request request, Answer answer) {
    if (answer.status() != 200) {
      return answer;
    }
    String tag = tag(answer);
    Answer tagged = kept(answer).with(ETAG, tag);
    return has(request, tag)
        ? new Answer(304, tagged.headers(), "").without("content-type")
        : tagged;
  }

  /** What nobody was to keep may be kept by now, if it is asked for anew each time. */
  private static Answer kept(Answer answer) {
    return answer.isKept() ? answer : answer.with("cache-control", "no-cache");
  }

  private static boolean has(Request request, String tag) {
    return request
        .header("if-none-match")
        .map(header -> List.of(header.split("\\s*,\\s*")))
        .filter(tags -> tags.contains("*") || tags.stream().anyMatch(t -> isSame(t, tag)))
        .isPresent();
  }

  private static boolean isSame(String one, String tag) {
    String strong = tag.substring("W/".length());
    return one.strip().equals(tag) || one.strip().equals(strong);
  }

  private static String tag(Answer answer) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(
          answer.headers().getOrDefault("content-type", "").getBytes(StandardCharsets.UTF_8));
      byte[] hash = sha.digest(answer.body().getBytes(StandardCharsets.UTF_8));
      String text = Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
      String state =
          answer.headers().containsKey(ETAG) ? answer.headers().get(ETAG) + BEHIND_STATE : "";
      return "W/\"" + state + text.substring(0, BYTES * 4 / 3) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
