/**
 * The days that time expressions speak of, from an earliest to a latest, seen from the day of
 * publication. Begin with {@link parley.reading.window.WindowReader}; a rule means one of the words
 * that {@code WindowMeanings} lists.
 */
package parley.reading.window;
