package parley.calendar.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.calendar.meeting.Stories.in;
import static parley.calendar.meeting.Stories.meeting;
import static parley.calendar.meeting.Stories.reading;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.Metered;
import parley.calendar.dynamo.Metered.Consumed;
import parley.calendar.intake.StoredCalendar;
import parley.calendar.meeting.Calendar;
import parley.reading.Reading;

/** What a story costs, in units of DynamoDB's capacity; {@link CrowdedCapacityTest} in a crowd. */
class CapacityTest {

  private static final Instant NOW = Instant.parse("2016-12-06T08:00:00Z");
  static final Reading SEED =
      reading(
          "643718f4d72a99804c33ab2c2839b027",
          "2016-12-06",
          in("United States", "US", meeting("Abe + Trump, 2017-01-20/2017-01-27, TENTATIVE")),
          in("Hawaii", "US", meeting("Abe + Obama, 2016-12-27")));

  private final DynamoDb dynamo = DynamoDb.local();
  private final Metered metered = new Metered(dynamo.client());
  private final String table = dynamo.freshTables().meetings();
  private final Calendar calendar = new StoredCalendar(new DynamoEntries(metered.client(), table));

  @Test
  void aStoryOfTwoNewMeetings() {
    assertIsWithin(merged(SEED), 10, 12, 8);
  }

  @Test
  void aStoryOfOneNewMeetingTakesASingleDigitOfRequests() {
    assertIsWithin(
        merged(reading("one", "2016-12-06", meeting("Abe + Trump, 2017-02-10"))), 10, 8, 6);
  }

  @Test
  void theSameStoryAgainWritesNothing() {
    merged(SEED);
    assertIsWithin(merged(SEED), 9, 0, 6);
  }

  @Test
  void aStoryThatMovesAMeeting() {
    merged(SEED);
    assertIsWithin(
        merged(reading("later", "2017-01-17", meeting("Abe + Trump, 2017-02-10"))), 6, 12, 7);
  }

  @Test
  void anyFurtherStoryOfAMeetingCostsNoMoreThanAFewUnits() {
    merged(SEED);
    retold(0);
    for (int i = 1; i < 1000; i++) {
      assertIsWithin(retold(i), 8, 5, 7);
    }
  }

  /** A story that comes late costs more the more stories tell of its meeting, yet few requests. */
  @Test
  void aLateStoryIsToldWithFewRequests() {
    merged(SEED);
    for (int i = 0; i < 100; i++) {
      retold(i);
    }
    Reading late = reading("a", "2016-12-06", meeting("Abe + Trump, 2017-01-21"));
    assertIsWithin(merged(late), 40, 12, 9);
  }

  private Consumed retold(int i) {
    return merged(reading("doc" + (1000 + i), "2016-12-07", meeting("Abe + Trump, 2017-01-25")));
  }

  private static void assertIsWithin(
      Consumed consumed, double readUnits, double writeUnits, long requests) {
    assertThat(consumed.readUnits()).as("read units").isLessThanOrEqualTo(readUnits);
    assertThat(consumed.writeUnits()).as("write units").isLessThanOrEqualTo(writeUnits);
    assertThat(consumed.requests()).as("requests").isLessThanOrEqualTo(requests);
  }

  private Consumed merged(Reading reading) {
    metered.consumed();
    calendar.merge(reading, NOW);
    return metered.consumed();
  }
}
