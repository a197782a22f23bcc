package parley.local.outbox;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message that went out.
 *
 * @param sentAt when, by the stack's clock
 * @param protocol {@code email} or {@code sms}
 * @param to the address or number
 * @param kind {@code announced}, {@code reminder}, {@code changed}, {@code off}, {@code
 *     confirmation}, {@code code} or {@code digest}
 * @param meeting the id of the meeting it speaks of
 * @param leadDays how many days before the window opens, of a reminder
 * @param subject an e-mail's subject
 * @param text what it says
 */
public record OutboxMessage(
    Instant sentAt,
    String protocol,
    String to,
    String kind,
    Optional<String> meeting,
    Optional<Integer> leadDays,
    Optional<String> subject,
    String text) {

  public OutboxMessage {
    Objects.requireNonNull(sentAt, "sentAt");
    Objects.requireNonNull(protocol, "protocol");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(meeting, "meeting");
    Objects.requireNonNull(leadDays, "leadDays");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(text, "text");
  }

  /** Whether it goes by e-mail. */
  public boolean isEmail() {
    return protocol.equals("email");
  }

  /** The JSON form; what there is not is null. */
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("sentAt", sentAt.toString());
    json.put("protocol", protocol);
    json.put("to", to);
    json.put("kind", kind);
    json.put("meeting", meeting.orElse(null));
    json.put("leadDays", leadDays.orElse(null));
    json.put("subject", subject.orElse(null));
    json.put("text", text);
    return json;
  }
}
