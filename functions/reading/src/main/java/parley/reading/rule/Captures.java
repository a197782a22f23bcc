package parley.reading.rule;

import java.util.AbstractMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the parts of a pattern matched, by their names. A pattern has a handful of parts: to go
 * through them is faster than a hash table for every match, and takes a quarter of its memory.
 */
final class Captures extends AbstractMap<String, Captured> {

  private final List<String> names;
  private final Captured[] values;

  /**
   * @param names a name for each step of the pattern, empty for none; of two that are equal the
   *     last one counts
   * @param values what the steps matched, where they have a name
   */
  Captures(List<String> names, Captured[] values) {
    this.names = names;
    this.values = values;
  }

  @Override
  public Captured get(Object name) {
    for (int i = values.length - 1; i >= 0; i--) {
      if (values[i] != null && names.get(i).equals(name)) {
        return values[i];
      }
    }
    return null;
  }

  @Override
  public boolean containsKey(Object name) {
    return get(name) != null;
  }

  @Override
  public Set<Map.Entry<String, Captured>> entrySet() {
    Set<Map.Entry<String, Captured>> entries = new LinkedHashSet<>();
    for (String name : names) {
      Captured captured = get(name);
      if (captured != null) {
        entries.add(Map.entry(name, captured));
      }
    }
    return entries;
  }
}
