package parley.local.sns;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** The endpoint on loopback, and LocalStack if it runs. */
final class EverySns implements ArgumentsProvider {

  @Override
  public Stream<? extends Arguments> provideArguments(
      ParameterDeclarations parameters, ExtensionContext context) {
    return Stream.concat(Stream.of(new LoopbackSns()), LocalStackSns.find().stream())
        .map(Arguments::of);
  }
}
