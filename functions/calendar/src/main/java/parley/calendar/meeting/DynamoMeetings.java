package parley.calendar.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.TableSchemas;
import parley.reading.meeting.Evidence;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** The calendar's entries in DynamoDB, to look things up in. */
public final class DynamoMeetings implements Meetings {

  /** Sorts behind every key that begins with the same day. */
  private static final String END_OF_DAY = "#~";

  private final DynamoDbClient client;
  private final String table;

  /**
   * @param client speaks to DynamoDB
   * @param table the name of the meetings' table
   */
  public DynamoMeetings(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  @Override
  public Optional<Entry> find(String id) {
    return get(EntryItem.key(id, EntryItem.HEAD)).map(EntryItem::entry);
  }

  @Override
  public Optional<Change> change(String id, int sequence) {
    return get(EntryItem.key(id, EntryItem.changeKey(sequence)))
        .map(item -> EntryItem.change(id, item));
  }

  @Override
  public List<Change> history(String id) {
    return part(id, EntryItem.CHANGE).map(item -> EntryItem.change(id, item)).toList();
  }

  @Override
  public List<Evidence> evidence(String id) {
    return part(id, EntryItem.EVIDENCE).map(EntryItem::oneEvidence).toList();
  }

  @Override
  public Page list(MeetingQuery query) {
    Optional<String> after = query.cursor().map(OpensKey::ofCursor);
    Listing listing = new Listing(Stream.of(Length.values()).map(l -> touching(l, query, after)));
    return listing.page(query);
  }

  @Override
  public List<Entry> opening(LocalDate day) {
    return Stream.of(Length.values())
        .flatMap(length -> byWindow(length, day + "#", day + END_OF_DAY, day))
        .sorted(Comparator.comparing(OpensKey::of))
        .toList();
  }

  /** The entries of a class of length that touch the query's days, behind a key, lazily. */
  private Stream<Entry> touching(Length length, MeetingQuery query, Optional<String> after) {
    String first = length.firstOpening(query.from()).toString();
    // the sign behind the cursor's key is the smallest that there is, so the key itself is left out
    String begin = after.map(a -> a + "\u0000").filter(a -> a.compareTo(first) > 0).orElse(first);
    String end = query.to().map(to -> to + END_OF_DAY).orElse("~");
    return begin.compareTo(end) > 0 ? Stream.empty() : byWindow(length, begin, end, query.from());
  }

  private Stream<Entry> byWindow(Length length, String begin, String end, LocalDate from) {
    QueryRequest request =
        QueryRequest.builder()
            .tableName(table)
            .indexName(TableSchemas.BY_WINDOW)
            .keyConditionExpression("span = :span AND opens BETWEEN :begin AND :end")
            .filterExpression(EntryItem.LATEST + " >= :from")
            .expressionAttributeValues(
                Map.of(
                    ":span", AttributeValue.fromS(length.key()),
                    ":begin", AttributeValue.fromS(begin),
                    ":end", AttributeValue.fromS(end),
                    ":from", AttributeValue.fromS(from.toString())))
            .build();
    return client.queryPaginator(request).items().stream().map(Item::new).map(EntryItem::entry);
  }

  private Stream<Item> part(String id, String prefix) {
    QueryRequest request =
        QueryRequest.builder()
            .tableName(table)
            .keyConditionExpression("pk = :pk AND begins_with(sk, :prefix)")
            .expressionAttributeValues(
                Map.of(
                    ":pk", EntryItem.key(id, prefix).attributes().get(TableSchemas.PK),
                    ":prefix", AttributeValue.fromS(prefix)))
            .consistentRead(true)
            .build();
    return client.queryPaginator(request).items().stream().map(Item::new);
  }

  private Optional<Item> get(Item key) {
    Map<String, AttributeValue> item =
        client
            .getItem(get -> get.tableName(table).key(key.attributes()).consistentRead(true))
            .item();
    return item.isEmpty() ? Optional.empty() : Optional.of(new Item(item));
  }

  /** Merges sorted streams of entries into one page. */
  private record Listing(Stream<Stream<Entry>> classes) {

    Page page(MeetingQuery query) {
      List<SortedEntries> heads = new ArrayList<>();
      classes.map(s -> new SortedEntries(s.iterator())).forEach(heads::add);
      List<Entry> page = new ArrayList<>();
      while (page.size() <= query.limit()) {
        Optional<SortedEntries> next =
            heads.stream()
                .filter(SortedEntries::hasNext)
                .min(Comparator.comparing(SortedEntries::key));
        if (next.isEmpty()) {
          return new Page(page, Optional.empty());
        }
        Optional.of(next.get().next()).filter(query::wants).ifPresent(page::add);
      }
      List<Entry> full = page.subList(0, query.limit());
      return new Page(full, Optional.of(OpensKey.cursor(full.get(full.size() - 1))));
    }
  }
}
