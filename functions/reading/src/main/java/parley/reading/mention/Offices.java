package parley.reading.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.reading.meeting.Participant;

/**
 * Which of a document's people holds an office. It is asked at every office that a text names
 * without its holder; going through all the people each time would take a list of them the square
 * of its length. Of one thread, while one document is read.
 */
final class Offices {

  /** The office that any who speaks for a country may be said to hold. */
  private static final String LEADER = "Leader";

  private final Map<String, Integer> oftenest = new HashMap<>();
  private final Map<String, Integer> namesakes = new HashMap<>();
  private final Map<String, Integer> compatriots = new HashMap<>();

  /**
   * Takes in a person of whom something new is told.
   *
   * @param index the person's number, in the order of the text
   */
  void enter(int index, Participant person) {
    if (person.role().isEmpty()) {
      return;
    }
    String role = person.role().get();
    String last = person.name().substring(person.name().lastIndexOf(' ') + 1);
    for (int end = role.length(); end > 0; end = shorter(role, end)) {
      putFirst(namesakes, key(role.substring(0, end), last), index);
    }
    if (person.country().isPresent()) {
      enterCompatriot(index, role, person.country().get());
    }
  }

  private void enterCompatriot(int index, String role, String country) {
    putFirst(compatriots, key(LEADER, country), index);
    for (int begin = 0; begin < role.length(); begin++) {
      if (begin == 0 || !Character.isLetter(role.charAt(begin - 1))) {
        putFirst(compatriots, key(role.substring(begin), country), index);
      }
    }
  }

  /**
   * Takes in that a person was named.
   *
   * @param times how often each person was named so far
   */
  void count(int index, Participant person, List<Integer> times) {
    if (person.role().isEmpty()) {
      return;
    }
    String role = person.role().get();
    for (int end = role.length(); end > 0; end = shorter(role, end)) {
      String office = role.substring(0, end);
      count(office, index, times);
      if (person.country().isPresent()) {
        count(key(office, person.country().get()), index, times);
      }
    }
  }

  private void count(String key, int index, List<Integer> times) {
    Integer best = oftenest.get(key);
    int more = best == null ? 1 : times.get(index) - times.get(best);
    if (more > 0 || (more == 0 && index < best)) {
      oftenest.put(key, index);
    }
  }

  /**
   * Who holds an office, of a country where one is given; of several the one named most often, of
   * those the first. Null if nobody does.
   */
  Integer oftenest(String office, Optional<String> country) {
    return oftenest.get(country.isEmpty() ? office : key(office, country.get()));
  }

  /** The first of a last name who holds an office; null if nobody does. */
  Integer namesake(String last, String office) {
    return namesakes.get(key(office, last));
  }

  /** The first of a country whose office another word means; null if there is none. */
  Integer compatriot(String country, String word) {
    return compatriots.get(key(word, country));
  }

  /** "Chairman" of "Chairman of Acme": where the office ends without what it is of; 0 at last. */
  private static int shorter(String role, int end) {
    return Math.max(0, role.lastIndexOf(Participant.OF, end - 1));
  }

  private static void putFirst(Map<String, Integer> people, String key, int index) {
    Integer known = people.get(key);
    if (known == null || index < known) {
      people.put(key, index);
    }
  }

  private static String key(String office, String of) {
    return office + '\n' + of;
  }
}
