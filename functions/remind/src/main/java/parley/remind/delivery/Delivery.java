package parley.remind.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import parley.calendar.reminder.NotificationId;
import parley.calendar.reminder.ReminderLog;
import parley.calendar.reminder.ReminderLog.Claim;
import parley.calendar.watch.WatchTopic;
import parley.remind.message.Message;
import parley.remind.message.MessageWriter;
import parley.remind.message.Notice;
import parley.remind.message.Outlook;
import parley.remind.message.Reminder;

/**
 * Sends each notification once: claim, publish, sent.
 *
 * <p>Why this order is safe: nothing is published without a claim, and of two workers one gets it.
 * Who dies after the claim has published nothing, or has not noted it; the claim runs out, and the
 * next worker publishes, for the first or a second time, but never not at all.
 */
public final class Delivery {

  /** SNS takes 256 KiB; so many meetings have room in it however long their names are. */
  static final int MAX_DIGEST = 40;

  private final ReminderLog log;
  private final MessageWriter writer;
  private final Notifier notifier;
  private final PhoneAllowance allowance;
  private final Claims claims;

  /**
   * @param log knows what was sent
   * @param writer puts it into words
   * @param notifier publishes it
   * @param allowance says whether telephones may have it too
   */
  public Delivery(
      ReminderLog log, MessageWriter writer, Notifier notifier, PhoneAllowance allowance) {
    this.log = log;
    this.writer = writer;
    this.notifier = notifier;
    this.allowance = allowance;
    this.claims = new Claims(log);
  }

  /**
   * Sends a notice to a watch, unless it was sent before. A failure is an answer, not an exception,
   * so that it does not keep the next watch from its own.
   *
   * @param now noted as the time of sending
   */
  public Delivered deliver(Notice notice, WatchTopic watch, Instant now) {
    NotificationId id = notice.id(watch.id());
    return one(id, () -> writer.write(notice, watch.id()), watch, now);
  }

  /** Sends the outlook on a week to a watch, as {@link #deliver(Notice, WatchTopic, Instant)}. */
  public Delivered deliver(Outlook outlook, WatchTopic watch, Instant now) {
    NotificationId id = outlook.id(watch.id());
    return one(id, () -> writer.write(outlook, watch.id()), watch, now);
  }

  /**
   * Sends reminders to a watch, those of them that were not sent before: one by itself, several as
   * one digest. One that cannot be put into words is left out of it.
   *
   * @return what became of each, and of those that they make up for
   */
  public List<Delivered> deliver(Collection<Reminder> reminders, WatchTopic watch, Instant now) {
    List<Delivered> all = new ArrayList<>();
    List<Claimed> ours = new ArrayList<>();
    for (Reminder reminder : reminders) {
      tryToClaim(reminder, watch, now, all).ifPresent(ours::add);
      if (ours.size() == MAX_DIGEST) {
        all.addAll(publish(ours, watch, now));
        ours.clear();
      }
    }
    all.addAll(publish(ours, watch, now));
    return all;
  }

  private Optional<Claimed> tryToClaim(
      Reminder reminder, WatchTopic watch, Instant now, List<Delivered> all) {
    try {
      writer.tryOut(reminder);
      return claims.claim(reminder, watch.id(), now, all);
    } catch (RuntimeException e) {
      Claims.ids(reminder, watch.id()).forEach(id -> all.add(Delivered.failed(id, e)));
      return Optional.empty();
    }
  }

  private List<Delivered> publish(List<Claimed> ours, WatchTopic watch, Instant now) {
    List<NotificationId> ids =
        ours.stream().flatMap(each -> each.claims().keySet().stream()).toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    try {
      Message message = write(ours.stream().map(Claimed::reminder).toList(), watch);
      UnaryOperator<Delivered> published = publish(message, watch, now);
      log.sent(ids, now);
      return ours.stream()
          .flatMap(each -> each.published(watch.id()).stream())
          .map(published)
          .toList();
    } catch (RuntimeException e) {
      return ids.stream().map(id -> Delivered.failed(id, e)).toList();
    }
  }

  /** What is to be said besides of what it delivers: whether telephones were left out. */
  private UnaryOperator<Delivered> publish(Message message, WatchTopic watch, Instant now) {
    boolean toPhones = allowance.take(watch, now);
    notifier.send(watch.topic(), message, toPhones);
    return toPhones ? UnaryOperator.identity() : Delivered::withoutPhones;
  }

  private Message write(List<Reminder> reminders, WatchTopic watch) {
    return reminders.size() == 1
        ? writer.write(reminders.get(0), watch.id())
        : writer.write(reminders, watch.id());
  }

  private Delivered one(
      NotificationId id, Supplier<Message> message, WatchTopic watch, Instant now) {
    try {
      Claim claim = log.claim(id);
      if (!claim.isOurs()) {
        return Delivered.as(Claims.notOurs(claim), id);
      }
      UnaryOperator<Delivered> published = publish(message.get(), watch, now);
      log.sent(id, now);
      return published.apply(Delivered.as(Outcome.of(claim, false), id));
    } catch (RuntimeException e) {
      return Delivered.failed(id, e);
    }
  }
}
