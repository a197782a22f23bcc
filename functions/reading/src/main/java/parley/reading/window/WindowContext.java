package parley.reading.window;

import java.time.LocalDate;

/**
 * What the windows of a text are understood by.
 *
 * @param reference the reference date: the day of publication
 * @param timexes the time expressions of the text
 * @param events the events of the text whose days it tells
 */
record WindowContext(LocalDate reference, TimexIndex timexes, DatedEvents events) {}
