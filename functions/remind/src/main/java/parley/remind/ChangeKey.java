package parley.remind;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.calendar.dynamo.TableSchemas;

/**
 * The key of a change in the meetings' table.
 *
 * @param meeting the entry's id
 * @param sequence the change's number within the entry
 */
record ChangeKey(String meeting, int sequence) {

  private static final String INSERT = "INSERT";
  private static final Pattern PK = Pattern.compile("meeting#(.+)");
  private static final Pattern SK = Pattern.compile("change#(\\d{1,9})");

  /** The change that a record of the stream says was added; empty if it tells of something else. */
  static Optional<ChangeKey> added(DynamodbStreamRecord streamed) {
    if (!INSERT.equals(streamed.getEventName())) {
      return Optional.empty();
    }
    Map<String, AttributeValue> keys = streamed.getDynamodb().getKeys();
    Matcher pk = matcher(PK, keys.get(TableSchemas.PK));
    Matcher sk = matcher(SK, keys.get(TableSchemas.SK));
    return pk.matches() && sk.matches()
        ? Optional.of(new ChangeKey(pk.group(1), Integer.parseInt(sk.group(1))))
        : Optional.empty();
  }

  private static Matcher matcher(Pattern pattern, AttributeValue value) {
    return pattern.matcher(value == null || value.getS() == null ? "" : value.getS());
  }
}
