package parley.calendar.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.calendar.meeting.Stories.SEED;
import static parley.calendar.meeting.Stories.day;
import static parley.calendar.meeting.Stories.meeting;
import static parley.calendar.meeting.Stories.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.OnEveryDynamoDb;
import parley.calendar.meeting.MeetingQuery;
import parley.calendar.meeting.Page;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Status;

/** The calendar's entries, listed page by page. */
@OnEveryDynamoDb
class ListingTest extends EmptyCalendar {

  ListingTest(DynamoDb dynamoDb) {
    super(dynamoDb);
  }

  @Test
  void entriesAreListedInTheOrderOfTheirWindowsPageByPage() {
    for (int i = 0; i < 25; i++) {
      LocalDate day = day("2017-01-01").plusDays(i * 37 % 25);
      calendar.merge(
          reading("doc" + i, "2016-12-06", meeting(day.toString(), Status.CONFIRMED, nth(i))), NOW);
    }

    List<String> days = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      Page page = meetings.list(query("2017-01-03", "2017-01-22", 4, cursor));
      page.entries().forEach(e -> days.add(e.meeting().window().edtf()));
      cursor = page.cursor();
    } while (cursor.isPresent());

    assertThat(days).hasSize(20).isSorted().doesNotHaveDuplicates();
    assertThat(days).startsWith("2017-01-03").endsWith("2017-01-22");
  }

  @Test
  void aWindowThatTouchesTheDaysIsListedHoweverLongItIs() {
    String[] windows = {
      "2016-12-30/2017-01-03",
      "2016-12-20/2017-01-15",
      "2016-06-01/2017-02-01",
      "2016-08-01/..",
      "2016-12-30/2017-01-01",
      "2017-01-05"
    };
    for (int i = 0; i < windows.length; i++) {
      Meeting meeting = meeting(windows[i], Status.TENTATIVE, nth(i));
      calendar.merge(reading("doc" + i, "2016-05-06", meeting), NOW);
    }

    Page page = meetings.list(query("2017-01-02", "2017-01-03", 100, Optional.empty()));

    assertThat(page.entries())
        .extracting(e -> e.meeting().window().edtf())
        .containsExactly(
            "2016-06-01/2017-02-01",
            "2016-08-01/..",
            "2016-12-20/2017-01-15",
            "2016-12-30/2017-01-03");
  }

  @ParameterizedTest(name = "participant {0}, place {1}, status {2}: {3} entries")
  @CsvSource({
    ",              ,       ,          2",
    "obama,         ,       ,          1",
    "Japan,         ,       ,          2",
    "bam,           ,       ,          0",
    ",              hawaii, ,          1",
    ",              US,     ,          2",
    ",              tokyo,  ,          0",
    ",              ,       tentative, 1",
    ",              ,       cancelled, 0",
    "abe,           hawaii, confirmed, 1",
    "trump,         hawaii, ,          0",
  })
  void aListingKeepsToTheParticipantThePlaceAndTheStatusAskedFor(
      String participant, String place, String status, int entries) {
    calendar.merge(SEED, NOW);
    MeetingQuery query =
        new MeetingQuery(
            day("2016-12-06"),
            Optional.empty(),
            Optional.ofNullable(participant),
            Optional.ofNullable(place),
            status == null ? Set.of() : Set.of(Status.ofWord(status)),
            100,
            Optional.empty());

    assertThat(meetings.list(query).entries()).hasSize(entries);
  }

  @Test
  void theLastPageHasNoCursorThoughItIsFull() {
    calendar.merge(SEED, NOW);

    Page page = meetings.list(query("2016-12-06", "2017-12-31", 2, Optional.empty()));

    assertThat(page.entries()).hasSize(2);
    assertThat(page.cursor()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "", "%%%", "MjAxNy0wMS0wMQ", "2017-01-01#2017-01-02#00"})
  void aCursorThatNoPageGaveIsRefused(String cursor) {
    assertThatThrownBy(
            () -> meetings.list(query("2017-01-01", "2017-01-02", 4, Optional.of(cursor))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"" + cursor + "\"");
  }

  @Test
  void aCursorThatWasChangedAnywhereIsRefused() {
    calendar.merge(SEED, NOW);
    String cursor =
        meetings
            .list(query("2016-12-06", "2017-12-31", 1, Optional.empty()))
            .cursor()
            .orElseThrow();
    for (int i = 0; i <= cursor.length(); i++) {
      String changed =
          cursor.substring(0, i) + "x" + cursor.substring(Math.min(i + 1, cursor.length()));
      if (!changed.equals(cursor)) {
        assertThatThrownBy(
                () -> meetings.list(query("2016-12-06", "2017-12-31", 1, Optional.of(changed))))
            .as(changed)
            .isInstanceOf(IllegalArgumentException.class);
      }
    }
  }

  private static MeetingQuery query(String from, String to, int limit, Optional<String> cursor) {
    return new MeetingQuery(
        day(from),
        Optional.of(day(to)),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        limit,
        cursor);
  }

  private static Participant nth(int i) {
    return new Participant("Body" + i + " Council", Optional.empty(), Optional.empty());
  }
}
