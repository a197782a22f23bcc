package parley.calendar.party;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Place;

/** Finds names within names, by whole words: "abe" is in "Shinzo Abe", "us" is not in "Belarus". */
public final class Names {

  /** Of a surname: al-Assad, el-Sisi. */
  private static final Pattern ARTICLE = Pattern.compile("\\p{Ll}{1,3}[-'’]\\p{Lu}");

  private static final Pattern LEADERS =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}\\d]+(?: \\p{Lu}\\p{L}+)*)"
              + " (?:leaders|presidents|members|nations|countries|states|summit)");

  /** What one sends, the longest first. */
  private static final List<String> SENT =
      List.of(" staff team", " staff mission", " team", " mission", " delegation", " staff");

  private static final List<String> POSSESSIVES = List.of("'s", "’s", "'", "’");

  private Names() {}

  /**
   * Whether a participant bears a name, as it is or with its acronym, or stands for a country of
   * that name or code.
   */
  public static boolean bears(Participant participant, String wanted) {
    return borne(participant).anyMatch(name -> within(wanted, name));
  }

  /** The names of a participant, and of the country for which it stands. */
  static Stream<String> borne(Participant participant) {
    return Stream.of(
            Optional.of(participant.name()),
            Optional.of(sender(participant)),
            Acronym.within(participant.name()),
            participant.country(),
            participant.countryName())
        .flatMap(Optional::stream)
        .distinct();
  }

  /** Whether a place bears a name, or lies in a country of that name or code. */
  public static boolean bears(Place place, String wanted) {
    return borne(place).anyMatch(name -> within(wanted, name));
  }

  /** The names of a place, and of the country in which it lies. */
  static Stream<String> borne(Place place) {
    return Stream.of(Optional.of(place.name()), place.country(), countryName(place))
        .flatMap(Optional::stream);
  }

  /** Whether the words of one name stand, one after the other, in another. */
  public static boolean within(String wanted, String name) {
    return (" " + words(name) + " ").contains(" " + words(wanted) + " ");
  }

  /**
   * The words of a name in lower case, parted by single spaces, without accents: {@code U.S.} is
   * {@code us}, {@code Peña Nieto} is {@code pena nieto}.
   */
  public static String words(String name) {
    StringBuilder words = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> !isSilent(c))
        .forEach(c -> append(c, words));
    return words.toString().stripTrailing();
  }

  private static void append(int character, StringBuilder words) {
    if (Character.isLetterOrDigit(character)) {
      words.appendCodePoint(character);
    } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
      words.append(' ');
    }
  }

  /** Whether the participant is a country itself, not somebody who stands for it. */
  public static boolean isCountry(Participant participant) {
    return participant.countryName().filter(participant.name()::equals).isPresent();
  }

  /** Whether the place is a whole country. */
  public static boolean isCountry(Place place) {
    return countryName(place).filter(place.name()::equals).isPresent();
  }

  /** Whether a name ends in a common noun: "APEC ministers", but not "Bashar al-Assad". */
  public static boolean isCommonNoun(String name) {
    String[] words = name.strip().split("\\s+");
    String last = words[words.length - 1];
    return Character.isLowerCase(last.codePointAt(0)) && !ARTICLE.matcher(last).lookingAt();
  }

  /**
   * The name of a union whose leaders meet as the union itself: "European Union leaders", "Mercosur
   * presidents". A body known by an acronym meets at more than one level, and is not meant.
   */
  static Optional<String> union(String name) {
    return Optional.of(LEADERS.matcher(name.strip()))
        .filter(Matcher::matches)
        .map(leaders -> leaders.group(1))
        .filter(union -> Acronym.within(union).isEmpty() && !Acronym.is(union));
  }

  /**
   * Who has sent those who go: the IMF, of the "IMF's team"; else the party's own name, of a firm
   * without its legal form.
   */
  static String sender(Participant party) {
    String name = Firm.withoutForm(party.name());
    String sender = without(SENT, name);
    boolean sent = party.country().isEmpty() && !sender.equals(name);
    return sent && sender.chars().anyMatch(Character::isUpperCase)
        ? without(POSSESSIVES, sender)
        : name;
  }

  private static String without(List<String> endings, String name) {
    return endings.stream()
        .filter(name::endsWith)
        .findFirst()
        .map(ending -> name.substring(0, name.length() - ending.length()))
        .orElse(name);
  }

  /** The English name of the country in which a place lies; empty if that is not known. */
  static String country(Place place) {
    return countryName(place).orElse("");
  }

  private static Optional<String> countryName(Place place) {
    return new Participant(place.name(), Optional.empty(), place.country()).countryName();
  }

  /** An accent, the points of U.S., the apostrophe of N'Djamena: none of them parts two words. */
  private static boolean isSilent(int character) {
    return Character.getType(character) == Character.NON_SPACING_MARK
        || character == '.'
        || character == '\''
        || character == '’';
  }
}
