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
  void aCountryIsCalledByItsEnglishName(String code, String name) {
    assertThat(CountryNames.english(code)).isEqualTo(name);
  }

  @Test
  void everyCountryOfIso3166HasAName() {
    assertThat(Locale.getISOCountries())
        .allSatisfy(code -> assertThat(CountryNames.english(code)).isNotEqualTo(code));
  }

  @Test
  void aCodeOfNoCountryIsItsOwnName() {
    assertThat(CountryNames.english("XX")).isEqualTo("XX");
  }
}
