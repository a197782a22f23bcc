package parley.reading.window;

import java.util.Optional;

/** {@code nothing}: words that speak of no days, though a part of them seems to. */
record Nothing() implements WindowMeaning {

  @Override
  public Optional<Window> window(WindowScope scope) {
    return Optional.empty();
  }
}
