package parley.remind.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
   * @return what became of each
   */
  public List<Delivered> deliver(Collection<Reminder> reminders, WatchTopic watch, Instant now) {
    List<Delivered> all = new ArrayList<>();
    Map<Reminder, Claim> ours = new LinkedHashMap<>();
    for (Reminder reminder : reminders) {
      claim(reminder, watch, all, ours);
      if (ours.size() == MAX_DIGEST) {
        all.addAll(publish(ours, watch, now));
        ours.clear();
      }
    }
    all.addAll(publish(ours, watch, now));
    return all;
  }

  private void claim(
      Reminder reminder, WatchTopic watch, List<Delivered> all, Map<Reminder, Claim> ours) {
    NotificationId id = reminder.id(watch.id());
    try {
      writer.tryOut(reminder);
      Claim claim = log.claim(id);
      if (claim.isOurs()) {
        ours.put(reminder, claim);
      } else {
        all.add(Delivered.as(notOurs(claim), id));
      }
    } catch (RuntimeException e) {
      all.add(Delivered.failed(id, e));
    }
  }

  private List<Delivered> publish(Map<Reminder, Claim> ours, WatchTopic watch, Instant now) {
    List<Reminder> reminders = List.copyOf(ours.keySet());
    List<NotificationId> ids = reminders.stream().map(each -> each.id(watch.id())).toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    try {
      publish(write(reminders, watch), watch, now);
      log.sent(ids, now);
    } catch (RuntimeException e) {
      return ids.stream().map(id -> Delivered.failed(id, e)).toList();
    }
    return reminders.stream()
        .map(each -> Delivered.as(published(ours.get(each), each.late()), each.id(watch.id())))
        .toList();
  }

  private void publish(Message message, WatchTopic watch, Instant now) {
    notifier.send(watch.topic(), message, allowance.take(watch, now));
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
        return Delivered.as(notOurs(claim), id);
      }
      publish(message.get(), watch, now);
      log.sent(id, now);
      return Delivered.as(published(claim, false), id);
    } catch (RuntimeException e) {
      return Delivered.failed(id, e);
    }
  }

  private static Outcome notOurs(Claim claim) {
    return claim == Claim.HELD ? Outcome.HELD : Outcome.ALREADY_SENT;
  }

  private static Outcome published(Claim claim, boolean late) {
    if (claim == Claim.RECLAIMED) {
      return Outcome.REPEATED;
    }
    return late ? Outcome.LATE : Outcome.SENT;
  }
}
