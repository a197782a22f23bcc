package parley.telemetry;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The log of one invocation. A line is an object of JSON with the fields that Lambda's own have,
 * {@code timestamp}, {@code level}, {@code message} and {@code AWSRequestId}, and what it is about
 * beside them; Lambda itself has no place for the latter.
 */
public final class FunctionLog {

  private final Consumer<byte[]> out;
  private final String requestId;
  private final InstantSource clock;

  /**
   * @param out takes each line as it is, with its end
   * @param requestId names the invocation
   * @param clock stamps the lines
   */
  public FunctionLog(Consumer<byte[]> out, String requestId, InstantSource clock) {
    this.out = out;
    this.requestId = requestId;
    this.clock = clock;
  }

  /** As the other, by the wall clock. */
  public FunctionLog(Consumer<byte[]> out, String requestId) {
    this(out, requestId, InstantSource.system());
  }

  /** The log of what knows of no invocation: standard error, which Lambda takes to the log too. */
  public static FunctionLog standardError() {
    return new FunctionLog(
        line -> System.err.print(new String(line, StandardCharsets.UTF_8)), "none");
  }

  /** Writes a line. */
  public void write(LogLine line) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("timestamp", clock.instant().toString());
    json.put("level", line.level().name());
    json.put("message", line.message());
    json.put("AWSRequestId", requestId);
    new TreeMap<>(line.about()).forEach(json::putPOJO);
    write(json);
  }

  /** Writes what CloudWatch makes metrics of. */
  public void write(Metrics metrics) {
    write(metrics.json(clock.instant()));
  }

  /** Writes what was counted, by its name. */
  public void count(String service, Map<String, Long> counts) {
    Metrics metrics = Metrics.of(service);
    for (Map.Entry<String, Long> each : new TreeMap<>(counts).entrySet()) {
      metrics = metrics.count(each.getKey(), each.getValue());
    }
    write(metrics);
  }

  private void write(ObjectNode json) {
    out.accept((json + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
