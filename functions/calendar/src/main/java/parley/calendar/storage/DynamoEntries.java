package parley.calendar.storage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.calendar.dynamo.Batch;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.Table;
import parley.calendar.dynamo.TableSchemas;
import parley.calendar.dynamo.Transaction;
import parley.calendar.meeting.Entries;
import parley.calendar.meeting.Known;
import parley.calendar.meeting.Telling;
import parley.reading.meeting.Meeting;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Writes the calendar's entries to DynamoDB. Most often that is one item, the entry's head, under
 * the condition that nobody else has written it since it was read. Where a subscriber is to hear of
 * a change, or several entries change together, it is a transaction.
 *
 * <p>The items by which a party's or a document's entries are found are written before it and never
 * removed: one that leads to no entry, or to one that has moved, does no harm, one that is missing
 * would.
 */
public final class DynamoEntries implements Entries {

  private static final String UNCHANGED = "version = :version";

  /** More of them are merged into each other by hand only. */
  private static final int MAX_SUCCESSORS = 10;

  private final Table table;

  /**
   * @param client speaks to DynamoDB
   * @param table the name of the meetings' table
   */
  public DynamoEntries(DynamoDbClient client, String table) {
    this.table = new Table(client, table);
  }

  @Override
  public Search search(Collection<Meeting> meetings, LocalDate day) {
    LinkSearch search = new LinkSearch(table, day);
    return found(search, search.idsOf(meetings), day);
  }

  private Search found(LinkSearch search, Set<String> ids, LocalDate day) {
    return new Search() {
      @Override
      public Set<String> ids() {
        return ids;
      }

      @Override
      public Set<Telling> calledOff() {
        return search.calledOff();
      }

      @Override
      public Search now(Collection<Meeting> meetings) {
        LinkSearch anew = new LinkSearch(table, day);
        Set<String> now = new TreeSet<>(anew.idsAtTheSameTime(meetings));
        now.removeIf(search::hasSeen);
        return found(anew, now, day);
      }
    };
  }

  @Override
  public void keep(Collection<Telling> calledOff) {
    List<Item> items = new ArrayList<>();
    for (Telling off : calledOff) {
      LinkList.of(off.meeting()).forEach(list -> items.add(EntryItem.calledOff(list, off)));
    }
    new Batch(table).put(items);
  }

  /** A subscriber may have yet to hear of a change: it stays, without the words. */
  @Override
  public void erase(Collection<Telling> words, Collection<String> entries) {
    Batch batch = new Batch(table);
    batch.delete(
        words.stream()
            .filter(Telling::undated)
            .flatMap(
                off -> LinkList.of(off.meeting()).stream().map(it -> EntryKeys.calledOff(it, off)))
            .toList());
    Set<String> documents = words.stream().map(Telling::document).collect(Collectors.toSet());
    for (String id : entries) {
      batch.put(
          table
              .partition(EntryKeys.partition(id), EntryKeys.CHANGE)
              .filter(change -> EntryItem.isToldBy(documents, change))
              .map(EntryItem::withoutWords)
              .toList());
    }
  }

  @Override
  public List<Known> known(Collection<String> ids) {
    Map<Item, Item> heads = new Batch(table).get(ids.stream().map(EntryKeys::head).toList());
    return ids.stream()
        .flatMap(id -> Optional.ofNullable(heads.get(EntryKeys.head(id))).stream())
        .filter(EntryItem::isEntry)
        .map(EntryItem::known)
        .toList();
  }

  @Override
  public Stream<Known> all() {
    return EntryKeys.spans().flatMap(this::heads).filter(EntryItem::isEntry).map(EntryItem::known);
  }

  private Stream<Item> heads(EntryKeys.Span span) {
    List<Item> keys =
        table.index(TableSchemas.BY_WINDOW, TableSchemas.SPAN, span.key()).map(Item::key).toList();
    return new Batch(table).get(keys).values().stream();
  }

  @Override
  public Optional<Known> find(String id) {
    return head(table, id).map(EntryItem::known);
  }

  @Override
  public SortedSet<Telling> tellings(Known known) {
    return tellings(table, known);
  }

  @Override
  public boolean exists(String id) {
    return table.get(EntryKeys.head(id)).isPresent();
  }

  @Override
  public boolean save(List<Step> steps) {
    new Batch(table).put(links(steps));
    boolean single = steps.size() == 1 && steps.get(0).change().isEmpty();
    return single ? saveOne(steps.get(0)) : saveAll(steps);
  }

  @Override
  public boolean saveEach(List<Step> steps) {
    new Batch(table).put(links(steps));
    return steps.stream().allMatch(this::saveOne);
  }

  /** Tellings first: one that is there twice is the same one. */
  private boolean saveOne(Step step) {
    Batch batch = new Batch(table);
    batch.put(added(step).toList());
    boolean saved =
        step.before().isEmpty()
            ? table.putIfAbsent(head(step), TableSchemas.PK)
            : table.putIf(head(step), UNCHANGED, version(step));
    if (saved) {
      batch.delete(gone(step).toList());
    }
    return saved;
  }

  private boolean saveAll(List<Step> steps) {
    Transaction write = Transaction.in(table);
    for (Step step : steps) {
      write =
          step.before().isEmpty()
              ? write.andNew(head(step))
              : write.andIf(head(step), UNCHANGED, version(step));
      if (step.change().isPresent()) {
        write = write.and(EntryItem.of(step.change().get()));
      }
    }
    return saveWith(
        write,
        steps.stream().flatMap(DynamoEntries::added).toList(),
        steps.stream().flatMap(DynamoEntries::gone).toList());
  }

  /** What is more than a transaction can hold goes before it and after it. */
  private boolean saveWith(Transaction heads, List<Item> added, List<Item> gone) {
    if (heads.writes().size() + added.size() + gone.size() > Transaction.MAX_WRITES) {
      Batch batch = new Batch(table);
      batch.put(added);
      boolean saved = heads.commit();
      if (saved) {
        batch.delete(gone);
      }
      return saved;
    }
    Transaction all = heads;
    for (Item item : added) {
      all = all.and(item);
    }
    for (Item key : gone) {
      all = all.andGone(key);
    }
    return all.commit();
  }

  private static Item head(Step step) {
    long version = step.before().map(Known::version).orElse(0L) + 1;
    return step.after()
        .map(after -> EntryItem.head(after, version))
        .orElseGet(() -> EntryItem.gone(step.id(), version, step.successor()));
  }

  private static Item version(Step step) {
    return Item.empty().with(":version", step.before().orElseThrow().version());
  }

  private static Stream<Item> added(Step step) {
    return step.added().stream().map(telling -> EntryItem.telling(step.id(), telling));
  }

  private static Stream<Item> gone(Step step) {
    return step.gone().stream().map(telling -> EntryKeys.telling(step.id(), telling));
  }

  private static Set<Item> links(List<Step> steps) {
    Set<Item> missing = new HashSet<>();
    for (Step step : steps) {
      step.after().map(EntryKeys::links).ifPresent(missing::addAll);
      step.before().map(EntryKeys::links).ifPresent(missing::removeAll);
      step.strays().forEach(telling -> missing.add(EntryItem.stray(step.id(), telling)));
    }
    return missing;
  }

  /** The head of that id, or of the entry that it is one with now. */
  static Optional<Item> head(Table table, String id) {
    Optional<Item> head = table.get(EntryKeys.head(id));
    for (int i = 0; i < MAX_SUCCESSORS && head.flatMap(EntryItem::successor).isPresent(); i++) {
      head = table.get(EntryKeys.head(EntryItem.successor(head.get()).get()));
    }
    return head.filter(EntryItem::isEntry);
  }

  static SortedSet<Telling> tellings(Table table, Known known) {
    SortedSet<Telling> all = new TreeSet<>(known.recent());
    if (known.older().isPresent()) {
      table
          .partition(EntryKeys.partition(known.id()), EntryKeys.TELLING)
          .map(EntryItem::ofItem)
          .forEach(all::add);
    }
    return all;
  }
}
