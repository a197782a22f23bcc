package parley.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Prints for every sort of text what a character costs in a short text and in one a hundred times
 * as long, and the ratio of the two: 1 is linear.
 */
public final class Growth {

  private static final int SHORT = 10_000;
  private static final int LONG = 1_000_000;

  private Growth() {}

  /**
   * @param arguments sorts of text, as in {@link SampleText}; none for all
   */
  public static void main(String[] arguments) throws RunnerException {
    print("%-18s %-12s %12s %12s %7s%n", "text", "reads", "ns/char", "ns/char", "ratio");
    print("%-18s %-12s %12d %12d%n", "", "length", SHORT, LONG);
    for (SampleText text : SampleText.values()) {
      if (arguments.length == 0 || List.of(arguments).contains(text.name())) {
        compare(text, "expressions");
        compare(text, "all");
      }
    }
  }

  private static void compare(SampleText text, String reads) throws RunnerException {
    double small = nanosPerChar(text, reads, SHORT);
    double large = nanosPerChar(text, reads, LONG);
    print("%-18s %-12s %12.1f %12.1f %7.2f%n", text, reads, small, large, large / small);
  }

  private static double nanosPerChar(SampleText text, String reads, int length)
      throws RunnerException {
    RunResult result = new Runner(options(text, reads, length)).runSingle();
    return result.getPrimaryResult().getStatistics().getMin() * 1000 / length;
  }

  private static Options options(SampleText text, String reads, int length) {
    return new OptionsBuilder()
        .include(ReadingBenchmark.class.getName() + "." + reads + "$")
        .param("text", text.name())
        .param("length", Integer.toString(length))
        .timeUnit(TimeUnit.MICROSECONDS)
        .warmupIterations(3)
        .warmupTime(TimeValue.seconds(2))
        .measurementIterations(5)
        .verbosity(VerboseMode.SILENT)
        .build();
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
