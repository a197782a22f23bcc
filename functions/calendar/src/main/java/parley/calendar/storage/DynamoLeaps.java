package parley.calendar.storage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.Table;
import parley.calendar.dynamo.TableSchemas;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * Looks for the windows that open on some days, leaping over what opens between them: one request
 * says that there is nothing, however many days are asked for.
 */
final class DynamoLeaps {

  /** So many keys are read for no more than none costs: half a unit, which is 4 KB. */
  private static final int PAGE = 25;

  private final Table table;
  private final NavigableSet<LocalDate> days;

  /**
   * @param table the meetings' table
   * @param days the days, at least one
   */
  DynamoLeaps(Table table, Collection<LocalDate> days) {
    this.table = table;
    this.days = new TreeSet<>(days);
  }

  /** The keys of the entries of a partition of the index by window, sorted. */
  List<String> in(EntryKeys.Span span) {
    List<String> keys = new ArrayList<>();
    Optional<String> from = Optional.of(days.first().toString());
    while (from.isPresent()) {
      from = read(span, from.get(), keys);
    }
    return keys;
  }

  /** Adds what one request finds that is wanted, and says where the next has to begin. */
  private Optional<String> read(EntryKeys.Span span, String from, List<String> keys) {
    QueryResponse page = page(span, from);
    page.items().stream()
        .map(item -> new Item(item).text(TableSchemas.OPENS))
        .filter(key -> days.contains(OpensKey.opens(key)))
        .forEach(keys::add);
    return page.hasLastEvaluatedKey()
        ? behind(new Item(page.lastEvaluatedKey()).text(TableSchemas.OPENS))
        : Optional.empty();
  }

  private Optional<String> behind(String key) {
    LocalDate opens = OpensKey.opens(key);
    return days.contains(opens)
        ? Optional.of(OpensKey.behind(key))
        : Optional.ofNullable(days.higher(opens)).map(LocalDate::toString);
  }

  private QueryResponse page(EntryKeys.Span span, String from) {
    Item values =
        Item.of(":span", span.key()).with(":from", from).with(":to", OpensKey.endOf(days.last()));
    return table
        .client()
        .query(
            query ->
                query
                    .tableName(table.name())
                    .indexName(TableSchemas.BY_WINDOW)
                    .keyConditionExpression("span = :span AND opens BETWEEN :from AND :to")
                    .expressionAttributeValues(values.attributes())
                    .limit(PAGE));
  }
}
