/** Meetings and readings as JSON, see {@link parley.calendar.json.MeetingJson}. */
package parley.calendar.json;
