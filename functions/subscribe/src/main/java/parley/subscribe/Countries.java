package parley.subscribe;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The countries to whose telephones messages are sent.
 *
 * @param codes their ISO 3166 codes; {@code *} stands for all
 */
public record Countries(Set<String> codes) {

  private static final String ALL = "*";

  public Countries {
    codes = Set.copyOf(codes);
  }

  /**
   * Countries as an operator lists them: {@code JP, US}.
   *
   * @throws IllegalArgumentException if one is no code of two letters
   */
  public static Countries parse(String list) {
    Set<String> codes =
        Stream.of(list.split(","))
            .map(code -> code.strip().toUpperCase(Locale.ROOT))
            .filter(code -> !code.isEmpty())
            .collect(Collectors.toSet());
    for (String code : codes) {
      if (!code.equals(ALL) && !code.matches("[A-Z]{2}")) {
        throw new IllegalArgumentException(
            "countries are two letters each, such as JP,US, or * for all, not " + code);
      }
    }
    return new Countries(codes);
  }

  /** Every country there is. */
  public static Countries all() {
    return new Countries(Set.of(ALL));
  }

  boolean isEmpty() {
    return codes.isEmpty();
  }

  boolean have(String code) {
    return codes.contains(ALL) || codes.contains(code);
  }

  /** {@code JP, US}. */
  @Override
  public String toString() {
    return codes.contains(ALL) ? "all" : String.join(", ", codes.stream().sorted().toList());
  }
}
