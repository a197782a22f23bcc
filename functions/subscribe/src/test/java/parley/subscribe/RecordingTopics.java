package parley.subscribe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Topics and the addresses on them; can be told to refuse an address, or to fail. */
final class RecordingTopics implements Topics {

  private final List<String> calls = new ArrayList<>();
  private final Map<String, String> arns = new TreeMap<>();
  private final Set<String> confirmed = new TreeSet<>();
  private String refused = "";
  private String failing = "";
  private int made;

  /** The calls in order: {@code create w1}. */
  List<String> calls() {
    return List.copyOf(calls);
  }

  /** Who is subscribed to what: {@code topic/w1 email ann@example.org}. */
  List<String> subscribed() {
    return List.copyOf(arns.keySet());
  }

  void refuse(String endpoint) {
    refused = endpoint;
  }

  /** Has the next call of that name fail. */
  void failAt(String call) {
    failing = call;
  }

  /** Confirms a subscription, as who follows the link in the mail. */
  void confirm(String subscription) {
    confirmed.add(subscription);
  }

  /** Forgets all subscriptions, as SNS does with those that are not confirmed in time. */
  void forget() {
    arns.clear();
  }

  @Override
  public String create(String watch) {
    note("create", watch);
    return "topic/" + watch;
  }

  @Override
  public String subscribe(String topic, String protocol, String endpoint) {
    note("subscribe", endpoint);
    if (endpoint.equals(refused)) {
      throw new EndpointRefusedException();
    }
    return arns.computeIfAbsent(
        topic + " " + protocol + " " + endpoint, key -> "subscription/" + ++made);
  }

  @Override
  public Standing standing(String subscription) {
    note("standing", subscription);
    if (!arns.containsValue(subscription)) {
      return Standing.GONE;
    }
    return confirmed.contains(subscription) ? Standing.CONFIRMED : Standing.PENDING;
  }

  @Override
  public boolean isDeserted(String topic) {
    return arns.keySet().stream().noneMatch(key -> key.startsWith(topic + " "));
  }

  @Override
  public void delete(String topic) {
    note("delete", topic);
  }

  @Override
  public void unsubscribe(String subscription) {
    note("unsubscribe", subscription);
    arns.values().remove(subscription);
  }

  private void note(String call, String argument) {
    calls.add(call + " " + argument);
    if (call.equals(failing)) {
      failing = "";
      throw new IllegalStateException(call + " fails this once");
    }
  }
}
