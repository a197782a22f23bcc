package parley.calendar.watch;

import java.time.Instant;
import java.util.Objects;

/**
 * Somebody's subscription to a watch.
 *
 * @param id names it in the API; cannot be guessed
 * @param protocol {@code email} or {@code sms}
 * @param endpoint the address or number
 * @param watch the id of the watch, see {@link WatchTopic}
 * @param arn the ARN of the SNS subscription
 * @param createdAt when it was asked for
 */
public record Subscription(
    String id, String protocol, String endpoint, String watch, String arn, Instant createdAt) {

  public Subscription {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(protocol, "protocol");
    Objects.requireNonNull(endpoint, "endpoint");
    Objects.requireNonNull(watch, "watch");
    Objects.requireNonNull(arn, "arn");
    Objects.requireNonNull(createdAt, "createdAt");
  }
}
