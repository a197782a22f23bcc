package parley.calendar.watch;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parley.calendar.dynamo.Item;
import parley.reading.meeting.Status;

/** A watch and its topic as attributes of an item. */
final class WatchItem {

  static final String PHONES = "phones";

  /** Of watches that were kept before it was noted since when. */
  private static final Instant ALWAYS = Instant.EPOCH;

  private WatchItem() {}

  static Item of(WatchTopic topic) {
    Watch watch = topic.watch();
    return Item.of("id", topic.id())
        .with("topic", topic.topic())
        .with("since", topic.since())
        .with(PHONES, topic.phones())
        .withTexts("participants", watch.participants())
        .withTexts("places", watch.places())
        .withTexts("statuses", watch.statuses().stream().map(Status::word).toList())
        .withTexts("leadDays", watch.leadDays().stream().map(Object::toString).toList())
        .with("changes", watch.changes())
        .with("zone", watch.zone().getId())
        .with("hour", watch.hour())
        .with("digest", watch.digest());
  }

  static WatchTopic topic(Item item) {
    return new WatchTopic(
        item.text("id"),
        watch(item),
        item.text("topic"),
        item.findText("since").map(Instant::parse).orElse(ALWAYS),
        item.isTrue(PHONES));
  }

  private static Watch watch(Item item) {
    return new Watch(
        Set.copyOf(item.texts("participants")),
        Set.copyOf(item.texts("places")),
        item.texts("statuses").stream().map(Status::ofWord).collect(Collectors.toSet()),
        leadDays(item),
        item.isTrue("changes"),
        ZoneId.of(item.text("zone")),
        Math.toIntExact(item.number("hour")),
        item.isTrue("digest"));
  }

  private static List<Integer> leadDays(Item item) {
    return item.texts("leadDays").stream().map(Integer::valueOf).toList();
  }
}
