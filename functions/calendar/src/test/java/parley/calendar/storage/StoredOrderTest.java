package parley.calendar.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.calendar.meeting.Stories.day;
import static parley.calendar.meeting.Stories.meeting;
import static parley.calendar.meeting.Stories.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.OnEveryDynamoDb;
import parley.calendar.intake.StoryThread;
import parley.calendar.meeting.Change;
import parley.calendar.meeting.Entry;
import parley.calendar.meeting.MeetingQuery;
import parley.reading.Reading;
import parley.reading.meeting.Meeting;

/** Stories that come in any order end in the same calendar, also where it is kept in DynamoDB. */
@OnEveryDynamoDb
class StoredOrderTest extends EmptyCalendar {

  StoredOrderTest(DynamoDb dynamoDb) {
    super(dynamoDb);
  }

  @Test
  void storiesThatComeInAnyOrderMakeTheSameEntries() {
    for (StoryThread thread : StoryThread.of("threads.txt")) {
      List<Reading> stories = new ArrayList<>(thread.readings());
      anEmptyCalendar();
      stories.forEach(story -> calendar.merge(story, NOW));
      List<Meeting> expected = all();
      Collections.reverse(stories);
      anEmptyCalendar();
      stories.forEach(story -> calendar.merge(story, NOW));
      assertThat(all()).as(thread.name()).isEqualTo(expected);
    }
  }

  @Test
  void anEntryOfManyStoriesIsAsIfAllWereTakenInAtOnce() {
    List<Reading> stories = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String day = day("2016-12-07").plusDays(i / 2).toString();
      String status = i % 3 == 0 ? "CONFIRMED" : "TENTATIVE";
      stories.add(
          reading("doc" + i, day, meeting("Abe + Trump, 2017-01-" + (10 + i % 7) + ", " + status)));
    }
    stories.forEach(story -> calendar.merge(story, NOW));
    List<Meeting> expected = all();
    List<Change> history = meetings.history(onlyId());
    Collections.shuffle(stories, new Random(7));
    anEmptyCalendar();
    stories.forEach(story -> calendar.merge(story, NOW));

    assertThat(all()).hasSize(1).isEqualTo(expected);
    assertThat(meetings.history(onlyId()))
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("meeting")
        .isEqualTo(history);
    assertThat(meetings.evidence(onlyId())).hasSize(30);
  }

  private List<Meeting> all() {
    return meetings.list(MeetingQuery.from(day("1900-01-01"))).entries().stream()
        .map(Entry::meeting)
        .sorted(Comparator.comparing(Meeting::toString))
        .toList();
  }

  private String onlyId() {
    return meetings.list(MeetingQuery.from(day("1900-01-01"))).entries().get(0).id();
  }
}
