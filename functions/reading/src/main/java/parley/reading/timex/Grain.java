package parley.reading.timex;

/** How fine a time expression is, the finest first. */
public enum Grain {
  MINUTE,
  HOUR,
  PART_OF_DAY,
  DAY,
  WEEKEND,
  WEEK,
  MONTH,
  SEASON,
  QUARTER,
  HALF,
  YEAR,
  DECADE,
  CENTURY,
  /** None that a calendar has: "soon", "recently". */
  VAGUE
}
