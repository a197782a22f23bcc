package parley.calendar.party;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.reading.meeting.Participant;

/** Who stands for whom, or may, by country and office; names alone say nothing of it. */
final class Standing {

  /** Offices that one person holds at a time. */
  private static final Pattern ONE_HOLDER =
      Pattern.compile(
          "(President|Prime Minister|Premier|Chancellor|Secretary of State|"
              + "(Foreign|Finance|Defen[cs]e|Trade|Energy|Oil|Interior) (Minister|Secretary)|"
              + "King|Queen|Emperor|Vice President)",
          Pattern.CASE_INSENSITIVE);

  /** Who leads a country, whatever the office: "the Peruvian leader". */
  private static final Pattern LEADER =
      Pattern.compile("(Leader|Head of (State|Government))", Pattern.CASE_INSENSITIVE);

  /** Who may be called the leader of a country. */
  private static final Pattern LEADING =
      Pattern.compile(
          "(President|Prime Minister|Premier|Chancellor|King|Queen|Emperor)",
          Pattern.CASE_INSENSITIVE);

  /** What reading calls those of whom no story tells more. */
  private static final String REBELS = "Rebels";

  private Standing() {}

  /** A country and one of it, an officer named and not, a body and who holds an office there. */
  static boolean isFor(Participant one, Participant other) {
    boolean compatriots = one.country().isPresent() && one.country().equals(other.country());
    if (!SameParties.isOfAnotherCountry(one, other)
        && (isOfBody(one, other) || isOfBody(other, one))) {
      return true;
    }
    return compatriots
        ? SameParties.isCountryOrPeople(one)
            || SameParties.isCountryOrPeople(other)
            || sameOffice(one, other)
            || isLeader(one, other)
            || isLeader(other, one)
        : !SameParties.isOfAnotherCountry(one, other) && sameOffice(one, other);
  }

  /** Who holds an office in a body that is a party: of one word it has to be the very word. */
  private static boolean isOfBody(Participant officer, Participant body) {
    String name = Names.sender(body);
    return Firm.bodyOf(officer)
        .filter(of -> !Names.isCommonNoun(of) && !Names.isCommonNoun(name))
        .filter(
            of ->
                SameParties.words(of).size() == 1 || SameParties.words(name).size() == 1
                    ? isFirmOf(of, name)
                    : isOfSameName(of, name))
        .isPresent();
  }

  private static boolean isFirmOf(String one, String other) {
    return SameParties.words(one).equals(SameParties.words(other))
        || Acronym.within(one).filter(other::equals).isPresent()
        || Firm.firstWord(one).filter(Names.words(other)::equals).isPresent()
        || Firm.firstWord(other).filter(Names.words(one)::equals).isPresent();
  }

  private static boolean isOfSameName(String one, String other) {
    return SameParties.sameName(Firm.withoutForm(one), other);
  }

  /** "the Peruvian leader", who is Peru's president. */
  private static boolean isLeader(Participant one, Participant other) {
    return one.role()
            .filter(role -> LEADER.matcher(role).matches() && isOnlyOffice(one, role))
            .isPresent()
        && other.role().filter(role -> LEADING.matcher(role).matches()).isPresent();
  }

  /** "President" and "Joe Biden, President": one of them is named by the office alone. */
  private static boolean sameOffice(Participant one, Participant other) {
    return one.role()
        .filter(role -> other.role().equals(Optional.of(role)))
        .filter(role -> isOnlyOffice(one, role) || isOnlyOffice(other, role))
        .isPresent();
  }

  /**
   * "the Prime Minister", "Peru's top diplomat" who is its foreign minister: no name of anybody.
   */
  private static boolean isOnlyOffice(Participant party, String role) {
    return Names.within(role, party.name()) || Names.isCommonNoun(party.name());
  }

  /** Two who hold one office of one country, the one after the other. */
  static boolean isInOffice(Participant one, Participant other) {
    return one.country().isPresent()
        && one.country().equals(other.country())
        && one.role().equals(other.role())
        && isOfficer(one);
  }

  /** Whether a party holds an office that nobody else of its country holds at the time. */
  static boolean isOfficer(Participant party) {
    return party.country().isPresent()
        && party.role().filter(role -> ONE_HOLDER.matcher(role).matches()).isPresent();
  }

  /** Somebody of a name and no known country, and a country. */
  static boolean mayBeForCountry(Participant one, Participant other) {
    return mayStandFor(one, other) || mayStandFor(other, one);
  }

  private static boolean mayStandFor(Participant one, Participant country) {
    return country.country().isPresent()
        && SameParties.isCountryOrPeople(country)
        && SameParties.mayStandForACountry(one);
  }

  /** A side by its name and one that is but described: "the rebels", "the miners' union". */
  static boolean isDescribed(Participant one, Participant other) {
    return (isGroup(one) && isNamed(other)) || (isGroup(other) && isNamed(one));
  }

  private static boolean isNamed(Participant party) {
    return SameParties.mayStandForACountry(party) && !isGroup(party);
  }

  static boolean isGroup(Participant party) {
    boolean described = Names.isCommonNoun(party.name()) || party.name().equals(REBELS);
    return party.country().isEmpty() && party.role().isEmpty() && described;
  }

  /** "party leaders", of several of whom another story tells the names. */
  static boolean isGroupOf(List<Participant> group, List<Participant> named) {
    return group.size() == 1
        && isGroup(group.get(0))
        && named.size() > 1
        && named.stream().allMatch(Standing::isNamed);
  }
}
