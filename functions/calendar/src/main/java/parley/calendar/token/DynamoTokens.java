package parley.calendar.token;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.Table;
import parley.calendar.dynamo.TableSchemas;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The tokens in DynamoDB, an item each in one partition: an installation has few. */
public final class DynamoTokens implements Tokens {

  private static final String PARTITION = "token";

  private final Table table;

  /**
   * @param client speaks to DynamoDB
   * @param table the name of the table of who may
   */
  public DynamoTokens(DynamoDbClient client, String table) {
    this.table = new Table(client, table);
  }

  @Override
  public void keep(Token token) {
    table.put(
        key(token.id())
            .with("hash", token.hash())
            .with("owner", token.owner())
            .withTexts("scopes", token.scopes().stream().map(Scope::word).sorted().toList())
            .with("createdAt", token.createdAt())
            .with(TableSchemas.EXPIRES, token.expires().getEpochSecond()));
  }

  @Override
  public Optional<Token> find(String id) {
    return table.get(key(id)).map(DynamoTokens::token);
  }

  @Override
  public List<Token> all() {
    return table.partition(PARTITION).map(DynamoTokens::token).toList();
  }

  @Override
  public void revoke(String id) {
    table.delete(key(id));
  }

  private static Item key(String id) {
    return Item.of(TableSchemas.PK, PARTITION).with(TableSchemas.SK, id);
  }

  private static Token token(Item item) {
    return new Token(
        item.text(TableSchemas.SK),
        item.text("hash"),
        item.text("owner"),
        item.texts("scopes").stream().map(Scope::ofWord).collect(Collectors.toSet()),
        item.instant("createdAt"),
        Instant.ofEpochSecond(item.number(TableSchemas.EXPIRES)));
  }
}
