package parley.calendar.dynamo;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/** Counts the calls to AWS, and ends the process after one of them. */
public final class Life {

  private final List<String> calls = new ArrayList<>();
  private int end = Integer.MAX_VALUE;

  /** Has the process end right after its call of that number, from now on, has come back. */
  public synchronized void endAfter(int more) {
    calls.clear();
    end = more;
  }

  /** Another process, which lives. */
  public void renew() {
    endAfter(Integer.MAX_VALUE);
  }

  /** The calls since the last beginning. */
  public synchronized List<String> calls() {
    return List.copyOf(calls);
  }

  /** The client, its calls counted. */
  public DynamoDbClient over(DynamoDbClient client) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          if (!isCall(method)) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
          }
          Object answer = invoke(client, method, arguments);
          count(method.getName());
          return answer;
        };
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            Life.class.getClassLoader(), new Class<?>[] {DynamoDbClient.class}, handler);
  }

  /** All other methods of the client are defaults that end in one of these. */
  private static boolean isCall(Method method) {
    return method.getParameterCount() == 1
        && DynamoDbRequest.class.isAssignableFrom(method.getParameterTypes()[0])
        && DynamoDbResponse.class.isAssignableFrom(method.getReturnType());
  }

  /** A failed condition is an answer too, and a call. */
  private Object invoke(DynamoDbClient client, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(client, arguments);
    } catch (InvocationTargetException e) {
      count(method.getName());
      throw e.getCause();
    }
  }

  /**
   * Counts a call that has come back.
   *
   * @throws Crash if it was the last
   */
  public synchronized void count(String call) {
    calls.add(call);
    if (calls.size() >= end) {
      throw new Crash("call " + calls.size() + ", " + call);
    }
  }
}
