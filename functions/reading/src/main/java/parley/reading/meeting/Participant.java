package parley.reading.meeting;

import java.util.Objects;
import java.util.Optional;

/**
 * A party to a meeting: a person, a government, a body.
 *
 * @param name the fullest name that the document gives
 * @param role the office, as the document has it: {@code Prime Minister}
 * @param country the country it stands for, ISO 3166-1 alpha-2
 */
public record Participant(String name, Optional<String> role, Optional<String> country) {

  /** What stands between an office and what it is of: "Chairman of Acme". */
  public static final String OF = " of ";

  /**
   * @throws IllegalArgumentException if the name is blank or the country is no two capital letters
   */
  public Participant {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a participant has a name");
    }
    Objects.requireNonNull(role, "role");
    requireAlpha2(country);
  }

  /** A party of which nothing but the name is told. */
  public static Participant called(String name) {
    return new Participant(name, Optional.empty(), Optional.empty());
  }

  // written out, since a cold start links those of a record dearly

  @Override
  public boolean equals(Object other) {
    return other instanceof Participant party
        && name.equals(party.name)
        && role.equals(party.role)
        && country.equals(party.country);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * name.hashCode() + role.hashCode()) + country.hashCode();
  }

  /**
   * Whether nothing but an office is told of whom it is: "Prime Minister", "Minister for Trade".
   */
  public boolean isOffice() {
    boolean opens = role.isPresent() && name.startsWith(role.get());
    return opens
        && (name.length() == role.get().length()
            || (country.isEmpty() && name.charAt(role.get().length()) == ' '));
  }

  /** Whether it holds an office, be it that of a body: "Chairman of Acme" for "Chairman". */
  public boolean holds(String office) {
    return role.isPresent() && (role.get().equals(office) || role.get().startsWith(office + OF));
  }

  /** The office of a body: "Chief Executive of General Motors". */
  public static String office(String office, String body) {
    return office + OF + body;
  }

  /** Whether it is a country under its own name. */
  public boolean isCountry() {
    return country.isPresent() && english(country.get()).equals(name);
  }

  /** The country's English name, from CLDR: {@code Japan}. */
  public Optional<String> countryName() {
    return country.isEmpty() ? country : Optional.of(english(country.get()));
  }

  static void requireAlpha2(Optional<String> country) {
    if (country.isPresent() && !isAlpha2(country.get())) {
      throw new IllegalArgumentException(
          "a country is an ISO 3166-1 alpha-2 code such as JP, not \"" + country.get() + "\"");
    }
  }

  private static boolean isAlpha2(String country) {
    return country.length() == 2 && isCapital(country.charAt(0)) && isCapital(country.charAt(1));
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** The English name of an alpha-2 code; the code itself if it is no country's. */
  public static String english(String country) {
    return CountryNames.english(country);
  }
}
