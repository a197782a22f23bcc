package parley.remind;

import java.time.Instant;
import parley.remind.delivery.Tally;

/** What runs came to, for whoever watches over them. */
public interface RunMetrics {

  /** Nobody watches. */
  RunMetrics NONE =
      new RunMetrics() {
        @Override
        public void swept(Tally tally, Instant now) {}

        @Override
        public void told(Tally tally) {}

        @Override
        public void checked(Tally missing) {}
      };

  /** A sweep has come to its end. */
  void swept(Tally tally, Instant now);

  /** A change was taken in, and told at once if it was to be. */
  void told(Tally tally);

  /** A check has found these to be missing. */
  void checked(Tally missing);
}
