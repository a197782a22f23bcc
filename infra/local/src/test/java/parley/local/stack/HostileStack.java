package parley.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import parley.local.mail.SmtpAddress;
import tools.jackson.databind.JsonNode;

/**
 * A stack to which all of {@code hostile-stories.txt} were posted, and whoever subscribes hears of
 * all. It starts once for the tests that look at it, and ends with the last test of all.
 */
final class HostileStack implements AutoCloseable {

  private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
  private final Map<HostileStory, Integer> statuses = new HashMap<>();
  private final Map<HostileStory, List<String>> meetings = new HashMap<>();
  private final List<Document> harmless = new ArrayList<>();
  private final Path data = folder();
  private final Stack stack;
  private final Visitor visitor;

  /** Gives it to the constructor of a test. */
  static final class Resolver implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == HostileStack.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(Namespace.create(HostileStack.class))
          .computeIfAbsent(HostileStack.class);
    }
  }

  HostileStack() {
    mail.start();
    SmtpAddress smtp = new SmtpAddress("127.0.0.1", mail.getSmtp().getPort());
    Optional<Instant> now = Optional.of(Instant.parse("2016-12-06T00:00:00Z"));
    stack = Stack.start(new Settings(0, data, now, Optional.of(smtp)));
    visitor = new Visitor(stack.uri());
    visitor.subscribe("ann@example.org", "{\"digest\": true}");
    telephone();
    List<HostileStory> stories = HostileStory.all();
    stories.stream().filter(HostileStory::isHarmless).forEach(this::post);
    harmless.add(page("/"));
    meetings.values().forEach(ids -> harmless.add(page("/meetings/" + ids.get(0))));
    stories.stream().filter(story -> !story.isHarmless()).forEach(this::post);
    visitor.moveClock("2017-01-16T03:00:00Z");
  }

  /** Where it answers. */
  URI uri() {
    return stack.uri();
  }

  /** What a path answers. */
  String get(String path) {
    return visitor.get(path).body();
  }

  /** The page at a path. */
  Document page(String path) {
    HttpRequest.Builder asked =
        HttpRequest.newBuilder(stack.uri().resolve(path)).header("Accept", "text/html");
    Answered answer = visitor.send(asked);
    assertThat(answer.status()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  /** The pages as they are while only harmless stories are known. */
  List<Document> harmless() {
    return harmless;
  }

  /** The status that a story was answered with. */
  int status(HostileStory story) {
    return statuses.get(story);
  }

  /** The ids of the meetings that a story tells of. */
  List<String> meetings(HostileStory story) {
    return meetings.get(story);
  }

  /** The ids of the meetings of all stories. */
  List<String> meetings() {
    return meetings.values().stream().flatMap(List::stream).distinct().toList();
  }

  /** What was sent by a protocol. */
  List<JsonNode> sent(String protocol) {
    return visitor.outbox().stream()
        .filter(message -> message.get("protocol").stringValue().equals(protocol))
        .toList();
  }

  /** The mails that a mail server has got. */
  MimeMessage[] mails() {
    return mail.getReceivedMessages();
  }

  private void post(HostileStory story) {
    Answered answer =
        visitor.send(
            HttpRequest.newBuilder(stack.uri().resolve("/documents"))
                .header("Content-Type", story.mediaType())
                .POST(BodyPublishers.ofString(story.body())));
    statuses.put(story, answer.status());
    if (answer.status() == 202) {
      JsonNode state = visitor.stateOnceRead(answer.json().get("id").stringValue());
      meetings.put(story, state.get("meetings").valueStream().map(JsonNode::stringValue).toList());
    }
  }

  private void telephone() {
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

  private static Path folder() {
    try {
      return Files.createTempDirectory("hostile");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    stack.close();
    mail.stop();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
