package parley.calendar.dynamo;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/** A DynamoDB client that adds up the requests and the units of capacity that they consume. */
public final class Metered {

  private static final List<String> READS = List.of("getItem", "batchGetItem", "query", "scan");

  private final DynamoDbClient metered;
  private final DoubleAdder reads = new DoubleAdder();
  private final DoubleAdder writes = new DoubleAdder();
  private final LongAdder requests = new LongAdder();

  public Metered(DynamoDbClient client) {
    InvocationHandler handler =
        (proxy, method, arguments) -> call(client, proxy, method, arguments);
    metered =
        (DynamoDbClient)
            Proxy.newProxyInstance(
                DynamoDbClient.class.getClassLoader(),
                new Class<?>[] {DynamoDbClient.class},
                handler);
  }

  /** The client to use. */
  public DynamoDbClient client() {
    return metered;
  }

  /** What was consumed since the last time this was asked. */
  public Consumed consumed() {
    return new Consumed(reads.sumThenReset(), writes.sumThenReset(), requests.sumThenReset());
  }

  /** Units of capacity, and requests. */
  public record Consumed(double readUnits, double writeUnits, long requests) {}

  /** What takes a request goes to DynamoDB; all else in the interface leads to such a method. */
  private Object call(DynamoDbClient client, Object proxy, Method method, Object[] arguments)
      throws Throwable {
    boolean sends =
        arguments != null
            && arguments.length == 1
            && arguments[0] instanceof DynamoDbRequest request
            && isMetered(request)
            && DynamoDbResponse.class.isAssignableFrom(method.getReturnType());
    if (!sends) {
      return passedOn(client, proxy, method, arguments);
    }
    try {
      Object response = method.invoke(client, asking((DynamoDbRequest) arguments[0]));
      add(method.getName(), (DynamoDbResponse) response);
      return response;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** What concerns a table as a whole costs nothing. */
  private static boolean isMetered(DynamoDbRequest request) {
    return request.sdkFields().stream()
        .anyMatch(field -> field.memberName().equals("ReturnConsumedCapacity"));
  }

  private static Object passedOn(
      DynamoDbClient client, Object proxy, Method method, Object[] arguments) throws Throwable {
    boolean isOfTables =
        method.getName().endsWith("Table") && arguments[0] instanceof DynamoDbRequest;
    return isOfTables
        ? method.invoke(client, arguments)
        : InvocationHandler.invokeDefault(proxy, method, arguments);
  }

  private static DynamoDbRequest asking(DynamoDbRequest request)
      throws ReflectiveOperationException {
    DynamoDbRequest.Builder builder = request.toBuilder();
    Method ask =
        builder.getClass().getMethod("returnConsumedCapacity", ReturnConsumedCapacity.class);
    ask.setAccessible(true);
    ask.invoke(builder, ReturnConsumedCapacity.TOTAL);
    return builder.build();
  }

  private void add(String operation, DynamoDbResponse response) {
    double units =
        response
            .getValueForField("ConsumedCapacity", Object.class)
            .map(Metered::units)
            .orElseThrow();
    boolean reads = READS.contains(operation);
    (reads ? this.reads : writes).add(units);
    requests.increment();
  }

  private static double units(Object consumed) {
    return consumed instanceof Collection<?> several
        ? several.stream().mapToDouble(Metered::units).sum()
        : ((ConsumedCapacity) consumed).capacityUnits();
  }
}
