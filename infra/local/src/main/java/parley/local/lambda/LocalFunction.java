package parley.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.function.UnaryOperator;

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
   * @param handler what it runs
   * @param input the type of the handler's event
   * @param output the type of the handler's answer
   */
  public static <I, O> LocalFunction of(
      String name, RequestHandler<I, O> handler, Class<I> input, Class<O> output) {
    PojoSerializer<I> events = serializer(input);
    PojoSerializer<O> answers = serializer(output);
    return new LocalFunction(
        name,
        event -> {
          I in = events.fromJson(new ByteArrayInputStream(event));
          O out = handler.handleRequest(in, new LocalContext(name));
          ByteArrayOutputStream json = new ByteArrayOutputStream();
          answers.toJson(out, json);
          return json.toByteArray();
        });
  }

  public String name() {
    return name;
  }

  /** Runs the handler on an event; what the handler throws comes through. */
  public byte[] invoke(byte[] event) {
    return invocation.apply(event);
  }

  private static <T> PojoSerializer<T> serializer(Class<T> type) {
    return LambdaEventSerializers.isLambdaSupportedEvent(type.getName())
        ? LambdaEventSerializers.serializerFor(type, type.getClassLoader())
        : JacksonFactory.getInstance().getSerializer(type);
  }
}
