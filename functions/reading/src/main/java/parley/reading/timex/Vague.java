package parley.reading.timex;

import java.util.Optional;

/** {@code vague FUTURE_REF}: a time that no calendar has, or a length without a number. */
final class Vague implements TimeMeaning {

  private final Time time;

  Vague(Arguments arguments) {
    String value = arguments.required("vague");
    TimexType type = value.endsWith("_REF") ? TimexType.DATE : TimexType.DURATION;
    time = Time.without(type, value, Grain.VAGUE);
  }

  @Override
  public Optional<Time> time(Scope scope) {
    return Optional.of(time);
  }
}
