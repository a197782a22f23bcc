package parley.remind.message;

import java.util.Objects;

/**
 * Links into the service.
 *
 * @param base its public URL, without a slash at the end
 */
record Links(String base) {

  /**
   * @throws IllegalArgumentException if the base is no http(s) URL, or ends in a slash
   */
  Links {
    Objects.requireNonNull(base, "base");
    if (!base.matches("https?://[^\\s]*[^\\s/]")) {
      throw new IllegalArgumentException(
          "the public URL begins with http:// or https:// and has no slash at its end, not "
              + base);
    }
  }

  String meeting(String id) {
    return base + "/meetings/" + id;
  }

  String document(String id) {
    return base + "/documents/" + id;
  }
}
