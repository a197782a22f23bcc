package parley.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import parley.local.runtime.RunningFunction;
import parley.local.runtime.RuntimeApi.Outcome;
import parley.local.template.Template;

/**
 * Prints how long a function takes from the launch of its JVM to its first answer, under AWS's
 * runtime interface client, out of the jar that is deployed: with the first compiler alone, the
 * serial collector, and an archive of its classes. Each event leads to one call to DynamoDB, where
 * nothing is found; beside them stands a function that does nothing but such a call.
 */
public final class ColdFunctions {

  private static final int STARTS = 9;
  private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);
  private static final List<String> SMALL =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

  private final Template template = Template.read();
  private final AtomicInteger calls;
  private final Path folder;
  private final String endpoint;

  private ColdFunctions(AtomicInteger calls, Path folder, String endpoint) {
    this.calls = calls;
    this.folder = folder;
    this.endpoint = endpoint;
  }

  /**
   * A function to start.
   *
   * @param name what it is printed as
   * @param handler its class
   * @param jar its jar
   * @param event what it is asked
   */
  private record Cold(String name, String handler, Path jar, String event) {}

  /**
   * @param arguments none; the system property {@code parley.root} names the checkout
   */
  public static void main(String[] arguments) throws Exception {
    AtomicInteger calls = new AtomicInteger();
    HttpServer nothing = nothing(calls);
    Path folder = Files.createTempDirectory("cold");
    try {
      ColdFunctions functions =
          new ColdFunctions(calls, folder, "http://127.0.0.1:" + nothing.getAddress().getPort());
      print(
          "milliseconds, %d starts   %8s %10s %8s %8s %8s%n",
          STARTS, "calls", "fastest", "median", "cpu", "ratio");
      functions.measure();
    } finally {
      nothing.stop(0);
    }
  }

  private void measure() throws Exception {
    Path sdk = template.jar("AuthorizeFunction");
    double least = measure(new Cold("one call", OneCallHandler.class.getName(), sdk, "{}"), 0);
    measure(cold("AuthorizeFunction", event("authorize-post-document")), least);
    measure(cold("BrowseFunction", event("request-get-document")), least);
    measure(cold("IngestFunction", event("post-document")), least);
    measure(cold("ExtractFunction", event("stream-documents")), least);
    measure(cold("SubscribeFunction", event("delete-subscription")), least);
    measure(cold("DueFunction", event("schedule-due")), least);
    measure(cold("ChangedFunction", event("stream-meetings")), least);
    measure(cold("CheckFunction", event("schedule-due")), least);
    measure(cold("CurateFunction", event("patch-meeting")), least);
  }

  private Cold cold(String function, String event) {
    return new Cold(function, template.handler(function), template.jar(function), event);
  }

  /** The smallest time of the processor, which a busy machine disturbs least. */
  private double measure(Cold cold, double least) throws Exception {
    Path archive = archive(cold);
    double[] wall = new double[STARTS];
    double[] cpu = new double[STARTS];
    for (int i = 0; i < STARTS; i++) {
      long begin = System.nanoTime();
      try (RunningFunction running = start(cold, "-XX:SharedArchiveFile=" + archive)) {
        running.invoke(cold.event());
        wall[i] = (System.nanoTime() - begin) / 1e6;
        cpu[i] = running.processorTime().toMillis();
      }
    }
    Arrays.sort(wall);
    Arrays.sort(cpu);
    String ratio = least == 0 ? "" : "%.2f".formatted(cpu[0] / least);
    print(
        "%-24s %8d %10.0f %8.0f %8.0f %8s%n",
        cold.name(), calls.get() / (STARTS + 1), wall[0], wall[STARTS / 2], cpu[0], ratio);
    return cpu[0];
  }

  /** The classes that the function has loaded by the time it has answered once. */
  private Path archive(Cold cold) throws Exception {
    Path archive = folder.resolve(cold.name().replace(' ', '-') + ".jsa");
    calls.set(0);
    try (RunningFunction running = start(cold, "-XX:ArchiveClassesAtExit=" + archive)) {
      Outcome outcome = running.invoke(cold.event());
      if (!outcome.done()) {
        throw new IllegalStateException(cold.name() + " failed: " + outcome.json());
      }
    }
    return archive;
  }

  private RunningFunction start(Cold cold, String archive) throws IOException, URISyntaxException {
    List<String> options = new ArrayList<>(SMALL);
    options.add(archive);
    if (cold.handler().equals(OneCallHandler.class.getName())) {
      Path own =
          Path.of(OneCallHandler.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return RunningFunction.start(
          cold.handler(), List.of(cold.jar(), own), environment(), options);
    }
    return RunningFunction.start(cold.handler(), List.of(cold.jar()), environment(), options);
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new TreeMap<>();
    template
        .named("AWS::Serverless::Function")
        .flatMap(
            function ->
                template.properties(function).at("/Environment/Variables").properties().stream())
        .forEach(variable -> environment.put(variable.getKey(), "10"));
    environment.put("PUBLIC_SCOPES", "read");
    environment.put("SMS_COUNTRIES", "JP");
    environment.put("PUBLIC_URL", "https://parley.example");
    environment.put("AWS_REGION", "us-east-1");
    environment.put("AWS_ACCESS_KEY_ID", "none");
    environment.put("AWS_SECRET_ACCESS_KEY", "none");
    environment.put("AWS_ENDPOINT_URL", endpoint);
    return environment;
  }

  private static String event(String name) throws IOException {
    return Files.readString(Path.of(System.getProperty("parley.root"), "events", name + ".json"));
  }

  private static HttpServer nothing(AtomicInteger calls) throws IOException {
    InetSocketAddress any = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0);
    HttpServer server = HttpServer.create(any, 0);
    server.createContext(
        "/",
        exchange -> {
          calls.incrementAndGet();
          exchange.getRequestBody().readAllBytes();
          exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
          exchange.sendResponseHeaders(200, NOTHING.length);
          exchange.getResponseBody().write(NOTHING);
          exchange.close();
        });
    server.start();
    return server;
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
