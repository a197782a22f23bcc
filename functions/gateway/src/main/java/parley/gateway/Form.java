package parley.gateway;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a form of a page sends when no script does: names and texts, several of which may have one
 * name. Nothing more than text comes by it; what it means is the function's to say.
 *
 * <p>Any page of any site can have a browser send a form, so one is taken only from a page of ours,
 * or from what is no browser. There is no secret in the form that says so: no cookie and no
 * password of the browser goes with a request here, and who may do more than everyone shows it by a
 * bearer token, which no form can send. What a page of another site could borrow is the place where
 * the browser is: its address, by which subscriptions are counted, and on a single machine the
 * loopback, behind which everything is open. Browsers say themselves where a form comes from, and
 * no page can make them say otherwise.
 *
 * @param fields the texts of each name, in their order
 */
public record Form(Map<String, List<String>> fields) {

  /** How a form is sent. */
  public static final String MEDIA_TYPE = "application/x-www-form-urlencoded";

  private static final int MAX_LENGTH = 64 * 1024;
  private static final List<String> OUR_OWN = List.of("same-origin", "none");

  public Form {
    fields = Map.copyOf(fields);
  }

  /** Whether a request says that it is a form. */
  public static boolean isOne(Request request) {
    return MediaType.of(request.header("content-type").orElse("")).name().equals(MEDIA_TYPE);
  }

  /**
   * The form in a request's body.
   *
   * @throws ProblemException 403 if a page of another site had it sent; 415 if the body is not said
   *     to be a form; 413 if it is too large; 400 if it cannot be read
   */
  public static Form of(Request request) {
    requireOurOwn(request);
    request.mediaType(List.of(MEDIA_TYPE));
    if (request.body().length() > MAX_LENGTH) {
      throw problem(413, "A form has at most " + MAX_LENGTH + " characters.");
    }
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String pair : request.body().split("&")) {
      String[] parts = pair.split("=", 2);
      String name = decoded(parts[0]);
      String value = parts.length < 2 ? "" : decoded(parts[1]);
      fields.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }
    return new Form(fields);
  }

  /**
   * The first text of that name, stripped; a blank one counts as none.
   *
   * @throws ProblemException 422 if one holds U+0000
   */
  public Optional<String> text(String name) {
    return texts(name).stream().findFirst().filter(text -> !text.isEmpty());
  }

  /**
   * All texts of that name, stripped.
   *
   * @throws ProblemException 422 if one holds U+0000
   */
  public List<String> texts(String name) {
    return fields.getOrDefault(name, List.of()).stream()
        .map(text -> WellFormed.require("/" + name, text).strip())
        .toList();
  }

  /** Whether a box of that name was ticked. */
  public boolean has(String name) {
    return fields.containsKey(name);
  }

  private static void requireOurOwn(Request request) {
    boolean ours =
        request
            .header("sec-fetch-site")
            .map(OUR_OWN::contains)
            .or(() -> request.header("origin").map(origin -> isHost(origin, request)))
            .orElse(true);
    if (!ours) {
      throw problem(403, "Forms are taken from Parley's own pages, not from those of other sites.");
    }
  }

  private static boolean isHost(String origin, Request request) {
    try {
      String authority = URI.create(origin).getAuthority();
      return authority != null && request.header("host").filter(authority::equals).isPresent();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw problem(400, "The body is no form that can be read: " + e.getMessage() + ".");
    }
  }

  private static ProblemException problem(int status, String detail) {
    return new ProblemException(Problem.of(status, detail));
  }
}
