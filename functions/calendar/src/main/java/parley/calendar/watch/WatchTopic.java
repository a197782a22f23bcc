package parley.calendar.watch;

import java.util.Objects;

/**
 * A watch, and the SNS topic on which its notifications are published.
 *
 * @param id the watch's id: equal watches have the same one
 * @param watch what is wanted
 * @param topic the topic's ARN
 */
public record WatchTopic(String id, Watch watch, String topic) {

  public WatchTopic {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(watch, "watch");
    Objects.requireNonNull(topic, "topic");
  }
}
