package parley.calendar.dynamo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item of a DynamoDB table, or a map within one, in our own types. Immutable: each {@code with}
 * gives another one. What is absent or empty is left out of the item.
 *
 * @param attributes the item as the SDK takes and gives it
 */
public record Item(Map<String, AttributeValue> attributes) {

  public Item {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }

  /** An item without attributes. */
  public static Item empty() {
    return new Item(Map.of());
  }

  /** An item, or its key, that has that text. */
  public static Item of(String name, String text) {
    return empty().with(name, text);
  }

  public Item with(String name, String text) {
    return with(name, AttributeValue.fromS(text));
  }

  /** A text, cut off behind so many code points. */
  public Item withBeginning(String name, String text, int codePoints) {
    return text.codePointCount(0, text.length()) <= codePoints
        ? with(name, text)
        : with(name, text.substring(0, text.offsetByCodePoints(0, codePoints)));
  }

  public Item with(String name, Optional<String> text) {
    return text.map(t -> with(name, t)).orElse(this);
  }

  public Item with(String name, long number) {
    return with(name, AttributeValue.fromN(Long.toString(number)));
  }

  public Item with(String name, boolean truth) {
    return with(name, AttributeValue.fromBool(truth));
  }

  /** As ISO 8601 writes it. */
  public Item with(String name, LocalDate day) {
    return with(name, day.toString());
  }

  /** As ISO 8601 writes it. */
  public Item with(String name, Instant instant) {
    return with(name, instant.toString());
  }

  public Item with(String name, byte[] bytes) {
    return with(name, AttributeValue.fromB(SdkBytes.fromByteArray(bytes)));
  }

  /** A map within the item. */
  public Item with(String name, Item map) {
    return with(name, AttributeValue.fromM(map.attributes));
  }

  /** A list of texts. */
  public Item withTexts(String name, Collection<String> texts) {
    return withList(name, texts.stream().map(AttributeValue::fromS).toList());
  }

  /** A set of texts, at least one. */
  public Item withSet(String name, Collection<String> texts) {
    return with(name, AttributeValue.fromSs(texts.stream().distinct().toList()));
  }

  /** A list of maps. */
  public Item withItems(String name, Collection<Item> maps) {
    return withList(name, maps.stream().map(m -> AttributeValue.fromM(m.attributes)).toList());
  }

  /** All attributes of both; of one that both have, the other's. */
  public Item with(Item other) {
    Map<String, AttributeValue> both = new LinkedHashMap<>(attributes);
    both.putAll(other.attributes);
    return new Item(both);
  }

  /** All but one attribute. */
  public Item without(String name) {
    Map<String, AttributeValue> fewer = new LinkedHashMap<>(attributes);
    fewer.remove(name);
    return new Item(fewer);
  }

  /** The key of an item whose key is {@link TableSchemas#PK} and {@link TableSchemas#SK}. */
  public Item key() {
    return of(TableSchemas.PK, text(TableSchemas.PK)).with(TableSchemas.SK, text(TableSchemas.SK));
  }

  /**
   * @throws IllegalStateException if the item has no such text
   */
  public String text(String name) {
    return findText(name).orElseThrow(() -> missing(name));
  }

  public Optional<String> findText(String name) {
    return find(name).map(AttributeValue::s);
  }

  /**
   * @throws IllegalStateException if the item has no such number
   */
  public long number(String name) {
    return findNumber(name).orElseThrow(() -> missing(name));
  }

  public Optional<Long> findNumber(String name) {
    return find(name).map(AttributeValue::n).map(Long::parseLong);
  }

  /** Whether the item says so; false if it does not speak of it. */
  public boolean isTrue(String name) {
    return find(name).map(AttributeValue::bool).orElse(false);
  }

  /**
   * @throws IllegalStateException if the item has no such day
   */
  public LocalDate day(String name) {
    return LocalDate.parse(text(name));
  }

  /**
   * @throws IllegalStateException if the item has no such instant
   */
  public Instant instant(String name) {
    return Instant.parse(text(name));
  }

  public Optional<byte[]> findBytes(String name) {
    return find(name).map(AttributeValue::b).map(SdkBytes::asByteArray);
  }

  public Optional<Item> findItem(String name) {
    return find(name).map(v -> new Item(v.m()));
  }

  /**
   * @throws IllegalStateException if the item has no such map
   */
  public Item item(String name) {
    return findItem(name).orElseThrow(() -> missing(name));
  }

  /** The texts of a list, empty if there is none. */
  public List<String> texts(String name) {
    return list(name).stream().map(AttributeValue::s).toList();
  }

  /** The texts of a set, sorted, empty if there is none. */
  public List<String> set(String name) {
    return find(name).map(AttributeValue::ss).orElse(List.of()).stream().sorted().toList();
  }

  /** The maps of a list, empty if there is none. */
  public List<Item> items(String name) {
    return list(name).stream().map(v -> new Item(v.m())).toList();
  }

  private Item with(String name, AttributeValue value) {
    Map<String, AttributeValue> more = new LinkedHashMap<>(attributes);
    more.put(name, value);
    return new Item(more);
  }

  private Item withList(String name, List<AttributeValue> values) {
    return values.isEmpty() ? this : with(name, AttributeValue.fromL(values));
  }

  private Optional<AttributeValue> find(String name) {
    return Optional.ofNullable(attributes.get(name));
  }

  private List<AttributeValue> list(String name) {
    return find(name).map(AttributeValue::l).orElse(List.of());
  }

  private IllegalStateException missing(String name) {
    return new IllegalStateException("an item has no " + name + ", only " + attributes.keySet());
  }
}
