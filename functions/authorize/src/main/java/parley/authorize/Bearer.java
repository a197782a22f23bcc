package parley.authorize;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The token in a request's headers (RFC 6750). */
final class Bearer {

  private static final String SCHEME = "bearer ";

  private Bearer() {}

  /** What stands in the authorization header; of another scheme, the whole. */
  static Optional<String> of(Map<String, String> headers) {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase("authorization"))
        .map(header -> credentials(header.getValue().strip()))
        .findFirst();
  }

  private static String credentials(String value) {
    return value.toLowerCase(Locale.ROOT).startsWith(SCHEME)
        ? value.substring(SCHEME.length()).strip()
        : value;
  }
}
