package parley.calendar.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.calendar.dynamo.Batch;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.Table;
import parley.calendar.dynamo.Transaction;
import parley.reading.Reading;
import parley.reading.meeting.Meeting;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Writes the calendar's entries to DynamoDB: the head with its change and evidence in one
 * transaction, under the condition that nobody else has written the head since it was read. The
 * items by which a party's entries are found are written before it and never removed: one that
 * leads to no entry, or to one that has moved, does no harm, one that is missing would.
 */
public final class DynamoEntries implements Entries {

  private final Table table;

  /**
   * @param client speaks to DynamoDB
   * @param table the name of the meetings' table
   */
  public DynamoEntries(DynamoDbClient client, String table) {
    this.table = new Table(client, table);
  }

  @Override
  public Collection<Known> candidates(Reading reading) {
    Set<String> ids = new PartySearch(table, reading.published()).idsOf(reading.meetings());
    List<Item> keys = new ArrayList<>();
    for (String id : ids) {
      keys.add(EntryKeys.head(id));
      reading
          .meetings()
          .forEach(told -> keys.add(EntryKeys.evidence(id, reading.published(), told)));
    }
    Map<Item, Item> found = new Batch(table).get(keys);
    return ids.stream().flatMap(id -> known(id, reading, found).stream()).toList();
  }

  @Override
  public boolean exists(String id) {
    return table.get(EntryKeys.head(id)).isPresent();
  }

  @Override
  public boolean save(Step step) {
    Entry after = step.after();
    Item evidence = EntryItem.evidence(after.id(), step.published(), step.told());
    if (step.addsEvidenceOnly()) {
      table.put(evidence);
      return true;
    }
    putParties(step);
    Transaction write = head(step).and(evidence);
    return step.change().map(change -> write.and(EntryItem.of(change))).orElse(write).commit();
  }

  private Transaction head(Step step) {
    Transaction nothing = Transaction.in(table);
    long version = step.before().map(Known::version).orElse(0L);
    Item head = EntryItem.head(step.after(), version + 1, step.since());
    return version == 0
        ? nothing.andNew(head)
        : nothing.andIf(head, "version = :version", Item.empty().with(":version", version));
  }

  private void putParties(Step step) {
    Set<Item> missing = new HashSet<>(EntryKeys.parties(step.after()));
    step.before().map(known -> EntryKeys.parties(known.entry())).ifPresent(missing::removeAll);
    new Batch(table).put(missing);
  }

  private static Optional<Known> known(String id, Reading reading, Map<Item, Item> found) {
    Set<Meeting> told =
        reading.meetings().stream()
            .filter(m -> found.containsKey(EntryKeys.evidence(id, reading.published(), m)))
            .collect(Collectors.toSet());
    return Optional.ofNullable(found.get(EntryKeys.head(id)))
        .map(head -> EntryItem.known(head, told));
  }
}
