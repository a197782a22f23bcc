package parley.reading.timex;

import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Relative expressions against java.time, published on every day of a leap year. */
class RelativeTest {

  private static final DateTimeFormatter WEEK =
      DateTimeFormatter.ofPattern("YYYY-'W'ww", Locale.UK);

  static Stream<LocalDate> everyDay() {
    return LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2025, 1, 1));
  }

  @ParameterizedTest
  @MethodSource("everyDay")
  void daysAreCountedFromPublication(LocalDate day) {
    assertThat(Times.value("leaves today", day)).isEqualTo(day.toString());
    assertThat(Times.value("leaves tomorrow", day)).isEqualTo(day.plusDays(1).toString());
    assertThat(Times.value("left yesterday", day)).isEqualTo(day.minusDays(1).toString());
    assertThat(Times.value("left 40 days ago", day)).isEqualTo(day.minusDays(40).toString());
  }

  @ParameterizedTest
  @MethodSource("everyDay")
  void weeksMonthsQuartersAndYearsAreThoseOfTheCalendar(LocalDate day) {
    assertThat(Times.value("will go next week", day)).isEqualTo(WEEK.format(day.plusWeeks(1)));
    assertThat(Times.value("went last week", day)).isEqualTo(WEEK.format(day.minusWeeks(1)));
    assertThat(Times.value("will go next month", day))
        .isEqualTo(YearMonth.from(day).plusMonths(1).toString());
    assertThat(Times.value("went last month", day))
        .isEqualTo(YearMonth.from(day).minusMonths(1).toString());
    assertThat(Times.value("will go next quarter", day))
        .isEqualTo(quarter(day.withDayOfMonth(1).plusMonths(3)));
    assertThat(Times.value("will go next year", day)).isEqualTo("2025");
  }

  @ParameterizedTest
  @MethodSource("everyDay")
  void weekdaysGoByTenseAndTheirWords(LocalDate day) {
    for (DayOfWeek weekday : DayOfWeek.values()) {
      String name = weekday.name().charAt(0) + weekday.name().substring(1).toLowerCase(Locale.ROOT);
      assertThat(Times.value("they will meet on " + name, day))
          .isEqualTo(day.with(nextOrSame(weekday)).toString());
      assertThat(Times.value("they met on " + name, day))
          .isEqualTo(day.with(previousOrSame(weekday)).toString());
      assertThat(Times.value("will meet next " + name, day))
          .isEqualTo(day.with(next(weekday)).toString());
      assertThat(Times.value("met last " + name, day))
          .isEqualTo(day.with(previous(weekday)).toString());
    }
  }

  @ParameterizedTest
  @MethodSource("everyDay")
  void aDateWithoutAYearIsTheNearestInThePlansDirection(LocalDate day) {
    LocalDate meant = day.plusDays(100);
    String words = "will meet on " + DateTimeFormatter.ofPattern("MMMM d", Locale.UK).format(meant);
    assertThat(Times.value(words, day)).isEqualTo(meant.toString());
  }

  private static String quarter(LocalDate day) {
    return DateTimeFormatter.ofPattern("yyyy-'Q'q", Locale.UK).format(day);
  }
}
