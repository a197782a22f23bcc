package parley.calendar.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.calendar.intake.StoryThread.Step;
import parley.calendar.meeting.Correction;
import parley.calendar.meeting.Known;
import parley.calendar.meeting.Stories;
import parley.reading.Reading;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Status;
import parley.reading.window.Window;

/** How the calendar follows meetings from story to story, whatever the order in which they come. */
class StoryThreadTest {

  private static final Instant NOW = Instant.parse("2022-01-01T00:00:00Z");

  private static final Comparator<Reading> BY_DAY =
      Comparator.comparing(Reading::published).thenComparing(Reading::id);

  private static final String[][] PEOPLE = {
    {"Ann Berg/NO", "Berg", "Norway/NO"},
    {"Jon Lind/SE", "Lind", "Sweden/SE"},
    {"Eva Holm/DK", "Holm", "Denmark/DK"},
    {"Kai Aalto/FI", "Aalto", "Finland/FI"}
  };

  static List<StoryThread> threads() {
    return StoryThread.of("threads.txt");
  }

  @ParameterizedTest
  @MethodSource("threads")
  void afterEachStoryTheCalendarIsAsExpected(StoryThread thread) {
    MemoryEntries entries = new MemoryEntries();
    Map<String, String> letters = new HashMap<>();
    for (Step step : thread.steps()) {
      new StoredCalendar(entries).merge(step.reading(), NOW);
      assertThat(calendar(entries, step, letters))
          .as("after the story of " + step.day())
          .containsExactlyInAnyOrderElementsOf(step.calendar());
    }
  }

  @ParameterizedTest
  @MethodSource("threads")
  void anyOrderEndsInTheSameCalendar(StoryThread thread) {
    List<String> expected = told(thread.readings());
    for (List<Reading> order : Orders.of(thread.readings())) {
      assertThat(told(order))
          .as("in the order " + order.stream().map(Reading::id).toList())
          .isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("threads")
  void inAnyOrderEveryDocumentListsExactlyTheEntriesThatHoldItsWords(StoryThread thread) {
    Orders.of(thread.readings()).forEach(StoryThreadTest::assertThatDocumentsAreListed);
  }

  private static void assertThatDocumentsAreListed(List<Reading> stories) {
    MemoryCalendar calendar = new MemoryCalendar();
    for (Reading story : stories) {
      calendar.merge(story, NOW);
      assertThat(calendar.listed()).as("after " + story.id()).isEqualTo(calendar.holding());
    }
  }

  /**
   * A person says something on the day of the second story, of which some others of that time come
   * late: whatever was told by then and comes when, and whatever is told later in any order.
   */
  @ParameterizedTest
  @MethodSource("threads")
  void withACorrectionInBetweenAnyOrderEndsInTheSameCalendar(StoryThread thread) {
    LocalDate day = thread.readings().get(1).published();
    List<String> expected = corrected(thread.readings(), 2, day);
    for (List<Reading> order : Orders.of(thread.readings())) {
      for (int before = 1; before <= 2; before++) {
        if (isTellable(order, before, day)) {
          assertThat(corrected(order, before, day))
              .as("behind " + before + " in the order " + order.stream().map(Reading::id).toList())
              .isEqualTo(expected);
        }
      }
    }
  }

  /** Whether the first story is there to be corrected, and none that is newer than that. */
  private static boolean isTellable(List<Reading> order, int before, LocalDate day) {
    List<Reading> told = order.subList(0, before);
    return told.stream().anyMatch(story -> story.id().equals("story0"))
        && told.stream().noneMatch(story -> story.published().isAfter(day));
  }

  private static List<String> corrected(List<Reading> order, int before, LocalDate day) {
    MemoryEntries entries = new MemoryEntries();
    Map<String, List<String>> ids = new HashMap<>();
    Window window = Window.on(day.plusDays(40));
    Correction said = new Correction(Optional.of(Status.CONFIRMED), Optional.of(window), "so");
    for (Reading story : order) {
      ids.put(story.id(), new StoredCalendar(entries).merge(story, NOW));
      if (ids.size() == before) {
        Instant now = day.atTime(18, 0).toInstant(ZoneOffset.UTC);
        new Corrections(entries).correct(ids.get("story0").get(0), said, now);
      }
    }
    return entries.all().map(StoryThreadTest::words).sorted().toList();
  }

  @ParameterizedTest
  @MethodSource("threads")
  void withoutAStoryTheCalendarIsAsIfItHadNeverCome(StoryThread thread) {
    for (Reading withdrawn : thread.readings()) {
      assertThatItIsAsWithout(withdrawn, thread.readings());
    }
  }

  private static void assertThatItIsAsWithout(Reading withdrawn, List<Reading> stories) {
    MemoryCalendar calendar = new MemoryCalendar();
    stories.forEach(story -> calendar.merge(story, NOW));
    calendar.withdraw(withdrawn, List.of(), NOW);
    List<Reading> others = stories.stream().filter(story -> story != withdrawn).toList();
    assertThat(calendar.told()).as("without " + withdrawn.id()).isEqualTo(told(others));
    assertThat(calendar.listed()).isEqualTo(calendar.holding());
  }

  /** Few people who meet often, and stories that name them fully, by surname or by country. */
  @Test
  void manyStoriesInAnyOrderEndInTheSameCalendar() {
    for (int seed = 0; seed < 6; seed++) {
      Random random = new Random(seed);
      List<Reading> stories = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        stories.add(story(i, random));
      }
      List<String> expected = told(stories.stream().sorted(BY_DAY).toList());
      for (int shuffle = 0; shuffle < 3; shuffle++) {
        Collections.shuffle(stories, random);
        assertThat(told(stories)).as("seed " + seed).isEqualTo(expected);
        assertThatDocumentsAreListed(stories);
      }
      assertThatItIsAsWithout(stories.get(seed), stories);
    }
  }

  private static Reading story(int number, Random random) {
    LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(120));
    List<Meeting> told = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(2); i++) {
      told.add(Stories.at(i * 100, meeting(day, random)));
    }
    return Stories.reading("story" + number, day.toString(), told.toArray(Meeting[]::new));
  }

  private static Meeting meeting(LocalDate day, Random random) {
    int one = random.nextInt(PEOPLE.length);
    int other = (one + 1 + random.nextInt(PEOPLE.length - 1)) % PEOPLE.length;
    int name = random.nextInt(3);
    LocalDate first = day.plusDays(random.nextInt(40));
    String window = first + "/" + first.plusDays(random.nextInt(3) * random.nextInt(5));
    String status =
        List.of("tentative", "confirmed", "confirmed", "postponed", "cancelled")
            .get(random.nextInt(5));
    return Stories.told(
        PEOPLE[one][name] + " + " + PEOPLE[other][name] + ", " + window + ", " + status);
  }

  /** The calendar that stories end in, with the history of each entry, but for ids and times. */
  private static List<String> told(List<Reading> stories) {
    MemoryCalendar calendar = new MemoryCalendar();
    stories.forEach(reading -> calendar.merge(reading, NOW));
    return calendar.told();
  }

  /** What is not over: the letter of the entry, its window and its status. */
  private static List<String> calendar(
      MemoryEntries entries, Step step, Map<String, String> letters) {
    Map<String, Known> open = new TreeMap<>();
    entries
        .all()
        .filter(known -> !known.account().meeting().window().isOver(step.day()))
        .forEach(known -> open.put(known.id(), known));
    List<String> calendar = new ArrayList<>();
    List<String> unnamed = new ArrayList<>(step.calendar());
    open.forEach(
        (id, known) -> {
          String letter = letters.get(id);
          if (letter != null) {
            unnamed.removeIf(row -> row.startsWith(letter + " "));
            calendar.add(letter + " " + words(known));
          }
        });
    open.forEach(
        (id, known) -> {
          if (!letters.containsKey(id)) {
            String row =
                unnamed.stream().filter(r -> r.endsWith(words(known))).findFirst().orElse("? ");
            unnamed.remove(row);
            letters.put(id, row.split(" ")[0]);
            calendar.add(letters.get(id) + " " + words(known));
          }
        });
    return calendar;
  }

  private static String words(Known known) {
    Meeting meeting = known.account().meeting();
    return meeting.window() + " " + meeting.status().word();
  }
}
