package parley.telemetry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Numbers in CloudWatch's embedded metric format: a line of JSON, which Lambda takes to the log and
 * CloudWatch out of it. They stand in the namespace that the environment variable {@code
 * METRICS_NAMESPACE} names, one of each stack, with {@code Service} being the function.
 *
 * @param service the function
 * @param values the numbers, in the order in which they are written
 */
public record Metrics(String service, List<Value> values) {

  private static final String NAMESPACE = namespace(System.getenv());

  /**
   * A number.
   *
   * @param name what it counts
   * @param unit as CloudWatch names it
   * @param value how many or how much
   */
  public record Value(String name, String unit, long value) {}

  public Metrics {
    Objects.requireNonNull(service, "service");
    values = List.copyOf(values);
  }

  static String namespace(Map<String, String> environment) {
    return environment.getOrDefault("METRICS_NAMESPACE", "Parley");
  }

  /** None yet. */
  public static Metrics of(String service) {
    return new Metrics(service, List.of());
  }

  /** The same, and how many there were. */
  public Metrics count(String name, long value) {
    return with(new Value(name, "Count", value));
  }

  /** The same, and how long it took. */
  public Metrics seconds(String name, long value) {
    return with(new Value(name, "Seconds", value));
  }

  /** The same, and how long it took. */
  public Metrics milliseconds(String name, long value) {
    return with(new Value(name, "Milliseconds", value));
  }

  private Metrics with(Value value) {
    List<Value> more = new ArrayList<>(values);
    more.add(value);
    return new Metrics(service, more);
  }

  /**
   * The line.
   *
   * @param now stamped on it
   */
  public ObjectNode json(Instant now) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    ObjectNode about = line.putObject("_aws").put("Timestamp", now.toEpochMilli());
    ObjectNode directive = about.putArray("CloudWatchMetrics").addObject();
    directive.put("Namespace", NAMESPACE);
    directive.putArray("Dimensions").addArray().add("Service");
    ArrayNode metrics = directive.putArray("Metrics");
    line.put("Service", service);
    for (Value each : values) {
      metrics.addObject().put("Name", each.name()).put("Unit", each.unit());
      line.put(each.name(), each.value());
    }
    return line;
  }
}
