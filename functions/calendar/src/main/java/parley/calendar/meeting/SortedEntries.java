package parley.calendar.meeting;

import java.util.Iterator;

/** Entries in the order of their windows, of which the next can be looked at before it is taken. */
final class SortedEntries {

  private final Iterator<Entry> entries;
  private Entry next;

  SortedEntries(Iterator<Entry> entries) {
    this.entries = entries;
    advance();
  }

  boolean hasNext() {
    return next != null;
  }

  String key() {
    return OpensKey.of(next);
  }

  Entry next() {
    Entry taken = next;
    advance();
    return taken;
  }

  private void advance() {
    next = entries.hasNext() ? entries.next() : null;
  }
}
