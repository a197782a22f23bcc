package parley.subscribe;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import parley.calendar.watch.Watch;
import parley.gateway.Fields;
import parley.gateway.ProblemException;
import parley.reading.meeting.Status;

/** The watch in a request's body; what it leaves out is as in {@link Watch#everything()}. */
final class WatchFields {

  private final Fields fields;

  private WatchFields(Fields fields) {
    this.fields = fields;
  }

  /**
   * The watch.
   *
   * @throws ProblemException 422, naming the field, if one makes no sense
   */
  static Watch of(Fields fields) {
    return new WatchFields(fields).read(Watch.everything());
  }

  private Watch read(Watch watch) {
    watch = with(watch, "participants", fields.texts("participants"), WatchFields::participants);
    watch = with(watch, "places", fields.texts("places"), WatchFields::places);
    watch = with(watch, "statuses", fields.texts("statuses"), WatchFields::statuses);
    watch = with(watch, "leadDays", fields.numbers("leadDays"), WatchFields::leadDays);
    watch = with(watch, "changes", fields.truth("changes"), WatchFields::changes);
    watch = with(watch, "zone", fields.text("zone"), WatchFields::zone);
    watch = with(watch, "hour", fields.number("hour"), WatchFields::hour);
    return with(watch, "digest", fields.truth("digest"), WatchFields::digest);
  }

  /** One field at a time, so that what the watch refuses is that field. */
  private <T> Watch with(
      Watch watch, String name, Optional<T> value, BiFunction<Watch, T, Watch> set) {
    try {
      return value.map(v -> set.apply(watch, v)).orElse(watch);
    } catch (IllegalArgumentException e) {
      throw fields.unprocessable(name, e.getMessage() + ".");
    }
  }

  private static Watch participants(Watch w, List<String> names) {
    return new Watch(
        Set.copyOf(names), w.places(), w.statuses(), w.leadDays(), w.changes(), w.zone(), w.hour());
  }

  private static Watch places(Watch w, List<String> names) {
    return new Watch(
        w.participants(),
        Set.copyOf(names),
        w.statuses(),
        w.leadDays(),
        w.changes(),
        w.zone(),
        w.hour());
  }

  private static Watch statuses(Watch w, List<String> words) {
    Set<Status> statuses = words.stream().map(Status::ofWord).collect(Collectors.toSet());
    return new Watch(
        w.participants(), w.places(), statuses, w.leadDays(), w.changes(), w.zone(), w.hour());
  }

  private static Watch leadDays(Watch w, List<Integer> days) {
    return new Watch(
        w.participants(), w.places(), w.statuses(), days, w.changes(), w.zone(), w.hour());
  }

  private static Watch changes(Watch w, boolean changes) {
    return new Watch(
        w.participants(), w.places(), w.statuses(), w.leadDays(), changes, w.zone(), w.hour());
  }

  private static Watch zone(Watch w, String id) {
    return new Watch(
        w.participants(), w.places(), w.statuses(), w.leadDays(), w.changes(), zone(id), w.hour());
  }

  private static Watch hour(Watch w, int hour) {
    return new Watch(
        w.participants(), w.places(), w.statuses(), w.leadDays(), w.changes(), w.zone(), hour);
  }

  private static Watch digest(Watch w, boolean digest) {
    return new Watch(
        w.participants(),
        w.places(),
        w.statuses(),
        w.leadDays(),
        w.changes(),
        w.zone(),
        w.hour(),
        digest);
  }

  private static ZoneId zone(String id) {
    try {
      return ZoneId.of(id);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "zone is a region such as Asia/Tokyo or an offset such as +09:00, not \"" + id + "\"", e);
    }
  }
}
