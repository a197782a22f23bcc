package parley.remind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.remind.delivery.Notifier;
import parley.remind.message.Message;

/** Keeps what it is to send; refuses the topics that it is told to. */
public final class RecordingNotifier implements Notifier {

  private final List<Sent> sent = new ArrayList<>();
  private final Set<String> refused = new HashSet<>();

  private int toPhones;

  /** How many of them telephones could have. */
  public synchronized int toPhones() {
    return toPhones;
  }

  /** A message that was sent on a topic. */
  public record Sent(String topic, Message message) {

    /** The topic and the subject. */
    @Override
    public String toString() {
      return topic + ": " + message.subject();
    }
  }

  public synchronized void refuse(String topic) {
    refused.add(topic);
  }

  public synchronized void accept(String topic) {
    refused.remove(topic);
  }

  /** What was sent, in order. */
  public synchronized List<Sent> sent() {
    return List.copyOf(sent);
  }

  /** The subjects of what was sent on a topic, in order. */
  public List<String> subjects(String topic) {
    return sent().stream()
        .filter(s -> s.topic().equals(topic))
        .map(s -> s.message().subject())
        .toList();
  }

  /** Forgets what was sent. */
  public synchronized void clear() {
    sent.clear();
  }

  @Override
  public synchronized void send(String topic, Message message, boolean toPhones) {
    if (refused.contains(topic)) {
      throw new IllegalStateException("ann@example.org and +819012345678 are refused");
    }
    sent.add(new Sent(topic, message));
    if (toPhones) {
      this.toPhones++;
    }
  }
}
