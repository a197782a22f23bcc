package parley.calendar.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.calendar.meeting.Stories.day;
import static parley.calendar.meeting.Stories.meeting;
import static parley.calendar.meeting.Stories.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.OnEveryDynamoDb;
import parley.calendar.meeting.MeetingQuery;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Status;
import parley.reading.text.Span;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** However long stories are and however many tell of one meeting, its items stay small. */
@OnEveryDynamoDb
class LongStoriesTest extends EmptyCalendar {

  LongStoriesTest(DynamoDb dynamoDb) {
    super(dynamoDb);
  }

  @Test
  void howeverLongItsWordsAreAStoryIsKept() {
    String words = "meet ".repeat(50_000);
    Evidence evidence = new Evidence("long", new Span(10, 10 + words.length()), words);
    Meeting meeting = meeting("Abe + Trump, 2017-01-27");
    Meeting told =
        new Meeting(
            meeting.title(),
            meeting.kind(),
            meeting.status(),
            meeting.participants(),
            meeting.place(),
            meeting.window(),
            meeting.attributedTo(),
            Collections.nCopies(100, evidence));

    String id = calendar.merge(reading("long", "2016-12-06", told), NOW).get(0);

    assertThat(meetings.evidence(id))
        .hasSize(5)
        .allSatisfy(e -> assertThat(e.text()).hasSize(500).isEqualTo(words.substring(0, 500)))
        .allSatisfy(e -> assertThat(e.span()).isEqualTo(new Span(10, 510)));
  }

  @Test
  void howeverManyPartiesWithHoweverLongNamesAStoryIsKeptAndSoAreLaterOnes() {
    Participant[] many = new Participant[300];
    for (int i = 0; i < many.length; i++) {
      many[i] =
          new Participant("Body" + i + " " + "x".repeat(5000), Optional.empty(), Optional.empty());
    }
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Meeting told = meeting("2017-01-2" + i, Status.CONFIRMED, many);
      ids.addAll(calendar.merge(reading("doc" + i, "2016-12-1" + i, told), NOW));
    }

    assertThat(ids).hasSize(4);
    Meeting kept = meetings.find(ids.get(3)).orElseThrow().meeting();
    assertThat(kept.participants()).hasSize(50);
    assertThat(kept.participants().get(0).name()).hasSize(200);
  }

  /** DynamoDB takes items of 400 KB. */
  @Test
  void howeverMuchEveryStoryTellsTheItemsOfAnEntryStaySmall() {
    for (int i = 0; i < 6; i++) {
      Participant[] parties = new Participant[60];
      for (int p = 0; p < parties.length; p++) {
        String name = "Ann Berg" + p + "\u20ac".repeat(190);
        parties[p] =
            new Participant(
                name, Optional.of("Minister" + "\u20ac".repeat(300)), Optional.of("NO"));
      }
      String words = "\ud83d\ude00".repeat(600);
      Evidence evidence = new Evidence("doc" + i, new Span(0, 600), words);
      Meeting told = meeting("2017-01-20", Status.CONFIRMED, parties);
      calendar.merge(
          reading("doc" + i, "2016-12-" + (10 + i), saying(told, Collections.nCopies(9, evidence))),
          NOW);
    }

    assertThat(meetings.list(MeetingQuery.from(day("2016-12-06"))).entries()).hasSize(1);
    assertThat(largestItem()).isBetween(20_000, 300_000);
  }

  @Test
  void whatAFurtherStoryAddsDoesNotGrowWithThoseBeforeIt() {
    tell(0, 100);
    int all = allItems();
    tell(100, 200);
    int second = allItems() - all;
    tell(200, 300);
    int third = allItems() - all - second;

    assertThat(third).isBetween(second - 5_000, second + 5_000).isLessThan(100 * 1_000);
    assertThat(largestItem()).isLessThan(4_000);
  }

  private void tell(int from, int to) {
    for (int i = from; i < to; i++) {
      calendar.merge(
          reading("doc" + (1000 + i), "2016-12-07", meeting("Abe + Trump, 2017-01-25")), NOW);
    }
  }

  private static Meeting saying(Meeting meeting, List<Evidence> evidence) {
    return new Meeting(
        meeting.title(),
        meeting.kind(),
        meeting.status(),
        meeting.participants(),
        meeting.place(),
        meeting.window(),
        meeting.attributedTo(),
        evidence);
  }

  private int largestItem() {
    return items().mapToInt(LongStoriesTest::bytes).max().orElseThrow();
  }

  private int allItems() {
    return items().mapToInt(LongStoriesTest::bytes).sum();
  }

  private Stream<Map<String, AttributeValue>> items() {
    return dynamoDb.client().scanPaginator(it -> it.tableName(table)).items().stream();
  }

  /** As DynamoDB counts, but for a few bytes of each list and map. */
  private static int bytes(Map<String, AttributeValue> item) {
    return item.entrySet().stream()
        .mapToInt(each -> bytes(each.getKey()) + bytes(each.getValue()))
        .sum();
  }

  private static int bytes(AttributeValue value) {
    return switch (value.type()) {
      case S -> bytes(value.s());
      case N -> bytes(value.n());
      case B -> value.b().asByteArrayUnsafe().length;
      case SS -> value.ss().stream().mapToInt(LongStoriesTest::bytes).sum();
      case L -> value.l().stream().mapToInt(LongStoriesTest::bytes).sum();
      case M -> bytes(value.m());
      default -> 1;
    };
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
