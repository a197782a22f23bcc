package parley.reading.party;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Participant;
import parley.reading.mention.Mention;
import parley.reading.mention.Mention.Sort;
import parley.reading.mention.SameParty;
import parley.reading.trigger.Trigger;
import parley.reading.trigger.Trigger.Frame;

/**
 * Whom pronouns stand for. Of one thread, while one document is read.
 *
 * <p>"He" is the last person named, "they" those of whom a meeting was last told.
 */
public final class Antecedents {

  /** A story has two sides. */
  private static final int MAX_LEAD = 2;

  // who says "I"

  /** Whether that is known, or that nobody knows. */
  private boolean heard;

  /** Whether the text says by whom it is given. */
  private boolean given;

  private Optional<Participant> speaker = Optional.empty();

  /** The first office named alone. */
  private Optional<Participant> office = Optional.empty();

  // of whom the story tells

  /** Those of the headline. */
  private List<Participant> titled = List.of();

  /** The parties of the first sentence that names any. */
  private List<Participant> lead = List.of();

  /** The last person spoken of. */
  private Optional<Participant> person = Optional.empty();

  /** The people of the last sentence that names two. */
  private List<Participant> people = List.of();

  /** Groups of a country by their last word: "the Syrian opposition". */
  private final Map<String, Participant> groups = new HashMap<>();

  /** The people of bodies by their last word: "OPEC ministers". */
  private final Map<String, Participant> ofBodies = new HashMap<>();

  // who meets

  /** Those of whom a meeting was last told. */
  private List<Participant> met = List.of();

  /** The body of which a meeting was last told. */
  private Optional<Participant> body = Optional.empty();

  /** Whether the meeting that was told of last is its. */
  private boolean ofBody;

  /** Those of the last summit, and of the last conference, whose days were told. */
  private final Map<Kind, List<Participant>> events = new EnumMap<>(Kind.class);

  /** Takes in whom the headline names, who are those of the story as long as it names nobody. */
  public void titled(List<Mention> mentions) {
    List<Participant> named = people(mentions);
    titled = named.size() > 1 ? named : sides(mentions);
  }

  /**
   * Takes in whom a sentence names.
   *
   * @param from the first token of its main clause, where its subject stands
   */
  public void named(List<Mention> mentions, int from) {
    if (lead.isEmpty()) {
      lead = sides(mentions);
    }
    for (Mention mention : mentions) {
      Participant party = mention.participant();
      if (isOfBody(mention)) {
        ofBodies.put(lastWord(party.name()), party);
      }
      if (mention.sort() == Sort.GROUP && party.country().isPresent()) {
        groups.put(lastWord(party.name()), party);
      }
      if (office.isEmpty() && party.isOffice()) {
        office = Optional.of(party);
      }
    }
    nameFirst(mentions, from);
    rememberPeople(mentions);
  }

  /**
   * Keeps the people of the last sentence that names two, who may be "he" and "him" in the next.
   */
  private void rememberPeople(List<Mention> mentions) {
    List<Participant> named = people(mentions);
    people = named.size() > 1 ? named : people;
  }

  private static List<Participant> people(List<Mention> mentions) {
    List<Participant> named = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.mayBePerson()) {
        named.add(mention.participant());
      }
    }
    return named;
  }

  private void nameFirst(List<Mention> mentions, int from) {
    for (Mention mention : mentions) {
      boolean subject = mention.begin() == from && mention.sort() == Sort.NAME;
      if (subject || (mention.begin() >= from && mention.sort() == Sort.PERSON)) {
        person = Optional.of(mention.participant());
        return;
      }
    }
  }

  /** Takes in whom the story goes on to speak of. */
  public void spokenOf(Participant topic) {
    person = Optional.of(topic);
  }

  /** The parties of a story; somebody whose country is not told is of one of two countries. */
  private static List<Participant> sides(List<Mention> mentions) {
    List<Participant> countries = new ArrayList<>(MAX_LEAD);
    List<Participant> all = new ArrayList<>(MAX_LEAD);
    int people = 0;
    for (Mention mention : mentions) {
      if (isStrong(mention)) {
        people += mention.sort() == Sort.PERSON ? 1 : 0;
        addOther(all, mention.participant());
        if (mention.isPolity()) {
          addOther(countries, mention.participant());
        }
      }
    }
    return countries.size() == MAX_LEAD && people == 1 ? countries : all;
  }

  /** Adds a party of the story unless its country is there, which it may only stand for. */
  private static void addOther(List<Participant> lead, Participant party) {
    boolean known = lead.contains(party);
    for (Participant other : lead) {
      known |= party.country().isPresent() && party.country().equals(other.country());
    }
    if (!known && lead.size() < MAX_LEAD) {
      lead.add(party);
    }
  }

  /** Takes in who meets. */
  public void met(List<Participant> parties) {
    if (parties.size() == 1 && isBody(parties.get(0))) {
      body = Optional.of(parties.get(0));
      ofBody = true;
    }
    if (parties.size() > 1 && !isVaguer(parties)) {
      ofBody = false;
      met = List.copyOf(parties);
    }
  }

  /** Takes in who meets at a summit or a conference whose days are told. */
  public void metAt(Kind kind, List<Participant> parties) {
    boolean whole = parties.size() > 1 || (parties.size() == 1 && isBody(parties.get(0)));
    if (whole && (kind == Kind.SUMMIT || kind == Kind.CONFERENCE)) {
      events.put(kind, List.copyOf(parties));
    }
  }

  /** Those of the summit, or of the conference, that was told of last with its days. */
  List<Participant> ofEvent(Kind kind) {
    return events.getOrDefault(kind, List.of());
  }

  /** "Abe" and "the United States" tell less than "Abe" and "Trump" did. */
  private boolean isVaguer(List<Participant> parties) {
    boolean polity = false;
    for (Participant party : parties) {
      polity |= SameParty.isPolity(party);
    }
    for (Participant party : met) {
      polity &= !party.isCountry();
    }
    return polity && !Collections.disjoint(parties, met);
  }

  /** Whether it is known who says "I", or that nobody knows. */
  boolean haveHeard() {
    return heard;
  }

  /**
   * Takes in who says "I" in a text that is no interview.
   *
   * @param named the first officer named so far: who is named after the first "I" is spoken of
   */
  void heard(Optional<Participant> named) {
    heard = true;
    speaker = named;
  }

  /** Who says "I" in a text that is no interview. */
  Optional<Participant> speaker() {
    return speaker;
  }

  /** Takes in by whom the text says that it is given: the first, a person before an office. */
  public void givenBy(Participant by) {
    boolean better = speaker.isPresent() && speaker.get().isOffice() && !by.isOffice();
    if (!heard || better) {
      heard = true;
      given = true;
      speaker = Optional.of(by);
    }
  }

  /** By whom the text says that it is given. */
  Optional<Participant> given() {
    return given ? speaker : Optional.empty();
  }

  /** The body of which a meeting was told last. */
  Optional<Participant> body() {
    return body;
  }

  /** Whether the meeting that was told of last is a body's. */
  boolean isOfBody() {
    return ofBody;
  }

  private static boolean isBody(Participant party) {
    return party.role().isEmpty() && party.country().isEmpty();
  }

  /** Whether a meeting was told of that names both its sides. */
  boolean haveMet() {
    return !met.isEmpty();
  }

  /** Those of whom a meeting was last told, else those of whom the story tells. */
  public List<Participant> met() {
    return met.isEmpty() ? lead : met;
  }

  /** The same, or those of the headline where the story names nobody yet: "The two leaders". */
  List<Participant> metOrTitled() {
    return met().isEmpty() && titled.size() > 1 ? titled : met();
  }

  /** "The leaders will meet": those of the headline, if nobody else; not "the talks will begin". */
  List<Participant> known(Trigger head) {
    return head.frame() == Frame.OBJECT ? metOrTitled() : met();
  }

  /**
   * Whether those who were last said to meet are countries and their officers: no body, no group.
   */
  boolean haveMetAsPolities() {
    for (Participant party : met()) {
      if (party.role().isEmpty() && !party.isCountry()) {
        return false;
      }
    }
    return true;
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

  /** "OPEC ministers", of whom the text goes on to speak as "the ministers". */
  private static boolean isOfBody(Mention mention) {
    String name = mention.participant().name();
    return mention.sort() == Sort.BODY
        && Character.isLowerCase(name.charAt(name.lastIndexOf(' ') + 1));
  }

  /** The people of a body who are meant by a group that is but described. */
  Optional<Participant> ofBody(Participant group) {
    boolean bare = group.country().isEmpty() && group.role().isEmpty();
    return bare ? Optional.ofNullable(ofBodies.get(lastWord(group.name()))) : Optional.empty();
  }

  /** "the opposition", where "the Syrian opposition" was spoken of: the last such group. */
  Participant known(Participant group) {
    boolean bare = group.country().isEmpty() && group.role().isEmpty();
    return bare ? groups.getOrDefault(lastWord(group.name()), group) : group;
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * Whom somebody meets of whom a meeting was told: the other one of two, or who was named last.
   */
  Optional<Participant> other(List<Participant> present) {
    for (Participant party : met) {
      if (met.size() == 2 && !SameParty.isIn(party, present)) {
        return Optional.of(party);
      }
    }
    for (Participant each : people) {
      if (!SameParty.isIn(each, present)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The last person spoken of. */
  Optional<Participant> person() {
    return person;
  }
}
