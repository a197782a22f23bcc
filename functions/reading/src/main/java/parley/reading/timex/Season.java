package parley.reading.timex;

import java.time.LocalDate;

/** The seasons of the northern hemisphere, by whole months. */
enum Season {
  SPRING(3),
  SUMMER(6),
  FALL(9),
  /** Begins in December and belongs to the year it begins in. */
  WINTER(12);

  private final int month;

  Season(int month) {
    this.month = month;
  }

  /** As TIMEX3 writes it. */
  String value() {
    return name().substring(0, 2);
  }

  LocalDate first(int year) {
    return LocalDate.of(year, month, 1);
  }

  static Season of(LocalDate day) {
    return switch (day.getMonthValue() / 3 % 4) {
      case 1 -> SPRING;
      case 2 -> SUMMER;
      case 3 -> FALL;
      default -> WINTER;
    };
  }

  /** The year whose season a day lies in. */
  static int yearOf(LocalDate day) {
    return day.getMonthValue() < 3 ? day.getYear() - 1 : day.getYear();
  }
}
