package parley.browse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.calendar.meeting.Entry;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Place;

/** A meeting as the page shows it; each part is a text of the template. */
record Card(
    String id,
    String title,
    String status,
    String statusWord,
    String large,
    String small,
    String when,
    List<String> distance,
    List<String> where,
    List<Person> people,
    List<String> source,
    String words) {

  /** One who meets, and what more is known of them. */
  record Person(String name, String about) {}

  static Card of(Entry entry, LocalDate today) {
    Meeting meeting = entry.meeting();
    String status = meeting.status().word();
    boolean off = meeting.status().isOff();
    return new Card(
        entry.id(),
        meeting.title(),
        status,
        status.substring(0, 1).toUpperCase(Locale.ROOT) + status.substring(1),
        DayWords.brief(meeting.window()),
        DayWords.beside(meeting.window()),
        (off ? "was " : "") + DayWords.window(meeting.window()),
        off ? List.of() : List.of(DayWords.distance(meeting.window(), today)),
        meeting.place().map(Place::name).stream().toList(),
        people(meeting),
        meeting.attributedTo().stream().toList(),
        meeting.evidence().get(0).text());
  }

  /** Who they are, if there is more to say than the title does. */
  private static List<Person> people(Meeting meeting) {
    List<Person> people =
        meeting.participants().stream().map(p -> new Person(p.name(), about(p))).toList();
    return people.stream().allMatch(p -> p.about().isEmpty()) ? List.of() : people;
  }

  private static String about(Participant participant) {
    Optional<String> country =
        participant.countryName().filter(name -> !name.equals(participant.name()));
    return Stream.of(participant.role(), country)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }
}
