package parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import parley.local.load.Api;
import parley.local.load.Clients;
import parley.local.load.KnownCalendar;
import parley.local.load.MadeStory;
import parley.local.load.Newsroom;
import parley.local.load.Posted;
import parley.local.load.Reads;
import parley.local.load.Reminded;
import parley.local.load.Subscriber;
import parley.local.stack.ForkedStack;

/**
 * Posts stories to {@code infra/parley serve} by many clients at once, lets it be killed on the
 * way, and holds what comes of it against the calendar of the same stories posted one by one.
 * Prints how quick it was and what it took; ends with 1 if anything was lost, twice, or another.
 */
public final class Load {

  private static final long SEED = 2017;
  private static final Instant NOW = Instant.parse(Newsroom.AFTER + "T00:07:00Z");
  private static final Duration SETTLED = Duration.ofHours(2);
  private static final int KILLS = 3;
  private static final int SHOWN = 2_000;

  private final Path launcher = Path.of(System.getProperty("parley.root"), "infra", "parley");
  private final Path data = Files.createTempDirectory("load");
  private final int many;
  private final List<MadeStory> stories;
  private boolean right = true;

  private Load(int stories, int clients) throws IOException {
    this.stories = Newsroom.stories(SEED, stories);
    this.many = clients;
  }

  /**
   * @param arguments how many stories in place of 2,000, and how many clients in place of 16; the
   *     system property {@code parley.root} names the checkout
   */
  public static void main(String[] arguments) throws Exception {
    int stories = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_000;
    int clients = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 16;
    Load load = new Load(stories, clients);
    load.run();
    System.exit(load.right ? 0 : 1);
  }

  private void run() throws Exception {
    double characters = stories.stream().mapToInt(it -> it.text().length()).average().orElse(0);
    print("%d stories of %.0f characters, %d clients%n", stories.size(), characters, many);
    KnownCalendar atOnce = atOnce();
    KnownCalendar killed = killed();
    KnownCalendar oneByOne = oneByOne();
    compare("at once", atOnce, oneByOne);
    compare("killed on the way", killed, oneByOne);
  }

  private KnownCalendar atOnce() throws Exception {
    try (ForkedStack stack = serve("at-once")) {
      Api api = new Api(stack.uri());
      long begin = System.nanoTime();
      List<Posted> posted = Clients.post(api, stories, many, taken -> {});
      double answered = (System.nanoTime() - begin) / 1e9;
      Reads.await(api, stories);
      double read = (System.nanoTime() - begin) / 1e9;
      print("  answered %.0f a second, read %.0f a second%n", rate(answered), rate(read));
      print("  an answer took %s%n", quantiles(posted));
      Footprint.of(stack.pid()).print("  afterwards");
      KnownCalendar calendar = calendar(api);
      print("  %d meetings%n", calendar.entries().size());
      day(api);
      Footprint.of(stack.pid()).print("  after a day of sweeps");
      return calendar;
    }
  }

  private double rate(double seconds) {
    return stories.size() / seconds;
  }

  private static String quantiles(List<Posted> posted) {
    List<Long> nanos = posted.stream().map(Posted::nanos).sorted().toList();
    Function<Double, String> at =
        part -> "%.1f".formatted(nanos.get((int) (part * (nanos.size() - 1))) / 1e6);
    return "%s ms in the middle, %s for 99 of 100, %s at most"
        .formatted(at.apply(0.5), at.apply(0.99), at.apply(1.0));
  }

  /** 24 hours, a sweep every quarter of an hour. */
  private void day(Api api) throws IOException {
    Instant begin = NOW.plus(SETTLED);
    api.moveClock(begin);
    for (Subscriber subscriber : Subscriber.some()) {
      subscriber.subscribe(api);
    }
    Instant end = begin.plus(Duration.ofDays(1));
    List<Reminded> due = Reminded.due(api, Subscriber.some(), begin, end);
    long started = System.nanoTime();
    api.moveClock(end);
    double seconds = (System.nanoTime() - started) / 1e9;
    boolean same = Reminded.sent(api).equals(due);
    right &= same;
    print(
        "  a day of 96 sweeps took %.1f s; of %d reminders %s%n",
        seconds, due.size(), same ? "each went out once" : "not each went out once: WRONG");
  }

  /** Killed again and again; what was not answered is posted again. */
  private KnownCalendar killed() throws Exception {
    List<MadeStory> left = new ArrayList<>(stories);
    List<MadeStory> answered = new ArrayList<>();
    for (int i = KILLS; i > 0; i--) {
      try (ForkedStack stack = serve("killed")) {
        Api api = new Api(stack.uri());
        Reads.await(api, answered);
        List<Posted> posted = Clients.post(api, left, many, killing(stack, left.size() / (i + 1)));
        posted.forEach(each -> answered.add(each.story()));
        left.removeAll(answered);
        print("  killed when %d were answered, %d left%n", answered.size(), left.size());
      }
    }
    try (ForkedStack stack = serve("killed")) {
      Api api = new Api(stack.uri());
      Reads.await(api, answered);
      Clients.post(api, left, many, taken -> {});
      Reads.await(api, stories);
      return calendar(api);
    }
  }

  private static Consumer<Integer> killing(ForkedStack stack, int enough) {
    return taken -> {
      if (taken >= enough) {
        try {
          stack.kill();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
    };
  }

  private KnownCalendar oneByOne() throws Exception {
    try (ForkedStack stack = serve("one-by-one")) {
      Api api = new Api(stack.uri());
      for (MadeStory story : stories) {
        Clients.post(api, List.of(story), 1, taken -> {});
        Reads.await(api, List.of(story));
      }
      return calendar(api);
    }
  }

  private KnownCalendar calendar(Api api) throws IOException {
    return KnownCalendar.of(api, Newsroom.FIRST.toString(), stories);
  }

  private void compare(String what, KnownCalendar calendar, KnownCalendar oneByOne) {
    boolean same = calendar.equals(oneByOne);
    right &= same;
    print("%s: the calendar is %s one by one%n", what, same ? "as" : "WRONG, not as");
    if (!same) {
      String difference = oneByOne.difference(calendar);
      print("%s%n", difference.substring(0, Math.min(SHOWN, difference.length())));
    }
  }

  private ForkedStack serve(String folder) throws IOException {
    return ForkedStack.start(
        List.of(
            launcher.toString(),
            "serve",
            "--port",
            "0",
            "--data",
            data.resolve(folder).toString(),
            "--now",
            NOW.toString()));
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
