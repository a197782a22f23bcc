package parley.subscribe;

import java.util.Collection;
import java.util.stream.Stream;
import parley.calendar.hash.Sha256;
import parley.calendar.watch.Watch;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Names a watch by what it wants: who wants the same shares a topic. */
final class WatchId {

  private static final int BYTES = 16;

  private WatchId() {}

  /**
   * The first half of the SHA-256 of the watch, in a form of which there is but one. Another form
   * would give every watch another topic, with nobody on it.
   *
   * @return 32 hexadecimal digits
   */
  static String of(Watch watch) {
    return Sha256.hex(form(watch).toString(), BYTES);
  }

  /** A lead of 0 days says nothing: on the day itself a reminder is always sent. */
  private static ObjectNode form(Watch watch) {
    ObjectNode form = JsonNodeFactory.instance.objectNode();
    put(form, "participants", watch.participants().stream());
    put(form, "places", watch.places().stream());
    put(form, "statuses", watch.statuses().stream().map(status -> status.word()));
    Collection<Integer> leadDays = watch.leadDays();
    leadDays.stream().filter(days -> days > 0).forEach(form.putArray("leadDays")::add);
    form.put("changes", watch.changes());
    form.put("zone", watch.zone().getId());
    form.put("hour", watch.hour());
    if (watch.digest()) {
      form.put("digest", true); // left out otherwise, so that older watches keep their ids
    }
    return form;
  }

  private static void put(ObjectNode form, String name, Stream<String> values) {
    values.sorted().forEach(form.putArray(name)::add);
  }
}
