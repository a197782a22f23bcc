package parley.calendar.storage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.Table;
import parley.calendar.dynamo.TableSchemas;
import parley.calendar.dynamo.Unreadable;
import parley.calendar.meeting.Change;
import parley.calendar.meeting.Chronicle;
import parley.calendar.meeting.Dossier;
import parley.calendar.meeting.Entry;
import parley.calendar.meeting.Known;
import parley.calendar.meeting.MeetingQuery;
import parley.calendar.meeting.Meetings;
import parley.calendar.meeting.Page;
import parley.calendar.meeting.Telling;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The calendar's entries in DynamoDB, to look things up in. */
public final class DynamoMeetings implements Meetings {

  /** Sorts behind every key that there is. */
  private static final String END = "~";

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
    return known(id).map(Known::entry);
  }

  @Override
  public Optional<Dossier> dossier(String id) {
    return known(id).map(known -> dossier(known, DynamoEntries.tellings(table, known)));
  }

  @Override
  public List<String> toldBy(String document, List<String> asRead) {
    return new DynamoStrays(table).of(document, asRead);
  }

  /** The first is the entry's own coming into the table, and has no item besides. */
  @Override
  public Optional<Change> change(String id, int sequence) {
    return sequence == 1
        ? known(id).map(known -> announced(known, DynamoEntries.tellings(table, known)))
        : table.get(EntryKeys.change(id, sequence)).map(item -> EntryItem.change(id, item));
  }

  @Override
  public Page list(MeetingQuery query, Consumer<Unreadable> unreadable) {
    Optional<String> after = query.cursor().map(OpensKey::ofCursor);
    Stream<Stream<String>> keys =
        new NameSearch(table)
            .keys(query)
            .map(named -> Stream.of(named.stream()))
            .orElseGet(() -> EntryKeys.spans().map(span -> touching(span, query, after)));
    Stream<Stream<String>> open =
        keys.map(
            sorted ->
                sorted
                    .filter(key -> OpensKey.touches(key, query))
                    .filter(key -> after.filter(a -> key.compareTo(a) <= 0).isEmpty()));
    return new EntriesByKey(table, unreadable).page(new SortedKeys(open), query);
  }

  @Override
  public List<Entry> opening(Collection<LocalDate> days, Consumer<Unreadable> unreadable) {
    if (days.isEmpty()) {
      return List.of();
    }
    DynamoLeaps leaps = new DynamoLeaps(table, days);
    Stream<Stream<String>> keys = EntryKeys.spans().map(span -> leaps.in(span).stream());
    return new EntriesByKey(table, unreadable).of(new SortedKeys(keys).next(Integer.MAX_VALUE));
  }

  private Optional<Known> known(String id) {
    return DynamoEntries.head(table, id).map(EntryItem::known);
  }

  private static Dossier dossier(Known known, SortedSet<Telling> tellings) {
    Chronicle chronicle = Chronicle.of(known.id(), tellings);
    return new Dossier(
        known.entry(),
        chronicle.changes(),
        tellings.stream().flatMap(t -> t.meeting().evidence().stream()).toList(),
        chronicle.contradictions());
  }

  /** How the entry was when it entered the calendar, as the story has it that came first. */
  private static Change announced(Known known, SortedSet<Telling> tellings) {
    Telling first = Collections.min(tellings, Comparator.comparing(Telling::at));
    return Chronicle.of(known.id(), List.of(first)).changes().get(0);
  }

  /** The keys of a partition's entries that may touch the query's days, behind a key, lazily. */
  private Stream<String> touching(EntryKeys.Span span, MeetingQuery query, Optional<String> after) {
    String first = span.length().firstOpening(query.from()).toString();
    String begin = after.filter(a -> a.compareTo(first) > 0).orElse(first);
    String end = query.to().map(OpensKey::endOf).orElse(END);
    return begin.compareTo(end) > 0
        ? Stream.empty()
        : byWindow(span, begin, end, query.limit() + 1);
  }

  /**
   * The keys of a partition's entries that lie between two.
   *
   * @param pageSize how many to ask for at a time
   */
  private Stream<String> byWindow(EntryKeys.Span span, String begin, String end, int pageSize) {
    Item values = Item.of(":span", span.key()).with(":begin", begin).with(":end", end);
    return table
        .client()
        .queryPaginator(
            query ->
                query
                    .tableName(table.name())
                    .indexName(TableSchemas.BY_WINDOW)
                    .keyConditionExpression("span = :span AND opens BETWEEN :begin AND :end")
                    .expressionAttributeValues(values.attributes())
                    .limit(pageSize))
        .items()
        .stream()
        .map(item -> new Item(item).text(TableSchemas.OPENS));
  }
}
