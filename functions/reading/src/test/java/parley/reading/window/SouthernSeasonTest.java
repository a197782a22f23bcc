package parley.reading.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which months a season has goes by where the text comes from. */
class SouthernSeasonTest {

  private static final LocalDate DAY = LocalDate.parse("2024-01-10");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'CANBERRA, Jan. 10 (Reuters) - They will meet in spring.'    | 2024-09-01/2024-11-30",
        "'CAPE TOWN, Jan. 10 - They will meet next summer.'           | 2024-12-01/2025-02-28",
        "'BUENOS AIRES (AP) - They will meet in spring.'              | 2024-09-01/2024-11-30",
        "'OSLO, Jan. 10 - Chile and Peru will meet in spring.'        | 2024-03-01/2024-05-31",
        "'The Prime Minister of New Zealand leaves for Australia in winter.' | 2024-06-01/2024-08-31",
        "'The Prime Minister of Norway leaves for Australia in autumn.' | 2024-09-01/2024-11-30",
        "'Australian ministers will be in Sydney in autumn.'          | 2024-03-01/2024-05-31",
      })
  void aSeasonIsThatOfTheTextsHemisphere(String text, String window) {
    assertThat(Windows.in(text, DAY)).last().asString().endsWith(" = " + window);
  }
}
