package parley.calendar.limit;

import java.time.Instant;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.Table;
import parley.calendar.dynamo.TableSchemas;
import parley.calendar.hash.Sha256;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The counts in DynamoDB, an item for each while. DynamoDB removes what has expired only by and by;
 * since a while's count stands under the while's own beginning, an old one is never read. Names are
 * hashed: who asks for what is nobody's business.
 */
public final class DynamoLimits implements Limits {

  private static final int HASH_BYTES = 16;

  private final Table table;

  /**
   * @param client speaks to DynamoDB
   * @param table the name of the table of who may
   */
  public DynamoLimits(DynamoDbClient client, String table) {
    this.table = new Table(client, table);
  }

  @Override
  public boolean take(Limit limit, String who, int count, Instant now) {
    if (count > limit.most()) {
      return false;
    }
    Instant begin = limit.begin(now);
    Item key =
        Item.of(TableSchemas.PK, "count#" + limit.what() + "#" + Sha256.hex(who, HASH_BYTES))
            .with(TableSchemas.SK, begin);
    return table.update(
        key,
        "ADD counted :count SET expires = :expires",
        "attribute_not_exists(counted) OR counted <= :rest",
        Item.empty()
            .with(":count", count)
            .with(":rest", limit.most() - count)
            .with(":expires", begin.plus(limit.within()).getEpochSecond()));
  }
}
