package parley.local.stack;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import parley.calendar.document.DynamoDocuments;
import parley.calendar.storage.DynamoEntries;
import parley.extract.Rereading;
import parley.extract.Rereading.Summary;
import parley.local.dynamo.LocalDynamo;
import parley.local.store.Store;
import parley.reading.MeetingReader;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Reads all stored documents again, where they are kept. */
public final class Reread {

  private Reread() {}

  /**
   * On the data of a stack that does not run. What subscribers are to hear of goes out when it is
   * started again.
   *
   * @param data the stack's folder
   * @param now stamped on what changes
   * @throws parley.local.store.StoreInUseException if a stack runs on the data
   */
  public static Summary onData(Path data, Instant now) {
    try (Store store = Store.open(data.resolve("store"));
        LocalDynamo dynamo = LocalDynamo.open(data.resolve("dynamodb.db"), LocalServices.TABLES)) {
      Objects.requireNonNull(store, "held, so that no stack runs on it meanwhile");
      return reread(
          dynamo.client(), LocalServices.TABLES.documents(), LocalServices.TABLES.meetings(), now);
    }
  }

  /**
   * On deployed tables, with the rights and in the region that the environment names.
   *
   * @param documents the name of the documents' table
   * @param meetings the name of the meetings' table
   * @param now stamped on what changes
   */
  public static Summary onTables(String documents, String meetings, Instant now) {
    try (DynamoDbClient client = DynamoDbClient.create()) {
      return reread(client, documents, meetings, now);
    }
  }

  private static Summary reread(
      DynamoDbClient client, String documents, String meetings, Instant now) {
    DynamoDocuments stored = new DynamoDocuments(client, documents);
    DynamoEntries entries = new DynamoEntries(client, meetings);
    return new Rereading(stored, stored, MeetingReader.english(), entries).reread(now);
  }
}
