/**
 * Time expressions and their TIMEX3 values (TimeML). Begin with {@link
 * parley.reading.timex.TimexReader}; a rule means one of the words that {@code Meanings} lists, and
 * whether a date lies behind or ahead is told by {@code Tenses}.
 */
package parley.reading.timex;
