package parley.reading.mention;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import parley.reading.meeting.Participant;
import parley.reading.mention.Mention.Sort;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.rule.Match;

/** Reads an office and who holds it. Of one thread, for one document. */
final class OfficeReader {

  private final Annotated text;
  private final People people;
  private final NameEnds ends;
  private final Polities polities;
  private final OfficeWords words;
  private final Apposition apposition;

  /** The office that was last told alone, and where its sentence begins. */
  private String alone = "";

  private int sentence = -1;

  /** The offices that were told alone, with a capital, before anybody who holds one like it. */
  private final Set<String> own = new HashSet<>();

  OfficeReader(Annotated text, People people, OfficeWords words) {
    this.text = text;
    this.people = people;
    this.words = words;
    this.ends = new NameEnds(text);
    this.polities = new Polities(text);
    this.apposition = new Apposition(text, words);
  }

  /**
   * "President Clinton", "the prime minister", "the president of Indonesia, Joko Widodo".
   *
   * @param end the first token behind the office
   * @param country the country before it
   */
  Mention read(int begin, int end, String role, Optional<String> country, Phrases phrases) {
    int department = words.department(end, phrases);
    Optional<Match> of = country.isPresent() ? Optional.empty() : polities.behindOffice(department);
    if (of.isPresent()) {
      Optional<String> home = polities.code(of.get());
      int whole = behindOwned(of.get().end(), phrases);
      return named(begin, whole, role, home, phrases).orElse(holder(begin, whole, role, home));
    }
    String whole =
        department == end ? role : Participant.office(role, text.text().line(end + 1, department));
    Optional<Mention> named = named(begin, department, whole, country, phrases);
    if (named.isEmpty()) {
      named = ofBody(begin, end, role, phrases);
    }
    int body = department == end ? ends.body(end, phrases.sentence()) : department;
    return named.isPresent() ? named.get() : alone(begin, body, role, country, phrases);
  }

  /** "the head of Peru's spy agency": what of a country somebody has an office of. */
  private int behindOwned(int country, Phrases phrases) {
    int end = country + 1;
    while (phrases.tag(end) == Tag.NOUN && text.isPlainWord(end) && !text.is(end, "group")) {
      end++;
    }
    boolean owned = text.is(country, "possessive") && text.at(end - 1, "trigger").isEmpty();
    return owned && end > country + 1 ? end : country;
  }

  private Mention alone(
      int begin, int end, String role, Optional<String> country, Phrases phrases) {
    if (country.isEmpty() && meetsHolder(end, role, phrases)) {
      people.tellApart(role.replace('_', ' '));
    }
    Mention holder =
        words.ofBoth(end) > end
            ? ofBoth(begin, end, role, country, phrases)
            : holder(begin, end, role, country);
    Participant office = holder.participant();
    if (office.country().isEmpty() && SameParty.isUnnamed(office)) {
      alone = office.role().get();
      sentence = phrases.sentence().begin();
      if (text.isCapitalised(end - 1)) {
        own.add(alone);
      }
    }
    return holder;
  }

  /** "the Duke and Duchess of Kent": what the other office is told to be of, this one is too. */
  private Mention ofBoth(
      int begin, int end, String role, Optional<String> country, Phrases phrases) {
    int of = words.ofBoth(end);
    Optional<Match> polity = polities.behindOf(of);
    int whole = polity.isPresent() ? polity.get().end() : ends.body(of, phrases.sentence());
    Optional<String> home = polity.isPresent() ? polities.code(polity.get()) : country;
    Mention alone = holder(begin, end, role, home);
    Participant office = alone.participant();
    int body = text.is(of + 1, "determiner") ? of + 2 : of + 1;
    if (whole <= body || !SameParty.isUnnamed(office)) {
      return alone;
    }
    String name = Participant.office(office.name(), text.text().line(body, whole));
    Participant named = new Participant(name, office.role(), home);
    return new Mention(begin, end, Sort.PERSON, named);
  }

  /** "The President will receive President Soto", who was named before: he is not received. */
  private boolean meetsHolder(int behind, String role, Phrases phrases) {
    Optional<Participant> known = people.holding(role.replace('_', ' '), Optional.empty());
    if (known.isEmpty()) {
      return false;
    }
    for (int i = behind; i < phrases.sentence().end(); i++) {
      Optional<Match> again = text.isCapitalised(i) ? words.at(i) : Optional.empty();
      if (again.isPresent()
          && again.get().captured("role").orElseThrow().value().equals(role)
          && text.isCapitalised(again.get().end())) {
        return known.get().name().endsWith(text.text().word(again.get().end()));
      }
    }
    return false;
  }

  /** Who is named behind an office, or behind two that he has: "Vice President and Envoy Soto". */
  private Optional<Mention> named(
      int begin, int end, String role, Optional<String> home, Phrases phrases) {
    int other = words.behindOther(end, phrases);
    boolean own = text.isCapitalised(other) && text.is(begin - 1, "determiner") && home.isEmpty();
    Optional<Mention> both =
        other == end || own || isHeld(role, home, other, phrases)
            ? Optional.empty()
            : namedAt(begin, other, role, home, phrases);
    return both.isPresent() ? both : namedAt(begin, end, role, home, phrases);
  }

  /** "The President and Prime Minister Soto", where the president is known as somebody else. */
  private boolean isHeld(String role, Optional<String> home, int behind, Phrases phrases) {
    Optional<Participant> known = people.holding(role.replace('_', ' '), home);
    int end = ends.holder(words.behindCourtesy(words.apposed(behind)), phrases.sentence());
    return known.isPresent() && !known.get().name().endsWith(text.text().word(end - 1));
  }

  /** Who is named behind an office, with a comma between or none. */
  private Optional<Mention> namedAt(
      int begin, int end, String role, Optional<String> home, Phrases phrases) {
    if (words.isWithWife(end)) {
      return person(begin, end + 1, phrases, Optional.of(role), home);
    }
    int name = words.apposed(end);
    boolean apposed =
        name > end
            && (home.isPresent() || text.is(name, "courtesy") || closes(name, phrases))
            && !isSubject(begin, name, phrases);
    return person(begin, apposed ? name : end, phrases, Optional.of(role), home);
  }

  /** "Behind his talks with the President, Mr. Grant will": who is named acts, and is another. */
  private boolean isSubject(int office, int name, Phrases phrases) {
    int before = text.is(office - 1, "determiner") ? office - 2 : office - 1;
    int from = words.behindCourtesy(name);
    return phrases.tag(before) == Tag.PREPOSITION
        && phrases.at(ends.name(from, phrases.sentence())).isPresent();
  }

  /**
   * "the head of the Peruvian central bank, Eva Soto,", "leader of the Workers Party (WP) Soto".
   */
  private Optional<Mention> ofBody(int begin, int end, String role, Phrases phrases) {
    int body = text.is(end, FunctionWord.GENITIVE) ? end + 1 : end;
    while (body > end && body < end + OfficeWords.MAX_DEPARTMENT && phrases.tag(body).isNominal()) {
      body++;
    }
    int from = text.is(end + 1, "determiner") ? end + 2 : end + 1;
    int name = words.behindBrackets(body, phrases);
    if (body > from && name > body && phrases.tag(name) == Tag.NAME) {
      return person(begin, name, phrases, Optional.of(office(role, from, body)), Optional.empty());
    }
    boolean apposed =
        body > end && words.apposed(body) > body && closes(words.apposed(body), phrases);
    return apposed
        ? named(begin, body, office(role, from, body), Optional.empty(), phrases)
        : Optional.empty();
  }

  private String office(String role, int body, int end) {
    return Participant.office(role, text.text().line(body, end));
  }

  /** "his Chinese counterpart, Li Qiang,": who is named behind a word for his place. */
  Optional<Mention> apposedTo(int begin, int comma, Optional<String> country, Phrases phrases) {
    int name = text.isCapitalised(comma) ? comma : words.apposed(comma);
    boolean named = name == comma ? text.isCapitalised(comma) : closes(name, phrases);
    return named ? person(begin, name, phrases, Optional.empty(), country) : Optional.empty();
  }

  /** The holder of an office that a body has: "Acme Corp chairman Eva Soto". */
  Mention of(int begin, int body, Match role, Phrases phrases) {
    String value = role.captured("role").orElseThrow().value();
    int end = beforeFaction(begin, body);
    if (end == begin) {
      return read(begin, role.end(), value, Optional.empty(), phrases);
    }
    int from = words.behindBrackets(body, phrases); // "Acme Corp (ACM.N) chairman"
    String office = from == role.begin() ? value : text.text().line(from, role.end());
    Optional<Mention> named =
        named(begin, role.end(), office(office, begin, end), Optional.empty(), phrases);
    return named.isPresent()
        ? named.get()
        : read(begin, role.end(), value, Optional.empty(), phrases);
  }

  /** "Republican Senator Soto", "Senate Republican leader Soto": no body, or none beside it. */
  private int beforeFaction(int begin, int body) {
    int end = body;
    while (end > begin && text.is(end - 1, "faction")) {
      end--;
    }
    boolean modified = end < body && end == begin + 1 && text.is(begin, "role-modifier");
    return modified ? begin : end;
  }

  /** Whether a name between two commas stands at a token, or between one and the full stop. */
  private boolean closes(int at, Phrases phrases) {
    int from = text.is(at, "courtesy") ? at + 1 : at;
    int end = ends.name(from, phrases.sentence());
    boolean last = end >= phrases.sentence().end() - 1;
    return end > from && (last || phrases.tag(end) == Tag.COMMA || phrases.at(end).isPresent());
  }

  private Mention holder(int begin, int end, String role, Optional<String> country) {
    String office = role.replace('_', ' ');
    boolean other = country.isEmpty() && people.isApart(office);
    Optional<Participant> known = other ? Optional.empty() : people.holding(office, country);
    if (known.isEmpty() && country.isPresent()) {
      known = people.of(country.get(), office);
    }
    if (known.isPresent()) {
      return new Mention(begin, end, Sort.PERSON, known.get());
    }
    int own = words.own(begin);
    String name = text.text().line(own, end);
    String quiet = text.is(own, "office-letters") ? name : Loudness.quiet(name); // "CEO"
    Participant unnamed = new Participant(quiet, Optional.of(office), country);
    boolean anyone = country.isEmpty() && !text.isCapitalised(begin);
    return new Mention(begin, end, anyone ? Sort.PRONOUN : Sort.PERSON, unnamed);
  }

  /**
   * A person's name and what is told of him behind it: "Shinzo Abe of Japan", "Antonio Tajani, the
   * Italian foreign minister,".
   *
   * @param at where the name, or a courtesy before it, begins
   */
  Optional<Mention> person(
      int begin, int at, Phrases phrases, Optional<String> role, Optional<String> country) {
    int from = phrases.behindAside(words.behindCourtesy(at)); // "Ambassador (Anna) Ivanova"
    int end = ends.holder(from, phrases.sentence());
    return end == from || ends.isDay(from) // "will meet the president Monday"
        ? Optional.empty()
        : Optional.of(person(begin, from, end, phrases, role, country));
  }

  /** The same of a name whose end is known. */
  Mention person(
      int begin,
      int from,
      int end,
      Phrases phrases,
      Optional<String> role,
      Optional<String> country) {
    Optional<Match> of = polities.behindOf(end);
    Apposition.Told behind = apposition.behind(end, phrases);
    int whole = of.isPresent() ? of.get().end() : behind.end();
    String name = Loudness.quiet(text.text().line(from, ends.proper(from, end)));
    Optional<String> office = spaced(role.isPresent() ? role : behind.role());
    Optional<String> home = country;
    if (home.isEmpty()) {
      home = of.isPresent() ? polities.code(of.get()) : behind.country();
    }
    tellApart(office, home, phrases);
    return new Mention(begin, whole, Sort.PERSON, people.enter(name, office, home));
  }

  /** "The President will be in Oslo. On Friday he will meet President Soto of Peru": another. */
  private void tellApart(Optional<String> office, Optional<String> home, Phrases phrases) {
    if (office.isEmpty()) {
      return;
    }
    boolean beside = phrases.sentence().begin() == sentence && office.get().equals(alone);
    if (beside || (home.isPresent() && own.contains(office.get()))) {
      people.tellApart(office.get());
    }
  }

  /** Whether an office is told between commas behind a name: "Ruiz, the president of Peru,". */
  boolean isTold(int name, Phrases phrases) {
    return apposition.behind(name, phrases).role().isPresent();
  }

  private static Optional<String> spaced(Optional<String> role) {
    return role.isPresent() ? Optional.of(role.get().replace('_', ' ')) : role;
  }
}
