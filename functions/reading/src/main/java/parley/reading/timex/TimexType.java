package parley.reading.timex;

/** The types of TIMEX3. */
public enum TimexType {
  /** A calendar date of whatever grain: a day, a week, a month, a year. */
  DATE,
  /** A time of the day. */
  TIME,
  /** A length of time. */
  DURATION,
  /** Times that recur. */
  SET
}
