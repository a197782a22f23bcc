package parley.remind;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import parley.calendar.reminder.Agenda;
import parley.calendar.reminder.Errand;
import parley.calendar.reminder.NotificationId;

/** Notifications that could not be sent, or not yet: each is tried again by itself. */
final class Overdue {

  /** From one run of the schedule to the next. */
  static final Duration PERIOD = Duration.ofMinutes(15);

  /** After that a reminder is late. */
  static final Duration GRACE = Duration.ofHours(1);

  private static final int MAX_DOUBLINGS = 5;
  private static final String AGAIN = "again#";
  private static final int PARTS = 4;

  private final Agenda agenda;

  Overdue(Agenda agenda) {
    this.agenda = agenda;
  }

  /** Has a notification sent at a time. */
  void add(NotificationId notification, Instant at) {
    agenda.add(Errand.at(at, AGAIN + notification));
  }

  /**
   * Has a notification tried again in the next run.
   *
   * @param due when it should have been sent
   */
  void failed(NotificationId notification, Instant due, Instant now) {
    agenda.add(new Errand(now.plus(PERIOD), AGAIN + notification, due, 1));
  }

  /** Has it tried again later, the later the more often it has failed: 15 minutes to 8 hours. */
  void setBack(Errand errand, Instant now) {
    int doublings = Math.min(errand.attempts(), MAX_DOUBLINGS);
    agenda.setBack(errand, now.plus(PERIOD.multipliedBy(1L << doublings)));
  }

  /** The notification that an errand is to send, if it is to send one. */
  static Optional<NotificationId> notification(Errand errand) {
    String[] parts = errand.name().split("#", PARTS);
    return errand.name().startsWith(AGAIN) && parts.length == PARTS
        ? Optional.of(new NotificationId(parts[1], parts[2], parts[3]))
        : Optional.empty();
  }

  /** Whether what an errand sends goes out later than it should. */
  static boolean isLate(Instant due, Instant now) {
    return now.isAfter(due.plus(GRACE));
  }

  /** A reminder's opening day and lead, as its occasion says them; empty if it is none. */
  static Optional<Lead> lead(NotificationId notification) {
    String[] parts = notification.occasion().split("#");
    return parts[0].equals("reminder")
        ? Optional.of(new Lead(LocalDate.parse(parts[1]), Integer.parseInt(parts[2])))
        : Optional.empty();
  }

  /**
   * What a reminder counts.
   *
   * @param opens the first day of the window
   * @param days how many before it the reminder falls due
   */
  record Lead(LocalDate opens, int days) {}
}
