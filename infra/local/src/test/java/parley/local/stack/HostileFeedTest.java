package parley.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing that a story says puts a property or a line into the feed. */
@ExtendWith(HostileStack.Resolver.class)
class HostileFeedTest {

  private final HostileStack stack;

  HostileFeedTest(HostileStack stack) {
    this.stack = stack;
  }

  @Test
  void theFeedHasAnEventAMeetingAndNothingThatAnEventHasNot() throws Exception {
    String feed = stack.get("/calendar.ics?alarm=1");
    assertThat(new CalendarBuilder().build(new StringReader(feed)).validate().hasErrors())
        .isFalse();
    ICalendar calendar = Biweekly.parse(feed).first();
    assertThat(calendar.getEvents()).hasSameSizeAs(stack.meetings());
    assertThat(calendar.getEvents())
        .allSatisfy(event -> assertThat(event.getUid().getValue()).endsWith("@parley"))
        .allSatisfy(
            event -> assertThat(event.getUrl().getValue()).startsWith(stack.uri().toString()))
        .allSatisfy(event -> assertThat(event.getAttendees()).isEmpty());
    assertThat(names(feed)).isEqualTo(names(feedOf("a harmless address")));
  }

  @Test
  void noLineOfTheFeedIsTooLongOrHoldsAControl() {
    String feed = stack.get("/calendar.ics");
    assertThat(feed.split("\r\n"))
        .allSatisfy(
            line -> {
              assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
              assertThat(line).doesNotContainPattern(HostileStory.UNSEEN).doesNotContain("\n");
            });
  }

  /** The names of the properties and components that a feed has. */
  private static Set<String> names(String feed) {
    return feed.replace("\r\n ", "")
        .lines()
        .map(line -> line.startsWith("BEGIN:") ? line : line.split("[:;]", 2)[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String feedOf(String what) {
    HostileStory story =
        HostileStory.all().stream().filter(s -> s.what().equals(what)).findFirst().orElseThrow();
    return stack.get("/calendar.ics?alarm=1&participant=" + story.pair().get(0));
  }
}
