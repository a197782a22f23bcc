package parley.reading.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeastTest {

  @ParameterizedTest(name = "{0} of {1} is {2}")
  @CsvSource({
    "easter+0, 1818, 1818-03-22",
    "easter+0, 1943, 1943-04-25",
    "easter+0, 2024, 2024-03-31",
    "easter+-2, 2025, 2025-04-18",
    "easter+1, 2016, 2016-03-28",
    "orthodox+0, 2024, 2024-05-05",
    "orthodox+0, 2025, 2025-04-20",
    "12-25, 2016, 2016-12-25",
    "11-thursday-4, 2023, 2023-11-23",
    "5-monday--1, 2024, 2024-05-27",
    "11-monday-1+1, 2016, 2016-11-08",
    "hijrah-10-1, 2024, 2024-04-10",
    "hijrah-12-10, 2023, 2023-06-28",
    "hijrah-9, 2024, 2024-03-11",
    "after-leap-01-20, 2017, 2017-01-20",
    "after-leap-01-20, 1901, 1901-01-20",
    "hijrah-10-1/hijrah-12-10, 2024, 2024-04-10",
    "moon-lunar-new-year, 2025, 2025-01-29",
    "moon-diwali, 2025, 2025-10-20",
    "moon-rosh-hashanah+9, 2023, 2023-09-25",
  })
  void feastsFallWhereTheirReckoningPutsThem(String reckoning, int year, LocalDate day) {
    assertThat(Feast.of(reckoning).orElseThrow().in(year).orElseThrow().first()).contains(day);
  }

  @Test
  void aMonthLastsFromNewMoonToNewMoon() {
    Time ramadan = Feast.of("hijrah-9").orElseThrow().in(2024).orElseThrow();
    assertThat(ramadan.last()).contains(LocalDate.parse("2024-04-09"));
  }

  @Test
  void presidentsAreInauguratedAfterYearsOfElectionsOnly() {
    Yearly inauguration = Feast.of("after-leap-01-20").orElseThrow();
    assertThat(inauguration.in(2024)).isEmpty();
    assertThat(inauguration.next(LocalDate.parse("2017-01-20")).orElseThrow().value())
        .isEqualTo("2021-01-20");
    assertThat(inauguration.last(LocalDate.parse("2017-01-20")).orElseThrow().value())
        .isEqualTo("2013-01-20");
  }

  @Test
  void ofTwoFeastsOfOneNameTheNearerIsMeant() {
    Yearly eid = Feast.of("hijrah-10-1/hijrah-12-10").orElseThrow();
    assertThat(eid.next(LocalDate.parse("2024-01-15")).orElseThrow().value())
        .isEqualTo("2024-04-10");
    assertThat(eid.next(LocalDate.parse("2024-05-15")).orElseThrow().value())
        .isEqualTo("2024-06-16");
    assertThat(eid.last(LocalDate.parse("2024-05-15")).orElseThrow().value())
        .isEqualTo("2024-04-10");
  }

  @Test
  void aFeastThatNoTableHasIsNoDay() {
    assertThat(Feast.of("moon-diwali").orElseThrow().in(1890)).isEmpty();
  }
}
