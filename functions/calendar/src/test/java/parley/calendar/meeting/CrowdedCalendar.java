package parley.calendar.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Status;

/**
 * A calendar as it is after years: of ten meetings nine are over on 6 December 2016, some countries
 * meet more than others, and of some people no country is told.
 */
final class CrowdedCalendar {

  private static final LocalDate FIRST = LocalDate.of(2007, 12, 6);
  private static final int DAYS = 3650;
  private static final int PEOPLE = 5000;
  private static final String[] COUNTRIES = Locale.getISOCountries();

  private CrowdedCalendar() {}

  /** Enters so many meetings, none of which is one of the seed story. */
  static void fill(Entries entries, int size) {
    Random random = new Random(size);
    for (int i = 0; i < size; i++) {
      LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
      String document = String.format(Locale.ROOT, "filler%07d", i);
      Telling telling =
          Stories.telling(day.minusDays(20).toString(), document, meeting(day, random));
      Known known = Known.of("m" + i, List.of(telling), Instant.EPOCH);
      entries.save(List.of(Steps.announced(known, Set.of(telling))));
    }
  }

  private static Meeting meeting(LocalDate day, Random random) {
    Participant one = party(random);
    Participant other = party(random);
    return Stories.meeting(
        day + "/" + day.plusDays(random.nextInt(7)), Status.CONFIRMED, one, other);
  }

  private static Participant party(Random random) {
    String country = COUNTRIES[(int) (COUNTRIES.length * Math.pow(random.nextDouble(), 2))];
    Participant whole = new Participant(country, Optional.empty(), Optional.of(country));
    String name = "Ann Body" + random.nextInt(PEOPLE);
    return switch (random.nextInt(10)) {
      case 0, 1 ->
          new Participant(
              whole.countryName().orElseThrow(), Optional.empty(), Optional.of(country));
      case 2 -> new Participant(name, Optional.empty(), Optional.empty());
      default -> new Participant(name, Optional.empty(), Optional.of(country));
    };
  }
}
