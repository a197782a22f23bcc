package parley.calendar.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.TableSchemas;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Writes the calendar's entries to DynamoDB: the head with its change and evidence in one
 * transaction, under the condition that nobody else has written the head since it was read. The
 * items by which a party's entries are found are written before it: one that points to no entry, or
 * to one that has moved, does no harm, one that is missing would.
 */
public final class DynamoEntries implements Entries {

  private static final String VERSION = "version";

  /** Evidence of one story beyond this says nothing new, and keeps a transaction small. */
  private static final int MAX_EVIDENCE = 5;

  private final DynamoDbClient client;
  private final String table;

  /**
   * @param client speaks to DynamoDB
   * @param table the name of the meetings' table
   */
  public DynamoEntries(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  @Override
  public Collection<Known> having(List<String> parties, LocalDate day) {
    Set<String> ids = new TreeSet<>();
    parties.forEach(party -> ids.addAll(idsOf(party, day)));
    List<Known> known = new ArrayList<>();
    ids.forEach(id -> head(id).ifPresent(known::add));
    return known;
  }

  @Override
  public boolean isTold(String id, LocalDate published, String document) {
    return !query(
            EntryItem.key(id, "").text(TableSchemas.PK),
            "begins_with(sk, :sk)",
            EntryItem.evidenceKey(published, document),
            1)
        .isEmpty();
  }

  @Override
  public boolean exists(String id) {
    return head(id).isPresent();
  }

  @Override
  public boolean save(Step step) {
    putParties(step);
    List<TransactWriteItem> writes = new ArrayList<>();
    writes.add(head(step));
    step.change().ifPresent(change -> writes.add(put(EntryItem.item(change))));
    step.evidence().stream()
        .limit(MAX_EVIDENCE)
        .map(e -> EntryItem.item(step.after().id(), step.published(), e))
        .forEach(item -> writes.add(put(item)));
    try {
      client.transactWriteItems(write -> write.transactItems(writes));
      return true;
    } catch (TransactionCanceledException e) {
      if (isLost(e)) {
        return false;
      }
      throw e;
    }
  }

  /** Whether somebody else has written the head, or is about to. */
  private static boolean isLost(TransactionCanceledException e) {
    return e.cancellationReasons().stream()
        .anyMatch(
            reason ->
                "ConditionalCheckFailed".equals(reason.code())
                    || "TransactionConflict".equals(reason.code()));
  }

  private TransactWriteItem head(Step step) {
    Item head = EntryItem.head(step.after()).with(VERSION, version(step) + 1);
    Put.Builder put = Put.builder().tableName(table).item(head.attributes());
    if (step.before().isEmpty()) {
      put.conditionExpression("attribute_not_exists(pk)");
    } else {
      put.conditionExpression(VERSION + " = :version")
          .expressionAttributeValues(
              Map.of(":version", AttributeValue.fromN(Long.toString(version(step)))));
    }
    return TransactWriteItem.builder().put(put.build()).build();
  }

  private static long version(Step step) {
    return step.before().map(Known::version).orElse(0L);
  }

  private TransactWriteItem put(Item item) {
    return TransactWriteItem.builder()
        .put(put -> put.tableName(table).item(item.attributes()))
        .build();
  }

  private void putParties(Step step) {
    Set<String> there = step.before().map(known -> partyKeys(known.entry())).orElse(Set.of());
    for (String key : partyKeys(step.after())) {
      if (!there.contains(key)) {
        String[] parts = key.split("\n");
        Item item = Item.of(TableSchemas.PK, parts[0]).with(TableSchemas.SK, parts[1]);
        client.putItem(put -> put.tableName(table).item(item.attributes()));
      }
    }
  }

  /** Partition and sort key of the items by which an entry's parties lead to it. */
  private static Set<String> partyKeys(Entry entry) {
    Set<String> keys = new TreeSet<>();
    String latest = OpensKey.latest(entry.meeting().window());
    for (String party : PartyKeys.of(entry.meeting().participants())) {
      keys.add("party#" + party + "\n" + latest + "#" + entry.id());
    }
    return keys;
  }

  private Optional<Known> head(String id) {
    Map<String, AttributeValue> key = EntryItem.key(id, EntryItem.HEAD).attributes();
    return Optional.of(client.getItem(get -> get.tableName(table).key(key).consistentRead(true)))
        .filter(GetItemResponse::hasItem)
        .map(response -> new Item(response.item()))
        .map(item -> new Known(EntryItem.entry(item), item.number(VERSION)));
  }

  private List<String> idsOf(String party, LocalDate day) {
    return query("party#" + party, "sk >= :sk", day.toString(), Integer.MAX_VALUE).stream()
        .map(item -> item.text(TableSchemas.SK))
        .map(sk -> sk.substring(sk.indexOf('#') + 1))
        .toList();
  }

  private List<Item> query(String pk, String condition, String sk, int limit) {
    QueryRequest.Builder request =
        QueryRequest.builder()
            .tableName(table)
            .keyConditionExpression("pk = :pk AND " + condition)
            .expressionAttributeValues(
                Map.of(":pk", AttributeValue.fromS(pk), ":sk", AttributeValue.fromS(sk)))
            .consistentRead(true);
    Optional.of(limit).filter(l -> l < Integer.MAX_VALUE).ifPresent(request::limit);
    return client.queryPaginator(request.build()).items().stream()
        .limit(limit)
        .map(Item::new)
        .toList();
  }
}
