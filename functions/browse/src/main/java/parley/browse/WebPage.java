package parley.browse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import parley.gateway.Answer;
import parley.gateway.Request;
import parley.gateway.Routes;
import parley.gateway.html.Html;

/**
 * The parts of the web page. It asks for nothing but its own parts and the API, and its headers let
 * the browser see to that.
 */
final class WebPage {

  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");

  private static final List<String> PARTS =
      List.of("page.css", "page.js", "page/api.js", "page/icon.svg", "page/subscription.js");

  private final String mediaType;
  private final String text;

  private WebPage(String name) {
    mediaType = MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    text = read("page/" + name);
  }

  /** The routes, and those to the parts of the page. */
  static Routes on(Routes routes) {
    Routes more = routes;
    for (String part : PARTS) {
      more = more.with("GET", "/" + part, new WebPage(part)::get);
    }
    return more;
  }

  /** This part; it is asked for anew each time, so that none is ever older than the page. */
  Answer get(Request request) {
    return Answer.text(200, mediaType, text)
        .with("cache-control", "no-cache")
        .with("content-security-policy", Html.SECURITY_POLICY);
  }

  private static String read(String name) {
    try (InputStream in = WebPage.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the page's " + name, e);
    }
  }
}
