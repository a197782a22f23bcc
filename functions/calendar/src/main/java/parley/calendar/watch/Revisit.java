package parley.calendar.watch;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * That something which is kept is to be looked at again: whether anybody still wants it. What SNS
 * alone knows, who confirmed by a link in a mail and who left by one, is found out so.
 *
 * @param day when, in UTC
 * @param kind what
 * @param id its id
 */
public record Revisit(LocalDate day, Kind kind, String id) {

  /** What is looked at. */
  public enum Kind {
    /** Whether SNS still knows a subscription. */
    SUBSCRIPTION,
    /** Whether anybody is on the topic of a watch. */
    WATCH;

    /** The word that the table uses: {@code watch}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Kind ofWord(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  public Revisit {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(id, "id");
  }

  /** Of a subscription. */
  public static Revisit ofSubscription(String id, LocalDate day) {
    return new Revisit(day, Kind.SUBSCRIPTION, id);
  }

  /** Of a watch. */
  public static Revisit ofWatch(String id, LocalDate day) {
    return new Revisit(day, Kind.WATCH, id);
  }
}
