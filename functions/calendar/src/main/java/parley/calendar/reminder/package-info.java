/**
 * What has been sent, so that each notification goes out once, see {@link
 * parley.calendar.reminder.ReminderLog}.
 */
package parley.calendar.reminder;
