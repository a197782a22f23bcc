/**
 * The way into the calendar, of stories and of what a person says. Begin with {@link
 * parley.calendar.intake.StoredCalendar} and {@link parley.calendar.intake.Merge}; which entry a
 * meeting is tells {@link parley.calendar.intake.Assignment}, what comes of stories in whatever
 * order {@link parley.calendar.intake.Retelling}.
 */
package parley.calendar.intake;
