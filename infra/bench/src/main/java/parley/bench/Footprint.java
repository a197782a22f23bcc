package parley.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a JVM of this machine has used.
 *
 * @param processor the time of the processor since its start
 * @param heapKilobytes what is on its heap once that has been cleared
 * @param residentKilobytes what it occupies of the memory; empty where the system does not say
 */
record Footprint(Duration processor, long heapKilobytes, Optional<Long> residentKilobytes) {

  private static final Pattern USED = Pattern.compile("(?:generation|heap) +total.*used (\\d+)K");
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s*(\\d+) kB");

  /** Clears the heap of a process, and looks. */
  static Footprint of(long pid) throws IOException, InterruptedException {
    jcmd(pid, "GC.run");
    long heap =
        USED.matcher(jcmd(pid, "GC.heap_info"))
            .results()
            .mapToLong(it -> Long.parseLong(it.group(1)))
            .sum();
    Duration processor =
        ProcessHandle.of(pid).flatMap(it -> it.info().totalCpuDuration()).orElse(Duration.ZERO);
    return new Footprint(processor, heap, resident(pid));
  }

  void print(String when) {
    System.out.printf(
        Locale.ROOT,
        "%s: %.0f s of the processor, %.0f MB on the heap%s%n",
        when,
        processor.toMillis() / 1e3,
        heapKilobytes / 1024.0,
        residentKilobytes.map(it -> ", " + it / 1024 + " MB resident").orElse(""));
  }

  private static Optional<Long> resident(long pid) throws IOException {
    Path status = Path.of("/proc", Long.toString(pid), "status");
    return Files.exists(status)
        ? RESIDENT
            .matcher(Files.readString(status))
            .results()
            .map(it -> Long.parseLong(it.group(1)))
            .findFirst()
        : Optional.empty();
  }

  private static String jcmd(long pid, String command) throws IOException, InterruptedException {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    Process process =
        new ProcessBuilder(jcmd.toString(), Long.toString(pid), command)
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
