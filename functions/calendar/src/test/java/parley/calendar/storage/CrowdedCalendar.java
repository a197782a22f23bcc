package parley.calendar.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import parley.calendar.dynamo.Batch;
import parley.calendar.dynamo.Item;
import parley.calendar.dynamo.Table;
import parley.calendar.meeting.Known;
import parley.calendar.meeting.Stories;
import parley.calendar.meeting.Telling;
import parley.calendar.party.SameParties;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Status;

/**
 * A calendar as it is after years: of ten meetings eight are over on 6 December 2016, some
 * countries and people meet more than others, many meet on the same days, and of some people no
 * country is told.
 */
final class CrowdedCalendar {

  private static final LocalDate FIRST = LocalDate.of(2007, 12, 6);
  private static final int DAYS = 3650;

  /** Who tells of what is to come has done so by the day of the seed story. */
  private static final LocalDate TOLD = LocalDate.of(2016, 12, 6);

  /** On which the seed story's two are to meet, too. */
  private static final LocalDate HOT = LocalDate.of(2017, 1, 20);

  private static final int HOT_DAYS = 3;
  private static final int MAX_ITEMS = 1000;

  /** Who comes in the seed story and is met by many others. */
  private static final String[] POPULAR = {"US", "JP"};

  /** Who comes in the seed story and meets many others. */
  private static final List<Participant> FAMOUS =
      List.of(Stories.ABE, Stories.TRUMP, Stories.OBAMA);

  private static final int PEOPLE = 5000;
  private static final String[] COUNTRIES = Locale.getISOCountries();

  private CrowdedCalendar() {}

  /**
   * Enters so many meetings, none of which is one of the seed story: the items that the calendar
   * itself would write, many at a time.
   */
  public static void fill(Table table, int size) {
    Random random = new Random(size);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      items.addAll(items(i, day(random), random));
      if (items.size() >= MAX_ITEMS || i == size - 1) {
        new Batch(table).put(items);
        items.clear();
      }
    }
  }

  private static List<Item> items(int i, LocalDate day, Random random) {
    String document = String.format(Locale.ROOT, "filler%07d", i);
    LocalDate published = day.isAfter(TOLD) ? TOLD : day;
    Telling telling =
        Stories.telling(published.minusDays(20).toString(), document, meeting(day, random));
    Known known = Known.of("m" + i, List.of(telling), Instant.EPOCH);
    List<Item> items = new ArrayList<>(EntryKeys.links(known));
    items.add(EntryItem.head(known, 1));
    return items;
  }

  /** One meeting in ten is on one of the days on which everybody meets, all of them to come. */
  private static LocalDate day(Random random) {
    return random.nextInt(10) == 0
        ? HOT.plusDays(random.nextInt(HOT_DAYS))
        : FIRST.plusDays(random.nextInt(DAYS));
  }

  private static Meeting meeting(LocalDate day, Random random) {
    Participant one = party(random);
    Participant other = party(random);
    while (isOfTheSeedStory(one, other)) {
      other = party(random);
    }
    return Stories.meeting(
        day + "/" + day.plusDays(random.nextInt(7)), Status.CONFIRMED, one, other);
  }

  private static boolean isOfTheSeedStory(Participant one, Participant other) {
    return Stream.of(Stories.TRUMP, Stories.OBAMA)
        .map(them -> SameParties.of(List.of(Stories.ABE, them), List.of(one, other)))
        .anyMatch(parties -> parties.sizeAtMost() > 1);
  }

  private static Participant party(Random random) {
    return random.nextInt(100) == 0 ? FAMOUS.get(random.nextInt(FAMOUS.size())) : unknown(random);
  }

  private static Participant unknown(Random random) {
    String country =
        random.nextInt(20) == 0
            ? POPULAR[random.nextInt(POPULAR.length)]
            : COUNTRIES[(int) (COUNTRIES.length * Math.pow(random.nextDouble(), 2))];
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
