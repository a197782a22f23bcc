/**
 * Finds the meetings that a document announces. Begin with {@link
 * parley.reading.announcement.Announcements}; a sentence goes this way:
 *
 * <ol>
 *   <li>who is named: {@code MentionReader}, and behind it those for names, offices and groups;
 *       {@code People} keeps the fullest names
 *   <li>what tells of a meeting: {@code TriggerReader}; {@code Scene} has it all
 *   <li>which days are whose: {@code Dating} and {@code Linking}, or why none, {@code Past}, {@code
 *       Superseded}, {@code Denial}, {@code OtherPurpose}
 *   <li>who meets: {@code Company}, {@code Parties}, {@code Complements}, {@code Pronouns}
 *   <li>where and how firmly: {@code PlaceReader}, {@code StatusReader}, {@code CallingOff}
 *   <li>each place that tells of a meeting is a {@code Telling}, and of those that tell of one
 *       {@code SameMeeting} makes one {@link parley.reading.meeting.Meeting}
 * </ol>
 */
package parley.reading.meeting;
