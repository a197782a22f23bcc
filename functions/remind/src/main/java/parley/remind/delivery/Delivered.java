package parley.remind.delivery;

import java.util.Objects;
import java.util.Optional;
import parley.calendar.reminder.NotificationId;
import parley.telemetry.Thrown;

/**
 * What became of one notification.
 *
 * @param notification which
 * @param outcome what became of it
 * @param failure why it failed, if it did
 * @param leavesPhonesOut whether telephones on the topic did not get it, since the month allows no
 *     more messages to them
 */
public record Delivered(
    NotificationId notification,
    Outcome outcome,
    Optional<RuntimeException> failure,
    boolean leavesPhonesOut) {

  public Delivered {
    Objects.requireNonNull(notification, "notification");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(failure, "failure");
  }

  /** One of which nothing failed. */
  public static Delivered as(Outcome outcome, NotificationId notification) {
    return new Delivered(notification, outcome, Optional.empty(), false);
  }

  /** One that was not sent, or perhaps not. */
  public static Delivered failed(NotificationId notification, RuntimeException failure) {
    return new Delivered(notification, Outcome.FAILED, Optional.of(failure), false);
  }

  /** The same, which telephones did not get. */
  Delivered withoutPhones() {
    return new Delivered(notification, outcome, failure, true);
  }

  /** One line for the log; it names no address: neither a topic nor an exception's name has one. */
  @Override
  public String toString() {
    return notification + ": " + outcome + failure.map(e -> " " + Thrown.brief(e)).orElse("");
  }
}
