package parley.calendar.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Entries in the order of their windows, of which the next can be looked at before it is taken. */
final class SortedEntries {

  private final Iterator<Entry> entries;
  private Entry next;

  private SortedEntries(Iterator<Entry> entries) {
    this.entries = entries;
    advance();
  }

  /** Merges sorted streams into one page of what a query wants. */
  static Page page(Stream<Stream<Entry>> sorted, MeetingQuery query) {
    List<SortedEntries> streams = sorted.map(s -> new SortedEntries(s.iterator())).toList();
    List<Entry> page = new ArrayList<>();
    Optional<Entry> next = next(streams);
    while (next.isPresent()) {
      next.filter(query::wants).ifPresent(page::add);
      next = page.size() <= query.limit() ? next(streams) : Optional.empty();
    }
    return page.size() <= query.limit()
        ? new Page(page, Optional.empty())
        : new Page(
            page.subList(0, query.limit()),
            Optional.of(OpensKey.cursor(page.get(query.limit() - 1))));
  }

  private static Optional<Entry> next(List<SortedEntries> streams) {
    return streams.stream()
        .filter(stream -> stream.next != null)
        .min(Comparator.comparing(stream -> OpensKey.of(stream.next)))
        .map(SortedEntries::take);
  }

  private Entry take() {
    Entry taken = next;
    advance();
    return taken;
  }

  private void advance() {
    next = entries.hasNext() ? entries.next() : null;
  }
}
