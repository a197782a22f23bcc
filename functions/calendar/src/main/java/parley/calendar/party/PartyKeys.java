package parley.calendar.party;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Place;

/**
 * The keys under which a party's entries are found: the last word of its name, and its country, the
 * country itself apart from its people. Of a name that ends in a common noun it is the first word,
 * too: the OPEC ministers are found by OPEC.
 */
public final class PartyKeys {

  private static final int MAX_LENGTH = 100;

  /** Between a country and an office of it. */
  private static final String IN_OFFICE = "!";

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  /** Where the name of the family comes first, and is what stories call somebody by. */
  private static final Set<String> SURNAME_FIRST = Set.of("CN", "HK", "KP", "KR", "MO", "SG", "TW");

  private PartyKeys() {}

  /** The keys under which a meeting is entered, sorted. */
  public static Set<String> of(Meeting meeting) {
    Set<String> keys = new TreeSet<>();
    meeting.participants().forEach(participant -> keys.addAll(of(participant)));
    Group.countryOf(meeting).ifPresent(keys::add);
    return keys;
  }

  /** The keys under which a party is entered, at least one. */
  public static Set<String> of(Participant participant) {
    Set<String> keys = names(participant);
    participant
        .country()
        .map(country -> SameParties.isPolity(participant) ? country : people(country))
        .ifPresent(keys::add);
    return keys;
  }

  /**
   * The keys under which the same party may have been entered, perhaps under another naming. People
   * are not looked for among all others of their country, who are never the same, however many they
   * are.
   */
  public static Set<String> sought(Participant participant) {
    Set<String> keys = names(participant);
    participant.country().ifPresent(keys::add);
    participant
        .country()
        .filter(country -> SameParties.isPolity(participant))
        .ifPresent(country -> keys.add(people(country)));
    return keys;
  }

  /**
   * The keys under which the same meeting may have been entered, sorted. Who gathers somewhere may
   * have been told of by the names of those who do, one of whom is the host.
   */
  public static Set<String> sought(Meeting meeting) {
    Set<String> keys = new TreeSet<>();
    meeting.participants().forEach(participant -> keys.addAll(sought(participant)));
    Group.countryOf(meeting).ifPresent(host -> keys.addAll(Set.of(host, people(host))));
    return keys;
  }

  /** The keys under which a party stands itself: of a person they are those of the name. */
  public static SortedSet<String> own(Participant participant) {
    SortedSet<String> keys = names(participant);
    participant.country().filter(country -> SameParties.isPolity(participant)).ifPresent(keys::add);
    return keys;
  }

  /** The key of an office that one holds at a time; empty of those who hold none. */
  public static Optional<String> office(Participant participant) {
    return Optional.of(participant)
        .filter(SameParties::isOfficer)
        .map(it -> it.country().orElseThrow() + IN_OFFICE + it.role().orElseThrow());
  }

  /** The key of all people of a country. */
  public static String people(String country) {
    return country + "~";
  }

  /** Whether a key is that of all people of a country. */
  public static boolean isPeople(String key) {
    return key.endsWith("~");
  }

  /** Whether a key is that of a name, or of a country itself. */
  public static boolean isName(String key) {
    return !isPeople(key) && !key.contains(IN_OFFICE);
  }

  private static SortedSet<String> names(Participant participant) {
    SortedSet<String> keys = new TreeSet<>();
    if (!Names.isCountry(participant)) {
      keys.add(lastWord(Names.sender(participant)));
      surname(participant).ifPresent(keys::add);
      Names.union(participant.name()).map(PartyKeys::lastWord).ifPresent(keys::add);
      Firm.firstWord(participant.name()).map(PartyKeys::beginning).ifPresent(keys::add);
      Firm.bodyOf(participant).map(PartyKeys::names).ifPresent(keys::addAll);
    }
    if (participant.country().isEmpty()) {
      body(Names.sender(participant)).ifPresent(keys::add);
    }
    return keys;
  }

  private static Set<String> names(String body) {
    return names(new Participant(body, Optional.empty(), Optional.empty()));
  }

  /** The key of a place: its country, else the last word of its name. */
  public static String of(Place place) {
    return place.country().orElseGet(() -> lastWord(place.name()));
  }

  /** The keys under which somebody looks for a name: those that a party of that name would have. */
  public static Set<String> wanted(String name) {
    Participant party = new Participant(name, Optional.empty(), Optional.empty());
    Set<String> keys = new TreeSet<>(Set.of(lastWord(Names.sender(party))));
    Optional.ofNullable(Countries.CODES.get(Names.words(name)))
        .ifPresent(country -> keys.addAll(Set.of(country, people(country))));
    return keys;
  }

  /** Whether a name is that of a country, or its code. */
  static boolean isCountry(String name) {
    return Countries.CODES.containsKey(Names.words(name));
  }

  /** The acronym of a body, or else the first word of a name that ends in a common noun. */
  private static Optional<String> body(String name) {
    String first = Acronym.within(name).orElse(name).strip().split("\\s+")[0];
    return Optional.of(first)
        .filter(word -> Acronym.is(word) || Names.isCommonNoun(name))
        .map(Names::words)
        .filter(word -> !word.isEmpty())
        .map(PartyKeys::beginning);
  }

  /** Of Xi Jinping, whom the next story calls Xi. */
  private static Optional<String> surname(Participant participant) {
    return participant
        .country()
        .filter(SURNAME_FIRST::contains)
        .map(country -> beginning(Names.words(participant.name()).split(" ")[0]))
        .filter(first -> !first.isEmpty() && !Names.isCommonNoun(participant.name()));
  }

  /** Of a name all of signs, the signs; of Joseph Biden Jr., not the Jr. */
  private static String lastWord(String name) {
    String last = name.strip();
    for (String word : Names.words(name).split(" ")) {
      last = word.isEmpty() || SUFFIXES.contains(word) ? last : word;
    }
    return beginning(last);
  }

  private static String beginning(String word) {
    return word.substring(0, Math.min(word.length(), MAX_LENGTH));
  }

  /** The codes of countries by the words of their names and of the codes themselves. */
  private static final class Countries {

    static final Map<String, String> CODES = codes();

    private static Map<String, String> codes() {
      Map<String, String> codes = new HashMap<>();
      for (String code : Locale.getISOCountries()) {
        codes.put(Names.words(code), code);
        Place whole = new Place(code, Optional.of(code));
        codes.put(Names.words(Names.country(whole)), code);
      }
      return codes;
    }
  }
}
