/**
 * Which days are whose. Begin with {@link parley.reading.dating.Dating}: a date belongs to an event
 * or a verb of its sentence ({@code Linking}; TimeML calls it a TLINK), unless it holds no more
 * ({@code Superseded}), is over ({@code Past}) or is a bound of something else ({@code Bound}).
 * Dates that are nobody's end in {@code Leftovers}, with the reason.
 */
package parley.reading.dating;
