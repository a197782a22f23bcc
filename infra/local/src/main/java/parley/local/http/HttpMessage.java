package parley.local.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A request as it came over the wire.
 *
 * @param method {@code GET}, {@code POST}, ...
 * @param rawPath its path, not decoded
 * @param rawQuery its query, not decoded; empty if there is none
 * @param headers its headers, several of one name apart
 * @param body its body
 * @param peer the address that it came from
 */
record HttpMessage(
    String method,
    String rawPath,
    String rawQuery,
    Map<String, List<String>> headers,
    byte[] body,
    String peer) {

  // the media types that an API Gateway HTTP API hands on as they are
  private static final Pattern TEXT =
      Pattern.compile("text/.*|application/(.*\\+)?(json|xml)|application/javascript");

  /** The headers' names in lower case, several of one name joined by commas; without cookies. */
  Map<String, String> joinedHeaders() {
    Map<String, String> joined = new TreeMap<>();
    headers.forEach((name, values) -> joined.put(lower(name), String.join(",", values)));
    joined.remove("cookie");
    return joined;
  }

  /** The cookies, each {@code name=value}. */
  List<String> cookies() {
    return headers.entrySet().stream()
        .filter(header -> lower(header.getKey()).equals("cookie"))
        .flatMap(header -> header.getValue().stream())
        .flatMap(value -> List.of(value.split(";\\s*")).stream())
        .toList();
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(joinedHeaders().get(name));
  }

  /** The body as it is, if it is a text in UTF-8. */
  Optional<String> text() {
    if (!TEXT.matcher(mediaType()).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  String base64() {
    return Base64.getEncoder().encodeToString(body);
  }

  private String mediaType() {
    return lower(header("content-type").orElse("text/plain").split(";", 2)[0].strip());
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
