package parley.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nothing that a story says puts a link or markup into a page or into its JSON-LD. */
@ExtendWith(HostileStack.Resolver.class)
class HostilePagesTest {

  /** The page shows what was sent, and where there are many meetings the way to later ones. */
  private static final String MESSAGE_SHOWN =
      """
      <details class="message"><summary><strong></strong><span class="hint"></span></summary>
      <pre tabindex="0"></pre><a href=""></a></details><p class=""><a class="button wide" href=""></a></p>
      """;

  private final HostileStack stack;
  private final Set<String> harmless = new HashSet<>();

  HostilePagesTest(HostileStack stack) {
    this.stack = stack;
    stack.harmless().forEach(page -> harmless.addAll(elements(page)));
    harmless.addAll(elements(Jsoup.parse(MESSAGE_SHOWN)));
  }

  private static List<HostileStory> stories() {
    return HostileStory.all();
  }

  private static List<HostileStory> taken() {
    return HostileStory.all().stream().filter(HostileStory::taken).toList();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void aStoryIsTakenOrRefusedAsTheTableSays(HostileStory story) {
    assertThat(stack.status(story)).isEqualTo(story.taken() ? 202 : 422);
  }

  @ParameterizedTest
  @MethodSource("taken")
  void itsMeetingIsThereAndItsPageHasNoElementThatOthersHaveNot(HostileStory story) {
    assertThat(stack.meetings(story)).as("meetings").isNotEmpty();
    for (String id : stack.meetings(story)) {
      Document page = stack.page("/meetings/" + id);
      assertThat(harmless).containsAll(elements(page));
      requireOwnLinks(page);
      assertThat(page.outerHtml()).doesNotContainPattern("[\\u202A-\\u202E\\u2066-\\u2069]");
    }
  }

  @ParameterizedTest
  @MethodSource("taken")
  void whatItSaysIsOnThePageAsPlainWords(HostileStory story) {
    Document page = stack.page("/meetings/" + stack.meetings(story).get(0));
    String words = story.where().equals("page") ? "two officials" : story.words();
    String shown = page.body().wholeText() + " " + page.select("a").eachAttr("href");
    assertThat(HostileStory.letters(shown)).contains(HostileStory.letters(words));
  }

  @ParameterizedTest
  @MethodSource("taken")
  void itsJsonLdIsOneEventAndHoldsNoMarkup(HostileStory story) {
    for (String id : stack.meetings(story)) {
      List<Element> scripts = stack.page("/meetings/" + id).select("script");
      assertThat(scripts).singleElement().satisfies(this::requireEvent);
    }
  }

  private void requireEvent(Element script) {
    assertThat(script.attr("type")).isEqualTo("application/ld+json");
    assertThat(script.data()).doesNotContain("<", ">", "&");
    JsonNode event = JsonMapper.shared().readTree(script.data());
    assertThat(event.get("@type").stringValue()).isEqualTo("Event");
    assertThat(event.get("url").stringValue()).startsWith(stack.uri() + "/meetings/");
  }

  @Test
  void theFirstPageHasNoElementAndNoLinkThatOthersHaveNot() {
    Document page = stack.page("/");
    assertThat(harmless).containsAll(elements(page));
    requireOwnLinks(page);
    assertThat(page.select("script"))
        .extracting(script -> script.attr("src"))
        .containsOnly("page.js");
  }

  /** Each element with the names of its attributes, and a class or a type by its value. */
  private static Set<String> elements(Document page) {
    Set<String> elements = new TreeSet<>();
    page.getAllElements().forEach(e -> elements.add(e.tagName() + attributes(e)));
    return elements;
  }

  private static List<String> attributes(Element element) {
    return element.attributes().asList().stream().map(Attribute::getKey).sorted().toList();
  }

  private void requireOwnLinks(Document page) {
    for (Element element : page.select("[href], [src], [action]")) {
      for (String name : List.of("href", "src", "action")) {
        requireOwn(element.attr(name));
      }
    }
  }

  private void requireOwn(String link) {
    URI target = URI.create(stack.uri() + "/meetings/").resolve(link);
    boolean isSource =
        taken().stream().anyMatch(s -> s.where().equals("url") && s.words().equals(link));
    assertThat(isSource || target.getAuthority().equals(stack.uri().getAuthority()))
        .as(link)
        .isTrue();
  }
}
