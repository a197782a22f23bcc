package parley.remind.delivery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.calendar.reminder.NotificationId;
import parley.calendar.reminder.ReminderLog.Claim;
import parley.remind.message.Reminder;

/**
 * A reminder that is ours to send, with those that it makes up for.
 *
 * @param reminder what is to be said
 * @param claims all that it is sent for, each with how it became ours
 */
record Claimed(Reminder reminder, Map<NotificationId, Claim> claims) {

  Claimed {
    claims = new LinkedHashMap<>(claims);
  }

  /** What became of each once it was published; what it makes up for is late. */
  List<Delivered> published(String watch) {
    List<Delivered> all = new ArrayList<>();
    NotificationId own = reminder.id(watch);
    claims.forEach(
        (id, claim) ->
            all.add(Delivered.as(Outcome.of(claim, reminder.late() || !id.equals(own)), id)));
    return all;
  }
}
