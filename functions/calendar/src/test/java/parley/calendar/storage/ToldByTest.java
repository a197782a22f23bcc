package parley.calendar.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.calendar.meeting.Stories.day;
import static parley.calendar.meeting.Stories.meeting;
import static parley.calendar.meeting.Stories.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.Metered;
import parley.calendar.dynamo.OnEveryDynamoDb;
import parley.calendar.intake.Corrections;
import parley.calendar.intake.Renewal;
import parley.calendar.intake.StoredCalendar;
import parley.calendar.intake.StoryThread;
import parley.calendar.meeting.Entries;
import parley.calendar.meeting.Entry;
import parley.calendar.meeting.MeetingQuery;
import parley.calendar.meeting.Meetings;
import parley.reading.Reading;
import parley.reading.meeting.Evidence;

/** Of which entries a document tells, wherever its words are found to belong. */
@OnEveryDynamoDb
class ToldByTest {

  private static final Instant NOW = Instant.parse("2016-12-20T08:00:00Z");

  /** Moves the meeting to the days of the one that {@link #LATER} tells of. */
  private static final Reading MOVE =
      reading("move", "2016-12-10", meeting("Abe + Trump, 2017-02-25"));

  private static final Reading FIRST =
      reading("first", "2016-12-06", meeting("Abe + Trump, 2016-12-27"));
  private static final Reading LATER =
      reading("later", "2016-12-15", meeting("Japan + America, 2017-02-25"));

  private final DynamoDb dynamoDb;
  private final Map<String, List<String>> asRead = new HashMap<>();
  private Metered metered;
  private Meetings meetings;
  private Entries entries;

  ToldByTest(DynamoDb dynamoDb) {
    this.dynamoDb = dynamoDb;
  }

  @BeforeEach
  void anEmptyCalendar() {
    String table = dynamoDb.freshTables().meetings();
    metered = new Metered(dynamoDb.client());
    meetings = new DynamoMeetings(metered.client(), table);
    entries = new DynamoEntries(dynamoDb.client(), table);
    asRead.clear();
  }

  @Test
  void aDocumentWhoseWordsALateStoryMovesToAnotherEntryListsThatOne() {
    merge(FIRST);
    merge(LATER);
    assertThat(asRead.get("later")).isNotEqualTo(asRead.get("first"));

    merge(MOVE);

    assertThat(toldBy("later")).isEqualTo(asRead.get("first"));
    assertThatAllIsListed();
  }

  @Test
  void whatWasNoneAnyMoreOnceIsFoundAfterAMerge() {
    merge(FIRST);
    merge(LATER);
    String first = asRead.get("first").get(0);

    new Corrections(entries).merge(first, asRead.get("later").get(0), "the same", NOW);

    assertThat(toldBy("later")).containsExactly(first);
    assertThatAllIsListed();
  }

  @Test
  void whatIsPartedFromAnEntryIsListedByItsDocumentsAndByNoOthers() {
    merge(FIRST);
    merge(reading("second", "2016-12-07", meeting("Abe + Trump, 2016-12-27")));

    String parted =
        new Corrections(entries)
            .split(asRead.get("first").get(0), Set.of("second"), Optional.empty(), NOW)
            .orElseThrow();

    assertThat(toldBy("second")).containsExactly(parted);
    assertThatAllIsListed();
  }

  @Test
  void whatWasMergedAndPartedAgainIsListedWhereItIs() {
    merge(FIRST);
    merge(LATER);
    String first = asRead.get("first").get(0);
    Corrections corrections = new Corrections(entries);
    corrections.merge(first, asRead.get("later").get(0), "the same", NOW);

    corrections.split(first, Set.of("later"), Optional.empty(), NOW);

    assertThat(toldBy("later")).doesNotContain(first).hasSize(1);
    assertThatAllIsListed();
  }

  /** What the document says is old enough not to be among an entry's newest words. */
  @Test
  void amongManyStoriesItIsFoundToo() {
    merge(FIRST);
    merge(LATER);
    IntStream.range(0, 9)
        .mapToObj(i -> reading("more" + i, "2016-12-16", meeting("Japan + America, 2017-02-25")))
        .forEach(this::merge);

    merge(MOVE);

    assertThatAllIsListed();
  }

  @Test
  void ofADocumentWhoseWordsAreWhereTheyWereTwoRequestsSaySo() {
    merge(FIRST);
    metered.consumed();
    toldBy("first");
    assertThat(metered.consumed().requests()).isEqualTo(2);
  }

  @Test
  void readingAgainLeavesEveryDocumentItsEntries() {
    List<Reading> stories = List.of(FIRST, LATER, MOVE);
    stories.forEach(this::merge);
    List<Reading> better =
        List.of(FIRST, reading("later", "2016-12-15", meeting("Abe + Obama, 2017-02-25")), MOVE);

    Renewal.Outcome outcome = new Renewal(entries).renew(better, NOW);
    better.forEach(
        each -> asRead.put(each.id(), outcome.entries().getOrDefault(each.id(), List.of())));

    assertThat(outcome.announced()).isEqualTo(1);
    assertThatAllIsListed();
  }

  @Test
  void inWhateverOrderStoriesComeEveryDocumentListsExactlyTheEntriesThatHoldItsWords() {
    for (StoryThread thread : StoryThread.of("threads.txt")) {
      List<Reading> stories = new ArrayList<>(thread.readings());
      Collections.shuffle(stories, new Random(stories.size()));
      anEmptyCalendar();
      stories.forEach(this::merge);
      assertThatAllIsListed();
    }
  }

  private void merge(Reading reading) {
    asRead.put(reading.id(), new StoredCalendar(entries).merge(reading, NOW));
  }

  private List<String> toldBy(String document) {
    return meetings.toldBy(document, asRead.get(document));
  }

  private void assertThatAllIsListed() {
    List<Entry> all = meetings.list(MeetingQuery.from(day("1900-01-01"))).entries();
    for (String document : asRead.keySet()) {
      assertThat(toldBy(document))
          .as(document)
          .containsExactlyInAnyOrderElementsOf(
              all.stream().map(Entry::id).filter(id -> holds(id, document)).toList());
    }
  }

  private boolean holds(String id, String document) {
    return meetings.evidence(id).stream().map(Evidence::document).anyMatch(document::equals);
  }
}
