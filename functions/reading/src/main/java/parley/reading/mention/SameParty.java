package parley.reading.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.reading.meeting.Participant;

/** Tells whether two names of one document stand for the same party. */
public final class SameParty {

  /** From as many letters on, the beginning of a word tells which group is meant. */
  private static final int STEM = 5;

  private SameParty() {}

  /** Whether any of some parties is this one. */
  public static boolean isIn(Participant party, List<Participant> parties) {
    for (Participant each : parties) {
      if (is(each, party)) {
        return true;
      }
    }
    return false;
  }

  /** Whether each of some is one of others. */
  public static boolean areIn(List<Participant> some, List<Participant> parties) {
    for (Participant party : some) {
      if (!isIn(party, parties)) {
        return false;
      }
    }
    return true;
  }

  /** Whether two participants are one party. */
  public static boolean is(Participant one, Participant other) {
    return one.name().equalsIgnoreCase(other.name())
        || isSpokenFor(one, other)
        || isSameOffice(one, other)
        || isSameOffice(other, one)
        || isHolder(one, other)
        || isHolder(other, one)
        || isSameGroup(one, other)
        || isShortened(one, other)
        || isShortened(other, one)
        || isCalled(one, other)
        || isCalled(other, one)
        || isOfBody(one, other)
        || isOfBody(other, one)
        || isShort(one, other)
        || isShort(other, one);
  }

  /** A country or its government, for which any who hold its offices may stand. */
  public static boolean isPolity(Participant party) {
    return party.country().isPresent() && party.role().isEmpty();
  }

  /** "Peru's president", "the premier", "PM": an office whose holder is not named. */
  public static boolean isUnnamed(Participant party) {
    if (party.role().isEmpty()) {
      return false;
    }
    String name = lower(party.name());
    String office = lower(party.role().get());
    return name.endsWith(office)
        || name.startsWith(Participant.office(office, ""))
        || isOtherWord(party.name().substring(name.lastIndexOf(' ') + 1), office);
  }

  /** "premier", "PM": no name, but another word for an office, or its first letters. */
  private static boolean isOtherWord(String last, String office) {
    int letters = 0;
    for (String word : office.split(" ")) {
      boolean first = letters < last.length() && lower(last).charAt(letters) == word.charAt(0);
      letters = first ? letters + 1 : last.length() + 1;
    }
    return Character.isLowerCase(last.charAt(0)) || letters == last.length();
  }

  /** "Ruiz" of a paper's first lines, whom the text goes on to call "Ana Ruiz". */
  public static boolean isShort(Participant one, Participant whole) {
    return one.role().isEmpty()
        && one.country().isEmpty()
        && !isPolity(whole)
        && Surname.endsPerson(whole.name(), one.name());
  }

  private static boolean isSpokenFor(Participant one, Participant other) {
    return one.country().isPresent()
        && one.country().equals(other.country())
        && (isPolity(one) || isPolity(other));
  }

  /** "the speaker" is "the speaker of the Chamber of Deputies". */
  private static boolean isSameOffice(Participant longer, Participant other) {
    boolean bare = other.role().isPresent() && other.role().get().equalsIgnoreCase(other.name());
    return bare && longer.name().startsWith(Participant.office(other.name(), ""));
  }

  /** "Taiwan's president" is Tsai Ing-wen, of whom no other office and country is told. */
  private static boolean isHolder(Participant office, Participant person) {
    return isUnnamed(office)
        && !isUnnamed(person)
        && !isPolity(person)
        && (person.holds(office.role().orElseThrow())
            || (person.role().isEmpty() && isName(person) && !isGroup(person)))
        && fits(office.country(), person.country());
  }

  private static boolean fits(Optional<String> told, Optional<String> other) {
    return told.isEmpty() || other.isEmpty() || told.equals(other);
  }

  /**
   * Two words with capitals, and initials: a person's name, as far as can be told. Of more words
   * are a body's, "the Oslo Security Conference"; of two with an s, such as "G7 Leaders", it
   * cannot.
   */
  private static boolean isName(Participant party) {
    String name = party.name();
    int first = name.indexOf(' ');
    int last = name.lastIndexOf(' ');
    return first > 0
        && (first == last || name.charAt(last - 1) == '.')
        && Character.isUpperCase(name.charAt(0))
        && Character.isUpperCase(name.charAt(last + 1));
  }

  /** "Senate Republicans" and "Republican senators": groups that share a telling word. */
  private static boolean isSameGroup(Participant one, Participant other) {
    if (!isGroup(one) || !isGroup(other)) {
      return false;
    }
    for (String word : one.name().split(" ")) {
      boolean telling = word.length() >= STEM && Character.isUpperCase(word.charAt(0));
      if (telling && other.name().contains(word.substring(0, word.length() - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "the ministry" is "the Labour Ministry", "the unions" are "five unions". */
  private static boolean isCalled(Participant bare, Participant other) {
    String name = bare.name();
    return bare.role().isEmpty()
        && bare.country().isEmpty()
        && Character.isLowerCase(name.charAt(0))
        && name.indexOf(' ') < 0
        && lower(other.name()).endsWith(" " + name);
  }

  /** "the Water Forum" is "the Lima Water Forum". */
  private static boolean isShortened(Participant brief, Participant other) {
    return isBodyName(brief) && isBodyName(other) && other.name().endsWith(" " + brief.name());
  }

  private static boolean isBodyName(Participant party) {
    String name = party.name();
    int last = name.lastIndexOf(' ');
    return party.role().isEmpty()
        && party.country().isEmpty()
        && last > 0
        && Character.isUpperCase(name.charAt(0))
        && Character.isUpperCase(name.charAt(last + 1));
  }

  /** "APEC" and "APEC economic leaders". */
  private static boolean isOfBody(Participant body, Participant group) {
    return body.role().isEmpty()
        && body.country().isEmpty()
        && isGroup(group)
        && group.name().startsWith(body.name() + " ");
  }

  private static boolean isGroup(Participant party) {
    return party.role().isEmpty() && party.country().isEmpty() && party.name().endsWith("s");
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
