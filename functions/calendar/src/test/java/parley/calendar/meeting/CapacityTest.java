package parley.calendar.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.calendar.meeting.Stories.in;
import static parley.calendar.meeting.Stories.meeting;
import static parley.calendar.meeting.Stories.reading;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.Metered;
import parley.calendar.dynamo.Metered.Consumed;
import parley.reading.Reading;

/** What a story costs, in units of DynamoDB's capacity. */
class CapacityTest {

  private static final Instant NOW = Instant.parse("2016-12-06T08:00:00Z");
  private static final Reading SEED =
      reading(
          "643718f4d72a99804c33ab2c2839b027",
          "2016-12-06",
          in("United States", "US", meeting("Abe + Trump, 2017-01-20/2017-01-27, TENTATIVE")),
          in("Hawaii", "US", meeting("Abe + Obama, 2016-12-27")));

  private final DynamoDb dynamo = DynamoDb.local();
  private final Metered metered = new Metered(dynamo.client());
  private final Calendar calendar =
      new StoredCalendar(new DynamoEntries(metered.client(), dynamo.freshTables().meetings()));

  @Test
  void aStoryOfTwoNewMeetings() {
    assertIsWithin(merged(SEED), 5, 20, 9);
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
  void theHundredthStoryOfAMeetingCostsNoMoreThanTheThird() {
    merged(SEED);
    retold(0);
    Consumed third = retold(1);
    for (int i = 2; i < 98; i++) {
      retold(i);
    }
    assertThat(retold(98)).isEqualTo(third);
  }

  private Consumed retold(int i) {
    return merged(reading("doc" + i, "2016-12-07", meeting("Abe + Trump, 2017-01-25")));
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
