package parley.ingest;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What is the story in a page of HTML: its headline, its day and its paragraphs, and no menus. */
final class HtmlStory {

  private static final String ASIDE =
      "nav, aside, footer, menu, form, button, figure, script, style, noscript, template, iframe,"
          + " svg, [role=navigation], [role=banner], [role=complementary], [role=contentinfo],"
          + " [hidden], [aria-hidden=true]";

  /** From what is surely the story to what may hold it. */
  private static final String[] PLACES = {
    "[itemprop=articleBody]", "article", "main", "[role=main]", "body"
  };

  private final Document page;

  private HtmlStory(Document page) {
    this.page = page;
  }

  static HtmlStory of(String html) {
    return new HtmlStory(Jsoup.parse(html));
  }

  /** The paragraphs of a piece of HTML, such as the body of a news item. */
  static String text(String html) {
    return Paragraphs.of(Jsoup.parse(html).body());
  }

  /**
   * The story.
   *
   * @param published its day, if the request says it; else the page does
   */
  Draft draft(Optional<String> published) {
    Optional<String> headline = headline();
    Optional<String> day = published.or(this::published);
    Optional<String> source = meta("og:site_name");
    return new Draft(Optional.of(body()), day, headline, source, url());
  }

  private Optional<String> headline() {
    return Stream.of(
            first("[itemprop=headline]"),
            first("article h1"),
            meta("og:title"),
            first("h1"),
            first("title"))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** An instant counts with its own day, wherever it was written. */
  private Optional<String> published() {
    return Stream.of(
            meta("article:published_time"),
            meta("datePublished"),
            meta("dc.date"),
            meta("dcterms.date"),
            meta("date"),
            time())
        .flatMap(Optional::stream)
        .map(text -> text.substring(0, Math.min(10, text.length())))
        .filter(day -> Day.iso(day).isPresent())
        .findFirst();
  }

  private Optional<String> time() {
    return Optional.ofNullable(page.selectFirst("article time[datetime], time[datetime]"))
        .map(time -> time.attr("datetime").strip());
  }

  private Optional<String> url() {
    Optional<String> canonical =
        Optional.ofNullable(page.selectFirst("link[rel=canonical]")).map(link -> link.attr("href"));
    return canonical.or(() -> meta("og:url")).map(String::strip).filter(Acceptance::isWebAddress);
  }

  /** A dateline that stands apart belongs before the first paragraph. */
  private String body() {
    Optional<String> dateline = first(".dateline");
    page.select(ASIDE).remove();
    page.select("h1, [itemprop=headline]").remove();
    for (String place : PLACES) {
      Element story = page.selectFirst(place);
      if (story != null && story.hasText()) {
        String text = Paragraphs.of(story);
        return dateline.filter(d -> !text.contains(d)).map(d -> d + "\n\n" + text).orElse(text);
      }
    }
    return "";
  }

  private Optional<String> meta(String name) {
    return page.select("meta").stream()
        .filter(
            meta ->
                Stream.of("name", "property", "itemprop")
                    .anyMatch(attribute -> meta.attr(attribute).equalsIgnoreCase(name)))
        .map(meta -> meta.attr("content").strip())
        .filter(content -> !content.isEmpty())
        .findFirst();
  }

  private Optional<String> first(String selector) {
    return page.select(selector).stream()
        .map(element -> element.text().strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }
}
