/**
 * Starts with {@link parley.calendar.snapshot.Rehearsal}: what is done before Lambda's snapshot.
 */
package parley.calendar.snapshot;
