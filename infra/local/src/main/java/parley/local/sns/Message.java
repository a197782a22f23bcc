package parley.local.sns;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A message to publish.
 *
 * @param subject an e-mail's subject
 * @param texts what it says, by protocol; {@code default} for every other
 * @param attributes its attributes
 * @param size its length in bytes, attributes included
 */
record Message(
    Optional<String> subject,
    Map<String, String> texts,
    Map<String, MessageAttribute> attributes,
    int size) {

  /** The most bytes that one publish takes. */
  static final int MAX_SIZE = 262_144;

  // "must be ASCII text that begins with a letter, number, or punctuation mark; must not include
  // line breaks or control characters; and must be less than 100 characters long"
  private static final Pattern SUBJECT = Pattern.compile("[\\x21-\\x7e][\\x20-\\x7e]{0,98}");
  private static final JsonMapper JSON = JsonMapper.shared();

  /**
   * The message that a request has.
   *
   * @throws SnsException if SNS does not take it
   */
  static Message of(Query query) {
    Optional<String> subject = query.text("Subject");
    if (subject.filter(s -> !SUBJECT.matcher(s).matches()).isPresent()) {
      throw SnsException.invalidParameter("Subject");
    }
    String body = query.text("Message").orElse("");
    if (body.isEmpty()) {
      throw SnsException.invalidParameter("Empty message");
    }
    Map<String, MessageAttribute> attributes = MessageAttribute.all(query);
    return new Message(subject, texts(query, body), attributes, size(body) + size(attributes));
  }

  /** The message, if it is short enough to be published by itself. */
  Message checkedSize() {
    if (size > MAX_SIZE) {
      throw SnsException.invalidParameter("Message too long");
    }
    return this;
  }

  /** What it says to a protocol. */
  String text(String protocol) {
    return texts.getOrDefault(protocol, texts.get("default"));
  }

  /** The most that it may cost to send it to a telephone, in dollars. */
  double maxPrice() {
    return attribute("AWS.SNS.SMS.MaxPrice").map(Double::valueOf).orElse(Double.MAX_VALUE);
  }

  /** The value of an attribute. */
  Optional<String> attribute(String name) {
    return Optional.ofNullable(attributes.get(name)).map(MessageAttribute::value);
  }

  private static Map<String, String> texts(Query query, String body) {
    String structure = query.text("MessageStructure").orElse("");
    if (structure.isEmpty()) {
      return Map.of("default", body);
    }
    if (!structure.equals("json")) {
      throw SnsException.invalidParameter("MessageStructure");
    }
    return textsByProtocol(body);
  }

  private static Map<String, String> textsByProtocol(String body) {
    Map<String, String> texts = new LinkedHashMap<>();
    object(body)
        .forEachEntry(
            (protocol, text) -> {
              if (text.isString()) {
                texts.put(protocol, text.stringValue());
              }
            });
    if (!texts.containsKey("default")) {
      throw SnsException.invalidParameter(
          "Message Structure - No default entry in JSON message body");
    }
    return texts;
  }

  private static JsonNode object(String body) {
    try {
      JsonNode json = JSON.readTree(body);
      if (json.isObject()) {
        return json;
      }
    } catch (JacksonException e) {
      // said below, in the words of SNS
    }
    throw SnsException.invalidParameter("Message Structure - JSON message body failed to parse");
  }

  private static int size(Map<String, MessageAttribute> attributes) {
    return attributes.entrySet().stream()
        .mapToInt(e -> size(e.getKey()) + size(e.getValue().type()) + size(e.getValue().value()))
        .sum();
  }

  private static int size(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
