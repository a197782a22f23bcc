package parley.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.remind.Stories.on;
import static parley.remind.Stories.window;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A window that is open is reminded of while it is; one that is over, or never opens, is not. */
class OpenWindowTest {

  private static final LocalDate PUBLISHED = Stories.PUBLISHED;
  private static final String SINCE = "2016-12-06T00:00:00Z";

  private final World world = new World();

  @ParameterizedTest
  @CsvSource({
    "2017-01-20,            2017-01-20T08:59:59Z, 2017-01-20T23:59:59Z, 1",
    "2017-01-20,            2017-01-20T08:59:59Z, 2017-01-21T00:00:00Z, 0",
    "2017-01-20/2017-01-21, 2017-01-20T08:59:59Z, 2017-01-21T12:00:00Z, 1",
    "2017-01-20/2017-01-21, 2017-01-20T08:59:59Z, 2017-01-22T12:00:00Z, 0",
    "2017-01-20/..,         2017-01-20T08:59:59Z, 2017-01-25T12:00:00Z, 1",
  })
  void aWindowThatHasClosedIsNotRemindedOf(String window, String before, String after, int sent) {
    world.announce(PUBLISHED, on(window));
    world.watch("w", World.leads(), before);
    assertThat(world.sweep(after).published()).hasSize(sent);
  }

  @Test
  void aWindowWithoutABeginningNeverOpens() {
    world.announce(PUBLISHED, on("../2017-01-20"));
    world.watch("w", World.at("UTC", 9), SINCE);
    world.sweepDaily("2016-12-06", "2017-01-21", 9);
    assertThat(world.notifier.sent()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // the window, when it becomes known, and when it is reminded of at nine in UTC
    "2017-01-18/2017-01-27, 2017-01-20T10:00:00Z, 2017-01-21T09:00:00Z",
    "2017-01-18/2017-01-20, 2017-01-20T08:00:00Z, 2017-01-20T09:00:00Z",
    // the next nine o'clock would be too late
    "2017-01-18/2017-01-20, 2017-01-20T10:00:00Z, 2017-01-20T10:15:00Z",
    "2017-01-20,            2017-01-20T23:00:00Z, 2017-01-20T23:15:00Z",
    // today's nine o'clock reminds of it anyway, and once
    "2017-01-20,            2017-01-20T08:00:00Z, 2017-01-20T09:00:00Z",
  })
  void aWindowThatIsOpenWhenFirstKnownIsRemindedOfOnceBeforeItCloses(
      String window, Instant known, Instant due) {
    world.watch("w", World.leads(7), known.minusSeconds(7200).toString());
    world.sweep().run(known.minusSeconds(3600));
    String id = world.announce(PUBLISHED, on(window)).get(0);
    world.settling().takeIn(id, 1, known, () -> true);
    world.notifier.clear();
    List<Instant> sentAt = new ArrayList<>();
    for (Instant now = known.plusSeconds(900); now.isBefore(due.plus(Duration.ofDays(2))); ) {
      if (world.sweep().run(now).published().size() > 0) {
        sentAt.add(now);
      }
      now = now.plusSeconds(900);
    }
    assertThat(sentAt).containsExactly(due);
  }
}
