package parley.calendar.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.calendar.dynamo.Batch;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.Table;
import parley.calendar.meeting.Known;

/**
 * Finds the entries that a document tells of, also where another story has moved its words since:
 * two requests say that none was moved, as is so of nearly all documents.
 *
 * @param table the meetings' table
 */
record DynamoStrays(Table table) {

  /** The entries of a document by their ids, given those that it told of when it was read. */
  List<String> of(String document, List<String> asRead) {
    List<Item> strays = table.partition(EntryKeys.ofDocument(document)).toList();
    List<String> ids = new ArrayList<>(asRead);
    strays.stream().map(EntryKeys::entryOfDocument).forEach(ids::add);
    Map<String, Known> entries = entries(ids);
    return strays.isEmpty()
        ? List.copyOf(entries.keySet())
        : entries.values().stream()
            .filter(entry -> tells(entry, strays.get(0)))
            .map(Known::id)
            .toList();
  }

  /** The entries that those of some ids are now, in their order, each once. */
  private Map<String, Known> entries(Collection<String> ids) {
    Map<Item, Item> heads = new Batch(table).get(ids.stream().map(EntryKeys::head).toList());
    Map<String, Known> entries = new LinkedHashMap<>();
    for (String id : ids) {
      entry(id, Optional.ofNullable(heads.get(EntryKeys.head(id))))
          .ifPresent(entry -> entries.put(entry.id(), entry));
    }
    return entries;
  }

  private Optional<Known> entry(String id, Optional<Item> head) {
    Optional<Item> entry =
        head.flatMap(EntryItem::successor).isPresent() ? DynamoEntries.head(table, id) : head;
    return entry.filter(EntryItem::isEntry).map(EntryItem::known);
  }

  private boolean tells(Known entry, Item stray) {
    String story = EntryItem.storyOf(stray);
    boolean recently = entry.recent().stream().anyMatch(it -> it.key().startsWith(story));
    return recently || (entry.older().isPresent() && toldBefore(entry.id(), story));
  }

  private boolean toldBefore(String id, String story) {
    return table.first(EntryKeys.partition(id), EntryKeys.TELLING + story, 1).findAny().isPresent();
  }
}
