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

  /** An entry that comes into the table is its own first change. */
  private static final String ENTRY = "meeting";

  /** The change that a record of the stream says was added; empty if it tells of something else. */
  static Optional<ChangeKey> added(DynamodbStreamRecord streamed) {
    if (!INSERT.equals(streamed.getEventName())) {
      return Optional.empty();
    }
    Map<String, AttributeValue> keys = streamed.getDynamodb().getKeys();
    Matcher pk = matcher(PK, keys.get(TableSchemas.PK));
    return pk.matches()
        ? sequence(text(keys.get(TableSchemas.SK))).map(it -> new ChangeKey(pk.group(1), it))
        : Optional.empty();
  }

  private static Optional<Integer> sequence(String sk) {
    Matcher change = SK.matcher(sk);
    return change.matches()
        ? Optional.of(Integer.parseInt(change.group(1)))
        : Optional.of(1).filter(first -> sk.equals(ENTRY));
  }

  private static Matcher matcher(Pattern pattern, AttributeValue value) {
    return pattern.matcher(text(value));
  }

  private static String text(AttributeValue value) {
    return value == null || value.getS() == null ? "" : value.getS();
  }
}
