package parley.remind;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.Metered;
import parley.calendar.dynamo.Metered.Consumed;
import parley.calendar.watch.Watch;
import parley.reading.meeting.Kind;
import parley.remind.delivery.Tally;

/** What a sweep costs grows with what is due, not with what is stored. */
class SweepCostTest {

  private static final Instant NINE = Instant.parse("2017-01-20T09:00:00Z");
  private static final String SINCE = "2017-01-19T12:00:00Z";
  private static final int ZONES = 20;
  private static final int WATCHES = 20;

  /** Of the index by window. */
  private static final int PARTS = 7;

  private final Metered metered = new Metered(DynamoDb.local().client());
  private final World world =
      new World(
          new DynamoDb("metered", metered.client(), DynamoDb.local().streams()),
          new RecordingNotifier());

  @BeforeEach
  void twentyRoundsAreDueAtNine() {
    for (int zone = 0; zone < ZONES; zone++) {
      for (int i = 0; i < WATCHES; i++) {
        world.watch("w" + zone + "-" + i, wanting("Party" + i, zone), SINCE);
      }
    }
  }

  /**
   * An index's partition in which nothing is found counts nothing here, and half a unit on AWS; an
   * agenda on which nothing stands, one.
   */
  @Test
  void whereNoMeetingOpensNoWatchIsRead() {
    announce("Zed - Yam", "2017-03-20");
    Consumed consumed = sweep(0);
    assertThat(consumed.readUnits() + PARTS / 2.0 + 1).isLessThanOrEqualTo(6);
    assertThat(consumed.requests()).isLessThanOrEqualTo(PARTS + 6);
    assertThat(consumed.writeUnits()).isLessThanOrEqualTo(5);
  }

  @Test
  void whereAMeetingOpensThatNobodyWantsThoseWhoWantOthersAreHardlyReadForIt() {
    announce("Zed - Yam", "2017-01-27");
    Consumed consumed = sweep(0);
    assertThat(consumed.readUnits()).isLessThanOrEqualTo(ZONES + 5);
    assertThat(consumed.writeUnits()).isLessThanOrEqualTo(5);
  }

  @Test
  void whatOneWatchWantsCostsNoMoreThanALookAtEachRound() {
    announce("Party3 - Yam", "2017-01-27");
    world.watch("own", wanting("Yam", 4), SINCE);
    Consumed consumed = sweep(ZONES + 1);
    assertThat(consumed.readUnits()).isLessThanOrEqualTo(8 * ZONES);
  }

  private void announce(String parties, String window) {
    world.announce(Stories.PUBLISHED, Stories.meeting(parties, window, Kind.TALKS));
  }

  private Consumed sweep(int sent) {
    metered.consumed();
    Tally tally = world.sweep().run(NINE);
    assertThat(tally.published()).hasSize(sent);
    return metered.consumed();
  }

  private static Watch wanting(String party, int zone) {
    return new Watch(
        Set.of(party),
        Set.of(),
        Set.of(),
        List.of(14, 7, 1),
        true,
        ZoneOffset.ofHours(zone - 9),
        zone);
  }
}
