package parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.calendar.document.DocumentId;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.intake.MemoryCalendar;
import parley.calendar.intake.Orders;
import parley.calendar.intake.StoredCalendar;
import parley.calendar.meeting.Entry;
import parley.calendar.meeting.MeetingQuery;
import parley.calendar.meeting.Meetings;
import parley.calendar.party.Names;
import parley.calendar.storage.DynamoEntries;
import parley.calendar.storage.DynamoMeetings;
import parley.reading.Document;
import parley.reading.MeetingReader;
import parley.reading.Reading;
import parley.reading.meeting.Meeting;

/** The threads of events/threads: stories are read, and the calendar follows them. */
class ThreadsTest {

  private static final Path THREADS =
      Path.of(System.getProperty("parley.root"), "events", "threads");
  private static final MeetingReader READER = MeetingReader.english();
  private static final Instant NOW = Instant.parse("2020-01-01T00:00:00Z");

  /** A line of a thread: a story and the calendar after it. */
  private record Line(LocalDate day, String story, List<String> calendar) {

    static Line of(String line) {
      String[] cells = line.split("\\s*\\|\\s*");
      List<String> entries =
          cells[2].strip().equals("-") ? List.of() : List.of(cells[2].strip().split("\\s*;\\s*"));
      return new Line(LocalDate.parse(cells[0].strip()), cells[1], entries);
    }

    Document document() {
      return new Document(DocumentId.of(day, "", story), day, "", story);
    }
  }

  private static List<String> threads() throws IOException {
    try (Stream<Path> files = Files.list(THREADS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("threads")
  void afterEachStoryTheCalendarIsAsExpected(String thread) {
    CalendarUnderTest calendar = new CalendarUnderTest();
    SoftAssertions lines = new SoftAssertions();
    for (Line line : lines(thread)) {
      calendar.take(line);
      lines
          .assertThat(calendar.entries(line))
          .as("after: " + line.story())
          .containsExactlyInAnyOrderElementsOf(line.calendar());
    }
    lines.assertAll();
  }

  @ParameterizedTest
  @MethodSource("threads")
  void inAnyOrderTheStoriesMakeTheSameOfEachMeetingAndEachDocumentListsIts(String thread) {
    List<Reading> stories = lines(thread).stream().map(it -> READER.read(it.document())).toList();
    List<String> expected = told(stories).told();
    for (List<Reading> order : Orders.of(stories)) {
      MemoryCalendar calendar = told(order);
      assertThat(calendar.told()).isEqualTo(expected);
      assertThat(calendar.listed()).isEqualTo(calendar.holding());
    }
  }

  private static MemoryCalendar told(List<Reading> stories) {
    MemoryCalendar calendar = new MemoryCalendar();
    stories.forEach(story -> calendar.merge(story, NOW));
    return calendar;
  }

  @ParameterizedTest
  @MethodSource("threads")
  void inAnyOrderTheStoriesEndInTheSameCalendar(String thread) {
    List<Line> lines = new ArrayList<>(lines(thread));
    Line last = lines.get(lines.size() - 1);
    CalendarUnderTest inOrder = new CalendarUnderTest();
    lines.forEach(inOrder::take);
    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(lines, new Random(seed));
      CalendarUnderTest shuffled = new CalendarUnderTest();
      lines.forEach(shuffled::take);
      assertThat(shuffled.meetings(last))
          .containsExactlyInAnyOrderElementsOf(inOrder.meetings(last));
    }
  }

  private static List<Line> lines(String thread) {
    try (Stream<String> lines = Files.lines(THREADS.resolve(thread))) {
      return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).map(Line::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A calendar of its own, in DynamoDB. */
  private static final class CalendarUnderTest {

    private final String table = DynamoDb.local().freshTables().meetings();
    private final Meetings meetings = new DynamoMeetings(DynamoDb.local().client(), table);
    private final StoredCalendar calendar =
        new StoredCalendar(new DynamoEntries(DynamoDb.local().client(), table));
    private final Map<String, String> letters = new HashMap<>();

    void take(Line line) {
      calendar.merge(READER.read(line.document()), NOW);
    }

    List<Meeting> meetings(Line line) {
      return open(line).stream().map(Entry::meeting).toList();
    }

    /** Each entry as the line has it, if it is so; else as it is. */
    List<String> entries(Line line) {
      List<String> rows = new ArrayList<>();
      for (Entry entry : open(line)) {
        String row =
            line.calendar().stream().filter(r -> is(r, entry)).findFirst().orElse(words(entry));
        letters.putIfAbsent(entry.id(), row.substring(0, 1));
        rows.add(row);
      }
      return rows;
    }

    private List<Entry> open(Line line) {
      return meetings.list(MeetingQuery.from(line.day())).entries();
    }

    private boolean is(String row, Entry entry) {
      String[] words = row.split(" ");
      Meeting meeting = entry.meeting();
      String parties = String.join(" ", List.of(words).subList(1, words.length - 2));
      return letters.getOrDefault(entry.id(), words[0]).equals(words[0])
          && isFree(words[0], entry)
          && Stream.of(parties.split(" \\+ ")).allMatch(name -> bears(meeting, name))
          && meeting.window().edtf().equals(words[words.length - 2])
          && meeting.status().word().equals(words[words.length - 1]);
    }

    private boolean isFree(String letter, Entry entry) {
      return letters.entrySet().stream()
          .noneMatch(each -> each.getValue().equals(letter) && !each.getKey().equals(entry.id()));
    }

    private static boolean bears(Meeting meeting, String name) {
      return meeting.participants().stream().anyMatch(party -> Names.bears(party, name));
    }

    private String words(Entry entry) {
      return letters.getOrDefault(entry.id(), "?")
          + " "
          + entry.meeting().title()
          + " "
          + entry.meeting().window()
          + " "
          + entry.meeting().status().word();
    }
  }
}
