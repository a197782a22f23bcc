package parley.local.template;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * Notes which rights each handler makes use of; whose call it is, the stack says. The SDK finds it
 * by the file {@code execution.interceptors} and tells it of every call of its own clients in this
 * JVM. DynamoDB Local has a client that is none of those, before which it is put.
 */
public final class CallRecorder implements ExecutionInterceptor {

  private static final Map<String, Set<Right>> USED = new ConcurrentHashMap<>();

  /** The rights that the handler of that class has made use of so far. */
  static Set<Right> usedBy(String handler) {
    return USED.getOrDefault(handler, Set.of());
  }

  /** The client, every call noted. */
  static DynamoDbClient before(DynamoDbClient client) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          if (!isCall(method)) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
          }
          note("dynamodb:" + operation(method), (SdkRequest) arguments[0]);
          return invoke(client, method, arguments);
        };
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            CallRecorder.class.getClassLoader(), new Class<?>[] {DynamoDbClient.class}, handler);
  }

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes call) {
    String service = call.getAttribute(SdkExecutionAttribute.SERVICE_NAME).toLowerCase(Locale.ROOT);
    String operation = call.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
    note(service + ":" + operation, context.request());
  }

  /** All other methods of the client are defaults that end in one of these. */
  private static boolean isCall(Method method) {
    return method.getParameterCount() == 1
        && SdkRequest.class.isAssignableFrom(method.getParameterTypes()[0])
        && SdkResponse.class.isAssignableFrom(method.getReturnType());
  }

  private static String operation(Method method) {
    String name = method.getName();
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** A failed condition is an answer too: it comes through as what it is. */
  private static Object invoke(DynamoDbClient client, Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(client, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static void note(String action, SdkRequest request) {
    Set<Right> rights = rights(action, request).collect(Collectors.toSet());
    callers()
        .forEach(
            caller ->
                USED.computeIfAbsent(caller, name -> ConcurrentHashMap.newKeySet()).addAll(rights));
  }

  /** The handlers in whose name the current thread runs: one, or none. */
  private static Set<String> callers() {
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames
                    .map(StackWalker.StackFrame::getClassName)
                    .filter(name -> name.matches("parley\\.\\w+\\.\\w+Handler"))
                    .collect(Collectors.toSet()));
  }

  /** For a transaction IAM asks for the right to each of its writes. */
  private static Stream<Right> rights(String action, SdkRequest request) {
    if (request instanceof TransactWriteItemsRequest transaction) {
      return transaction.transactItems().stream().map(CallRecorder::right);
    }
    return request
        .getValueForField("RequestItems", Map.class)
        .map(batch -> rights(action, batch))
        .orElseGet(() -> Stream.of(new Right(action, resource(request))));
  }

  private static Stream<Right> rights(String action, Map<?, ?> batch) {
    return batch.keySet().stream().map(table -> new Right(action, (String) table));
  }

  private static Right right(TransactWriteItem write) {
    return write.put() == null
        ? new Right("dynamodb:DeleteItem", write.delete().tableName())
        : new Right("dynamodb:PutItem", write.put().tableName());
  }

  private static String resource(SdkRequest request) {
    String table = request.getValueForField("TableName", String.class).orElse("");
    return request
        .getValueForField("IndexName", String.class)
        .map(index -> table + "/index/" + index)
        .orElse(table);
  }
}
