package parley.reading.timex;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
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
  void soLongBeforeOrAfterIsCountedFromPublication(LocalDate day) {
    assertThat(Times.value("left two weeks ago", day)).isEqualTo(day.minusWeeks(2).toString());
    assertThat(Times.value("left five months ago", day))
        .isEqualTo(YearMonth.from(day).minusMonths(5).toString());
    assertThat(Times.value("left two years ago", day)).isEqualTo("2022");
    assertThat(Times.value("leaves ten days from now", day)).isEqualTo(day.plusDays(10).toString());
    assertThat(Times.value("leaves a week today", day)).isEqualTo(day.plusWeeks(1).toString());
    assertThat(Times.value("leaves a week tomorrow", day)).isEqualTo(day.plusDays(8).toString());
    assertThat(Times.value("leaves the day after tomorrow", day))
        .isEqualTo(day.plusDays(2).toString());
    assertThat(Times.value("left the day before yesterday", day))
        .isEqualTo(day.minusDays(2).toString());
  }

  @ParameterizedTest
  @MethodSource("everyDay")
  void daysAreCountedFromTheWeekday(LocalDate day) {
    LocalDate friday = day.with(nextOrSame(DayOfWeek.FRIDAY));
    assertThat(Times.value("will leave on Friday week", day))
        .isEqualTo(friday.plusWeeks(1).toString());
    assertThat(Times.value("will leave a week from Friday", day))
        .isEqualTo(friday.plusWeeks(1).toString());
    assertThat(Times.value("will leave a fortnight from Friday", day))
        .isEqualTo(friday.plusWeeks(2).toString());
    assertThat(Times.value("will leave three weeks from Friday", day))
        .isEqualTo(friday.plusWeeks(3).toString());
    assertThat(Times.value("will leave on Friday next week", day))
        .isEqualTo(day.plusWeeks(1).with(DayOfWeek.FRIDAY).toString());
    assertThat(Times.value("left on Friday last week", day))
        .isEqualTo(day.minusWeeks(1).with(DayOfWeek.FRIDAY).toString());
  }

  @ParameterizedTest
  @MethodSource("everyDay")
  void daysOfAMonthAreCountedFromItsEnds(LocalDate day) {
    LocalDate next = day.plusMonths(1);
    assertThat(Times.value("will leave on the 3rd of next month", day))
        .isEqualTo(next.withDayOfMonth(3).toString());
    assertThat(Times.value("will leave on the last day of next month", day))
        .isEqualTo(next.with(lastDayOfMonth()).toString());
    assertThat(Times.value("will leave on the last Friday of next month", day))
        .isEqualTo(next.with(lastInMonth(DayOfWeek.FRIDAY)).toString());
    assertThat(Times.value("will leave on the second Tuesday of next month", day))
        .isEqualTo(next.with(dayOfWeekInMonth(2, DayOfWeek.TUESDAY)).toString());
  }

  @ParameterizedTest
  @MethodSource("everyDay")
  void aWeekdayAfterNextIsAWeekAfterTheNext(LocalDate day) {
    LocalDate wednesday = day.with(next(DayOfWeek.WEDNESDAY));
    assertThat(Times.value("will leave the Wednesday after next", day))
        .isEqualTo(wednesday.plusWeeks(1).toString());
    assertThat(Times.value("will leave midweek", day))
        .isEqualTo(day.with(nextOrSame(DayOfWeek.WEDNESDAY)).toString());
    assertThat(Times.value("will leave midweek next week", day))
        .isEqualTo(day.plusWeeks(1).with(DayOfWeek.WEDNESDAY).toString());
  }

  @ParameterizedTest
  @MethodSource("everyDay")
  void hoursThatMakeUpDaysAreCountedAsDays(LocalDate day) {
    assertThat(Times.value("leaves 48 hours from now", day)).isEqualTo(day.plusDays(2).toString());
    assertThat(Times.value("left 72 hours ago", day)).isEqualTo(day.minusDays(3).toString());
  }

  @ParameterizedTest
  @MethodSource("everyDay")
  void aWeekdayBesideADateIsTheNearestOne(LocalDate day) {
    LocalDate meant = day.plusDays(30);
    String date = DateTimeFormatter.ofPattern("MMMM d", Locale.UK).format(meant);
    assertThat(Times.value("will leave the Monday after " + date, day))
        .isEqualTo(meant.with(next(DayOfWeek.MONDAY)).toString());
    assertThat(Times.value("will leave the Monday before " + date, day))
        .isEqualTo(meant.with(previous(DayOfWeek.MONDAY)).toString());
  }

  @ParameterizedTest
  @MethodSource("everyDay")
  void aQuarterIsNamedByTheMonthInWhichItEnds(LocalDate day) {
    assertThat(Times.value("will leave in the September quarter of 2025", day))
        .isEqualTo("2025-Q3");
    LocalDate start = day.withDayOfMonth(1).withMonth(7);
    boolean isOver = day.isAfter(start.plusMonths(3).minusDays(1));
    assertThat(Times.value("will leave in the September quarter", day))
        .isEqualTo((isOver ? "2025" : "2024") + "-Q3");
  }

  @ParameterizedTest
  @MethodSource("everyDay")
  void aMonthThatIsPromisedIsTheNextOfItsName(LocalDate day) {
    for (Month month : Month.values()) {
      YearMonth thisYear = YearMonth.of(day.getYear(), month);
      boolean isOver = thisYear.atEndOfMonth().isBefore(day);
      String words = "will meet in " + month.getDisplayName(TextStyle.FULL, Locale.UK);
      assertThat(Times.value(words, day)).isEqualTo(thisYear.plusYears(isOver ? 1 : 0).toString());
    }
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
