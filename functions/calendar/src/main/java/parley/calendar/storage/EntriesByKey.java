package parley.calendar.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import parley.calendar.dynamo.Batch;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.Table;
import parley.calendar.dynamo.Unreadable;
import parley.calendar.meeting.Entry;
import parley.calendar.meeting.MeetingQuery;
import parley.calendar.meeting.Page;

/**
 * Fetches entries by the keys of their windows. An index lags behind, and a link may lead to a
 * window that was: entries that are in another window by now are left out, since they are found
 * under its key.
 *
 * @param table the meetings' table
 * @param unreadable takes those that cannot be read, which are left out
 */
record EntriesByKey(Table table, Consumer<Unreadable> unreadable) {

  /** The entries of those {@linkplain OpensKey keys}, in their order, read consistently. */
  List<Entry> of(List<String> keys) {
    List<Item> wanted = keys.stream().map(OpensKey::id).map(EntryKeys::head).toList();
    Map<Item, Item> heads = new Batch(table).get(wanted);
    return keys.stream()
        .flatMap(key -> entry(key, heads.get(EntryKeys.head(OpensKey.id(key)))).stream())
        .toList();
  }

  /** The first page of what a query wants among entries. */
  Page page(SortedKeys keys, MeetingQuery query) {
    List<Entry> found = new ArrayList<>();
    while (found.size() <= query.limit() && keys.hasNext()) {
      of(keys.next(query.limit() + 1)).stream().filter(query::wants).forEach(found::add);
    }
    return found.size() <= query.limit()
        ? new Page(found, Optional.empty())
        : new Page(
            found.subList(0, query.limit()),
            Optional.of(OpensKey.cursor(found.get(query.limit() - 1))));
  }

  private Optional<Entry> entry(String key, Item head) {
    return Optional.ofNullable(head)
        .filter(EntryItem::isEntry)
        .flatMap(
            item ->
                Unreadable.read(
                    "meeting", OpensKey.id(key), () -> EntryItem.known(item).entry(), unreadable))
        .filter(entry -> OpensKey.of(entry).equals(key));
  }
}
