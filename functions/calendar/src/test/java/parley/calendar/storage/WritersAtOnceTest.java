package parley.calendar.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.calendar.meeting.Stories.SEED;
import static parley.calendar.meeting.Stories.day;
import static parley.calendar.meeting.Stories.meeting;
import static parley.calendar.meeting.Stories.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.OnEveryDynamoDb;
import parley.calendar.dynamo.Threads;
import parley.calendar.meeting.Entry;
import parley.calendar.meeting.MeetingQuery;
import parley.calendar.meeting.Stories;
import parley.reading.Reading;
import parley.reading.meeting.Meeting;

/** Stories that are taken in at the same time: none is lost, and none makes a second entry. */
@OnEveryDynamoDb
class WritersAtOnceTest extends EmptyCalendar {

  WritersAtOnceTest(DynamoDb dynamoDb) {
    super(dynamoDb);
  }

  @Test
  void theSameNewMeetingInManyStoriesAtOnceIsOneEntry() throws Exception {
    List<List<String>> ids =
        Threads.all(8, i -> calendar.merge(moved("doc" + i, "2016-12-06", "2017-01-27"), NOW));

    assertThat(ids.stream().distinct()).hasSize(1);
    assertThat(meetings.list(MeetingQuery.from(day("2016-12-06"))).entries()).hasSize(1);
    assertThat(meetings.evidence(ids.get(0).get(0))).hasSize(8);
    assertThat(meetings.history(ids.get(0).get(0))).hasSize(1);
  }

  @Test
  void aNewMeetingThatStoriesNameDifferentlyAtOnceIsOneEntry() throws Exception {
    List<String> named =
        List.of("Abe + Trump, 2017-01-27", "Japan + America, 2017-01-20/2017-01-27");

    Threads.all(
        16, i -> calendar.merge(reading("doc" + i, "2016-12-06", meeting(named.get(i % 2))), NOW));

    List<Entry> entries = meetings.list(MeetingQuery.from(day("2016-12-06"))).entries();
    assertThat(entries).hasSize(1);
    assertThat(meetings.evidence(entries.get(0).id())).hasSize(16);
    assertThat(entries.get(0).meeting().title()).isEqualTo("Shinzo Abe - Donald Trump");
  }

  @Test
  void theSameReadingAtOnceIsTakenInOnce() throws Exception {
    List<List<String>> ids = Threads.all(8, i -> calendar.merge(SEED, NOW));

    assertThat(ids.stream().distinct()).hasSize(1);
    assertThat(ids.get(0)).hasSize(2).doesNotHaveDuplicates();
    assertThat(meetings.list(MeetingQuery.from(day("2016-12-06"))).entries()).hasSize(2);
    for (String id : ids.get(0)) {
      assertThat(meetings.history(id)).hasSize(1);
      assertThat(meetings.evidence(id)).hasSize(1);
    }
  }

  @Test
  void ofManyWritersAtOnceNoneIsLost() throws Exception {
    String id = calendar.merge(SEED, NOW).get(0);

    Threads.all(
        16, i -> calendar.merge(moved("doc" + i, "2016-12-" + (10 + i), "2017-01-27"), NOW));

    assertThat(meetings.evidence(id)).hasSize(17);
    assertThat(meetings.history(id)).hasSize(2);
    assertThat(meetings.find(id).orElseThrow().published()).isEqualTo("2016-12-25");
  }

  /** Sixteen tell of the same six meetings at once, each of three in every one of its stories. */
  @Test
  void ofManyWritersOfManyMeetingsNoWordIsLost() throws Exception {
    List<List<Reading>> writers = new ArrayList<>();
    for (int writer = 0; writer < 16; writer++) {
      writers.add(storiesOf(writer));
    }
    writers.forEach(stories -> stories.forEach(story -> calendar.merge(story, NOW)));
    List<Meeting> oneByOne = all();
    int words = words();
    anEmptyCalendar();

    Threads.all(16, i -> writers.get(i).stream().map(it -> calendar.merge(it, NOW)).toList());

    assertThat(all()).hasSize(6).isEqualTo(oneByOne);
    assertThat(words()).isEqualTo(words).isEqualTo(16 * 4 * 3);
  }

  private static List<Reading> storiesOf(int writer) {
    List<Reading> stories = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String document = "doc" + writer + "-" + i;
      String day = day("2016-12-07").plusDays((writer + 5 * i) % 9).toString();
      stories.add(reading(document, day, told(i), told(i + 1), told(i + 2)));
    }
    return stories;
  }

  private static Meeting told(int pair) {
    int number = pair % 6;
    return Stories.at(
        number * 100,
        Stories.told(
            "Ann Berg" + number + " + Jon Lind" + number + ", 2017-01-2" + number + ", confirmed"));
  }

  private int words() {
    return meetings.list(MeetingQuery.from(day("2016-12-06"))).entries().stream()
        .mapToInt(entry -> meetings.evidence(entry.id()).size())
        .sum();
  }

  private List<Meeting> all() {
    return meetings.list(MeetingQuery.from(day("1900-01-01"))).entries().stream()
        .map(Entry::meeting)
        .sorted(Comparator.comparing(Meeting::toString))
        .toList();
  }

  private static Reading moved(String document, String published, String window) {
    return reading(document, published, meeting("Abe + Trump, " + window + ", TENTATIVE"));
  }
}
