package parley.local.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * Values of one type under keys, in the order of the keys, kept as JSON. Changes belong in {@link
 * Store#atomically}.
 */
public final class Shelf<T> {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final MVMap<String, String> map;
  private final Class<T> type;

  Shelf(MVMap<String, String> map, Class<T> type) {
    this.map = map;
    this.type = type;
  }

  /** Keeps a value, in place of one of the same key. */
  public void put(String key, T value) {
    map.put(key, JSON.writeValueAsString(value));
  }

  /** The value of that key. */
  public Optional<T> get(String key) {
    return Optional.ofNullable(map.get(key)).map(this::value);
  }

  /** Removes the value of that key; one that is not there is no error. */
  public void remove(String key) {
    map.remove(key);
  }

  /** How many values there are. */
  public int size() {
    return map.size();
  }

  /** All keys, in order. */
  public List<String> keys() {
    return List.copyOf(map.keyList());
  }

  /** All values, in the order of their keys. */
  public List<T> values() {
    return map.values().stream().map(this::value).toList();
  }

  /** The first key in the order of the keys. */
  public Optional<String> firstKey() {
    return Optional.ofNullable(map.firstKey());
  }

  /** The values whose keys begin so, in the order of their keys. */
  public List<T> valuesBelow(String prefix) {
    List<T> values = new ArrayList<>();
    Cursor<String, String> cursor = map.cursor(prefix);
    while (cursor.hasNext() && cursor.next().startsWith(prefix)) {
      values.add(value(cursor.getValue()));
    }
    return values;
  }

  private T value(String json) {
    return JSON.readValue(json, type);
  }
}
