package parley.local.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.local.stack.ForkedStack;

/** Many clients at once, and an end in the middle of it: nothing that was accepted is lost. */
class LoadTest {

  private static final int STORIES = 100;
  private static final int CLIENTS = 8;
  private static final Instant NOW = Instant.parse(Newsroom.AFTER + "T00:07:00Z");

  private final List<MadeStory> stories = Newsroom.stories(8, STORIES);

  @TempDir Path data;

  @Test
  void whatWasAnsweredIsThereAfterAKillAndTheCalendarIsAsOneByOne() throws Exception {
    List<Posted> answered;
    try (ForkedStack first = start("many")) {
      answered = Clients.post(new Api(first.uri()), stories, CLIENTS, killed(first));
    }
    KnownCalendar calendar;
    try (ForkedStack second = start("many")) {
      Api api = new Api(second.uri());
      Reads.await(api, answered.stream().map(Posted::story).toList());
      Clients.post(api, without(answered), CLIENTS, none -> {});
      Reads.await(api, stories);
      calendar = calendar(api);
      assertThat(Clients.post(api, stories, CLIENTS, none -> {}))
          .as("known already")
          .extracting(Posted::status)
          .containsOnly(200);
    }

    assertThat(answered).hasSizeBetween(STORIES / 2, STORIES - 1);
    assertThat(calendar).isEqualTo(oneByOne());
  }

  @Test
  void inADayOfSweepsEveryReminderGoesOutOnce() throws Exception {
    try (ForkedStack stack = start("day")) {
      Api api = new Api(stack.uri());
      Clients.post(api, stories, CLIENTS, none -> {});
      Reads.await(api, stories);
      Instant begin = NOW.plus(Duration.ofHours(2));
      api.moveClock(begin); // what is under way when it becomes known is reminded of at once
      for (Subscriber subscriber : Subscriber.some()) {
        subscriber.subscribe(api);
      }
      Instant end = begin.plus(Duration.ofDays(1));
      List<Reminded> due = Reminded.due(api, Subscriber.some(), begin, end);
      api.moveClock(end);

      assertThat(due).hasSizeGreaterThan(10);
      assertThat(Reminded.sent(api)).isEqualTo(due);
    }
  }

  /** In another order than the clients had them, each read before the next is posted. */
  private KnownCalendar oneByOne() throws IOException {
    List<MadeStory> shuffled = new ArrayList<>(stories);
    Collections.shuffle(shuffled, new Random(1));
    try (ForkedStack stack = start("one")) {
      Api api = new Api(stack.uri());
      for (MadeStory story : shuffled) {
        Clients.post(api, List.of(story), 1, none -> {});
        Reads.await(api, List.of(story));
      }
      return calendar(api);
    }
  }

  private KnownCalendar calendar(Api api) throws IOException {
    return KnownCalendar.of(api, Newsroom.FIRST.toString(), stories);
  }

  private ForkedStack start(String folder) throws IOException {
    return ForkedStack.start(data.resolve(folder), NOW.toString());
  }

  private List<MadeStory> without(List<Posted> answered) {
    List<MadeStory> left = new ArrayList<>(stories);
    left.removeAll(answered.stream().map(Posted::story).toList());
    return left;
  }

  /** In the middle of it. */
  private static Consumer<Integer> killed(ForkedStack stack) {
    return taken -> {
      if (taken >= STORIES / 2) {
        try {
          stack.kill();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
    };
  }
}
