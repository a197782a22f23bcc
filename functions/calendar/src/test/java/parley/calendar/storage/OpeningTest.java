package parley.calendar.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.calendar.meeting.Stories.day;
import static parley.calendar.meeting.Stories.meeting;
import static parley.calendar.meeting.Stories.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.Metered;
import parley.calendar.dynamo.OnEveryDynamoDb;
import parley.calendar.dynamo.Unreadable;
import parley.calendar.intake.StoredCalendar;
import parley.calendar.meeting.Calendar;
import parley.calendar.meeting.Entry;
import parley.calendar.meeting.Meetings;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Status;

/** Which entries open on some days, without a look at what opens between them. */
@OnEveryDynamoDb
class OpeningTest {

  private static final Instant NOW = Instant.parse("2016-12-06T08:00:00Z");
  private static final LocalDate FIRST = day("2017-01-01");

  /** More than one request reads of each of the four parts of the short windows. */
  private static final int CROWD = 130;

  private final Metered metered;
  private final Calendar calendar;
  private final Meetings meetings;

  OpeningTest(DynamoDb dynamo) {
    metered = new Metered(dynamo.client());
    String table = dynamo.freshTables().meetings();
    calendar = new StoredCalendar(new DynamoEntries(dynamo.client(), table));
    meetings = new DynamoMeetings(metered.client(), table);
  }

  @Test
  void theEntriesOfADayAreThoseOfThatDayAlone() {
    List<String> ids =
        calendar.merge(
            reading(
                "seed",
                "2016-12-06",
                meeting("Abe + Trump, 2017-01-20/2017-01-27"),
                meeting("Abe + Obama, 2016-12-27")),
            NOW);
    assertThat(opening("2017-01-20")).containsExactly(ids.get(0));
    assertThat(opening("2016-12-27")).containsExactly(ids.get(1));
    assertThat(opening("2017-01-20", "2016-12-27")).containsExactly(ids.get(1), ids.get(0));
    assertThat(opening("2017-01-19", "2017-01-21")).isEmpty();
    assertThat(opening()).isEmpty();
  }

  @Test
  void anEntryThatHasMovedOpensOnItsNewDay() {
    String id =
        calendar
            .merge(reading("seed", "2016-12-06", meeting("Abe + Trump, 2017-01-20")), NOW)
            .get(0);
    calendar.merge(reading("later", "2017-01-17", meeting("Abe + Trump, 2017-02-10")), NOW);
    assertThat(opening("2017-01-20")).isEmpty();
    assertThat(opening("2017-02-10")).containsExactly(id);
  }

  @Test
  void whateverOpensBetweenTheDaysTheirOwnAreAllFound() {
    IntStream.range(0, 26).forEach(i -> announce(i, FIRST.plusDays(i)));
    IntStream.range(26, 26 + CROWD).forEach(i -> announce(i, FIRST.plusDays(7)));
    Random random = new Random(7);
    for (int i = 0; i < 30; i++) {
      Set<LocalDate> days = new TreeSet<>();
      random.ints(random.nextInt(6), -5, 32).forEach(day -> days.add(FIRST.plusDays(day)));
      int expected = days.stream().mapToInt(OpeningTest::opensOn).sum();
      assertThat(meetings.opening(days, Unreadable::raise))
          .as("on %s", days)
          .hasSize(expected)
          .doesNotHaveDuplicates()
          .extracting(entry -> entry.meeting().window().earliest().orElseThrow())
          .isSorted()
          .allMatch(days::contains);
    }
  }

  @Test
  void whereNothingOpensAYearOfDaysTakesNoMoreRequestsThanOne() {
    IntStream.range(0, 10).forEach(i -> announce(i, FIRST.plusDays(400)));
    long one = requests(List.of(FIRST));
    assertThat(requests(FIRST.datesUntil(FIRST.plusDays(366)).toList())).isEqualTo(one);
  }

  private static int opensOn(LocalDate day) {
    boolean some = !day.isBefore(FIRST) && day.isBefore(FIRST.plusDays(26));
    return (some ? 1 : 0) + (day.equals(FIRST.plusDays(7)) ? CROWD : 0);
  }

  private long requests(List<LocalDate> days) {
    metered.consumed();
    assertThat(meetings.opening(days, Unreadable::raise)).isEmpty();
    return metered.consumed().requests();
  }

  private List<String> opening(String... days) {
    List<LocalDate> all = new ArrayList<>();
    for (String day : days) {
      all.add(day(day));
    }
    return meetings.opening(all, Unreadable::raise).stream().map(Entry::id).toList();
  }

  /** A meeting of a party that meets nobody else; a few windows are long. */
  private void announce(int i, LocalDate opens) {
    Participant party =
        new Participant("Body" + i + " Council", Optional.empty(), Optional.empty());
    String window = opens + "/" + opens.plusDays(i % 10 == 0 ? 20 : 0);
    calendar.merge(reading("d" + i, "2016-12-06", meeting(window, Status.CONFIRMED, party)), NOW);
  }
}
