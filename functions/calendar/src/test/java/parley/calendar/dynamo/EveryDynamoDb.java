package parley.calendar.dynamo;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** DynamoDB Local, and LocalStack if it runs. */
final class EveryDynamoDb implements ArgumentsProvider {

  @Override
  public Stream<? extends Arguments> provideArguments(
      ParameterDeclarations parameters, ExtensionContext context) {
    return Stream.concat(Stream.of(DynamoDb.local()), LocalStack.dynamoDb().stream())
        .map(Arguments::of);
  }
}
