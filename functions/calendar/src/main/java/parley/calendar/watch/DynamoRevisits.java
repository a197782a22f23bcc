package parley.calendar.watch;

import java.time.LocalDate;
import java.util.stream.Stream;
import parley.calendar.dynamo.Table;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The revisits in the watches' table: one partition, by the day, so that looking for what is due
 * costs by what is due. An item is its key; it names nobody.
 */
public final class DynamoRevisits implements Revisits {

  private final Table table;

  /**
   * @param client speaks to DynamoDB
   * @param table the name of the watches' table
   */
  public DynamoRevisits(DynamoDbClient client, String table) {
    this.table = new Table(client, table);
  }

  @Override
  public void add(Revisit revisit) {
    table.put(WatchKeys.revisit(revisit));
  }

  @Override
  public Stream<Revisit> due(LocalDate day) {
    return table
        .partitionUpTo(WatchKeys.REVISITS, WatchKeys.revisitsBy(day))
        .map(WatchKeys::revisit);
  }

  @Override
  public void done(Revisit revisit) {
    table.delete(WatchKeys.revisit(revisit));
  }
}
