package parley.calendar.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.calendar.meeting.Stories.day;
import static parley.calendar.meeting.Stories.meeting;
import static parley.calendar.meeting.Stories.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.intake.Corrections;
import parley.calendar.intake.StoredCalendar;
import parley.calendar.meeting.Calendar;
import parley.calendar.meeting.Change;
import parley.calendar.meeting.Change.State;
import parley.calendar.meeting.ChangeKind;
import parley.calendar.meeting.Correction;
import parley.calendar.meeting.Entries;
import parley.calendar.meeting.Entry;
import parley.calendar.meeting.MeetingQuery;
import parley.calendar.meeting.Meetings;
import parley.calendar.meeting.Stories;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Status;

/** What an operator says of a meeting, and what stories make of it then. */
class CorrectionsTest {

  private static final Instant NOW = Instant.parse("2016-12-10T08:00:00Z");

  private final String table = DynamoDb.local().freshTables().meetings();
  private final Entries entries = new DynamoEntries(DynamoDb.local().client(), table);
  private final Meetings meetings = new DynamoMeetings(DynamoDb.local().client(), table);
  private final Calendar calendar = new StoredCalendar(entries);
  private final Corrections corrections = new Corrections(entries);
  private String id;

  @BeforeEach
  void aMeeting() {
    id = tell("seed", "2016-12-06", "Abe + Trump, 2017-01-20/2017-01-27, TENTATIVE");
  }

  @ParameterizedTest(name = "{0}: {1}, then {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what a story says then         | corrected on 2016-12-10 | the story                                    | what holds
          older, another day               | 2017-01-25, CONFIRMED   | 2016-12-08, 2017-01-24, CONFIRMED            | 2017-01-25, CONFIRMED
          of that very day, another day    | 2017-01-25, CONFIRMED   | 2016-12-10, 2017-01-24, CONFIRMED            | 2017-01-25, CONFIRMED
          of that very day, that it is off | 2017-01-25, CONFIRMED   | 2016-12-10, 2017-01-24, CANCELLED            | 2017-01-25, CONFIRMED
          newer, another day               | 2017-01-25, CONFIRMED   | 2016-12-11, 2017-01-24, CONFIRMED            | 2017-01-24, CONFIRMED
          newer, but more vaguely          | 2017-01-25, CONFIRMED   | 2016-12-11, 2017-01-01/2017-01-31, TENTATIVE | 2017-01-25, CONFIRMED
          older, that it is confirmed      | CANCELLED               | 2016-12-08, 2017-01-24, CONFIRMED            | 2017-01-20/2017-01-27, CANCELLED
          of that very day, that it is on  | CANCELLED               | 2016-12-10, 2017-01-24, CONFIRMED            | 2017-01-20/2017-01-27, CANCELLED
          newer, that it is on             | CANCELLED               | 2016-12-11, 2017-01-24, CONFIRMED            | 2017-01-24, CONFIRMED
          older, that it is off            | CONFIRMED               | 2016-12-08, 2017-01-24, CANCELLED            | 2017-01-20/2017-01-27, CONFIRMED
          of that very day, doubt          | CONFIRMED               | 2016-12-10, 2017-01-20/2017-01-27, TENTATIVE | 2017-01-20/2017-01-27, CONFIRMED
          newer, that it is put off        | CONFIRMED               | 2016-12-11, 2017-01-20/2017-01-27, POSTPONED | 2017-01-20/2017-01-27, POSTPONED
          older, closer days               | 2017-02-01/2017-02-05   | 2016-12-08, 2017-01-24, TENTATIVE            | 2017-02-01/2017-02-05, TENTATIVE
          of that very day, closer days    | 2017-02-01/2017-02-05   | 2016-12-10, 2017-02-03, TENTATIVE            | 2017-02-01/2017-02-05, TENTATIVE
          newer, closer days               | 2017-02-01/2017-02-05   | 2016-12-11, 2017-02-03, TENTATIVE            | 2017-02-03, TENTATIVE
          """)
  void aCorrectionStandsUntilAStoryOfALaterDay(
      String what, String said, String story, String then) {
    String[] words = said.split(", ");
    boolean hasWindow = Character.isDigit(words[0].charAt(0));
    boolean hasStatus = !hasWindow || words.length > 1;
    correct(
        hasStatus ? Optional.of(Status.valueOf(words[words.length - 1])) : Optional.empty(),
        hasWindow ? Optional.of(words[0]) : Optional.empty());
    String[] told = story.split(", ", 2);

    assertThat(tell("later", told[0], "Abe + Trump, " + told[1])).isEqualTo(id);

    String[] expected = then.split(", ");
    assertThat(state(id))
        .isEqualTo(new State(Stories.window(expected[0]), Status.valueOf(expected[1])));
  }

  @Test
  void aCorrectionIsInTheHistoryWithItsNote() {
    correct(Optional.of(Status.CANCELLED), Optional.empty());

    Change last = meetings.history(id).get(1);
    assertThat(last.kind()).isEqualTo(ChangeKind.CANCELLED);
    assertThat(last.evidence().text()).isEqualTo("the ministry says so");
    assertThat(last.evidence().document()).isEqualTo("operator-2016-12-10T08:00:00Z");
    assertThat(meetings.change(id, 2)).map(Change::kind).contains(ChangeKind.CANCELLED);
    assertThat(meetings.find(id).orElseThrow().meeting().attributedTo()).contains("an operator");
  }

  @Test
  void twoEntriesBecomeOneAndStayOne() {
    String other = tell("other", "2016-12-07", "Abe + Trump, 2017-05-20");
    assertThat(other).isNotEqualTo(id);

    assertThat(corrections.merge(id, other, "the same", NOW)).contains(id);

    assertThat(meetings.find(other)).map(Entry::id).contains(id);
    assertThat(window(id)).isEqualTo("2017-05-20");
    assertThat(open()).containsExactly(id);
    assertThat(tell("late", "2016-12-01", "Abe + Trump, 2017-01-20/2017-01-27, TENTATIVE"))
        .isEqualTo(id);
    assertThat(tell("further", "2016-12-20", "Abe + Trump, 2017-05-21")).isEqualTo(id);
    assertThat(open()).containsExactly(id);
    assertThat(meetings.evidence(id))
        .extracting(Evidence::document)
        .contains("seed", "other", "late", "further", "operator-2016-12-10T08:00:00Z");
  }

  @Test
  void whatWasMadeOneIsTwoAgainForANewerStoryThatTellsOfBoth() {
    String other = tell("other", "2016-12-07", "Abe + Trump, 2017-05-20");
    corrections.merge(id, other, "the same", NOW);

    List<String> ofThatDay = tellBoth("both", "2016-12-09");
    assertThat(ofThatDay).contains(id);
    List<String> newer = tellBoth("again", "2016-12-12");

    assertThat(newer).contains(id).hasSize(2).doesNotHaveDuplicates();
    assertThat(open()).containsExactlyInAnyOrderElementsOf(newer);
  }

  private List<String> tellBoth(String document, String published) {
    return calendar.merge(
        reading(
            document,
            published,
            meeting("Abe + Trump, 2017-01-24"),
            meeting("Abe + Trump, 2017-05-20")),
        NOW);
  }

  @Test
  void ofTwoThatWereOneANewerStoryMovesAndCallsOffEachByItself() {
    tell("second", "2016-12-07", "Abe + Trump, 2017-02-10");
    String other = corrections.split(id, Set.of("second"), Optional.empty(), NOW).orElseThrow();

    assertThat(tell("third", "2016-12-12", "Abe + Trump, 2017-02-10, CANCELLED")).isEqualTo(other);
    assertThat(tell("fourth", "2016-12-13", "Abe + Trump, 2017-01-26")).isEqualTo(id);

    assertThat(state(other).status()).isEqualTo(Status.CANCELLED);
    assertThat(window(id)).isEqualTo("2017-01-26");
    assertThat(open()).containsExactlyInAnyOrder(id, other);
  }

  @Test
  void anEntryBecomesTwoAndTheyStayTwo() {
    tell("second", "2016-12-07", "Abe + Trump, 2017-02-10");
    assertThat(window(id)).isEqualTo("2017-02-10");

    String other = corrections.split(id, Set.of("second"), Optional.empty(), NOW).orElseThrow();

    assertThat(window(id)).isEqualTo("2017-01-20/2017-01-27");
    assertThat(window(other)).isEqualTo("2017-02-10");
    assertThat(tell("late", "2016-12-05", "Abe + Trump, 2017-01-26")).isEqualTo(id);
    assertThat(tell("third", "2016-12-12", "Abe + Trump, 2017-02-11")).isEqualTo(other);
    assertThat(open()).containsExactlyInAnyOrder(id, other);
  }

  @Test
  void whyAnEntryBecameTwoIsAmongItsEvidenceAndChangesNothing() {
    tell("second", "2016-12-07", "Abe + Trump, 2017-02-10");

    corrections.split(id, Set.of("second"), Optional.of("they meet twice"), NOW);

    assertThat(meetings.evidence(id)).extracting(Evidence::text).contains("they meet twice");
    assertThat(window(id)).isEqualTo("2017-01-20/2017-01-27");
    assertThat(state(id).status()).isEqualTo(Status.TENTATIVE);
  }

  @Test
  void whatCannotBeDoneIsRefused() {
    assertThatThrownBy(() -> corrections.merge(id, id, "", NOW))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> corrections.split(id, Set.of("seed"), Optional.empty(), NOW))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> corrections.split(id, Set.of("nothing"), Optional.empty(), NOW))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(corrections.merge(id, "none", "", NOW)).isEmpty();
    assertThat(corrections.split("none", Set.of("seed"), Optional.empty(), NOW)).isEmpty();
  }

  private void correct(Optional<Status> status, Optional<String> window) {
    Correction correction =
        new Correction(status, window.map(Stories::window), "the ministry says so");
    assertThat(corrections.correct(id, correction, NOW)).contains(id);
  }

  private String tell(String document, String published, String meeting) {
    return calendar.merge(reading(document, published, meeting(meeting)), NOW).get(0);
  }

  private List<String> open() {
    return meetings.list(MeetingQuery.from(day("2016-12-01"))).entries().stream()
        .map(Entry::id)
        .toList();
  }

  private String window(String entry) {
    return state(entry).window().edtf();
  }

  private State state(String entry) {
    Entry found = meetings.find(entry).orElseThrow();
    return new State(found.meeting().window(), found.meeting().status());
  }
}
