package parley.reading.timex;

import java.util.Optional;

/** {@code same $date}: what a part of the match means. */
final class Same implements TimeMeaning {

  private final String part;

  Same(Arguments arguments) {
    part = arguments.required("same");
  }

  @Override
  public Optional<Time> time(Scope scope) {
    return scope.time(part);
  }

  @Override
  public Optional<String> amount(Scope scope) {
    return scope.value(part);
  }
}
