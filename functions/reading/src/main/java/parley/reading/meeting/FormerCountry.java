package parley.reading.meeting;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Countries that are no more, by their former alpha-2 code, with their last day (ISO 3166-3); the
 * JDK has no names for them.
 */
enum FormerCountry {
  SU("Soviet Union", LocalDate.of(1991, 12, 25), "RU"),
  DD("East Germany", LocalDate.of(1990, 10, 2), ""),
  YU("Yugoslavia", LocalDate.of(2003, 2, 3), "RS"),
  CS("Czechoslovakia", LocalDate.of(1992, 12, 31), "CZ"),
  ZR("Zaire", LocalDate.of(1997, 5, 16), "CD"),
  TP("East Timor", LocalDate.of(2002, 5, 19), "");

  private final String english;
  private final LocalDate last;
  private final String heir;

  FormerCountry(String english, LocalDate last, String heir) {
    this.english = english;
    this.last = last;
    this.heir = heir;
  }

  /** The English name of a code, if it is a former country's. */
  static Optional<String> name(String code) {
    for (FormerCountry former : values()) {
      if (former.name().equals(code)) {
        return Optional.of(former.english);
      }
    }
    return Optional.empty();
  }

  /** The country whose capital a capital was on a day: Moscow the Soviet Union's until 1991. */
  static String ofCapital(String code, LocalDate day) {
    for (FormerCountry former : values()) {
      if (former.heir.equals(code) && !day.isAfter(former.last)) {
        return former.name();
      }
    }
    return code;
  }
}
