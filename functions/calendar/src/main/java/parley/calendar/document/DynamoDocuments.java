package parley.calendar.document;

import static parley.calendar.dynamo.TableSchemas.ID;

import java.util.Optional;
import java.util.stream.Stream;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.Table;
import parley.calendar.dynamo.TableSchemas;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The documents in DynamoDB, an item each: what was accepted, its text compressed where long, and
 * what has become of it. Of the dates set aside the first 200 are kept.
 */
public final class DynamoDocuments implements Documents, Archive {

  private final Table table;

  /**
   * @param client speaks to DynamoDB
   * @param table the name of the documents' table
   */
  public DynamoDocuments(DynamoDbClient client, String table) {
    this.table = new Table(client, table);
  }

  @Override
  public boolean store(StoredDocument document) {
    return table.putIfAbsent(DocumentItem.of(document), ID);
  }

  @Override
  public Optional<StoredDocument> find(String id) {
    return table.get(Item.of(ID, id)).filter(DocumentItem::isWhole).map(DocumentItem::document);
  }

  @Override
  public Optional<DocumentState> state(String id) {
    return table.get(Item.of(ID, id)).map(DocumentItem::state);
  }

  @Override
  public Stream<String> ids() {
    return DocumentItem.shelves()
        .flatMap(shelf -> table.index(TableSchemas.BY_DAY, TableSchemas.SHELF, shelf))
        .map(item -> item.text(ID));
  }

  @Override
  public boolean mark(String id, DocumentState state) {
    boolean marked =
        table.update(
            Item.of(ID, id),
            "SET outcome = :outcome",
            "attribute_exists(" + TableSchemas.PUBLISHED + ")",
            Item.empty().with(":outcome", DocumentItem.of(state)));
    if (!marked && state(id).isEmpty()) {
      throw unknown(id);
    }
    return marked;
  }

  @Override
  public void withdraw(String id, DocumentState.Withdrawn state) {
    Item rest = DocumentItem.withdrawn(id, state);
    if (!table.putIf(rest, "id = :id", Item.of(":id", id))) {
      throw unknown(id);
    }
  }

  private static IllegalArgumentException unknown(String id) {
    return new IllegalArgumentException("no document has the id \"" + id + "\"");
  }
}
