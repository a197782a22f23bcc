package parley.reading.meeting;

import java.util.Locale;
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

  /**
   * @throws IllegalArgumentException if the name is blank or the country is no two capital letters
   */
  public Participant {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a participant has a name");
    }
    Objects.requireNonNull(role, "role");
    country.ifPresent(Participant::requireAlpha2);
  }

  /** The country's English name, from the JDK's CLDR data: {@code Japan}. */
  public Optional<String> countryName() {
    return country.map(Participant::english);
  }

  static void requireAlpha2(String country) {
    if (country.length() != 2 || !country.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
      throw new IllegalArgumentException(
          "a country is an ISO 3166-1 alpha-2 code such as JP, not \"" + country + "\"");
    }
  }

  private static String english(String country) {
    return FormerCountry.name(country)
        .orElseGet(
            () ->
                new Locale.Builder()
                    .setRegion(country)
                    .build()
                    .getDisplayCountry(Locale.ENGLISH)
                    .replace(" SAR China", ""));
  }
}
