package parley.reading.timex;

import java.util.Optional;

/** {@code modified $date mod START}: what a part of the match means, modified. */
final class Modified implements TimeMeaning {

  private final String part;
  private final Mod mod;

  Modified(Arguments arguments) {
    part = arguments.required("modified");
    mod = arguments.constant("mod", Mod.class);
  }

  @Override
  public Optional<Time> time(Scope scope) {
    Optional<Time> time = scope.time(part);
    return time.isEmpty() ? time : Optional.of(time.get().with(mod));
  }
}
