package parley.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A Lambda function in this JVM: bytes of JSON go in and come out, turned into the handler's types
 * by the library with which the managed runtime does it.
 */
public final class LocalFunction {

  private final String name;
  private final UnaryOperator<byte[]> invocation;

  private LocalFunction(String name, UnaryOperator<byte[]> invocation) {
    this.name = name;
    this.invocation = invocation;
  }

  /**
   * A function.
   *
   * @param name what the log calls it
   * @param handler what it runs; its event's type is that of its {@code handleRequest}
   */
  public static LocalFunction of(String name, RequestHandler<?, ?> handler) {
    Method method = handleRequest(handler.getClass());
    PojoSerializer<Object> events = serializer(method.getGenericParameterTypes()[0]);
    PojoSerializer<Object> answers = serializer(method.getGenericReturnType());
    @SuppressWarnings("unchecked") // it is handed what its own method takes
    RequestHandler<Object, Object> any = (RequestHandler<Object, Object>) handler;
    return new LocalFunction(
        name,
        event -> {
          Object in = events.fromJson(new ByteArrayInputStream(event));
          ByteArrayOutputStream json = new ByteArrayOutputStream();
          answers.toJson(any.handleRequest(in, new LocalContext(name)), json);
          return json.toByteArray();
        });
  }

  /** What the log calls it. */
  public String name() {
    return name;
  }

  /** Runs the handler on an event; what the handler throws comes through. */
  public byte[] invoke(byte[] event) {
    return invocation.apply(event);
  }

  /** The method as it was written, not the one that takes any object. */
  private static Method handleRequest(Class<?> handler) {
    return Stream.of(handler.getMethods())
        .filter(method -> method.getName().equals("handleRequest") && !method.isBridge())
        .findFirst()
        .orElseThrow();
  }

  private static PojoSerializer<Object> serializer(Type type) {
    if (type instanceof Class<?> c && LambdaEventSerializers.isLambdaSupportedEvent(c.getName())) {
      @SuppressWarnings("unchecked") // takes and gives what is of that class
      PojoSerializer<Object> serializer =
          (PojoSerializer<Object>) LambdaEventSerializers.serializerFor(c, c.getClassLoader());
      return serializer;
    }
    return JacksonFactory.getInstance().getSerializer(type);
  }
}
