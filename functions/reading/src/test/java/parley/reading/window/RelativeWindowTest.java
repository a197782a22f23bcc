package parley.reading.window;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.lastDayOfYear;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.reading.text.TokenizedText;

/** Windows of plans against java.time, published on every day of a leap year. */
class RelativeWindowTest {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.US);

  static Stream<LocalDate> everyDay() {
    return LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2025, 1, 1));
  }

  @ParameterizedTest
  @MethodSource("everyDay")
  void weeksEndOnSundayAndOnOneTheNextHasBegun(LocalDate day) {
    LocalDate sunday = day.with(nextOrSame(SUNDAY));
    LocalDate end = day.equals(sunday) ? day.plusDays(6) : sunday;
    assertThat(window("this week", day)).isEqualTo(Window.between(day, end));
    assertThat(window("later this week", day)).isEqualTo(Window.between(day.plusDays(1), end));
    LocalDate monday = day.with(next(MONDAY));
    assertThat(window("next week", day)).isEqualTo(Window.between(monday, monday.plusDays(6)));
    assertThat(window("early next week", day))
        .isEqualTo(Window.between(monday, monday.plusDays(1)));
    assertThat(window("late next week", day))
        .isEqualTo(Window.between(monday.plusDays(3), monday.plusDays(6)));
    assertThat(window("the week after next", day))
        .isEqualTo(Window.between(monday.plusDays(7), monday.plusDays(13)));
  }

  @ParameterizedTest
  @MethodSource("everyDay")
  void aWeekendIsTheOneThatIsNotOver(LocalDate day) {
    LocalDate saturday = day.getDayOfWeek() == SUNDAY ? day : day.with(nextOrSame(SATURDAY));
    Window weekend = Window.between(saturday, day.with(nextOrSame(SUNDAY)));
    assertThat(window("this weekend", day)).isEqualTo(weekend);
    assertThat(window("over the weekend", day)).isEqualTo(weekend);
  }

  @ParameterizedTest
  @MethodSource("everyDay")
  void monthsAndYearsBeginOnPublicationAtTheEarliest(LocalDate day) {
    LocalDate first = day.plusMonths(1).withDayOfMonth(1);
    LocalDate last = first.with(lastDayOfMonth());
    assertThat(window("this month", day))
        .isEqualTo(Window.between(day, day.with(lastDayOfMonth())));
    assertThat(window("this year", day)).isEqualTo(Window.between(day, day.with(lastDayOfYear())));
    assertThat(window("next month", day)).isEqualTo(Window.between(first, last));
    assertThat(window("early next month", day))
        .isEqualTo(Window.between(first, first.withDayOfMonth(10)));
    assertThat(window("late next month", day))
        .isEqualTo(Window.between(first.withDayOfMonth(21), last));
    assertThat(window("next year", day))
        .isEqualTo(Window.between(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
  }

  @ParameterizedTest
  @MethodSource("everyDay")
  void hoursWithoutANumberMayLastUntilTomorrow(LocalDate day) {
    Window untilTomorrow = Window.between(day, day.plusDays(1));
    assertThat(window("within hours", day)).isEqualTo(untilTomorrow);
    assertThat(window("in the coming hours", day)).isEqualTo(untilTomorrow);
    assertThat(window("over the coming fortnight", day))
        .isEqualTo(Window.between(day, day.plusDays(14)));
    assertThat(window("in about ten days", day))
        .isEqualTo(Window.between(day.plusDays(7), day.plusDays(13)).approximately());
  }

  @ParameterizedTest
  @MethodSource("everyDay")
  void aPartOfAYearIsCountedFromItsEnds(LocalDate day) {
    assertThat(window("in the first four months of 2026", day))
        .isEqualTo(Window.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 30)));
    assertThat(window("in the last four months of 2026", day))
        .isEqualTo(Window.between(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31)));
  }

  @ParameterizedTest
  @MethodSource("everyDay")
  void whatIsSoFarAheadIsCountedFromPublication(LocalDate day) {
    assertThat(window("tomorrow", day)).isEqualTo(Window.on(day.plusDays(1)));
    assertThat(window("in three days", day)).isEqualTo(Window.on(day.plusDays(3)));
    assertThat(window("in two weeks", day))
        .isEqualTo(Window.between(day.plusDays(11), day.plusDays(17)).approximately());
    assertThat(window("within two weeks", day)).isEqualTo(Window.between(day, day.plusDays(14)));
    assertThat(window("in the next three months", day))
        .isEqualTo(Window.between(day, day.plusMonths(3)));
    assertThat(window("in the coming days", day))
        .isEqualTo(Window.between(day.plusDays(1), day.plusDays(7)));
    assertThat(window("in the coming weeks", day))
        .isEqualTo(Window.between(day.plusDays(1), day.plusDays(28)));
    assertThat(window("in the coming months", day))
        .isEqualTo(Window.between(day.plusDays(1), day.plusMonths(3)));
  }

  @ParameterizedTest
  @MethodSource("everyDay")
  void soManyOrSoManyUnitsAheadAreBetween(LocalDate day) {
    assertThat(window("in two to three weeks", day))
        .isEqualTo(Window.between(day.plusDays(14), day.plusDays(21)).approximately());
    assertThat(window("in the next two to three weeks", day))
        .isEqualTo(Window.between(day, day.plusDays(21)));
    assertThat(window("within the next 24 hours", day))
        .isEqualTo(Window.between(day, day.plusDays(1)));
    assertThat(window("before the year is out", day))
        .isEqualTo(Window.between(day, day.with(lastDayOfYear())));
  }

  @ParameterizedTest
  @MethodSource("everyDay")
  void theWeekOrMonthBesideADayIsAWholeOne(LocalDate day) {
    LocalDate vote = day.plusDays(40);
    String words = DAY.format(vote);
    LocalDate monday = vote.with(next(MONDAY));
    assertThat(window("the week after the " + words + " vote", day))
        .isEqualTo(Window.between(monday, monday.plusDays(6)));
    LocalDate month = vote.plusMonths(1).withDayOfMonth(1);
    assertThat(window("the month after the " + words + " vote", day))
        .isEqualTo(Window.between(month, month.with(lastDayOfMonth())));
  }

  @ParameterizedTest
  @MethodSource("everyDay")
  void aDayBoundsWhatIsByBeforeAfterAndAroundIt(LocalDate day) {
    LocalDate bound = day.plusDays(40);
    String words = DAY.format(bound);
    assertThat(window("by " + words, day)).isEqualTo(Window.between(day, bound));
    assertThat(window("before " + words, day)).isEqualTo(Window.between(day, bound.minusDays(1)));
    assertThat(window("after " + words, day)).isEqualTo(Window.from(bound.plusDays(1)));
    assertThat(window("as early as " + words, day)).isEqualTo(Window.from(bound));
    assertThat(window("around " + words, day))
        .isEqualTo(Window.between(bound.minusDays(3), bound.plusDays(3)).approximately());
    assertThat(window("for three days from " + words, day))
        .isEqualTo(Window.between(bound, bound.plusDays(2)));
    assertThat(window("a week after the " + words + " inauguration", day))
        .isEqualTo(Window.on(bound.plusDays(7)));
  }

  @ParameterizedTest
  @MethodSource("everyDay")
  void aRangeRunsFromItsFirstDayToItsLast(LocalDate day) {
    LocalDate first = day.plusDays(30);
    LocalDate last = day.plusDays(35);
    Window range = Window.between(first, last);
    String from = DAY.format(first);
    String to = DAY.format(last);
    assertThat(window("from " + from + " to " + to, day)).isEqualTo(range);
    assertThat(window("between " + from + " and " + to, day)).isEqualTo(range);
  }

  /** The only window of a plan. */
  private static Window window(String words, LocalDate published) {
    String string = "They will meet " + words + ", he said.";
    TokenizedText text = TokenizedText.of(string, Windows.GRAMMAR.vocabulary());
    List<WindowMention> found = Windows.read(text, published);
    assertThat(found).as("%s on %s", string, published).hasSize(1);
    return found.get(0).window();
  }
}
