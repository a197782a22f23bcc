package parley.local.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.local.Parley;

/** {@code parley serve} in a process of its own. */
public final class ForkedStack implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

  private final Process process;
  private final URI uri;

  private ForkedStack(Process process, URI uri) {
    this.process = process;
    this.uri = uri;
  }

  /** Starts one on data, its clock at an instant or later, and waits until it answers. */
  public static ForkedStack start(Path data, String now) throws IOException {
    return start(command(data, now));
  }

  /**
   * Starts one, and waits until it answers.
   *
   * @param command what starts it
   * @throws IllegalStateException if its first line has no address
   */
  public static ForkedStack start(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    Matcher address = ADDRESS.matcher(String.valueOf(line));
    if (!address.find()) {
      process.destroyForcibly();
      throw new IllegalStateException("the first line names an address, not \"" + line + "\"");
    }
    return new ForkedStack(process, URI.create(address.group()));
  }

  /** Where it answers. */
  public URI uri() {
    return uri;
  }

  /** Its process. */
  public long pid() {
    return process.pid();
  }

  /** SIGKILL. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private static List<String> command(Path data, String now) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-Dsqlite4java.library.path=" + System.getProperty("sqlite4java.library.path"),
        "-cp",
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
        Parley.class.getName(),
        "serve",
        "--port",
        "0",
        "--data",
        data.toString(),
        "--now",
        now);
  }
}
