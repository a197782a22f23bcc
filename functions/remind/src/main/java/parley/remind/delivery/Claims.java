package parley.remind.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.calendar.reminder.NotificationId;
import parley.calendar.reminder.ReminderLog;
import parley.calendar.reminder.ReminderLog.Claim;
import parley.remind.message.Reminder;

/** Takes reminders on, each with those that it makes up for. */
final class Claims {

  private final ReminderLog log;

  Claims(ReminderLog log) {
    this.log = log;
  }

  /** All that a reminder is sent for, itself first. */
  static List<NotificationId> ids(Reminder reminder, String watch) {
    return Stream.concat(Stream.of(reminder.leadDays()), reminder.missed().stream())
        .map(lead -> reminder.id(watch, lead))
        .toList();
  }

  static Outcome notOurs(Claim claim) {
    return claim == Claim.HELD ? Outcome.HELD : Outcome.ALREADY_SENT;
  }

  /**
   * Takes a reminder on. One that was sent before makes up for those that were missed since: they
   * are noted, since nobody wants to hear the same again.
   *
   * @param others takes what became of those that are not ours to send
   * @return the reminder, and what is ours; empty if the reminder itself is not
   */
  Optional<Claimed> claim(
      Reminder reminder, String watch, Instant now, Collection<Delivered> others) {
    NotificationId own = reminder.id(watch);
    Claim claim = log.claim(own);
    if (claim.isOurs()) {
      return Optional.of(withMissed(reminder, watch, claim, others));
    }
    others.add(Delivered.as(notOurs(claim), own));
    List<NotificationId> missed = ids(reminder, watch).subList(1, reminder.missed().size() + 1);
    if (claim == Claim.HELD) {
      missed.forEach(id -> others.add(Delivered.as(Outcome.HELD, id)));
    } else {
      cover(missed, now, others);
    }
    return Optional.empty();
  }

  private Claimed withMissed(
      Reminder reminder, String watch, Claim claim, Collection<Delivered> others) {
    Map<NotificationId, Claim> ours = new LinkedHashMap<>();
    ours.put(reminder.id(watch), claim);
    List<Integer> missed = new ArrayList<>();
    for (int lead : reminder.missed()) {
      NotificationId id = reminder.id(watch, lead);
      Claim another = log.claim(id);
      if (another.isOurs()) {
        ours.put(id, another);
        missed.add(lead);
      } else {
        others.add(Delivered.as(notOurs(another), id));
      }
    }
    return new Claimed(reminder.missing(missed), ours);
  }

  private void cover(List<NotificationId> missed, Instant now, Collection<Delivered> others) {
    Set<NotificationId> unsent = log.unsent(missed);
    if (!unsent.isEmpty()) {
      log.sent(unsent, now);
    }
    for (NotificationId id : missed) {
      others.add(Delivered.as(unsent.contains(id) ? Outcome.COVERED : Outcome.ALREADY_SENT, id));
    }
  }
}
