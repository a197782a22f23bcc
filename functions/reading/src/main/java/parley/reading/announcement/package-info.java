/**
 * What a document announces. Begin with {@link parley.reading.announcement.Announcements}: it reads
 * sentence by sentence, each place that tells of a meeting is a {@code Telling}, and of those that
 * tell of one ({@code SameMeeting}) {@code Merging} makes one {@link
 * parley.reading.meeting.Meeting}. What is called off without a day, and what gave no meeting, is
 * told too.
 */
package parley.reading.announcement;
