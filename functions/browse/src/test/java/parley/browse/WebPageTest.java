package parley.browse;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WebPageTest {

  private static final Path FOLDER =
      Path.of(
          System.getProperty("parley.root"),
          "functions/browse/src/main/resources/parley/browse/page");

  /** What a page or a script asks the browser to load. */
  private static final Pattern LOADED =
      Pattern.compile("(?:<link[^>]* href=|<script[^>]* src=|<img[^>]* src=| from )\"([^\"]+)\"");

  private final Browsing browsing = new Browsing();

  @ParameterizedTest
  @CsvSource({
    "/page.css, text/css; charset=utf-8",
    "/page.js, text/javascript; charset=utf-8",
    "/page/icon.svg, image/svg+xml"
  })
  void thePageAndItsPartsSayWhatTheyAre(String path, String mediaType) {
    APIGatewayV2HTTPResponse response = browsing.get(path);
    assertThat(response.getStatusCode()).isEqualTo(200);
    assertThat(response.getHeaders())
        .containsEntry("content-type", mediaType)
        .containsEntry("x-content-type-options", "nosniff")
        .containsEntry("cache-control", "no-cache");
  }

  @Test
  void thePageIsThePage() {
    assertThat(browsing.get("/").getBody())
        .startsWith("<!doctype html>")
        .contains("- Parley</title>");
  }

  @Test
  void everythingThatThePageLoadsIsThere() {
    assertThat(loaded())
        .contains("/page.css", "/page.js", "/page/subscription.js")
        .allSatisfy(this::isThere);
  }

  @Test
  void everythingThatIsThereIsLoadedByThePage() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      assertThat(files.filter(Files::isRegularFile).map(f -> "/" + FOLDER.relativize(f)))
          .containsExactlyInAnyOrderElementsOf(parts());
    }
  }

  static List<String> parts() {
    Set<String> parts = new WebPageTest().loaded();
    parts.remove("/");
    return List.copyOf(parts);
  }

  @ParameterizedTest
  @MethodSource("parts")
  void nothingNamesAnotherSite(String path) {
    String text = browsing.get(path).getBody().replace("http://www.w3.org/2000/svg", "");
    assertThat(text).doesNotContain("http:", "https:", "\"//", "url(", "@import");
  }

  @ParameterizedTest
  @MethodSource("parts")
  void nothingIsAddressedFromTheRootSoThatAStageMayStandBeforeIt(String path) {
    assertThat(browsing.get(path).getBody()).doesNotContain("href=\"/", "src=\"/", "fetch(\"/");
  }

  @Test
  void theBrowserIsToldToLoadNothingElseAndRunNothingInline() {
    assertThat(browsing.get("/").getHeaders().get("content-security-policy"))
        .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
        .doesNotContain("unsafe");
    assertThat(browsing.get("/").getBody())
        .doesNotContain("<style", " style=", "<script>")
        .doesNotContainPattern(" on[a-z]+=\"");
  }

  @Test
  void allOfItTogetherIsSmall() {
    int length = browsing.get("/").getBody().length();
    for (String part : parts()) {
      length += browsing.get(part).getBody().length();
    }
    assertThat(length).isLessThan(100_000);
  }

  @Test
  void noStoryCanPutMarkupIntoThePage() {
    for (String script : parts()) {
      assertThat(browsing.get(script).getBody())
          .doesNotContain(
              "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(");
    }
  }

  @Test
  void everyControlHasALabel() {
    String page = browsing.get("/").getBody();
    Matcher control = Pattern.compile("<(?:input|select)[^>]*>").matcher(page);
    while (control.find()) {
      String before = page.substring(0, control.start());
      assertThat(before.lastIndexOf("<label"))
          .describedAs(control.group())
          .isGreaterThan(before.lastIndexOf("</label>"));
    }
  }

  private void isThere(String path) {
    assertThat(browsing.request("GET", path, Map.of()).getStatusCode()).isEqualTo(200);
  }

  /** The page, what it loads, what that loads, and so on. */
  private Set<String> loaded() {
    Set<String> loaded = new TreeSet<>();
    Deque<String> next = new ArrayDeque<>(List.of("/"));
    while (!next.isEmpty()) {
      String path = next.pop();
      if (loaded.add(path)) {
        Matcher names = LOADED.matcher(browsing.get(path).getBody());
        names.results().forEach(n -> next.push(URI.create(path).resolve(n.group(1)).toString()));
      }
    }
    return loaded;
  }
}
