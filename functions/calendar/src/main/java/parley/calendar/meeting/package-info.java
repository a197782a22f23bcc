/**
 * The entries of the calendar. Begin with {@link parley.calendar.meeting.Meetings}, which looks
 * them up, and {@link parley.calendar.meeting.Calendar}, which takes in what documents say: {@link
 * parley.calendar.meeting.Identity} tells which meeting it is, {@link
 * parley.calendar.meeting.Merging} what becomes of it.
 */
package parley.calendar.meeting;
