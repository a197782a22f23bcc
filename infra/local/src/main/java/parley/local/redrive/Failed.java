package parley.local.redrive;

import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a message of a failure queue says.
 *
 * @param function the ARN of the function that failed
 * @param event what it failed at, as it can be called with again
 */
record Failed(String function, String event) {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** With it the scheduler says whom it could not reach. */
  static final String TARGET = "TARGET_ARN";

  /**
   * What a message says: that of a stream names a part of the stream, that of an asynchronous call
   * holds its event, that of the scheduler is the event.
   *
   * @throws IllegalArgumentException if it is no failure's
   * @throws GoneException if the stream has let go of the records
   */
  static Failed of(Message message, StreamRecords records) {
    JsonNode body = json(message.body());
    String function = body.at("/requestContext/functionArn").asString(target(message));
    if (function.isEmpty()) {
      throw new IllegalArgumentException("no failure of a function: " + message.body());
    }
    return new Failed(function, event(message.body(), body, records));
  }

  private static String event(String text, JsonNode body, StreamRecords records) {
    if (body.has("DDBStreamBatchInfo")) {
      return records.event(body.required("DDBStreamBatchInfo"));
    }
    return body.has("requestPayload") ? body.required("requestPayload").toString() : text;
  }

  private static String target(Message message) {
    MessageAttributeValue target = message.messageAttributes().get(TARGET);
    return target == null ? "" : target.stringValue();
  }

  private static JsonNode json(String body) {
    try {
      return JSON.readTree(body);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("no failure of a function: " + body, e);
    }
  }
}
