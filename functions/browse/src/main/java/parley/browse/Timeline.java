package parley.browse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import parley.calendar.meeting.Change;
import parley.calendar.meeting.Dossier;
import parley.calendar.meeting.Entry;
import parley.reading.window.Window;

/**
 * Months across, a bar a meeting; where it was before, if it has moved. Lengths are parts of the
 * whole width, in percent, so that it fits any screen without a script.
 */
record Timeline(int height, List<Month> months, List<Bar> bars) {

  private static final int HEAD = 22;
  private static final int ROW = 40;
  private static final int MAX_MONTHS = 12;
  private static final double NARROW = 0.9;

  /** A month's first line and its name. */
  record Month(String x, String name) {}

  /**
   * A meeting's window.
   *
   * @param anchor at which end of it its name stands: {@code start} or {@code end}
   * @param was where it was before
   */
  record Bar(
      String id,
      String title,
      String status,
      String x,
      String width,
      int y,
      String labelX,
      int labelY,
      String anchor,
      List<Was> was) {

    /** The fill of what is not firm is a pattern. */
    public List<String> hatched() {
      return status.equals("tentative") ? List.of("hatched") : List.of();
    }
  }

  /** An earlier place of a bar. */
  record Was(String x, String width, int y) {}

  /** A meeting and the windows that it had. */
  record Row(Entry entry, List<Window> before) {

    static Row of(Entry entry) {
      return new Row(entry, List.of());
    }

    static Row of(Dossier dossier) {
      Window now = dossier.entry().meeting().window();
      return new Row(
          dossier.entry(),
          dossier.history().stream()
              .flatMap(change -> change.before().stream())
              .map(Change.State::window)
              .filter(window -> !window.edtf().equals(now.edtf()))
              .distinct()
              .toList());
    }
  }

  static Timeline of(List<Row> rows, LocalDate from) {
    Scale scale = Scale.of(rows, from);
    List<Bar> bars = new ArrayList<>();
    for (Row row : rows) {
      bars.add(bar(row, scale, HEAD + bars.size() * ROW));
    }
    return new Timeline(HEAD + rows.size() * ROW + 4, scale.marks(), bars);
  }

  private static Bar bar(Row row, Scale scale, int top) {
    Window window = row.entry().meeting().window();
    double begin = scale.begin(window);
    boolean right = begin > 55;
    return new Bar(
        row.entry().id(),
        row.entry().meeting().title(),
        row.entry().meeting().status().word(),
        percent(begin),
        percent(scale.width(window)),
        top + 20,
        percent(right ? begin + scale.width(window) : begin),
        top + 14,
        right ? "end" : "start",
        row.before().stream()
            .filter(scale::shows)
            .map(w -> new Was(percent(scale.begin(w)), percent(scale.width(w)), top + 20))
            .toList());
  }

  private static String percent(double part) {
    return String.format(Locale.ROOT, "%.2f%%", part);
  }

  /** Which days there are from the left to the right; the second is the first beyond. */
  private record Scale(LocalDate first, LocalDate beyond) {

    static Scale of(List<Row> rows, LocalDate from) {
      YearMonth begin = YearMonth.from(from);
      YearMonth end =
          rows.stream()
              .flatMap(row -> Stream.of(row.entry().meeting().window()))
              .map(w -> YearMonth.from(w.latest().or(w::earliest).orElseThrow()))
              .max(YearMonth::compareTo)
              .orElse(begin);
      YearMonth last = end.isBefore(begin.plusMonths(1)) ? begin.plusMonths(1) : end;
      YearMonth limit = begin.plusMonths(MAX_MONTHS - 1);
      return new Scale(begin.atDay(1), (last.isAfter(limit) ? limit : last).plusMonths(1).atDay(1));
    }

    List<Month> marks() {
      List<Month> marks = new ArrayList<>();
      long months = ChronoUnit.MONTHS.between(first, beyond);
      for (long i = 0; i < months; i++) {
        LocalDate month = first.plusMonths(i);
        String name = DayWords.month(month).substring(0, 3);
        marks.add(
            new Month(
                percent(place(month)),
                month.getMonthValue() == 1 || i == 0 ? name + " " + month.getYear() : name));
      }
      return marks;
    }

    boolean shows(Window window) {
      return !window.isOver(first) && window.earliest().filter(d -> !d.isBefore(beyond)).isEmpty();
    }

    double begin(Window window) {
      return Math.min(place(window.earliest().orElse(first)), 100 - NARROW);
    }

    double width(Window window) {
      double end = place(window.latest().map(last -> last.plusDays(1)).orElse(beyond));
      return Math.max(NARROW, end - begin(window));
    }

    private double place(LocalDate day) {
      double days = ChronoUnit.DAYS.between(first, day);
      double part = 100 * days / ChronoUnit.DAYS.between(first, beyond);
      return Math.max(0, Math.min(100, part));
    }
  }
}
