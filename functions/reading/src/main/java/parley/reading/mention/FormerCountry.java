package parley.reading.mention;

import java.time.LocalDate;

/** Countries that are no more, by their former alpha-2 code, with their last day (ISO 3166-3). */
enum FormerCountry {
  SU(LocalDate.of(1991, 12, 25), "RU"),
  DD(LocalDate.of(1990, 10, 2), ""),
  YU(LocalDate.of(2003, 2, 3), "RS"),
  CS(LocalDate.of(1992, 12, 31), "CZ"),
  ZR(LocalDate.of(1997, 5, 16), "CD"),
  TP(LocalDate.of(2002, 5, 19), "");

  private final LocalDate last;
  private final String heir;

  FormerCountry(LocalDate last, String heir) {
    this.last = last;
    this.heir = heir;
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
