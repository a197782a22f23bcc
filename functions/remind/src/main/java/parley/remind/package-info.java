/**
 * Reminds people of meetings. Begin with {@link parley.remind.Sweep}, which sends reminders, and
 * {@link parley.remind.Notices}, which tells of changes.
 */
package parley.remind;
