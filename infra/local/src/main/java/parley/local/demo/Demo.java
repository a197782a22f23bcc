package parley.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.calendar.watch.Watch;
import picocli.CommandLine.Help.Ansi;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Parley's main job on a real story: it is posted, its meetings are found, and the weeks until they
 * are over go by in half a minute.
 */
public final class Demo {

  /** The morning on which the story was published. */
  public static final Instant START = Instant.parse("2016-12-06T00:00:00Z");

  private static final LocalDate LAST_DAY = LocalDate.of(2017, 1, 31);
  private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
  private static final String ADDRESS = "ann@example.org";
  private static final Pattern LINK = Pattern.compile("https?://\\S+");

  private final URI stack;
  private final ParleyClient client;
  private final Screen screen;
  private final Postbox postbox;

  /**
   * A demo.
   *
   * @param stack a fresh stack whose clock stands at {@link #START}
   * @param out what it is shown on
   */
  public Demo(URI stack, PrintWriter out) {
    this.stack = stack;
    client = new ParleyClient(stack);
    screen = new Screen(out, Ansi.AUTO);
    postbox = new Postbox(client, screen, ZONE);
  }

  /** The address at which a stack's page shows what the demo was about. */
  public static URI page(URI stack) {
    return stack.resolve("/?from=" + LocalDate.ofInstant(START, ZONE));
  }

  /** Shows it from beginning to end. */
  public void run() {
    screen.line(
        0, "Parley is at work at " + stack + "/, its clock at 6 December 2016, 9:00 in Tokyo.");
    subscribe();
    readStory();
    runClock();
  }

  private void subscribe() {
    screen.heading("Ann subscribes to every meeting");
    client.post(
        "/subscriptions",
        """
        {"protocol": "email", "endpoint": "%s", "watch": {"zone": "%s", "hour": %d}}
        """
            .formatted(ADDRESS, ZONE, Watch.DEFAULT_HOUR));
    JsonNode mail = postbox.fresh().get(0);
    screen.line(2, "to " + ADDRESS + ": " + mail.path("subject").asString());
    Matcher link = LINK.matcher(mail.path("text").asString());
    if (!link.find()) {
      throw new IllegalStateException("the confirmation mail has no link");
    }
    client.follow(link.group());
    screen.line(2, "She follows its link. Nothing is sent to an address that has not confirmed.");
  }

  private void readStory() {
    screen.heading("A news agency's story of 6 December 2016 is posted");
    String story = story();
    screen.quote(2, firstParagraph(story));
    screen.aside(2, "(and so on: events/document-abe-trump.json)");
    JsonNode document = read(client.post("/documents", story).path("id").asString());
    screen.heading("It tells of these meetings");
    MeetingLines lines = new MeetingLines(screen);
    document.path("meetings").forEach(id -> lines.show(client.get("/meetings/" + id.asString())));
    showSetAside(document);
  }

  private void showSetAside(JsonNode document) {
    List<String> dates =
        document
            .path("setAside")
            .valueStream()
            .map(d -> d.path("text").asString() + " (" + d.path("reason").asString() + ")")
            .toList();
    screen.blank();
    screen.aside(2, "Set aside: " + String.join(", ", dates));
  }

  private void runClock() {
    screen.heading("The clock runs to the end of January 2017; what goes out, in Tokyo's time");
    int sent = postbox.showFresh();
    LocalDate day = LocalDate.ofInstant(START, ZONE);
    while (day.isBefore(LAST_DAY)) {
      day = day.plusDays(1);
      moveTo(day.atTime(LocalTime.NOON).atZone(ZONE).toInstant());
      sent += postbox.showFresh();
    }
    screen.blank();
    screen.line(0, "It is 31 January 2017; " + sent + " messages went out, each once.");
  }

  private void moveTo(Instant now) {
    client.post("/clock", "{\"now\": \"" + now + "\"}");
  }

  /** The document's state once it has been read. */
  private JsonNode read(String id) {
    long end = System.nanoTime() + 60_000_000_000L;
    JsonNode state = client.get("/documents/" + id);
    while (state.path("status").asString().equals("received")) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("the story was not read within a minute");
      }
      state = client.get("/documents/" + id);
    }
    return state;
  }

  private static String firstParagraph(String story) {
    String text = JsonMapper.shared().readTree(story).path("text").asString();
    return text.lines().findFirst().orElse("");
  }

  private static String story() {
    try (InputStream story = Demo.class.getResourceAsStream("document-abe-trump.json")) {
      return new String(story.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
