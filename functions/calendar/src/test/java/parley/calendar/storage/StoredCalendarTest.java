package parley.calendar.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.calendar.meeting.Stories.ABE;
import static parley.calendar.meeting.Stories.SEED;
import static parley.calendar.meeting.Stories.TRUMP;
import static parley.calendar.meeting.Stories.meeting;
import static parley.calendar.meeting.Stories.reading;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.OnEveryDynamoDb;
import parley.calendar.meeting.Change;
import parley.calendar.meeting.ChangeKind;
import parley.calendar.meeting.Entry;
import parley.reading.Reading;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Status;

/** The calendar's entries, written to and read from DynamoDB. */
@OnEveryDynamoDb
class StoredCalendarTest extends EmptyCalendar {

  StoredCalendarTest(DynamoDb dynamoDb) {
    super(dynamoDb);
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
  void idsAreShortAndSafeInAUrl() {
    assertThat(calendar.merge(SEED, NOW)).allMatch(id -> id.matches("[0-9a-f]{16}"));
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
