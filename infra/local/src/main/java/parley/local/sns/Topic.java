package parley.local.sns;

import java.util.Map;

/**
 * A topic.
 *
 * @param arn its name
 * @param attributes what it was created with: {@code DisplayName}
 */
record Topic(String arn, Map<String, String> attributes) {

  Topic {
    attributes = Map.copyOf(attributes);
  }
}
