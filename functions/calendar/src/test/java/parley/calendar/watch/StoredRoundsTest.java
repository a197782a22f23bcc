package parley.calendar.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.Metered;
import parley.calendar.dynamo.Metered.Consumed;
import parley.calendar.dynamo.OnEveryDynamoDb;
import parley.calendar.dynamo.Table;
import parley.calendar.dynamo.Threads;
import parley.calendar.dynamo.Unreadable;
import parley.calendar.watch.Watches.RoundState;

/** The rounds that are due together stand together, so that they go on together. */
@OnEveryDynamoDb
class StoredRoundsTest {

  private static final LocalDate GONE = LocalDate.parse("2017-01-19");
  private static final LocalDate TODAY = LocalDate.parse("2017-01-20");
  private static final Instant NINE = Instant.parse("2017-01-20T09:00:00Z");
  private static final Occasions OCCASIONS = Occasions.parse("0,1,7,14");

  private final Metered metered;
  private final Table table;
  private final StoredRounds rounds;

  StoredRoundsTest(DynamoDb dynamo) {
    metered = new Metered(dynamo.client());
    table = new Table(metered.client(), dynamo.freshTables().watches());
    rounds = new StoredRounds(table);
  }

  @Test
  void twentyThatHaveGoneAreNotedWithThreeWrites() {
    open(20);
    List<RoundState> due = due(NINE);
    assertThat(due).hasSize(20);
    metered.consumed();
    rounds.gone(today(due));
    Consumed consumed = metered.consumed();
    assertThat(consumed.requests()).isEqualTo(3);
    assertThat(consumed.writeUnits()).isLessThanOrEqualTo(5);
    assertThat(due(NINE)).isEmpty();
    assertThat(due(NINE.plusSeconds(86_400))).hasSize(20);
    assertThat(places()).isEqualTo(1);
  }

  @Test
  void oneThatHasNotGoneStaysBehind() {
    open(3);
    List<RoundState> due = due(NINE);
    rounds.gone(today(due.subList(0, 2)));
    assertThat(due(NINE)).containsExactly(due.get(2));
    rounds.gone(today(due.subList(2, 3)));
    assertThat(due(NINE)).isEmpty();
    assertThat(places()).isEqualTo(1);
  }

  @Test
  void whatTwoWorkersNoteIsNotedOnceAndLeavesNothing() {
    open(3);
    List<RoundState> due = due(NINE);
    rounds.gone(today(due.subList(0, 2)));
    rounds.gone(today(due));
    rounds.gone(today(due));
    assertThat(due(NINE.plusSeconds(86_400))).hasSize(3);
    assertThat(places()).isEqualTo(1);
  }

  @Test
  void oneThatComesWhileTheOthersGoIsThere() throws Exception {
    open(1);
    for (int day = 0; day < 10; day++) {
      LocalDate gone = GONE.plusDays(day);
      Instant now = NINE.plusSeconds(86_400L * day);
      Round late = round(day + 1);
      Threads.all(
          2,
          i -> {
            if (i == 0) {
              rounds.open(late, OCCASIONS, gone);
            } else {
              rounds.gone(on(gone.plusDays(1), due(now)));
            }
            return i;
          });
      rounds.gone(on(gone.plusDays(1), due(now)));
      assertThat(due(now.plusSeconds(86_400))).hasSize(day + 2);
    }
  }

  /** As it was kept before they stood together. */
  @Test
  void oneThatStandsByItselfIsPutToTheOthers() {
    open(1);
    table.put(
        Item.of("pk", "rounds")
            .with("sk", NINE + "#Asia/Tokyo#18#0123abcd")
            .with("gone", GONE)
            .with("occasions", "0,7"));
    RoundState tokyo =
        new RoundState(new Round(ZoneId.of("Asia/Tokyo"), 18), Occasions.parse("0,7"), GONE);
    assertThat(rounds.newest(Unreadable::raise)).hasSize(2).contains(tokyo);
    assertThat(due(NINE)).hasSize(2).contains(tokyo);
    assertThat(places()).isEqualTo(1);
    rounds.gone(today(due(NINE)));
    assertThat(due(NINE)).isEmpty();
    assertThat(rounds.newest(Unreadable::raise)).hasSize(2).contains(tokyo.goneOn(TODAY));
  }

  /** As after an update of the time zones' rules. */
  @Test
  void oneWhoseZoneHasChangedItsClockIsDueAtItsHourAllTheSame() {
    table.put(
        Item.of("pk", "rounds")
            .with("sk", NINE.toString())
            .withSet("roundsDue", List.of("UTC#10#2017-01-19#0,7")));
    assertThat(due(NINE)).isEmpty();
    List<RoundState> due = due(NINE.plusSeconds(3600));
    assertThat(due).hasSize(1);
    rounds.gone(today(due));
    assertThat(due(NINE.plusSeconds(7200))).isEmpty();
    assertThat(places()).isEqualTo(1);
  }

  @Test
  void oneThatCannotBeReadKeepsNoOther() {
    open(2);
    Item place = table.partition("rounds").findFirst().orElseThrow();
    List<String> lines = new ArrayList<>(place.set("roundsDue"));
    lines.add("Nowhere/Never#09#2017-01-19#0");
    table.put(place.withSet("roundsDue", lines));
    List<String> left = new ArrayList<>();
    assertThat(rounds.due(NINE, unreadable -> left.add(unreadable.id()))).hasSize(2);
    assertThat(left).containsExactly("Nowhere/Never#09#2017-01-19#0");
  }

  private void open(int many) {
    IntStream.range(0, many).forEach(i -> rounds.open(round(i), OCCASIONS, GONE));
  }

  /** All of them are due at nine o'clock UTC. */
  private static Round round(int i) {
    return new Round(ZoneOffset.ofHours(i % 24 - 9), i % 24);
  }

  private List<RoundState> due(Instant now) {
    return rounds.due(now, Unreadable::raise);
  }

  private static Map<RoundState, LocalDate> today(List<RoundState> states) {
    return on(TODAY, states);
  }

  private static Map<RoundState, LocalDate> on(LocalDate day, List<RoundState> states) {
    return states.stream().collect(Collectors.toMap(state -> state, state -> day));
  }

  private long places() {
    return table.partition("rounds").count();
  }
}
