package parley.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.gateway.ManagedRuntime.event;
import static parley.remind.Stories.abeTrump;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.calendar.dynamo.Crash;
import parley.calendar.watch.Watch;
import parley.gateway.ManagedRuntime;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Status;
import tools.jackson.databind.JsonNode;

/** The batch tells of two changes of one meeting and one of another, and of much else. */
class ChangedHandlerTest {

  private final World world = new World();
  private final ManagedRuntime runtime = new ManagedRuntime();
  private final InstantSource clock = () -> Instant.parse("2016-12-06T00:00:00Z");
  private final ByteArrayOutputStream counted = new ByteArrayOutputStream();
  private final ChangedHandler handler =
      new ChangedHandler(
          world.settling(),
          new EmfRunMetrics(new PrintStream(counted, true, StandardCharsets.UTF_8), clock),
          clock);
  private String batch;

  @BeforeEach
  void twoMeetings() {
    String abeTrump = world.announce(LocalDate.parse("2016-12-05"), abeTrump()).get(0);
    world.announce(
        LocalDate.parse("2016-12-06"),
        abeTrump("Shinzo Abe - Donald Trump", Stories.FEBRUARY_10, Status.CONFIRMED));
    String other = world.announce(LocalDate.parse("2016-12-04"), other()).get(0);
    batch =
        event("stream-meetings.json")
            .replace("6f1c2a90b3d4e587", abeTrump)
            .replace("0d9e8f7a6b5c4d3e", other);
    world.watch("w", Watch.everything(), "2016-12-01T00:00:00Z");
  }

  @Test
  void aMeetingIsAnnouncedAtOnceAndItsChangeToldWhenItHasSettled() {
    assertThat(failures(batch)).isEmpty();
    assertThat(world.notifier.subjects("w"))
        .containsExactly(
            "Announced: Shinzo Abe - Donald Trump, 20-27 Jan 2017 (tentative)",
            "Announced: May - Merkel, Wed 1 Mar 2017 (tentative)");
    world.notifier.clear();
    assertThat(world.sweep("2016-12-06T00:14:59Z").toString()).isEqualTo("{}");
    assertThat(world.sweep("2016-12-06T00:15:00Z").toString()).isEqualTo("{SENT=1}");
    assertThat(world.sweep("2016-12-06T00:30:00Z").toString()).isEqualTo("{}");
    assertThat(world.notifier.subjects("w"))
        .containsExactly("Moved: Shinzo Abe - Donald Trump, Fri 10 Feb 2017 (confirmed)");
  }

  @Test
  void anAnnouncementIsCountedAsSentAndAChangeThatHasYetToSettleIsNot() {
    failures(batch);
    assertThat(counted.toString(StandardCharsets.UTF_8).lines())
        .hasSize(2)
        .allMatch(line -> line.contains("\"sent\":1,\"repeated\":0,\"failed\":0"));
  }

  @Test
  void whatCannotBeReadIsCounted() {
    Spoiled spoiled = world.spoilWatch("w");
    failures(batch);
    assertThat(counted.toString(StandardCharsets.UTF_8)).contains("\"unreadable\":1");
    spoiled.mend();
  }

  @Test
  void aBatchThatComesTwiceIsToldOnce() {
    failures(batch);
    assertThat(failures(batch)).isEmpty();
    world.sweep("2016-12-06T00:15:00Z");
    assertThat(failures(batch)).isEmpty();
    world.sweep("2016-12-06T00:30:00Z");
    assertThat(world.notifier.sent()).hasSize(3);
  }

  @Test
  void whatCouldNotBeToldIsSetBackAndHoldsNothingUp() {
    world.watch("x", World.at("UTC", 9), "2016-12-01T00:00:00Z");
    world.notifier.refuse("w");
    assertThat(failures(batch)).isEmpty();
    assertThat(world.notifier.subjects("x")).hasSize(2);
    assertThat(runtime.log())
        .anyMatch(line -> line.matches("set back: w#[0-9a-f]{16}#notice#1: FAILED Illegal.*"))
        .noneMatch(line -> line.contains("ann@"));
    world.notifier.accept("w");
    world.pass(World.LEASE);
    world.sweep("2016-12-06T00:15:00Z");
    assertThat(world.notifier.subjects("w")).hasSize(3);
  }

  @Test
  void whatAWorkerHoldsThatMayHaveDiedIsToldByTheNextSweepAndHoldsNothingUp() {
    world.life.endAfter(callsUntilTheFirstClaim());
    assertThatThrownBy(() -> failures(batch)).isInstanceOf(Crash.class);
    world.life.renew();
    assertThat(failures(batch)).isEmpty();
    assertThat(runtime.log())
        .anyMatch(line -> line.matches("to try again: w#[0-9a-f]{16}#notice#1: HELD"));
    assertThat(world.notifier.subjects("w")).hasSize(1);
    world.pass(World.LEASE);
    world.sweep("2016-12-06T00:15:00Z");
    assertThat(world.notifier.subjects("w")).hasSize(3);
    assertThat(world.sweep("2016-12-06T00:30:00Z").toString()).isEqualTo("{}");
  }

  /** A world of its own does it first. */
  private int callsUntilTheFirstClaim() {
    world.life.renew();
    ChangedHandlerTest other = new ChangedHandlerTest();
    other.twoMeetings();
    other.world.life.renew();
    other.failures(other.batch);
    return other.world.life.calls().indexOf("publish");
  }

  @Test
  void aChangeThatIsGoneHasNothingToTell() {
    assertThat(failures(event("stream-meetings.json"))).isEmpty();
    assertThat(world.notifier.sent()).isEmpty();
  }

  private List<String> failures(String event) {
    return failures(handler, event);
  }

  private List<String> failures(ChangedHandler handler, String event) {
    JsonNode response = runtime.invoke(handler, DynamodbEvent.class, event);
    return response
        .get("batchItemFailures")
        .valueStream()
        .map(failure -> failure.get("itemIdentifier").asString())
        .toList();
  }

  private static Meeting other() {
    return new Meeting(
        "May - Merkel",
        Kind.TALKS,
        Status.TENTATIVE,
        List.of(
            new Participant("Theresa May", Optional.of("Prime Minister"), Optional.of("GB")),
            new Participant("Angela Merkel", Optional.of("Chancellor"), Optional.of("DE"))),
        Optional.empty(),
        Stories.window("2017-03-01"),
        Optional.empty(),
        List.of(Stories.said("May and Merkel may meet on March 1.")));
  }
}
