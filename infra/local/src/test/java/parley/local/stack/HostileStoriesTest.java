package parley.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Header;
import jakarta.mail.internet.MimeMessage;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.local.mail.SmtpAddress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Nothing that a story says can put a link, a header or markup into a mail, a message to a
 * telephone, the page, the feed or the JSON-LD that was not there as plain words. The stories are
 * in {@code hostile-stories.txt}; all are posted to one stack, and whoever subscribes hears of all.
 */
class HostileStoriesTest {

  private static final List<HostileStory> STORIES = HostileStory.all();
  private static final Pattern URL = Pattern.compile("(?i)\\b[a-z]+://[^\\s\"]+");

  /** What can make a text read otherwise than it is, and what is no character of a line. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

  private static final Set<String> HEADERS =
      Set.of(
          "Return-Path",
          "Received",
          "Date",
          "From",
          "To",
          "Message-ID",
          "Subject",
          "MIME-Version",
          "Content-Type",
          "Content-Transfer-Encoding");

  @TempDir static Path data;

  private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
  private static final Map<HostileStory, Integer> STATUSES = new HashMap<>();
  private static final Map<HostileStory, List<String>> MEETINGS = new HashMap<>();

  private static Stack stack;
  private static Visitor visitor;
  private static Set<String> harmless;

  @BeforeAll
  static void allArePosted() {
    MAIL.start();
    SmtpAddress smtp = new SmtpAddress("127.0.0.1", MAIL.getSmtp().getPort());
    Optional<Instant> now = Optional.of(Instant.parse("2016-12-06T00:00:00Z"));
    stack = Stack.start(new Settings(0, data, now, Optional.of(smtp)));
    visitor = new Visitor(stack.uri());
    visitor.subscribe("ann@example.org", "{\"digest\": true}");
    telephone();
    STORIES.stream()
        .filter(s -> s.what().startsWith("a harmless"))
        .forEach(HostileStoriesTest::post);
    harmless = new HashSet<>(elements(page("/")));
    MEETINGS.values().forEach(ids -> harmless.addAll(elements(page("/meetings/" + ids.get(0)))));
    STORIES.stream().filter(s -> !STATUSES.containsKey(s)).forEach(HostileStoriesTest::post);
    visitor.moveClock("2017-01-16T03:00:00Z");
    harmless.addAll(elements(Jsoup.parse(MESSAGE_SHOWN)));
  }

  /** The page shows what was sent, and where there are many meetings the way to later ones. */
  private static final String MESSAGE_SHOWN =
      """
      <details class="message"><summary><strong></strong><span class="hint"></span></summary>
      <pre tabindex="0"></pre><a href=""></a></details><p class=""><a class="button wide" href=""></a></p>
      """;

  @AfterAll
  static void end() {
    stack.close();
    MAIL.stop();
  }

  private static List<HostileStory> stories() {
    return STORIES;
  }

  private static List<HostileStory> taken() {
    return STORIES.stream().filter(HostileStory::taken).toList();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void aStoryIsTakenOrRefusedAsTheTableSays(HostileStory story) {
    assertThat(STATUSES.get(story)).isEqualTo(story.taken() ? 202 : 422);
  }

  @ParameterizedTest
  @MethodSource("taken")
  void itsMeetingIsThereAndItsPageHasNoElementThatOthersHaveNot(HostileStory story) {
    assertThat(MEETINGS.get(story)).as("meetings").isNotEmpty();
    for (String id : MEETINGS.get(story)) {
      Document page = page("/meetings/" + id);
      assertThat(harmless).containsAll(elements(page));
      requireOwnLinks(page);
      assertThat(page.outerHtml()).doesNotContainPattern("[\\u202A-\\u202E\\u2066-\\u2069]");
    }
  }

  @ParameterizedTest
  @MethodSource("taken")
  void whatItSaysIsOnThePageAsPlainWords(HostileStory story) {
    Document page = page("/meetings/" + MEETINGS.get(story).get(0));
    String words = story.where().equals("page") ? "two officials" : story.words();
    String shown = page.body().wholeText() + " " + page.select("a").eachAttr("href");
    assertThat(letters(shown)).contains(letters(words));
  }

  @ParameterizedTest
  @MethodSource("taken")
  void itsJsonLdIsOneEventAndHoldsNoMarkup(HostileStory story) {
    for (String id : MEETINGS.get(story)) {
      List<Element> scripts = page("/meetings/" + id).select("script");
      assertThat(scripts).singleElement().satisfies(HostileStoriesTest::requireEvent);
    }
  }

  private static void requireEvent(Element script) {
    assertThat(script.attr("type")).isEqualTo("application/ld+json");
    assertThat(script.data()).doesNotContain("<", ">", "&");
    JsonNode event = JsonMapper.shared().readTree(script.data());
    assertThat(event.get("@type").stringValue()).isEqualTo("Event");
    assertThat(event.get("url").stringValue()).startsWith(stack.uri() + "/meetings/");
  }

  @Test
  void theFirstPageHasNoElementAndNoLinkThatOthersHaveNot() {
    Document page = page("/");
    assertThat(harmless).containsAll(elements(page));
    requireOwnLinks(page);
    assertThat(page.select("script"))
        .extracting(script -> script.attr("src"))
        .containsOnly("page.js");
  }

  @Test
  void everySubjectIsOneLineOfPrintableAscii() {
    assertThat(mails())
        .hasSizeGreaterThan(taken().size())
        .allSatisfy(m -> assertThat(m.get("subject").stringValue()).matches("[ -~]{1,99}"));
  }

  @Test
  void everyMailHasTheLinesThatItHasAndNoOthers() {
    for (JsonNode mail : mails()) {
      List<String> lines = mail.get("text").stringValue().lines().toList();
      assertThat(mail.get("text").stringValue()).doesNotContainPattern(UNSEEN);
      assertThat(count(lines, "Status: "))
          .as("a status for each meeting in " + lines)
          .isEqualTo(lines.stream().filter(HostileStoriesTest::leadsToAMeeting).count());
      assertThat(lines).noneMatch(line -> line.matches("(?i)(bcc|subject|\\.|quit).*"));
    }
  }

  private static long count(List<String> lines, String label) {
    return lines.stream().filter(line -> line.startsWith(label)).count();
  }

  private static boolean leadsToAMeeting(String line) {
    return line.contains(stack.uri() + "/meetings/");
  }

  @Test
  void everyLinkOfAMailIsOursOrStandsInTheWordsOfTheStoryOrIsItsAddress() {
    for (JsonNode mail : mails()) {
      mail.get("text").stringValue().lines().forEach(HostileStoriesTest::requireOwnUrls);
    }
  }

  private static void requireOwnUrls(String line) {
    URL.matcher(line)
        .results()
        .map(MatchResult::group)
        .filter(url -> !url.startsWith(stack.uri().toString()))
        .forEach(url -> assertThat(isSaid(url)).as(line).isTrue());
  }

  private static boolean isSaid(String url) {
    return taken().stream()
        .anyMatch(s -> letters(s.words()).contains(letters(url)) && s.words().contains("://"));
  }

  @Test
  void everyMailThatGoesOutHasOneRecipientAndOnlyTheHeadersOfAMail() throws Exception {
    MimeMessage[] sent = MAIL.getReceivedMessages();
    assertThat(sent).hasSize(mails().size());
    for (MimeMessage mail : sent) {
      assertThat(headers(mail)).isSubsetOf(HEADERS).doesNotHaveDuplicates();
      assertThat(mail.getAllRecipients())
          .extracting(Object::toString)
          .containsExactly("ann@example.org");
      assertThat(mail.getContentType()).startsWith("text/plain");
      assertThat(mail.getHeader("Subject", null)).doesNotContain("=?");
    }
  }

  private static List<String> headers(MimeMessage mail) throws Exception {
    List<String> names = new ArrayList<>();
    for (Header header : Collections.list(mail.getAllHeaders())) {
      names.add(header.getName());
    }
    return names;
  }

  @Test
  void everyMessageToATelephoneIsOneLine() {
    List<JsonNode> texts =
        visitor.outbox().stream()
            .filter(m -> m.get("protocol").stringValue().equals("sms"))
            .toList();
    assertThat(texts).hasSizeGreaterThan(taken().size());
    assertThat(texts)
        .allSatisfy(
            m -> {
              String text = m.get("text").stringValue();
              assertThat(text)
                  .hasSizeLessThanOrEqualTo(160)
                  .doesNotContainPattern("[\\r\\n\\p{Cc}]");
              requireOwnUrls(text);
            });
  }

  @Test
  void theFeedHasAnEventAMeetingAndNothingThatAnEventHasNot() throws Exception {
    String feed = visitor.get("/calendar.ics?alarm=1").body();
    long meetings = MEETINGS.values().stream().flatMap(List::stream).distinct().count();
    assertThat(new CalendarBuilder().build(new StringReader(feed)).validate().hasErrors())
        .isFalse();
    ICalendar calendar = Biweekly.parse(feed).first();
    assertThat(calendar.getEvents()).hasSize((int) meetings);
    assertThat(calendar.getEvents())
        .allSatisfy(event -> assertThat(event.getUid().getValue()).endsWith("@parley"))
        .allSatisfy(
            event -> assertThat(event.getUrl().getValue()).startsWith(stack.uri().toString()))
        .allSatisfy(event -> assertThat(event.getAttendees()).isEmpty());
    assertThat(names(feed)).isEqualTo(names(feedOf("a harmless address")));
  }

  @Test
  void noLineOfTheFeedIsTooLongOrHoldsAControl() {
    String feed = visitor.get("/calendar.ics").body();
    assertThat(feed.split("\r\n"))
        .allSatisfy(
            line -> {
              assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
              assertThat(line).doesNotContainPattern(UNSEEN).doesNotContain("\n");
            });
  }

  /** The names of the properties and components that a feed has. */
  private static Set<String> names(String feed) {
    return feed.replace("\r\n ", "")
        .lines()
        .map(line -> line.startsWith("BEGIN:") ? line : line.split("[:;]", 2)[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String feedOf(String what) {
    HostileStory story =
        taken().stream().filter(s -> s.what().equals(what)).findFirst().orElseThrow();
    return visitor.get("/calendar.ics?alarm=1&participant=" + story.pair().get(0)).body();
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

  private static void requireOwnLinks(Document page) {
    for (Element element : page.select("[href], [src], [action]")) {
      for (String name : List.of("href", "src", "action")) {
        requireOwn(element.attr(name));
      }
    }
  }

  private static void requireOwn(String link) {
    URI target = URI.create(stack.uri() + "/meetings/").resolve(link);
    boolean isSource =
        taken().stream().anyMatch(s -> s.where().equals("url") && s.words().equals(link));
    assertThat(isSource || target.getAuthority().equals(stack.uri().getAuthority()))
        .as(link)
        .isTrue();
  }

  private static Document page(String path) {
    HttpRequest.Builder asked =
        HttpRequest.newBuilder(stack.uri().resolve(path)).header("Accept", "text/html");
    Answered answer = visitor.send(asked);
    assertThat(answer.status()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private static List<JsonNode> mails() {
    return visitor.outbox().stream()
        .filter(message -> message.get("protocol").stringValue().equals("email"))
        .toList();
  }

  private static void post(HostileStory story) {
    Answered answer =
        visitor.send(
            HttpRequest.newBuilder(stack.uri().resolve("/documents"))
                .header("Content-Type", story.mediaType())
                .POST(BodyPublishers.ofString(story.body())));
    STATUSES.put(story, answer.status());
    if (answer.status() == 202) {
      JsonNode state = visitor.stateOnceRead(answer.json().get("id").stringValue());
      MEETINGS.put(story, state.get("meetings").valueStream().map(JsonNode::stringValue).toList());
    }
  }

  private static void telephone() {
    Answered asked =
        visitor.post(
            "/subscriptions",
            "{\"protocol\": \"sms\", \"endpoint\": \"+819012345678\", \"watch\": {}}");
    List<JsonNode> sent = visitor.outbox();
    String text = sent.get(sent.size() - 1).get("text").stringValue();
    String code = text.replaceAll(".*?(\\d{6}).*", "$1");
    String place = "/subscriptions/" + asked.json().get("id").stringValue() + "/confirmation";
    assertThat(visitor.post(place, "{\"code\": \"" + code + "\"}").status()).isEqualTo(200);
  }

  /** What is seen of a text, whatever stands between. */
  private static String letters(String text) {
    return text.replaceAll("[\\s\\p{Cc}\\p{Cf}\\p{Z}]", "");
  }
}
