/**
 * Who wants to hear of what, and when. Begin with {@link parley.calendar.watch.Watch}, which says
 * what, and {@link parley.calendar.watch.Watches}, which keeps them.
 */
package parley.calendar.watch;
