package parley.calendar.storage;

import static parley.calendar.meeting.Stories.meeting;
import static parley.calendar.meeting.Stories.reading;

import java.lang.System.Logger;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.Metered;
import parley.calendar.dynamo.Metered.Consumed;
import parley.calendar.dynamo.Table;
import parley.calendar.intake.StoredCalendar;
import parley.calendar.meeting.Calendar;
import parley.reading.Reading;

/**
 * What a story costs stays within the same bounds however many meetings there are and however
 * little it says of who meets: 10 and 1,000; with {@code -Dparley.meetings=100000} that many, too,
 * which takes some minutes.
 */
class CrowdedCapacityTest {

  private static final Logger LOG = System.getLogger(CrowdedCapacityTest.class.getName());
  private static final Instant NOW = Instant.parse("2016-12-06T08:00:00Z");

  /** So many, and more than thirty meetings to come of one person, are no small calendar. */
  private static final int MANY = 10_000;

  /**
   * Stories, each told after the last, and the most units read, units written and requests: in a
   * small calendar, and among very many, where who names no two countries looks through long lists.
   */
  private static final String STORIES =
      """
      # what it tells of            | at most  | among many | day        | meeting
      one more, closer              | 5, 12, 6 | 5, 12, 6   | 2016-12-07 | Abe + Trump, 2017-01-25
      one more again                | 5, 3, 5  | 5, 3, 5    | 2016-12-08 | Abe + Trump, 2017-01-25
      by surnames alone             | 8, 5, 8  | 20, 12, 16 | 2016-12-09 | abe + trump, 2017-01-25
      by one name alone             | 12, 3, 8 | 16, 12, 14 | 2016-12-10 | Abe, 2017-01-25
      by countries alone            | 10, 3, 8 | 15, 6, 10  | 2016-12-11 | Japan + America, 2017-01-25
      it moves                      | 5, 14, 6 | 5, 14, 6   | 2016-12-20 | Abe + Trump, 2017-02-10
      it moves, by surnames         | 8, 14, 8 | 12, 14, 10 | 2016-12-21 | abe + trump, 2017-02-11
      a new one of countries        | 6, 6, 7  | 13, 12, 11 | 2016-12-22 | Japan + America, 2017-05-20
      that again                    | 6, 2, 5  | 13, 2, 10  | 2016-12-23 | Japan + America, 2017-05-20
      a new one of somebody alone   | 8, 4, 6  | 12, 5, 10  | 2016-12-24 | Obama, 2017-06-20
      that again                    | 8, 2, 5  | 10, 2, 7   | 2016-12-25 | Obama, 2017-06-20
      a new one of a body           | 3, 4, 5  | 3, 4, 5    | 2016-12-26 | OPEC, 2017-05-25
      that again                    | 3, 2, 4  | 3, 2, 4    | 2016-12-27 | OPEC, 2017-05-25
      the body's is called off      | 3, 4, 4  | 3, 4, 4    | 2016-12-28 | OPEC, 2017-05-25, CANCELLED
      """;

  private final DynamoDb dynamo = DynamoDb.local();
  private final Metered metered = new Metered(dynamo.client());
  private final String table = dynamo.freshTables().meetings();
  private final Calendar calendar = new StoredCalendar(new DynamoEntries(metered.client(), table));
  private final SoftAssertions softly = new SoftAssertions();

  static IntStream sizes() {
    return IntStream.concat(
        IntStream.of(10, 1000),
        Stream.ofNullable(Integer.getInteger("parley.meetings")).mapToInt(n -> n));
  }

  @ParameterizedTest(name = "among {0} meetings")
  @MethodSource("sizes")
  void whatAStoryCostsStaysWithinBoundsHoweverManyMeetingsThereAre(int size) {
    withoutStream();
    CrowdedCalendar.fill(new Table(dynamo.client(), table), size);

    costs("among " + size + ", the seed story", "6, 12, 8", CapacityTest.SEED);
    STORIES
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> Row.of(line, size > MANY))
        .forEach(row -> costs(row.what(), row.most(), row.story()));

    softly.assertAll();
  }

  /** A line of the table, and what it may cost at most. */
  private record Row(String what, String most, Reading story) {

    static Row of(String line, boolean amongMany) {
      String[] cells = line.split("\\|");
      String day = cells[3].strip();
      return new Row(
          cells[0].strip(),
          cells[amongMany ? 2 : 1].strip(),
          reading("of" + day, day, meeting(cells[4].strip())));
    }
  }

  private void costs(String what, String most, Reading story) {
    metered.consumed();
    calendar.merge(story, NOW);
    Consumed consumed = metered.consumed();
    LOG.log(Logger.Level.INFO, "{0}: {1}", what, consumed);
    List<Double> cost =
        List.of(consumed.readUnits(), consumed.writeUnits(), (double) consumed.requests());
    List<Double> bounds = Stream.of(most.split(", ")).map(Double::valueOf).toList();
    for (int i = 0; i < bounds.size(); i++) {
      softly.assertThat(cost.get(i)).as(what + ": " + consumed).isLessThanOrEqualTo(bounds.get(i));
    }
  }

  /** Nobody follows it, and DynamoDB Local takes ten times as long to write one. */
  private void withoutStream() {
    dynamo
        .client()
        .updateTable(it -> it.tableName(table).streamSpecification(s -> s.streamEnabled(false)));
  }
}
