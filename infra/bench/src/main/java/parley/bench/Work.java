package parley.bench;

import java.lang.management.ManagementFactory;
import parley.calendar.dynamo.Metered;
import parley.calendar.dynamo.Metered.Consumed;

/**
 * What a piece of work takes.
 *
 * @param calls requests to DynamoDB
 * @param reads units read
 * @param writes units written
 * @param processor milliseconds of the processor
 */
record Work(double calls, double reads, double writes, double processor) {

  /** Nothing at all. */
  static final Work NONE = new Work(0, 0, 0, 0);

  /** What a deed takes. */
  static Work of(Metered metered, Runnable deed) {
    metered.consumed();
    long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    deed.run();
    double millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e6;
    Consumed consumed = metered.consumed();
    return new Work(consumed.requests(), consumed.readUnits(), consumed.writeUnits(), millis);
  }

  Work and(Work other) {
    return new Work(
        calls + other.calls,
        reads + other.reads,
        writes + other.writes,
        processor + other.processor);
  }

  Work times(double factor) {
    return new Work(calls * factor, reads * factor, writes * factor, processor * factor);
  }

  /**
   * How long a run takes that does it.
   *
   * @param call milliseconds that one call waits for its answer
   */
  double millis(double call) {
    return processor + calls * call;
  }
}
