package parley.calendar.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.Table;
import parley.calendar.dynamo.TableSchemas;
import parley.reading.meeting.Evidence;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The calendar's entries in DynamoDB, to look things up in. */
public final class DynamoMeetings implements Meetings {

  /** Sorts behind every key that begins with the same day. */
  private static final String END_OF_DAY = "#~";

  /** Sorts behind every key that there is. */
  private static final String END = "~";

  /** Entries to ask for at a time where all are wanted. */
  private static final int MANY = 500;

  private final Table table;

  /**
   * @param client speaks to DynamoDB
   * @param table the name of the meetings' table
   */
  public DynamoMeetings(DynamoDbClient client, String table) {
    this.table = new Table(client, table);
  }

  @Override
  public Optional<Entry> find(String id) {
    return table.get(EntryKeys.head(id)).map(EntryItem::entry);
  }

  @Override
  public Optional<Change> change(String id, int sequence) {
    return table.get(EntryKeys.change(id, sequence)).map(item -> EntryItem.change(id, item));
  }

  @Override
  public List<Change> history(String id) {
    return table
        .partition(EntryKeys.partition(id), EntryKeys.CHANGE)
        .map(item -> EntryItem.change(id, item))
        .toList();
  }

  @Override
  public List<Evidence> evidence(String id) {
    return table
        .partition(EntryKeys.partition(id), EntryKeys.EVIDENCE)
        .flatMap(item -> EntryItem.evidence(item).stream())
        .toList();
  }

  @Override
  public Page list(MeetingQuery query) {
    Optional<String> after = query.cursor().map(OpensKey::ofCursor);
    return SortedEntries.page(
        Stream.of(Length.values()).map(length -> touching(length, query, after)), query);
  }

  @Override
  public List<Entry> opening(LocalDate day) {
    return Stream.of(Length.values())
        .flatMap(length -> byWindow(length, day + "#", day + END_OF_DAY, day, MANY))
        .sorted(Comparator.comparing(OpensKey::of))
        .toList();
  }

  /** The entries of a class of length that touch the query's days, behind a key, lazily. */
  private Stream<Entry> touching(Length length, MeetingQuery query, Optional<String> after) {
    String first = length.firstOpening(query.from()).toString();
    // the sign behind the cursor's key is the smallest that there is, so the key itself is left out
    String begin = after.map(a -> a + "\u0000").filter(a -> a.compareTo(first) > 0).orElse(first);
    String end = query.to().map(to -> to + END_OF_DAY).orElse(END);
    return begin.compareTo(end) > 0
        ? Stream.empty()
        : byWindow(length, begin, end, query.from(), query.limit() + 1);
  }

  /**
   * The entries of a class of length whose keys lie between two, and that are not over on a day.
   *
   * @param pageSize how many to ask for at a time
   */
  private Stream<Entry> byWindow(
      Length length, String begin, String end, LocalDate from, int pageSize) {
    Item values =
        Item.of(":span", length.key()).with(":begin", begin).with(":end", end).with(":from", from);
    return table
        .client()
        .queryPaginator(
            query ->
                query
                    .tableName(table.name())
                    .indexName(TableSchemas.BY_WINDOW)
                    .keyConditionExpression("span = :span AND opens BETWEEN :begin AND :end")
                    .filterExpression(EntryItem.LATEST + " >= :from")
                    .expressionAttributeValues(values.attributes())
                    .limit(pageSize))
        .items()
        .stream()
        .map(Item::new)
        .map(EntryItem::entry);
  }
}
