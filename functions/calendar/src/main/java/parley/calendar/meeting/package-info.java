/**
 * The entries of the calendar. Begin with {@link parley.calendar.meeting.Meetings}, which looks
 * them up, and {@link parley.calendar.meeting.Calendar}, which takes in what documents say: {@link
 * parley.calendar.meeting.Identity} tells which meeting it is, {@link
 * parley.calendar.meeting.Merging} what becomes of it. How it gets there is the room {@code
 * intake}, where it is kept {@code storage}.
 */
package parley.calendar.meeting;
