package parley.remind;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.Table;

/** Items of a table that somebody has spoiled, and may mend. */
record Spoiled(Table table, List<Item> were) {

  /** Spoils items, at least one. */
  static Spoiled in(Table table, Predicate<Item> which, UnaryOperator<Item> spoiling) {
    List<Item> items =
        table.client().scan(scan -> scan.tableName(table.name())).items().stream()
            .map(Item::new)
            .filter(which)
            .toList();
    if (items.isEmpty()) {
      throw new IllegalStateException("there is no such item in " + table.name());
    }
    items.stream().map(spoiling).forEach(table::put);
    return new Spoiled(table, items);
  }

  /** Makes them what they were. */
  void mend() {
    were.forEach(table::put);
  }
}
