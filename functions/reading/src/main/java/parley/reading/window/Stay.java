package parley.reading.window;

import java.util.Optional;

/** {@code stay $duration}: how long something lasts that begins on a day told elsewhere. */
record Stay(String duration) implements WindowMeaning {

  @Override
  public Optional<Window> window(WindowScope scope) {
    return Optional.empty();
  }

  @Override
  public Optional<Length> length(WindowScope scope) {
    return scope.length(duration);
  }
}
