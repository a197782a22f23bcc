package parley.reading.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.reading.meeting.Participant;

/**
 * The people that a document names, each under the fullest name it gives. Of one thread, while one
 * document is read.
 */
public final class People {

  private static final Set<String> SPOUSES =
      Set.of("First Lady", "First Gentleman", "Second Lady", "Second Gentleman");

  private final List<Participant> people = new ArrayList<>();
  private final List<Integer> times = new ArrayList<>();
  private final Map<String, Integer> byPart = new HashMap<>();
  private final Offices offices = new Offices();
  private final Set<String> apart = new HashSet<>();

  /**
   * Enters a person, or completes one that is known.
   *
   * @param name as it stands, without office or courtesy
   * @return the person as known now
   */
  Participant enter(String name, Optional<String> role, Optional<String> country) {
    Integer known = find(name, role);
    if (known == null) {
      people.add(new Participant(name, role, country));
      times.add(1);
      return index(name, people.size() - 1, true);
    }
    Participant before = people.get(known);
    Participant now =
        new Participant(
            name.length() > before.name().length() ? name : before.name(),
            before.role().isPresent() ? before.role() : role,
            before.country().isPresent() ? before.country() : country);
    people.set(known, now);
    times.set(known, times.get(known) + 1);
    return index(name, known, !now.equals(before));
  }

  /** Those who were named with an office, in the order of the text. */
  public List<Participant> officers() {
    List<Participant> officers = new ArrayList<>();
    for (Participant person : people) {
      if (person.role().isPresent()) {
        officers.add(person);
      }
    }
    return officers;
  }

  /**
   * Notes that the text speaks of an office alone beside a named holder of one like it: "the
   * President will meet President Abbas". Alone it means the other from then on.
   */
  void tellApart(String office) {
    apart.add(office);
  }

  /** Whether an office alone is none of the named holders'. */
  public boolean isApart(String office) {
    return apart.contains(office);
  }

  /** How often a person was named so far. */
  public int times(Participant person) {
    Integer known = find(person.name());
    return known == null ? 0 : times.get(known);
  }

  /** The person of that name or part of a name. */
  Optional<Participant> named(String name) {
    return person(find(name));
  }

  /**
   * The person with that office, of that country where one is given; of several the one named most
   * often, of those the first.
   */
  Optional<Participant> holding(String role, Optional<String> country) {
    return person(offices.oftenest(role, country));
  }

  /** The first person of a country whose office another word means: "the Korean minister". */
  Optional<Participant> of(String country, String office) {
    return person(offices.compatriot(country, office));
  }

  private Optional<Participant> person(Integer index) {
    return index == null ? Optional.empty() : Optional.of(people.get(index));
  }

  /** "President Biden" is none who is known as "First Lady Jill Biden". */
  private Integer find(String name, Optional<String> role) {
    Integer known = find(name);
    boolean other =
        known != null
            && role.isPresent()
            && !name.contains(" ")
            && people.get(known).role().isPresent()
            && !people.get(known).holds(role.get());
    if (!other) {
      return known;
    }
    Integer namesake = offices.namesake(name, role.get());
    return namesake != null || isRelative(people.get(known)) ? namesake : known;
  }

  /** Whether somebody is known for being somebody's wife or husband. */
  private static boolean isRelative(Participant person) {
    return person.role().isPresent() && SPOUSES.contains(person.role().get());
  }

  private Integer find(String name) {
    Integer whole = byPart.get(name);
    if (whole != null) {
      return whole;
    }
    String last = last(name);
    Integer known = byPart.get(last);
    if (known == null && name.contains(" ")) {
      known = ofFamily(first(name));
    }
    boolean same = known != null && agree(people.get(known).name(), name);
    return same ? known : null;
  }

  /** "Liu" of a headline, whom the text calls "Liu He". */
  private Integer ofFamily(String first) {
    Integer family = byPart.get(first);
    return family != null && people.get(family).name().equals(first) ? family : null;
  }

  /** "Shinzo Abe" and "Abe" agree, "Shinzo Abe" and "Akie Abe" do not. */
  private static boolean agree(String one, String other) {
    return !one.contains(" ")
        || !other.contains(" ")
        || Surname.ends(one, other)
        || Surname.ends(other, one)
        || first(one).equals(first(other));
  }

  /**
   * @param told whether anything is told of the person that was not before
   */
  private Participant index(String name, int person, boolean told) {
    byPart.put(name, person);
    byPart.putIfAbsent(last(name), person);
    if (name.contains(" ")) {
      byPart.putIfAbsent(first(name), person);
    }
    if (told) {
      offices.enter(person, people.get(person));
    }
    offices.count(person, people.get(person), times);
    return people.get(person);
  }

  private static String first(String name) {
    return name.substring(0, name.indexOf(' '));
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
