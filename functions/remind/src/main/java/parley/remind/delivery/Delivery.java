package parley.remind.delivery;

import java.time.Instant;
import parley.calendar.reminder.NotificationId;
import parley.calendar.reminder.ReminderLog;
import parley.calendar.watch.WatchTopic;
import parley.remind.message.MessageWriter;
import parley.remind.message.Notification;

/**
 * Sends each notification once: claim, publish, sent.
 *
 * <p>Why this order is safe: nothing is published without a claim, and of two workers one gets it.
 * Who dies after the claim has published nothing, or has not noted it; the claim runs out, and the
 * next worker publishes, for the first or a second time, but never not at all.
 */
public final class Delivery {

  private final ReminderLog log;
  private final MessageWriter writer;
  private final Notifier notifier;

  public Delivery(ReminderLog log, MessageWriter writer, Notifier notifier) {
    this.log = log;
    this.writer = writer;
    this.notifier = notifier;
  }

  /**
   * Sends a notification to a watch, unless it was sent before. A failure is an answer, not an
   * exception, so that it does not keep the next watch from its own.
   *
   * @param now noted as the time of sending
   */
  public Delivered deliver(Notification notification, WatchTopic watch, Instant now) {
    NotificationId id = notification.id(watch.id());
    try {
      return Delivered.as(attempt(notification, watch, now), id);
    } catch (RuntimeException e) {
      return Delivered.failed(id, e);
    }
  }

  private Outcome attempt(Notification notification, WatchTopic watch, Instant now) {
    NotificationId id = notification.id(watch.id());
    return switch (log.claim(id)) {
      case ALREADY_SENT -> Outcome.ALREADY_SENT;
      case HELD -> Outcome.HELD;
      case CLAIMED -> {
        notifier.send(watch.topic(), writer.write(notification, watch.id()));
        log.sent(id, now);
        yield Outcome.SENT;
      }
    };
  }
}
