package parley.calendar.watch;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A watch, and the SNS topic on which its notifications are published.
 *
 * @param id the watch's id: equal watches have the same one
 * @param watch what is wanted
 * @param topic the topic's ARN
 * @param since when it was first wanted, to the second; what was due before is not its own
 * @param phones whether a telephone is, or once was, on the topic
 */
public record WatchTopic(String id, Watch watch, String topic, Instant since, boolean phones) {

  public WatchTopic {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(watch, "watch");
    Objects.requireNonNull(topic, "topic");
    since = since.truncatedTo(ChronoUnit.SECONDS);
  }

  /** The same with a telephone on its topic. */
  WatchTopic withPhones() {
    return new WatchTopic(id, watch, topic, since, true);
  }

  /** A watch that is wanted from now on, with nobody on its topic. */
  public static WatchTopic of(String id, Watch watch, String topic, Instant since) {
    return new WatchTopic(id, watch, topic, since, false);
  }
}
