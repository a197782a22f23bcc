package parley.reading.window;

import java.time.LocalDate;
import java.util.Optional;
import parley.reading.timex.Timex;

/**
 * {@code ahead $low and $high of $unit}: from the day that lies so many units ahead of publication
 * to the day that lies so many: "in two to three weeks". Not of a length that reaches back.
 *
 * @param low how many at least: a number, or captured
 * @param high how many at most
 * @param unit the letter of the unit in TIMEX3 values: D, W, M, Y
 */
record AheadBetween(String low, String high, String unit) implements WindowMeaning {

  @Override
  public Optional<Window> window(WindowScope scope) {
    for (Timex timex :
        scope.context().timexes().within(scope.match().begin(), scope.match().end())) {
      if (timex.looksBack()) {
        return Optional.empty();
      }
    }
    int least = number(low, scope);
    int most = number(high, scope);
    char letter = scope.match().captures().get(unit.substring(1)).value().charAt(0);
    LocalDate from = least == 0 ? scope.reference() : day(least, letter, scope);
    return least >= most
        ? Optional.empty()
        : Optional.of(window(from, day(most, letter, scope), least == 0));
  }

  /** "In the next two to three weeks" ends about then, but begins for certain. */
  private static Window window(LocalDate from, LocalDate to, boolean fromHere) {
    Window window = Window.between(from, to);
    return fromHere ? window : window.approximately();
  }

  private static int number(String argument, WindowScope scope) {
    return argument.startsWith("$") ? scope.number(argument) : Integer.parseInt(argument);
  }

  private static LocalDate day(int amount, char unit, WindowScope scope) {
    return new Length(amount, unit).after(scope.reference());
  }
}
