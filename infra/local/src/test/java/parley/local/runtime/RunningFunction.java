package parley.local.runtime;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/**
 * A function as Lambda runs it: AWS's runtime interface client starts the handler out of the jar
 * that is deployed, in a JVM of its own, and asks {@link RuntimeApi} for events.
 */
public final class RunningFunction implements AutoCloseable {

  private static final Class<?> CLIENT = AWSLambda.class;

  /** Number, objects, bytes, class. */
  private static final Pattern HISTOGRAM =
      Pattern.compile("^ *\\d+: +\\d+ +\\d+ +(\\S+)", Pattern.MULTILINE);

  /** What the managed runtime brings along: the client, and what that needs. */
  private static final List<Class<?>> RUNTIME =
      List.of(CLIENT, RequestHandler.class, PojoSerializer.class, SdkInternalThreadLocal.class);

  private final RuntimeApi api;
  private final Process process;
  private final Path log;

  private RunningFunction(RuntimeApi api, Process process, Path log) {
    this.api = api;
    this.process = process;
    this.log = log;
  }

  /**
   * Starts a function, which takes its time: {@link #invoke} waits for it.
   *
   * @param handler the handler's class
   * @param jar the function's jar
   * @param environment its variables
   * @param options of its JVM
   */
  public static RunningFunction start(
      String handler, Path jar, Map<String, String> environment, String... options)
      throws IOException {
    return start(handler, List.of(jar), environment, List.of(options));
  }

  /** As the other, with more than one jar. */
  public static RunningFunction start(
      String handler, List<Path> jars, Map<String, String> environment, List<String> options)
      throws IOException {
    Path log = Files.createTempFile("function", ".log");
    RuntimeApi api = RuntimeApi.start();
    ProcessBuilder java = new ProcessBuilder(command(handler, jars, options));
    java.redirectErrorStream(true).redirectOutput(log.toFile());
    java.environment().clear();
    java.environment().putAll(environment);
    java.environment().put("AWS_LAMBDA_RUNTIME_API", api.address());
    java.environment().put("AWS_LAMBDA_FUNCTION_NAME", handler);
    java.environment().put("AWS_LAMBDA_LOG_FORMAT", "JSON");
    java.environment().put("LAMBDA_TASK_ROOT", jars.get(0).getParent().toString());
    return new RunningFunction(api, java.start(), log);
  }

  private static List<String> command(String handler, List<Path> jars, List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // as the managed runtime sets it, so that org.crac speaks to its snapshots
    command.add("-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac");
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(jars), CLIENT.getName(), handler));
    return command;
  }

  private static String classPath(List<Path> jars) {
    return Stream.concat(RUNTIME.stream().map(RunningFunction::jar), jars.stream())
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path jar(Class<?> part) {
    try {
      return Path.of(part.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What the function makes of an event.
   *
   * @throws IllegalStateException if it makes nothing of it within a minute; what it logged is told
   */
  public RuntimeApi.Outcome invoke(String event) throws InterruptedException {
    try {
      return api.invoke(event);
    } catch (IllegalStateException e) {
      throw new IllegalStateException(e.getMessage() + ": " + log(), e);
    }
  }

  /** The names of the classes of which it holds objects. */
  public Set<String> held() throws IOException, InterruptedException {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    Process histogram =
        new ProcessBuilder(jcmd.toString(), Long.toString(process.pid()), "GC.class_histogram")
            .redirectErrorStream(true)
            .start();
    String said = new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    histogram.waitFor();
    return HISTOGRAM.matcher(said).results().map(it -> it.group(1)).collect(Collectors.toSet());
  }

  /** How long a processor has worked for it so far. */
  public Duration processorTime() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  /** What it has written so far, a line each. */
  public List<String> log() {
    try {
      return Files.readAllLines(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor(5, TimeUnit.SECONDS);
      Files.deleteIfExists(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      process.destroyForcibly();
      api.close();
    }
  }
}
