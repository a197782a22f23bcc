package parley.calendar.party;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.reading.meeting.Participant;

/**
 * Which parties of two meetings are the same: a person under another form of the name, a country
 * and somebody who stands for it. Each party is at most one of the other meeting's. Two people are
 * never the same for their country alone.
 *
 * @param named the pairs that bear one name
 * @param standing the pairs of which one stands for the other
 * @param supposed the last two, if all others are the same and one of them may stand for the other:
 *     "Ito", of whom no country is told, and Japan. Nothing but the rest of the meeting says so
 */
public record SameParties(List<Pair> named, List<Pair> standing, Optional<Pair> supposed) {

  private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.\\s?)+(?<surname>\\p{Lu}.*)");

  /** A party of the one meeting and the same of the other. */
  record Pair(Participant one, Participant other) {}

  public SameParties {
    named = List.copyOf(named);
    standing = List.copyOf(standing);
    Objects.requireNonNull(supposed, "supposed");
  }

  /** Names first: where Abe and Japan both come, Abe is Abe. */
  public static SameParties of(List<Participant> ones, List<Participant> others) {
    List<Participant> oneLeft = new ArrayList<>(ones);
    List<Participant> otherLeft = new ArrayList<>(others);
    List<Pair> named = take(oneLeft, otherLeft, SameParties::sameName);
    List<Pair> standing = take(oneLeft, otherLeft, Standing::isFor);
    boolean some = !named.isEmpty() || !standing.isEmpty();
    if (isOfTwoCountries(oneLeft, named)) {
      oneLeft.remove(1);
    }
    return new SameParties(named, standing, some ? supposed(oneLeft, otherLeft) : Optional.empty());
  }

  /** Peru and Norway, for one of whom Ito may stand, who is the third: so is one for the other. */
  private static boolean isOfTwoCountries(List<Participant> left, List<Pair> named) {
    return left.size() == 2
        && left.stream().allMatch(it -> it.country().isPresent() && isCountryOrPeople(it))
        && named.size() == 1
        && mayStandForACountry(named.get(0).one());
  }

  private static Optional<Pair> supposed(List<Participant> ones, List<Participant> others) {
    if (ones.size() != 1 || others.size() != 1) {
      return Optional.empty();
    }
    Pair last = new Pair(ones.get(0), others.get(0));
    boolean may =
        Standing.mayBeForCountry(last.one(), last.other())
            || Standing.isInOffice(last.one(), last.other())
            || Standing.isDescribed(last.one(), last.other());
    return may ? Optional.of(last) : Optional.empty();
  }

  /**
   * Whether the supposed two are a side by its name and a side that is but described: "the rebels",
   * "the miners' union". Only talks that both have may say so.
   */
  public boolean supposesADescribedSide() {
    return supposed.filter(it -> Standing.isDescribed(it.one(), it.other())).isPresent();
  }

  /** The name of a side of this meeting that is but described. */
  public Optional<Participant> sideOf(Participant one) {
    return supposed
        .filter(pair -> pair.one().equals(one) && Standing.isGroup(one))
        .filter(pair -> Standing.isDescribed(one, pair.other()))
        .map(Pair::other);
  }

  /** Whether a party holds an office that nobody else of its country holds at the time. */
  public static boolean isOfficer(Participant party) {
    return Standing.isOfficer(party);
  }

  /** Somebody of a name whose country is not told, or a ministry; not a body known by acronym. */
  public static boolean mayStandForACountry(Participant party) {
    return party.country().isEmpty()
        && !Names.isCommonNoun(party.name())
        && Stream.of(party.name().split("\\s+")).noneMatch(Acronym::is);
  }

  /** So many parties are surely the same. */
  public int size() {
    return named.size() + standing.size();
  }

  /** So many parties are the same as far as can be told. */
  public int sizeAtMost() {
    return size() + (supposed.isPresent() ? 1 : 0);
  }

  /** The other meeting's party that is the same as one of this. */
  public Optional<Participant> of(Participant one) {
    return pairs().filter(pair -> pair.one().equals(one)).map(Pair::other).findFirst();
  }

  /** Whether a party of the other meeting is one of this, too. */
  public boolean isAmongOthers(Participant other) {
    return pairs().anyMatch(pair -> pair.other().equals(other));
  }

  /** Whether a party of the other meeting may stand for one of this, or that for it. */
  public boolean isSupposed(Participant other) {
    return supposed.filter(pair -> pair.other().equals(other)).isPresent();
  }

  /** Who is in the office of one of this meeting's parties by the other meeting. */
  public Optional<Participant> successor(Participant one) {
    return supposed
        .filter(pair -> pair.one().equals(one) && Standing.isInOffice(pair.one(), pair.other()))
        .map(Pair::other);
  }

  /** Whether all are the same but a group of the one meeting, and several who are named. */
  public boolean areOfAGroup(List<Participant> ones, List<Participant> others) {
    List<Participant> left = ones.stream().filter(it -> of(it).isEmpty()).toList();
    List<Participant> otherLeft = others.stream().filter(it -> !isAmongOthers(it)).toList();
    return Standing.isGroupOf(left, otherLeft) || Standing.isGroupOf(otherLeft, left);
  }

  private Stream<Pair> pairs() {
    return Stream.concat(named.stream(), standing.stream());
  }

  private static List<Pair> take(
      List<Participant> ones,
      List<Participant> others,
      BiPredicate<Participant, Participant> same) {
    List<Pair> pairs = new ArrayList<>();
    for (Iterator<Participant> each = ones.iterator(); each.hasNext(); ) {
      Participant one = each.next();
      others.stream()
          .filter(other -> same.test(one, other))
          .findFirst()
          .ifPresent(
              other -> {
                pairs.add(new Pair(one, other));
                others.remove(other);
                each.remove();
              });
    }
    return pairs;
  }

  private static boolean sameName(Participant one, Participant other) {
    if (isOfAnotherCountry(one, other)) {
      return false;
    }
    return sameName(Names.sender(one), Names.sender(other))
        || isSameUnion(one.name(), other.name())
        || isSpeltOtherwise(one, other)
        || Acronym.within(one.name()).filter(name -> sameName(name, other.name())).isPresent()
        || Acronym.within(other.name()).filter(name -> sameName(one.name(), name)).isPresent();
  }

  /** Of two who hold one office of one country the names need not be spelt alike. */
  private static boolean isSpeltOtherwise(Participant one, Participant other) {
    return Standing.isInOffice(one, other) && Spelling.mayBeOf(one.name(), other.name());
  }

  /** Of one word it has to be the very word: "European leaders" are not the European Union. */
  private static boolean isSameUnion(String one, String other) {
    String union = Names.union(one).orElse(one);
    String otherUnion = Names.union(other).orElse(other);
    boolean isUnion = !union.equals(one) || !otherUnion.equals(other);
    boolean oneWord = words(union).size() == 1 || words(otherUnion).size() == 1;
    return isUnion
        && (oneWord ? words(union).equals(words(otherUnion)) : sameName(union, otherUnion));
  }

  static boolean sameName(String one, String other) {
    return isShortFor(one, other)
        || isShortFor(other, one)
        || isByInitials(one, other)
        || isByInitials(other, one);
  }

  /** A body known by its acronym, or a group: each of them meets as a whole. */
  public static boolean isBody(Participant party) {
    return party.country().isEmpty()
        && (Names.isCommonNoun(party.name()) || acronyms(party).findAny().isPresent());
  }

  /** Whether both are of one body: "APEC" and the "Asia-Pacific Economic Cooperation leaders". */
  public static boolean isOfSameBody(Participant one, Participant other) {
    return isBody(one) && isBody(other) && (sameName(one, other) || shareAcronym(one, other));
  }

  /** Whether a body, or somebody of it, is among both. */
  public static boolean shareABody(List<Participant> ones, List<Participant> others) {
    return ones.stream()
        .anyMatch(body -> others.stream().anyMatch(party -> isOfSameBody(body, party)));
  }

  /** Whether a body of the ones bears the name of one of the others. */
  public static boolean shareABodyByName(List<Participant> ones, List<Participant> others) {
    return of(ones, others).named().stream().anyMatch(pair -> isBody(pair.one()));
  }

  private static boolean shareAcronym(Participant one, Participant other) {
    return acronyms(one).anyMatch(acronyms(other).toList()::contains);
  }

  private static Stream<String> acronyms(Participant party) {
    String name = Acronym.within(party.name()).orElse(party.name());
    return Stream.of(name.split("\\s+")).filter(Acronym::is);
  }

  static boolean isOfAnotherCountry(Participant one, Participant other) {
    return one.country().isPresent()
        && other.country().isPresent()
        && !one.country().equals(other.country());
  }

  /**
   * Whether the words of the one come in the other in the same order: "Abe", "Joseph Biden" for
   * "Joseph R. Biden Jr.", but not "APEC" for "APEC ministers", who are people of their own.
   */
  private static boolean isShortFor(String name, String full) {
    boolean commonNoun = Names.isCommonNoun(full);
    List<String> words = words(name);
    Iterator<String> rest = words(full).iterator();
    for (String word : words) {
      if (!comes(word, rest)) {
        return false;
      }
    }
    return !words.isEmpty() && !(commonNoun && rest.hasNext());
  }

  private static boolean comes(String word, Iterator<String> rest) {
    while (rest.hasNext()) {
      if (rest.next().equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** "J. G. Lind" is Jon Lind, as far as his name tells. */
  private static boolean isByInitials(String name, String full) {
    Matcher initials = INITIALS.matcher(name);
    return initials.matches()
        && full.charAt(0) == name.charAt(0)
        && full.endsWith(" " + initials.group("surname"));
  }

  /** Whether a party may be the same as one of its country that bears another name. */
  public static boolean isPolity(Participant party) {
    return isCountryOrPeople(party)
        || party.role().filter(role -> Names.within(role, party.name())).isPresent();
  }

  /** A country, or people of it who are not named: "Japanese officials". */
  public static boolean isCountryOrPeople(Participant party) {
    return Names.isCountry(party) || (party.role().isEmpty() && Names.isCommonNoun(party.name()));
  }

  static List<String> words(String name) {
    String words = Names.words(name);
    return words.isEmpty() ? List.of() : List.of(words.split(" "));
  }
}
