package parley.calendar.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.Table;
import parley.calendar.dynamo.Unreadable;
import parley.calendar.watch.Watches.RoundState;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Status;
import parley.reading.text.Span;
import parley.reading.window.Window;

/** A round knows for what its watches want it to go out. */
class OccasionsTest {

  private static final Instant NOW = Instant.parse("2016-12-06T12:00:00Z");
  private static final Round NINE_UTC = new Round(ZoneOffset.UTC, 9);
  private static final LocalDate TODAY = LocalDate.parse("2016-12-06");

  private final Table table =
      new Table(DynamoDb.local().client(), DynamoDb.local().freshTables().watches());
  private Watches watches = new DynamoWatches(table.client(), table.name());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          14 7 1     | false | 0,1,7,14
          0          | false | 0
          ''         | false | 0
          1 365      | true  | 0,1,365,outlook
          ''         | true  | 0,outlook
          """)
  void aWatchHasThemOfItsLeadDaysAndTheDayItself(String leadDays, boolean digest, String words) {
    Occasions occasions = Occasions.of(watch(leadDays, digest));
    assertThat(occasions).hasToString(words);
    assertThat(Occasions.parse(words)).isEqualTo(occasions);
  }

  @Test
  void aRoundGoesOutForWhatAnyOfItsWatchesWants() {
    register("a", "7 1", false);
    register("b", "30 7", false);
    register("c", "7", true);
    register("d", "30 1", true);
    assertThat(watches.rounds(Unreadable::raise))
        .extracting(state -> state.round() + " " + state.occasions())
        .containsExactlyInAnyOrder(NINE_UTC + " 0,1,7", NINE_UTC + " 30", NINE_UTC + " outlook");
  }

  @Test
  void whatIsNewToItHasGoneOutForWhatWasDueBefore() {
    register("a", "7", false);
    goneOutFor(LocalDate.parse("2016-12-08"));
    Watch watch = watch("30 7", false);
    Instant later = Instant.parse("2016-12-09T10:00:00Z");
    watches.register(WatchTopic.of("b", watch, "arn:b", later), later);
    assertThat(watches.rounds(Unreadable::raise))
        .extracting(state -> state.occasions() + " " + state.gone())
        .containsExactlyInAnyOrder("0,7 2016-12-08", "30 2016-12-09");
  }

  @Test
  void theyGoForwardTogether() {
    register("a", "7", false);
    register("b", "30", false);
    goneOutFor(LocalDate.parse("2016-12-10"));
    assertThat(watches.rounds(Unreadable::raise))
        .hasSize(2)
        .allMatch(state -> state.gone().equals(LocalDate.parse("2016-12-10")));
    assertThat(watches.dueRounds(Instant.parse("2016-12-11T08:59:59Z"), Unreadable::raise))
        .isEmpty();
  }

  @Test
  void everyLeadThatThereIsHasRoom() {
    String all = String.join(" ", IntStream.range(0, 366).mapToObj(Integer::toString).toList());
    register("a", all, true);
    goneOutFor(LocalDate.parse("2016-12-10"));
    assertThat(watches.rounds(Unreadable::raise))
        .singleElement()
        .extracting(state -> state.occasions().leadDays().size())
        .isEqualTo(366);
  }

  /** As rounds and lists were kept before they knew of occasions. */
  @Test
  void aTableOfBeforeIsListedAnew() {
    register("a", "7", false);
    register("b", "30", true);
    asBefore();
    watches = new DynamoWatches(table.client(), table.name());
    assertThat(watches.dueRounds(NOW.plusSeconds(86_400), Unreadable::raise))
        .containsExactly(new RoundState(NINE_UTC, Occasions.parse("0,7,30,outlook"), TODAY));
    assertThat(found()).containsExactlyInAnyOrder("a", "b");
    assertThat(watches.wantingOutlook(NINE_UTC, Unreadable::raise))
        .extracting(WatchTopic::id)
        .containsExactly("b");
    assertThat(items()).as("of before").noneMatch(OccasionsTest::isOfBefore);
  }

  @Test
  void itIsListedAgainOnceWhatCouldNotBeReadIsMended() {
    register("a", "7", false);
    register("b", "30", true);
    asBefore();
    Item place = WatchKeys.inRound(NINE_UTC, "b");
    Item stored = table.get(place).orElseThrow();
    table.put(place);
    watches = new DynamoWatches(table.client(), table.name());
    assertThat(watches.dueRounds(NOW.plusSeconds(86_400), unreadable -> {})).hasSize(1);
    table.put(stored);
    watches = new DynamoWatches(table.client(), table.name());
    assertThat(watches.dueRounds(NOW.plusSeconds(86_400), Unreadable::raise))
        .extracting(state -> state.occasions().toString())
        .containsExactlyInAnyOrder("0,7", "30,outlook");
    assertThat(found()).containsExactlyInAnyOrder("a", "b");
  }

  private List<String> found() {
    Meeting meeting =
        new Meeting(
            "A meeting",
            Kind.MEETING,
            Status.CONFIRMED,
            List.of(new Participant("Zed", Optional.empty(), Optional.empty())),
            Optional.empty(),
            Window.on(TODAY),
            Optional.empty(),
            List.of(new Evidence("4f2a", new Span(0, 5), "words")));
    return watches.wanting(List.of(meeting), Unreadable::raise).map(WatchTopic::id).toList();
  }

  private void asBefore() {
    for (Item item : items()) {
      String pk = item.text("pk");
      String sk = item.text("sk");
      if (pk.startsWith("wanted#")) {
        table.put(WatchKeys.wantedOld(pk, WatchKeys.id(item)));
      }
      if (pk.equals("rounds")) {
        table.put(Item.of("pk", pk).with("sk", "2016-12-07T09:00:00Z#Z#09").with("gone", TODAY));
      }
      if (!sk.startsWith("watch")) {
        table.delete(item.key());
      }
    }
  }

  private static boolean isOfBefore(Item item) {
    boolean isRound = item.text("pk").equals("rounds") && item.findText("gone").isPresent();
    return isRound || (item.text("pk").startsWith("wanted#") && !item.text("sk").contains("#"));
  }

  private List<Item> items() {
    return table.client().scan(scan -> scan.tableName(table.name())).items().stream()
        .map(Item::new)
        .toList();
  }

  private void goneOutFor(LocalDate day) {
    for (RoundState state : watches.rounds(Unreadable::raise)) {
      watches.gone(Map.of(state, day));
    }
  }

  private void register(String id, String leadDays, boolean digest) {
    watches.register(WatchTopic.of(id, watch(leadDays, digest), "arn:" + id, NOW), NOW);
  }

  private static Watch watch(String leadDays, boolean digest) {
    List<Integer> leads =
        Arrays.stream(leadDays.split(" "))
            .filter(days -> !days.isEmpty())
            .map(Integer::valueOf)
            .toList();
    return new Watch(Set.of(), Set.of(), Set.of(), leads, true, ZoneOffset.UTC, 9, digest);
  }
}
