/** How much of something anyone may do. Begin with {@link parley.calendar.limit.Limits}. */
package parley.calendar.limit;
