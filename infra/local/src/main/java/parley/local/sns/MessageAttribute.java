package parley.local.sns;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An attribute of a message.
 *
 * @param type {@code String}, {@code Number} or {@code Binary}, with a label or not
 * @param value its value; a binary one in base64
 */
record MessageAttribute(String type, String value) {

  private static final Pattern TYPE = Pattern.compile("(String|Number|Binary)(\\..+)?");
  private static final Pattern NAME = Pattern.compile("(?!\\.)(?!.*\\.$)(?!.*\\.\\.)[\\w.-]+");
  private static final int MAX_NAME_LENGTH = 256;

  /**
   * The attributes of a message.
   *
   * @throws SnsException if SNS does not take one of them
   */
  static Map<String, MessageAttribute> all(Query query) {
    Map<String, MessageAttribute> attributes = new LinkedHashMap<>();
    for (Query entry : query.parts("MessageAttributes.entry")) {
      String name = checkedName(entry.required("Name"));
      attributes.put(name, of(name, entry));
    }
    return attributes;
  }

  private static MessageAttribute of(String name, Query entry) {
    String type = entry.required("Value.DataType");
    if (!TYPE.matcher(type).matches()) {
      throw SnsException.invalidAttribute(
          "The message attribute '%s' has an invalid message attribute type, the set of supported type prefixes is Binary, Number, and String."
              .formatted(name));
    }
    String field = type.startsWith("Binary") ? "BinaryValue" : "StringValue";
    return new MessageAttribute(type, nonEmpty(name, type, entry.text("Value." + field)));
  }

  private static String nonEmpty(String name, String type, Optional<String> value) {
    return value
        .filter(v -> !v.isEmpty())
        .orElseThrow(
            () ->
                SnsException.invalidAttribute(
                    "The message attribute '%s' must contain non-empty message attribute value for message attribute type '%s'."
                        .formatted(name, type)));
  }

  private static String checkedName(String name) {
    if (name.length() > MAX_NAME_LENGTH) {
      throw SnsException.invalidAttribute(
          "Length of message attribute name must be less than 256 bytes.");
    }
    if (!NAME.matcher(name).matches()) {
      throw SnsException.invalidAttribute("Invalid message attribute name '%s'.".formatted(name));
    }
    return name;
  }
}
