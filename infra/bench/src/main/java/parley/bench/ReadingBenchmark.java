package parley.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import parley.reading.Document;
import parley.reading.MeetingReader;
import parley.reading.Reading;
import parley.reading.timex.Timex;

/** What it costs to read one document, warm, in one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC") // as a function of one processor has it
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 1)
public class ReadingBenchmark {

  /** What sort of text. */
  @Param("NEWS")
  public SampleText text;

  /** Its length in {@code char}s: a usual news story has 1,900. */
  @Param({"1900", "10000", "100000", "1000000"})
  public int length;

  private final ExpressionReader expressionReader = new ExpressionReader();
  private final MeetingReader meetingReader = MeetingReader.english();
  private Document document;

  /** Makes the text. */
  @Setup
  public void document() {
    document = Story.with(text.ofLength(length));
  }

  /** Its time expressions alone. */
  @Benchmark
  public List<Timex> expressions() {
    return expressionReader.read(document);
  }

  /** All: time expressions, windows and meetings. */
  @Benchmark
  public Reading all() {
    return meetingReader.read(document);
  }
}
