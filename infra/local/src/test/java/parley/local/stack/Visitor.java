package parley.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.gateway.Conformance;
import tools.jackson.databind.JsonNode;

/** Uses a stack from outside, over HTTP alone. */
final class Visitor {

  private static final Pattern LINK = Pattern.compile("https?://\\S+");
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final URI stack;
  private final HttpClient client = HttpClient.newHttpClient();

  Visitor(URI stack) {
    this.stack = stack;
  }

  /** The story of 6 December 2016, as it is posted. */
  static String seedStory() {
    return event("document-abe-trump.json");
  }

  static String event(String name) {
    try {
      return Files.readString(Path.of(System.getProperty("parley.root"), "events", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Answered get(String path) {
    return send(HttpRequest.newBuilder(stack.resolve(path)));
  }

  Answered post(String path, String json) {
    return send(
        HttpRequest.newBuilder(stack.resolve(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  Answered delete(String path) {
    return send(HttpRequest.newBuilder(stack.resolve(path)).DELETE());
  }

  /** Posts a document and waits until it has been read; its state. */
  JsonNode read(String document) {
    Answered posted = post("/documents", document);
    assertThat(posted.status()).as(posted.body()).isIn(200, 202);
    return stateOnceRead(posted.json().get("id").stringValue());
  }

  /** The state of a document once it has been read. */
  JsonNode stateOnceRead(String id) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    JsonNode state = get("/documents/" + id).json();
    while (state.get("status").stringValue().equals("received")) {
      assertThat(System.nanoTime()).as("read within a minute").isLessThan(end);
      state = get("/documents/" + id).json();
    }
    assertThat(state.get("status").stringValue()).isEqualTo("read");
    return state;
  }

  /** Subscribes an address to a watch, and follows the link of the confirmation mail. */
  String subscribe(String address, String watch) {
    String id = askToSubscribe(address, watch);
    follow(outbox().get(outbox().size() - 1));
    return id;
  }

  /** Subscribes an address to a watch, without confirming; the subscription's id. */
  String askToSubscribe(String address, String watch) {
    Answered answer =
        post(
            "/subscriptions",
            "{\"protocol\": \"email\", \"endpoint\": \"%s\", \"watch\": %s}"
                .formatted(address, watch));
    assertThat(answer.status()).as(answer.body()).isEqualTo(202);
    return answer.json().get("id").stringValue();
  }

  /** Follows the first link of a message. */
  void follow(JsonNode message) {
    Matcher link = LINK.matcher(message.get("text").stringValue());
    assertThat(link.find()).isTrue();
    assertThat(send(HttpRequest.newBuilder(URI.create(link.group()))).status()).isEqualTo(200);
  }

  void moveClock(String now) {
    Answered answer = post("/clock", clock(now));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.json().get("now").stringValue()).isEqualTo(now);
  }

  static String clock(String now) {
    return "{\"now\": \"" + now + "\"}";
  }

  /** Every message that went out, in that order. */
  List<JsonNode> outbox() {
    return get("/outbox").json().get("messages").valueStream().toList();
  }

  /** What was sent besides confirmation mails. */
  List<String> sent() {
    return outbox().stream()
        .filter(message -> !message.get("kind").stringValue().equals("confirmation"))
        .map(message -> Sent.of(message).toString())
        .toList();
  }

  /** The meetings from a day on, each as title, window, status. */
  List<String> meetings(String from) {
    return get("/meetings?from=" + from)
        .json()
        .get("meetings")
        .valueStream()
        .map(
            meeting ->
                meeting.get("title").stringValue()
                    + " "
                    + meeting.at("/window/edtf").stringValue()
                    + " "
                    + meeting.get("status").stringValue())
        .toList();
  }

  /** Whatever is answered is as the OpenAPI document has it. */
  private static void requireConforming(HttpRequest asked, HttpResponse<String> answer) {
    Map<String, String> headers = new TreeMap<>();
    answer.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
    Conformance.requireAnswer(
        asked.method(), asked.uri().getPath(), answer.statusCode(), headers, answer.body());
  }

  Answered send(HttpRequest.Builder request) {
    HttpResponse<String> answer = answer(request);
    return new Answered(
        answer.statusCode(), answer.headers().firstValue("content-type").orElse(""), answer.body());
  }

  /** The headers of what is answered. */
  HttpHeaders headers(HttpRequest.Builder request) {
    return answer(request).headers();
  }

  private HttpResponse<String> answer(HttpRequest.Builder request) {
    try {
      HttpRequest asked = request.timeout(PATIENCE).build();
      HttpResponse<String> answer =
          client.send(asked, BodyHandlers.ofString(StandardCharsets.UTF_8));
      requireConforming(asked, answer);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
