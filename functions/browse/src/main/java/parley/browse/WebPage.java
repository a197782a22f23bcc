package parley.browse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.gateway.Answer;
import parley.gateway.Request;

/**
 * {@code GET /}: the web page and its parts. It asks for nothing but its own parts and the API, and
 * its headers let the browser see to that.
 */
final class WebPage implements Resource {

  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");

  private static final String SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private static final Map<String, WebPage> PARTS =
      Stream.of(
              "page.css",
              "page.js",
              "page/api.js",
              "page/element.js",
              "page/filter.js",
              "page/history.js",
              "page/icon.svg",
              "page/list.js",
              "page/meeting.js",
              "page/subscription.js",
              "page/words.js")
          .collect(Collectors.toUnmodifiableMap(name -> "/" + name, WebPage::new));

  private static final WebPage INDEX = new WebPage("index.html");

  private final String mediaType;
  private final String text;

  private WebPage(String name) {
    mediaType = MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    text = read("page/" + name);
  }

  /** The page or the part of it that stands at a path, if one does. */
  static Optional<Resource> at(String path) {
    return Optional.ofNullable(path.equals("/") ? INDEX : PARTS.get(path));
  }

  /** Asked for anew each time, so that no part is ever older than the page. */
  @Override
  public Answer get(Request request) {
    return Answer.text(200, mediaType, text)
        .with("cache-control", "no-cache")
        .with("content-security-policy", SECURITY_POLICY)
        .with("referrer-policy", "no-referrer")
        .with("x-content-type-options", "nosniff");
  }

  private static String read(String name) {
    try (InputStream in = WebPage.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the page's " + name, e);
    }
  }
}
