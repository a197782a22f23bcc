package parley.calendar.storage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/** The keys of sorted streams in one order, each stream being read only as far as it is needed. */
final class SortedKeys implements Iterator<String> {

  private final PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing(Head::key));

  /** The next key of a stream, and those behind it. */
  private record Head(String key, Iterator<String> rest) {}

  /**
   * @param sorted each sorted by itself
   */
  SortedKeys(Stream<Stream<String>> sorted) {
    sorted.map(Stream::iterator).forEach(this::add);
  }

  @Override
  public boolean hasNext() {
    return !heads.isEmpty();
  }

  @Override
  public String next() {
    if (heads.isEmpty()) {
      throw new NoSuchElementException("all keys were taken");
    }
    Head head = heads.remove();
    add(head.rest());
    return head.key();
  }

  /** The next so many, or all that there are. */
  List<String> next(int many) {
    List<String> next = new ArrayList<>();
    while (next.size() < many && hasNext()) {
      next.add(next());
    }
    return next;
  }

  private void add(Iterator<String> rest) {
    if (rest.hasNext()) {
      heads.add(new Head(rest.next(), rest));
    }
  }
}
