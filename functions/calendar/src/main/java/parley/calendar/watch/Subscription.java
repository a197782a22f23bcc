package parley.calendar.watch;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import parley.calendar.hash.Sha256;

/**
 * Somebody's subscription to a watch.
 *
 * @param id names it in the API; cannot be guessed
 * @param protocol {@code email} or {@code sms}
 * @param endpoint the address or number
 * @param watch the id of the watch, see {@link WatchTopic}
 * @param arn the ARN of the SNS subscription; empty: it ends nothing there, being a telephone whose
 *     code has not come back, or asked for by somebody after the same was there already; it is
 *     forgotten after three days
 * @param createdAt when it was asked for
 */
public record Subscription(
    String id,
    String protocol,
    String endpoint,
    String watch,
    Optional<String> arn,
    Instant createdAt) {

  public Subscription {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(protocol, "protocol");
    Objects.requireNonNull(endpoint, "endpoint");
    Objects.requireNonNull(watch, "watch");
    Objects.requireNonNull(arn, "arn");
    Objects.requireNonNull(createdAt, "createdAt");
  }

  /** What it has in common with every other of the same endpoint to the same watch. */
  public String pair() {
    return Sha256.hex(protocol + "\n" + endpoint + "\n" + watch, 16);
  }

  /** The same under another ARN. */
  public Subscription at(String other) {
    return new Subscription(id, protocol, endpoint, watch, Optional.of(other), createdAt);
  }
}
