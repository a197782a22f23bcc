/**
 * How firm a meeting is. Begin with {@link parley.reading.status.StatusReader}: tentative,
 * confirmed, postponed or cancelled, by the words of its clause. {@code CallingOff} finds what is
 * called off without a day, {@code Denial} what is told not to take place at all. The words stand
 * in {@code firmness.words}.
 */
package parley.reading.status;
