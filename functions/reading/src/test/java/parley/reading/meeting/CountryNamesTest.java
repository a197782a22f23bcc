package parley.reading.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryNamesTest {

  @ParameterizedTest
  @CsvSource({
    "JP, Japan",
    "HK, Hong Kong",
    "BA, Bosnia & Herzegovina",
    "CI, Côte d’Ivoire",
    "CS, Czechoslovakia"
  })
  void a_country_is_called_by_its_english_name(String code, String name) {
    assertThat(CountryNames.english(code)).isEqualTo(name);
  }

  @Test
  void every_country_of_iso_3166_has_a_name() {
    assertThat(Locale.getISOCountries())
        .allSatisfy(code -> assertThat(CountryNames.english(code)).isNotEqualTo(code));
  }

  @Test
  void a_code_of_no_country_is_its_own_name() {
    assertThat(CountryNames.english("XX")).isEqualTo("XX");
  }
}
