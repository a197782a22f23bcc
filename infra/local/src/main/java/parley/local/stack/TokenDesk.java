package parley.local.stack;

import java.nio.file.Path;
import java.util.function.Function;
import parley.calendar.token.DynamoTokens;
import parley.calendar.token.Tokens;
import parley.local.desk.DeskTokens;
import parley.local.dynamo.LocalDynamo;
import parley.local.store.Store;
import parley.local.store.StoreInUseException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Where tokens are made, listed and revoked: where they are kept. */
public final class TokenDesk {

  private TokenDesk() {}

  /**
   * Does something with the tokens of a stack on this machine: with its data, which nobody else
   * uses meanwhile, or if it runs by its desk.
   *
   * @param data the stack's folder
   * @throws parley.local.store.StoreInUseException if something else than a stack uses the data
   */
  public static <T> T onData(Path data, Function<Tokens, T> deed) {
    Store held;
    try {
      held = Store.open(data.resolve("store"));
    } catch (StoreInUseException e) {
      return deed.apply(DeskTokens.in(data).orElseThrow(() -> e));
    }
    try (held;
        LocalDynamo dynamo = LocalDynamo.open(data.resolve("dynamodb.db"), LocalServices.TABLES)) {
      return deed.apply(new DynamoTokens(dynamo.client(), LocalServices.TABLES.access()));
    }
  }

  /**
   * Does something with the tokens of a deployed stack, with the rights and in the region that the
   * environment names.
   *
   * @param table the name of the table of who may
   */
  public static <T> T onTable(String table, Function<Tokens, T> deed) {
    try (DynamoDbClient client = DynamoDbClient.create()) {
      return deed.apply(new DynamoTokens(client, table));
    }
  }
}
