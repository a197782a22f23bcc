package parley.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.gateway.ManagedRuntime.event;
import static parley.remind.Stories.abeTrump;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.calendar.dynamo.Crash;
import parley.calendar.watch.Subscription;
import parley.gateway.ManagedRuntime;

class DueHandlerTest {

  private final World world = new World();
  private final ManagedRuntime runtime = new ManagedRuntime();

  @BeforeEach
  void aMeetingInTwoWeeks() {
    world.announce(Stories.PUBLISHED, abeTrump());
    world.watch("w", World.at("UTC", 9), "2016-12-06T00:00:00Z");
  }

  @Test
  void theScheduledTimeIsNow() {
    assertThat(invoke(event("schedule-due.json"))).isEqualTo("{SENT=1}");
    assertThat(world.notifier.subjects("w"))
        .containsExactly("In 14 days: Shinzo Abe - Donald Trump, 20-27 Jan 2017 (tentative)");
    assertThat(invoke(event("schedule-due.json"))).isEqualTo("{}");
  }

  @Test
  void whatFailsIsSetBackUntilTheNextRunAndSaidInTheLog() {
    world.watch("x", World.at("Asia/Tokyo", 9), "2016-12-06T00:00:00Z");
    world.notifier.refuse("x");
    assertThat(invoke(event("schedule-due.json"))).isEqualTo("{SENT=1, FAILED=1}");
    assertThat(world.notifier.subjects("w")).hasSize(1);
    assertThat(runtime.log())
        .singleElement()
        .asString()
        .startsWith("set back: x#")
        .contains("#reminder#2017-01-20#14: FAILED IllegalStateException at parley.remind.")
        .doesNotContain("ann@", "+81");
  }

  @Test
  void thatTheMonthAllowsTelephonesNoMoreIsSaidInTheLog() {
    Instant now = Instant.parse("2017-01-06T00:00:00Z");
    world.watches.addPhone(
        new Subscription("s1", "sms", "+819012345678", "w", Optional.empty(), now));
    world.contacts.take(YearMonth.of(2017, 1), World.SMS_CEILING, World.SMS_CEILING);
    assertThat(invoke(event("schedule-due.json"))).isEqualTo("{SENT=1}");
    assertThat(runtime.log())
        .singleElement()
        .asString()
        .startsWith("telephones left out: w#")
        .doesNotContain("+81");
  }

  @Test
  void whatAWorkerHoldsThatMayHaveDiedFailsTheInvocationAtItsEnd() {
    world.life.endAfter(callsUntilTheFirstClaim());
    assertThatThrownBy(() -> invoke(event("schedule-due.json"))).isInstanceOf(Crash.class);
    world.life.renew();
    assertThatIllegalStateException()
        .isThrownBy(() -> invoke(event("schedule-due.json")))
        .withMessage("1 reminders have to be tried again: {HELD=1}");
    world.pass(World.LEASE);
    assertThat(invoke(event("schedule-due.json"))).isEqualTo("{REPEATED=1}");
  }

  /** A world of its own does it first. */
  private int callsUntilTheFirstClaim() {
    DueHandlerTest other = new DueHandlerTest();
    other.aMeetingInTwoWeeks();
    other.world.life.renew();
    other.invoke(event("schedule-due.json"));
    return other.world.life.calls().indexOf("publish");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"time\": null}", "{\"time\": \"2017-01-06\"}", "{\"time\": \"noon\"}"})
  void anEventWithoutATimeIsRefused(String event) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> invoke(event))
        .withMessageContaining("an instant such as 2016-12-13T00:00:00Z, not ");
  }

  private String invoke(String event) {
    @SuppressWarnings("unchecked")
    Class<Map<String, Object>> type = (Class<Map<String, Object>>) (Class<?>) Map.class;
    return runtime.invoke(new DueHandler(world.sweep(), RunMetrics.NONE), type, event).asString();
  }
}
