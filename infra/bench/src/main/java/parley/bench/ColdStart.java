package parley.bench;

import static java.io.File.pathSeparator;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import parley.reading.Document;
import parley.reading.MeetingReader;

/**
 * Starts fresh JVMs as small machines run them (first compiler only, serial collector) and prints
 * how long it is from class loading to the first reading: the fastest and the median.
 */
public final class ColdStart {

  private static final int STARTS = 15;

  private ColdStart() {}

  /**
   * @param arguments more options for the JVMs, such as {@code -Xlog:class+load}
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    long[] made = new long[STARTS];
    long[] read = new long[STARTS];
    long[] all = new long[STARTS];
    for (int i = 0; i < STARTS; i++) {
      String[] micros = start(arguments).strip().split(" ");
      made[i] = Long.parseLong(micros[0]);
      read[i] = Long.parseLong(micros[1]);
      all[i] = made[i] + read[i];
    }
    print("milliseconds, %d starts   %8s %8s%n", STARTS, "fastest", "median");
    line("reader made", made);
    line("first story read", read);
    line("both", all);
  }

  private static void line(String name, long[] micros) {
    Arrays.sort(micros);
    print("%-24s %9.1f %8.1f%n", name, micros[0] / 1e3, micros[micros.length / 2] / 1e3);
  }

  /** Starts one JVM; what it printed last. */
  private static String start(String... options) throws IOException, InterruptedException {
    Document story = Story.document();
    Process process = new ProcessBuilder(command(story.published().toString(), options)).start();
    process.getOutputStream().write(story.text().getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      throw new IllegalStateException("the first reading failed: " + errors);
    }
    return printed.lines().reduce((earlier, last) -> last).orElseThrow();
  }

  private static List<String> command(String published, String... options) {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    command.addAll(List.of(options));
    command.addAll(
        List.of(
            "-cp", location(FirstReading.class) + pathSeparator + location(MeetingReader.class)));
    command.addAll(List.of(FirstReading.class.getName(), published));
    return command;
  }

  /** Where a class lies: the other jars of the bench, which are many, would be looked through. */
  private static String location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
