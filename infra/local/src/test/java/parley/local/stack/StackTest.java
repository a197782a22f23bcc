package parley.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class StackTest {

  private static final String EVERYTHING = "{}";

  @TempDir Path data;

  private Stack stack;
  private Visitor visitor;

  @BeforeEach
  void start() {
    start(Optional.of(Instant.parse(SeedStory.START)));
  }

  @AfterEach
  void end() {
    stack.close();
  }

  @Test
  void theSeedStoryIsAnnouncedAndItsMeetingsAreRemindedOf() {
    visitor.subscribe("ann@example.org", EVERYTHING);
    visitor.read(Visitor.seedStory());

    assertThat(visitor.meetings("2016-12-06"))
        .containsExactly(
            "Shinzo Abe - Barack Obama 2016-12-27 confirmed",
            "Shinzo Abe - Donald Trump 2017-01-20/2017-01-27 tentative");

    visitor.moveClock("2017-01-31T00:00:00Z");

    assertThat(visitor.sent().subList(0, 2))
        .containsExactlyInAnyOrderElementsOf(SeedStory.ANNOUNCED);
    assertThat(visitor.sent().subList(2, visitor.sent().size()))
        .containsExactlyElementsOf(SeedStory.REMINDERS);
  }

  @Test
  void theSameStoryAgainChangesNothing() {
    visitor.subscribe("ann@example.org", EVERYTHING);
    JsonNode first = visitor.read(Visitor.seedStory());
    visitor.moveClock("2016-12-07T00:00:00Z");
    List<String> sent = visitor.sent();

    assertThat(visitor.post("/documents", Visitor.seedStory()).status()).isEqualTo(200);
    assertThat(visitor.read(Visitor.seedStory())).isEqualTo(first);
    visitor.moveClock("2016-12-08T00:00:00Z");

    assertThat(visitor.meetings("2016-12-06")).hasSize(2);
    assertThat(visitor.sent()).isEqualTo(sent);
  }

  @Test
  void aSecondStoryMovesTheMeeting() {
    visitor.subscribe("ann@example.org", EVERYTHING);
    visitor.read(Visitor.seedStory());
    visitor.moveClock("2017-01-17T03:00:00Z");
    String trump = idOf("Shinzo Abe - Donald Trump");
    int before = visitor.sent().size();

    JsonNode state = visitor.read(SeedStory.SECOND_STORY);
    visitor.moveClock("2017-03-01T00:00:00Z");

    assertThat(state.get("meetings").valueStream().map(JsonNode::stringValue))
        .containsExactly(trump);
    assertThat(visitor.meetings("2017-01-17"))
        .containsExactly("Shinzo Abe - Donald Trump 2017-02-10 confirmed");
    assertThat(visitor.sent().subList(before, visitor.sent().size()))
        .containsExactlyElementsOf(SeedStory.MOVED);
  }

  @Test
  void whatIsKeptIsThereAfterARestart() {
    visitor.subscribe("ann@example.org", EVERYTHING);
    visitor.read(Visitor.seedStory());
    visitor.moveClock("2016-12-20T12:00:00Z");
    List<JsonNode> outbox = visitor.outbox();
    List<String> meetings = visitor.meetings("2016-12-06");

    end();
    start();

    assertThat(stack.now()).isEqualTo("2016-12-20T12:00:00Z");
    assertThat(visitor.outbox()).isEqualTo(outbox);
    assertThat(visitor.meetings("2016-12-06")).isEqualTo(meetings);
    visitor.moveClock("2016-12-27T12:00:00Z");
    assertThat(visitor.sent()).endsWith(SeedStory.REMINDERS.get(2), SeedStory.REMINDERS.get(3));
    assertThat(visitor.sent()).hasSize(6);
  }

  @Test
  void nobodyHearsOfAnythingWhoHasNotConfirmedOrHasLeft() {
    visitor.askToSubscribe("pending@example.org", EVERYTHING);
    String leaving = visitor.subscribe("leaving@example.org", EVERYTHING);
    visitor.subscribe("ann@example.org", EVERYTHING);
    assertThat(visitor.delete("/subscriptions/" + leaving).status()).isEqualTo(204);

    visitor.read(Visitor.seedStory());
    visitor.moveClock("2016-12-14T00:00:00Z");

    assertThat(visitor.outbox())
        .filteredOn(message -> !message.get("kind").stringValue().equals("confirmation"))
        .hasSize(3)
        .allSatisfy(
            message -> assertThat(message.get("to").stringValue()).isEqualTo("ann@example.org"));
  }

  @Test
  void remindersGoOutAtTheWatchesHourInItsZone() {
    visitor.subscribe(
        "ann@example.org",
        "{\"zone\": \"America/New_York\", \"hour\": 7, \"leadDays\": [2], \"changes\": false}");
    visitor.read(Visitor.seedStory());
    visitor.moveClock("2016-12-28T00:00:00Z");

    assertThat(visitor.sent())
        .containsExactly(
            "2016-12-25T12:00:00Z reminder 2 Shinzo Abe - Barack Obama",
            "2016-12-27T12:00:00Z reminder 0 Shinzo Abe - Barack Obama");
  }

  @Test
  void aTelephoneHearsOnceItsCodeHasComeBackAndUntilItAnswersStop() {
    String request =
        "{\"protocol\": \"sms\", \"endpoint\": \"+81 90-1234-5678\", \"watch\": {\"leadDays\": [7], \"changes\": false}}";
    String id = visitor.post("/subscriptions", request).json().get("id").stringValue();
    JsonNode message = visitor.outbox().get(0);
    String code = message.get("text").stringValue().replaceAll("\\D*(\\d{6}).*", "$1");
    assertThat(message.get("kind").stringValue()).isEqualTo("code");
    assertThat(message.get("to").stringValue()).isEqualTo("+819012345678");
    visitor.read(Visitor.seedStory());
    assertThat(visitor.outbox()).hasSize(1);

    String confirmation = "{\"code\": \"" + code + "\"}";
    Answered confirmed = visitor.post("/subscriptions/" + id + "/confirmation", confirmation);
    assertThat(confirmed.status()).isEqualTo(200);
    visitor.moveClock("2016-12-21T00:00:00Z");
    visitor.post("/sms", "{\"from\": \"+819012345678\", \"text\": \"Stop\"}");
    visitor.moveClock("2016-12-28T00:00:00Z");

    assertThat(visitor.outbox())
        .extracting(it -> it.get("protocol").stringValue() + " " + it.get("text").stringValue())
        .hasSize(2)
        .last()
        .asString()
        .startsWith(
            "sms In 7 days: Shinzo Abe - Barack Obama, Tue 27 Dec 2016 (confirmed), Hawaii");
  }

  @Test
  void theRealClockIsNotMoved() {
    end();
    start(Optional.empty());

    visitor.post("/clock", Visitor.clock("2099-01-01T00:00:00Z")).assertProblem(409);
  }

  @Test
  void theDataIsUsedByOneStackAtATime() {
    assertThatThrownBy(() -> Stack.start(settings(Optional.empty())))
        .hasMessageContaining("is another parley running on it?");
  }

  @Test
  void nothingHasFailed() {
    visitor.subscribe("ann@example.org", EVERYTHING);
    visitor.read(Visitor.seedStory());
    visitor.moveClock("2016-12-14T00:00:00Z");

    assertThat(visitor.get("/failures").json().get("failures")).isEmpty();
  }

  private void start(Optional<Instant> now) {
    stack = Stack.start(settings(now));
    visitor = new Visitor(stack.uri());
  }

  private Settings settings(Optional<Instant> now) {
    return new Settings(0, data, now, Optional.empty());
  }

  private String idOf(String title) {
    return visitor
        .get("/meetings?from=2016-12-06")
        .json()
        .get("meetings")
        .valueStream()
        .filter(meeting -> meeting.get("title").stringValue().equals(title))
        .map(meeting -> meeting.get("id").stringValue())
        .findFirst()
        .orElseThrow();
  }
}
