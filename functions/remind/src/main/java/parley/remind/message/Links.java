package parley.remind.message;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import parley.reading.meeting.Meeting;

/**
 * Links into the service.
 *
 * @param base its public URL, without a slash at the end
 */
record Links(String base) {

  private static final int MAX_NAME = 100;

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

  /** The calendar of the meeting's first party, if it has a name. */
  Optional<String> calendar(Meeting meeting) {
    return meeting.participants().stream()
        .findFirst()
        .map(party -> Excerpt.cut(party.name(), MAX_NAME))
        .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
        .map(name -> base + "/calendar.ics?participant=" + name);
  }

  String document(String id) {
    return base + "/documents/" + id;
  }
}
