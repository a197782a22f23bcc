package parley.reading.meeting;

import java.util.Optional;

/**
 * Where a meeting takes place.
 *
 * @param name as the document has it: {@code Hawaii}
 * @param country the country it lies in, ISO 3166-1 alpha-2, if known
 */
public record Place(String name, Optional<String> country) {

  /**
   * @throws IllegalArgumentException if the name is blank or the country is no two capital letters
   */
  public Place {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a place has a name");
    }
    Participant.requireAlpha2(country);
  }
}
