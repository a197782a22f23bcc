package parley.gateway;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a content-type header says.
 *
 * @param name in lower case, without parameters: {@code text/plain}
 * @param charset in lower case, if it names one
 */
record MediaType(String name, Optional<String> charset) {

  private static final List<String> READABLE = List.of("utf-8", "us-ascii");

  static MediaType of(String header) {
    String[] parts = header.toLowerCase(Locale.ROOT).split(";");
    Optional<String> charset = Optional.empty();
    for (String part : parts) {
      if (part.strip().startsWith("charset=")) {
        charset = Optional.of(part.strip().substring("charset=".length()).replace("\"", ""));
      }
    }
    return new MediaType(parts.length == 0 ? "" : parts[0].strip(), charset);
  }

  /**
   * The name, if it is one of those given.
   *
   * @throws ProblemException 415 if it is none of them, or the charset is not UTF-8
   */
  String among(List<String> accepted) {
    if (!accepted.contains(name)) {
      throw unsupported(
          "The body is %s, not \"%s\".".formatted(String.join(" or ", accepted), name));
    }
    if (charset.filter(c -> !READABLE.contains(c)).isPresent()) {
      throw unsupported("The body's charset is utf-8, not \"%s\".".formatted(charset.get()));
    }
    return name;
  }

  private static ProblemException unsupported(String detail) {
    return new ProblemException(Problem.of(415, detail));
  }
}
