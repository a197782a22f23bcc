package parley.bench;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A function that does nothing but one call to DynamoDB: what no function can be quicker than. */
public final class OneCallHandler implements RequestHandler<Map<String, Object>, String> {

  private final DynamoDbClient client = DynamoDbClient.create();

  @Override
  public String handleRequest(Map<String, Object> event, Context context) {
    return client
        .getItem(it -> it.tableName("any").key(Map.of("id", AttributeValue.fromS("any"))))
        .toString();
  }
}
