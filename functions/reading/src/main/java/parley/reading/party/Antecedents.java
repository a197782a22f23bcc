package parley.reading.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Participant;
import parley.reading.mention.Headline;
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

  private final Speaker speaker = new Speaker();
  private final KnownGroups groups = new KnownGroups();
  private final Met met = new Met();

  /** Those of the headline. */
  private List<Participant> titled = List.of();

  /** The parties of the first sentence that names any. */
  private List<Participant> lead = List.of();

  /** The last person spoken of. */
  private Optional<Participant> person = Optional.empty();

  /** The last body, country or firm that a sentence is about. */
  private Optional<Participant> thing = Optional.empty();

  /** The people of the last sentence that names two. */
  private List<Participant> people = List.of();

  /** The country where the story is written. */
  private Optional<String> here = Optional.empty();

  /** Whose diary it is. */
  private Optional<Participant> diarist = Optional.empty();

  /** Takes in the country where the story is written, if it says so. */
  public void writtenIn(Optional<String> country) {
    here = country;
  }

  /** The country that "here" stands for. */
  Optional<String> here() {
    return here;
  }

  /** Takes in whom the headline names, who are those of the story as long as it names nobody. */
  public void titled(Headline headline) {
    if (headline.speaker().isPresent()) {
      givenBy(headline.speaker().get());
    }
    diarist = headline.diarist();
    List<Mention> mentions = headline.mentions();
    List<Participant> named = people(mentions);
    titled = named.size() > 1 ? named : sides(mentions);
    if (!mentions.isEmpty() && mentions.get(0).begin() == 0) {
      speaker.named(
          mentions.get(0).participant()); // "Prime Minister to visit Peru": "I will visit"
    }
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
      speaker.named(mention.participant());
      groups.named(mention);
    }
    nameFirst(mentions, from);
    nameThing(mentions, from);
    rememberPeople(mentions);
  }

  /** "The bank put it off": what the subject names, with its article or without. */
  private void nameThing(List<Mention> mentions, int from) {
    for (Mention mention : mentions) {
      boolean subject = mention.begin() == from || mention.begin() == from + 1;
      if (subject && isThing(mention)) {
        thing = Optional.of(mention.participant());
      }
    }
  }

  private static boolean isThing(Mention mention) {
    return switch (mention.sort()) {
      case BODY, COUNTRY, GROUP, NAME -> true;
      default -> false;
    };
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
    met.met(parties);
  }

  /** Takes in who meets at a summit or a conference whose days are told. */
  public void metAt(Kind kind, List<Participant> parties) {
    met.metAt(kind, parties);
  }

  /** Takes in by whom the text says that it is given. */
  public void givenBy(Participant by) {
    speaker.givenBy(by);
  }

  /** Takes in whose diary the text says that it is. */
  public void keepsDiary(Participant owner) {
    diarist = Optional.of(owner);
  }

  /** Whose diary it is. */
  Optional<Participant> diarist() {
    return diarist;
  }

  /** Who says "I". */
  Speaker speaker() {
    return speaker;
  }

  /** The groups of which the text has said whose they are. */
  KnownGroups groups() {
    return groups;
  }

  /** Those of the summit, or of the conference, that was told of last with its days. */
  List<Participant> ofEvent(Kind kind) {
    return met.ofEvent(kind);
  }

  /** The body of which a meeting was told last. */
  Optional<Participant> body() {
    return met.body();
  }

  /** Whether the meeting that was told of last is a body's. */
  boolean isOfBody() {
    return met.isOfBody();
  }

  /** Whether a meeting was told of that names both its sides. */
  boolean haveMet() {
    return !met.last().isEmpty();
  }

  /** Those of whom a meeting was last told, else those of whom the story tells. */
  public List<Participant> met() {
    return haveMet() ? met.last() : lead;
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

  /**
   * Whom somebody meets of whom a meeting was told: the other one of two, or who was named last.
   */
  Optional<Participant> other(List<Participant> present) {
    for (Participant party : met.last()) {
      if (met.last().size() == 2 && !SameParty.isIn(party, present)) {
        return Optional.of(party);
      }
    }
    for (Participant each : people) {
      if (!SameParty.isIn(each, present)) {
        return Optional.of(each);
      }
    }
    boolean again = person.isPresent() && SameParty.isIn(person.get(), present);
    return again ? Optional.empty() : person;
  }

  /** The last body, country or firm spoken of. */
  Optional<Participant> thing() {
    return thing;
  }

  /** The last person spoken of. */
  Optional<Participant> person() {
    return person;
  }
}
