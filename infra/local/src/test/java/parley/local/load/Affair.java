package parley.local.load;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * A meeting that several stories tell of.
 *
 * @param guest who travels
 * @param host who receives
 * @param day when, as it is planned
 * @param later when, if it is moved
 */
record Affair(Party guest, Party host, LocalDate day, LocalDate later) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);

  /** From a rumour to the news that it is moved or off; a story takes one of them. */
  private static final List<String> STAGES =
      List.of(
          "GUEST plans to meet HOST in PLACE in MONTH, sources close to the talks said WEEKDAY.",
          "GUEST is expected to meet HOST in PLACE around DAY, a diplomat said on WEEKDAY.",
          "GUEST will meet HOST in PLACE on DAY, the host's office announced on WEEKDAY.",
          "GUEST and HOST will hold talks in PLACE on DAY, both governments said on WEEKDAY.",
          "GUEST, who is to meet HOST in PLACE on DAY, spoke to reporters on WEEKDAY.",
          "A meeting of GUEST and HOST that was set for DAY has been moved to LATER, officials said"
              + " on WEEKDAY.",
          "GUEST has called off a meeting with HOST in PLACE that had been planned for DAY, an"
              + " official said on WEEKDAY.");

  /** How many stages there are; the last two change what the others say. */
  static int stages() {
    return STAGES.size();
  }

  /** Whether a story of a day can still tell of it. */
  boolean isAhead(LocalDate published) {
    return published.isBefore(day);
  }

  /** What a story says of it. */
  String told(int stage, LocalDate published) {
    return STAGES
        .get(stage)
        .replace("GUEST", guest.inFull())
        .replace("HOST", host.inFull())
        .replace("PLACE", host.capital())
        .replace("MONTH", MONTH.format(day))
        .replace("WEEKDAY", WEEKDAY.format(published))
        .replace("DAY", DAY.format(day))
        .replace("LATER", DAY.format(later));
  }

  String headline(int number) {
    return guest.surname() + ", " + host.surname() + " and the road ahead (" + number + ")";
  }

  /** A sentence of the story's background, with its parties in it. */
  UnaryOperator<String> names() {
    return sentence ->
        sentence
            .replace("GUEST", guest.surname())
            .replace("HOST", host.surname())
            .replace("HOME", guest.country())
            .replace("ABROAD", host.country());
  }
}
