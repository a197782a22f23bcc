package parley.calendar.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.calendar.meeting.Stories.ABE;
import static parley.calendar.meeting.Stories.SEED;
import static parley.calendar.meeting.Stories.TRUMP;
import static parley.calendar.meeting.Stories.day;
import static parley.calendar.meeting.Stories.meeting;
import static parley.calendar.meeting.Stories.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.OnEveryDynamoDb;
import parley.calendar.dynamo.Threads;
import parley.calendar.intake.StoredCalendar;
import parley.calendar.intake.StoryThread;
import parley.calendar.meeting.Calendar;
import parley.calendar.meeting.Change;
import parley.calendar.meeting.ChangeKind;
import parley.calendar.meeting.Entry;
import parley.calendar.meeting.MeetingQuery;
import parley.calendar.meeting.Meetings;
import parley.reading.Reading;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Status;
import parley.reading.text.Span;

/** The calendar's entries, written to and read from DynamoDB. */
@OnEveryDynamoDb
class StoredCalendarTest {

  private static final Instant NOW = Instant.parse("2016-12-06T08:00:00Z");

  private final DynamoDb dynamoDb;
  private Meetings meetings;
  private Calendar calendar;

  StoredCalendarTest(DynamoDb dynamoDb) {
    this.dynamoDb = dynamoDb;
  }

  @BeforeEach
  void anEmptyCalendar() {
    String table = dynamoDb.freshTables().meetings();
    meetings = new DynamoMeetings(dynamoDb.client(), table);
    calendar = new StoredCalendar(new DynamoEntries(dynamoDb.client(), table));
  }

  @Test
  void everyMeetingOfAReadingBecomesAnEntry() {
    List<String> ids = calendar.merge(SEED, NOW);

    assertThat(ids).hasSize(2).doesNotHaveDuplicates();
    assertThat(meetings.find(ids.get(0)).map(Entry::meeting)).contains(SEED.meetings().get(0));
    assertThat(meetings.find(ids.get(1)).map(Entry::meeting)).contains(SEED.meetings().get(1));
    assertThat(meetings.history(ids.get(0)))
        .extracting(Change::kind)
        .containsExactly(ChangeKind.ANNOUNCED);
    assertThat(meetings.change(ids.get(0), 1)).contains(meetings.history(ids.get(0)).get(0));
  }

  @Test
  void theSameReadingAgainChangesNothing() {
    List<String> ids = calendar.merge(SEED, NOW);
    Optional<Entry> before = meetings.find(ids.get(0));

    assertThat(calendar.merge(SEED, NOW.plusSeconds(60))).isEqualTo(ids);
    assertThat(meetings.find(ids.get(0))).isEqualTo(before);
    assertThat(meetings.history(ids.get(0))).hasSize(1);
  }

  @Test
  void aLaterStoryMovesTheEntryUnderItsId() {
    List<String> ids = calendar.merge(SEED, NOW);

    List<String> later = calendar.merge(moved("later", "2017-01-17", "2017-02-10"), NOW);

    assertThat(later).containsExactly(ids.get(0));
    assertThat(window(ids.get(0))).isEqualTo("2017-02-10");
    assertThat(meetings.history(ids.get(0)))
        .extracting(Change::kind)
        .containsExactly(ChangeKind.ANNOUNCED, ChangeKind.MOVED);
  }

  @Test
  void anOlderStoryThatComesLateAddsItsWordsAndChangesNothing() {
    String id = calendar.merge(SEED, NOW).get(0);

    assertThat(calendar.merge(moved("older", "2016-12-01", "2017-01-25/2017-01-31"), NOW))
        .containsExactly(id);
    assertThat(window(id)).isEqualTo("2017-01-20/2017-01-27");
    assertThat(meetings.evidence(id)).extracting(Evidence::document).contains("seed", "older");
  }

  @Test
  void aMovedMeetingStaysKnownToTheStoryThatToldOfItFirst() {
    List<String> ids = calendar.merge(SEED, NOW);
    calendar.merge(moved("later", "2017-01-17", "2017-02-10"), NOW);

    assertThat(calendar.merge(SEED, NOW)).isEqualTo(ids);
    assertThat(window(ids.get(0))).isEqualTo("2017-02-10");
  }

  @Test
  void twoMeetingsOfOneReadingStayTwo() {
    Reading twice =
        reading(
            "twice",
            "2016-12-06",
            meeting("2017-01-10", Status.CONFIRMED, ABE, TRUMP),
            meeting("2017-01-20", Status.CONFIRMED, ABE, TRUMP));

    assertThat(calendar.merge(twice, NOW)).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void aMeetingAddedToAReadingLeavesItsOthersWhereTheyAre() {
    List<String> ids = calendar.merge(SEED, NOW);
    Reading closer =
        reading(
            "closer",
            "2016-12-20",
            meeting("Abe + Trump, 2017-01-18"),
            meeting("Abe + Trump, 2017-01-25"));

    List<String> told = calendar.merge(closer, NOW);

    assertThat(told.get(0)).isNotIn(ids);
    assertThat(told.get(1)).isEqualTo(ids.get(0));
    assertThat(window(ids.get(0))).isEqualTo("2017-01-25");
  }

  @Test
  void aMeetingOfCountriesAndOneOfThoseWhoStandForThemIsOneEntry() {
    String id =
        calendar
            .merge(
                reading("first", "2016-12-06", meeting("Japan + America, 2017-01-20/2017-01-27")),
                NOW)
            .get(0);

    assertThat(
            calendar.merge(reading("later", "2016-12-07", meeting("Abe + Trump, 2017-01-27")), NOW))
        .containsExactly(id);
    assertThat(meetings.find(id).orElseThrow().meeting().title())
        .isEqualTo("Shinzo Abe - Donald Trump");
  }

  @Test
  void whatWasPutOffIsFoundAgainWhenItHasANewDate() {
    String id = calendar.merge(SEED, NOW).get(1);
    calendar.merge(
        reading("off", "2016-12-20", meeting("Abe + Obama, 2016-12-27, POSTPONED")), NOW);

    assertThat(calendar.merge(reading("on", "2017-01-02", meeting("Abe + Obama, 2017-04-02")), NOW))
        .containsExactly(id);
    assertThat(meetings.history(id))
        .extracting(Change::kind)
        .containsExactly(ChangeKind.ANNOUNCED, ChangeKind.POSTPONED, ChangeKind.REVIVED);
  }

  @Test
  void aReadingWithoutMeetingsTellsOfNone() {
    assertThat(calendar.merge(reading("empty", "2016-12-06"), NOW)).isEmpty();
  }

  @Test
  void aMeetingThatIsToldTwiceInOneReadingIsOneEntry() {
    Reading twice =
        reading(
            "twice",
            "2016-12-06",
            meeting("Abe + Trump, 2017-01-27"),
            meeting("abe + trump, 2017-01-27"));

    List<String> ids = calendar.merge(twice, NOW);

    assertThat(ids).hasSize(1);
    assertThat(calendar.merge(twice, NOW)).isEqualTo(ids);
  }

  @Test
  void howeverLongItsWordsAreAStoryIsKept() {
    String words = "meet ".repeat(50_000);
    Evidence evidence = new Evidence("long", new Span(10, 10 + words.length()), words);
    Meeting meeting = meeting("Abe + Trump, 2017-01-27");
    Meeting told =
        new Meeting(
            meeting.title(),
            meeting.kind(),
            meeting.status(),
            meeting.participants(),
            meeting.place(),
            meeting.window(),
            meeting.attributedTo(),
            Collections.nCopies(100, evidence));

    String id = calendar.merge(reading("long", "2016-12-06", told), NOW).get(0);

    assertThat(meetings.evidence(id))
        .hasSize(5)
        .allSatisfy(e -> assertThat(e.text()).hasSize(500).isEqualTo(words.substring(0, 500)))
        .allSatisfy(e -> assertThat(e.span()).isEqualTo(new Span(10, 510)));
  }

  @Test
  void howeverManyPartiesWithHoweverLongNamesAStoryIsKeptAndSoAreLaterOnes() {
    Participant[] many = new Participant[300];
    for (int i = 0; i < many.length; i++) {
      many[i] =
          new Participant("Body" + i + " " + "x".repeat(5000), Optional.empty(), Optional.empty());
    }
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Meeting told = meeting("2017-01-2" + i, Status.CONFIRMED, many);
      ids.addAll(calendar.merge(reading("doc" + i, "2016-12-1" + i, told), NOW));
    }

    assertThat(ids).hasSize(4);
    Meeting kept = meetings.find(ids.get(3)).orElseThrow().meeting();
    assertThat(kept.participants()).hasSize(50);
    assertThat(kept.participants().get(0).name()).hasSize(200);
  }

  @Test
  void idsAreShortAndSafeInAUrl() {
    assertThat(calendar.merge(SEED, NOW)).allMatch(id -> id.matches("[0-9a-f]{16}"));
  }

  @Test
  void theSameNewMeetingInManyStoriesAtOnceIsOneEntry() throws Exception {
    List<List<String>> ids =
        Threads.all(8, i -> calendar.merge(moved("doc" + i, "2016-12-06", "2017-01-27"), NOW));

    assertThat(ids.stream().distinct()).hasSize(1);
    assertThat(meetings.list(MeetingQuery.from(day("2016-12-06"))).entries()).hasSize(1);
    assertThat(meetings.evidence(ids.get(0).get(0))).hasSize(8);
    assertThat(meetings.history(ids.get(0).get(0))).hasSize(1);
  }

  @Test
  void aNewMeetingThatStoriesNameDifferentlyAtOnceIsOneEntry() throws Exception {
    List<String> named =
        List.of("Abe + Trump, 2017-01-27", "Japan + America, 2017-01-20/2017-01-27");

    Threads.all(
        16, i -> calendar.merge(reading("doc" + i, "2016-12-06", meeting(named.get(i % 2))), NOW));

    List<Entry> entries = meetings.list(MeetingQuery.from(day("2016-12-06"))).entries();
    assertThat(entries).hasSize(1);
    assertThat(meetings.evidence(entries.get(0).id())).hasSize(16);
    assertThat(entries.get(0).meeting().title()).isEqualTo("Shinzo Abe - Donald Trump");
  }

  @Test
  void storiesThatComeInAnyOrderMakeTheSameEntries() {
    for (StoryThread thread : StoryThread.of("threads.txt")) {
      List<Reading> stories = new ArrayList<>(thread.readings());
      anEmptyCalendar();
      stories.forEach(story -> calendar.merge(story, NOW));
      List<Meeting> expected = all();
      Collections.reverse(stories);
      anEmptyCalendar();
      stories.forEach(story -> calendar.merge(story, NOW));
      assertThat(all()).as(thread.name()).isEqualTo(expected);
    }
  }

  @Test
  void anEntryOfManyStoriesIsAsIfAllWereTakenInAtOnce() {
    List<Reading> stories = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String day = day("2016-12-07").plusDays(i / 2).toString();
      String status = i % 3 == 0 ? "CONFIRMED" : "TENTATIVE";
      stories.add(
          reading("doc" + i, day, meeting("Abe + Trump, 2017-01-" + (10 + i % 7) + ", " + status)));
    }
    stories.forEach(story -> calendar.merge(story, NOW));
    List<Meeting> expected = all();
    List<Change> history = meetings.history(onlyId());
    Collections.shuffle(stories, new Random(7));
    anEmptyCalendar();
    stories.forEach(story -> calendar.merge(story, NOW));

    assertThat(all()).hasSize(1).isEqualTo(expected);
    assertThat(meetings.history(onlyId()))
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("meeting")
        .isEqualTo(history);
    assertThat(meetings.evidence(onlyId())).hasSize(30);
  }

  private List<Meeting> all() {
    return meetings.list(MeetingQuery.from(day("1900-01-01"))).entries().stream()
        .map(Entry::meeting)
        .sorted(Comparator.comparing(Meeting::toString))
        .toList();
  }

  private String onlyId() {
    return meetings.list(MeetingQuery.from(day("1900-01-01"))).entries().get(0).id();
  }

  @Test
  void theSameReadingAtOnceIsTakenInOnce() throws Exception {
    List<List<String>> ids = Threads.all(8, i -> calendar.merge(SEED, NOW));

    assertThat(ids.stream().distinct()).hasSize(1);
    assertThat(ids.get(0)).hasSize(2).doesNotHaveDuplicates();
    assertThat(meetings.list(MeetingQuery.from(day("2016-12-06"))).entries()).hasSize(2);
    for (String id : ids.get(0)) {
      assertThat(meetings.history(id)).hasSize(1);
      assertThat(meetings.evidence(id)).hasSize(1);
    }
  }

  @Test
  void ofManyWritersAtOnceNoneIsLost() throws Exception {
    String id = calendar.merge(SEED, NOW).get(0);

    Threads.all(
        16, i -> calendar.merge(moved("doc" + i, "2016-12-" + (10 + i), "2017-01-27"), NOW));

    assertThat(meetings.evidence(id)).hasSize(17);
    assertThat(meetings.history(id)).hasSize(2);
    assertThat(meetings.find(id).orElseThrow().published()).isEqualTo("2016-12-25");
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(meetings.find("none")).isEmpty();
    assertThat(meetings.change("none", 1)).isEmpty();
    assertThat(meetings.history("none")).isEmpty();
    assertThat(meetings.evidence("none")).isEmpty();
  }

  private String window(String id) {
    return meetings.find(id).orElseThrow().meeting().window().edtf();
  }

  private static Reading moved(String document, String published, String window) {
    return reading(document, published, meeting("Abe + Trump, " + window + ", TENTATIVE"));
  }
}
