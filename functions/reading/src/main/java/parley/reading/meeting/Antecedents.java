package parley.reading.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.reading.meeting.Mention.Sort;

/**
 * Whom pronouns stand for. Of one thread, while one document is read.
 *
 * <p>"He" is the last person named, "they" those of whom a meeting was last told.
 */
final class Antecedents {

  private static final int MAX_LEAD = 2;

  private final Map<String, Participant> groups = new HashMap<>();
  private Optional<Participant> body = Optional.empty();
  private boolean heard;
  private Optional<Participant> speaker = Optional.empty();
  private Optional<Participant> office = Optional.empty();
  private List<Participant> lead = List.of();
  private Optional<Participant> person = Optional.empty();
  private List<Participant> met = List.of();

  /**
   * Takes in whom a sentence names.
   *
   * @param from the first token of its main clause, where its subject stands
   */
  void named(List<Mention> mentions, int from) {
    if (lead.isEmpty()) {
      lead = sides(mentions.stream().filter(Antecedents::isStrong).toList());
    }
    mentions.stream()
        .filter(m -> m.sort() == Sort.GROUP && m.participant().country().isPresent())
        .map(Mention::participant)
        .forEach(p -> groups.put(lastWord(p.name()), p));
    if (office.isEmpty()) {
      office =
          mentions.stream()
              .map(Mention::participant)
              .filter(p -> p.role().filter(p.name()::equals).isPresent())
              .findFirst();
    }
    mentions.stream()
        .filter(mention -> mention.begin() >= from && mention.sort() == Sort.PERSON)
        .findFirst()
        .ifPresent(mention -> person = Optional.of(mention.participant()));
  }

  /** The parties of a story; somebody whose country is not told is of one of two countries. */
  private static List<Participant> sides(List<Mention> strong) {
    List<Participant> countries = distinct(strong.stream().filter(Mention::isPolity));
    long people = strong.stream().filter(m -> m.sort() == Sort.PERSON).count();
    return countries.size() == MAX_LEAD && people == 1 ? countries : distinct(strong.stream());
  }

  private static List<Participant> distinct(Stream<Mention> mentions) {
    return mentions
        .map(Mention::participant)
        .distinct()
        .collect(ArrayList::new, Antecedents::addOther, List::addAll);
  }

  /** Adds a party of the story unless its country is there, which it may only stand for. */
  private static void addOther(List<Participant> lead, Participant party) {
    boolean same =
        party.country().isPresent()
            && lead.stream().anyMatch(p -> p.country().equals(party.country()));
    if (!same && lead.size() < MAX_LEAD) {
      lead.add(party);
    }
  }

  /** Takes in who meets. */
  void met(List<Participant> parties) {
    if (parties.size() == 1 && isBody(parties.get(0))) {
      body = Optional.of(parties.get(0));
    }
    if (parties.size() > 1 && !isVaguer(parties)) {
      met = List.copyOf(parties);
    }
  }

  /** "Abe" and "the United States" tell less than "Abe" and "Trump" did. */
  private boolean isVaguer(List<Participant> parties) {
    boolean shared = parties.stream().anyMatch(met::contains);
    boolean polity = parties.stream().anyMatch(p -> p.role().isEmpty() && p.country().isPresent());
    return shared
        && polity
        && met.stream().noneMatch(p -> p.countryName().filter(p.name()::equals).isPresent());
  }

  /**
   * Who says "I" in a text that is no interview.
   *
   * @param named the first officer named so far: who is named after the first "I" is spoken of
   */
  Optional<Participant> speaker(Optional<Participant> named) {
    if (!heard) {
      heard = true;
      speaker = named;
    }
    return speaker;
  }

  /** The body of which a meeting was told last. */
  Optional<Participant> body() {
    return body;
  }

  private static boolean isBody(Participant party) {
    return party.role().isEmpty() && party.country().isEmpty();
  }

  /** Whether a meeting was told of that names both its sides. */
  boolean haveMet() {
    return !met.isEmpty();
  }

  /** Those of whom a meeting was last told, else those of whom the story tells. */
  List<Participant> met() {
    return met.isEmpty() ? lead : met;
  }

  private static boolean isStrong(Mention mention) {
    return switch (mention.sort()) {
      case PERSON, COUNTRY, BODY -> true;
      case GROUP -> mention.participant().country().isPresent();
      default -> false;
    };
  }

  /** The first office named alone: who speaks in "PRIME MINISTER: I will", if nobody is named. */
  Optional<Participant> office() {
    return office;
  }

  /** "the opposition", where "the Syrian opposition" was spoken of: the last such group. */
  Participant known(Participant group) {
    boolean bare = group.country().isEmpty() && group.role().isEmpty();
    return bare ? groups.getOrDefault(lastWord(group.name()), group) : group;
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** The last person spoken of. */
  Optional<Participant> person() {
    return person;
  }
}
