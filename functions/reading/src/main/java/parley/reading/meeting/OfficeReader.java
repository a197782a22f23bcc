package parley.reading.meeting;

import java.util.Optional;
import parley.reading.meeting.Mention.Sort;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.rule.Captured;
import parley.reading.rule.Match;

/** Reads an office and who holds it. Of one thread, for one document. */
final class OfficeReader {

  private static final int MAX_ADJECTIVES = 3;
  private static final int MAX_DEPARTMENT = 8;

  private final Annotated text;
  private final People people;
  private final NameEnds ends;

  OfficeReader(Annotated text, People people) {
    this.text = text;
    this.people = people;
    this.ends = new NameEnds(text);
  }

  /**
   * "President Clinton", "the prime minister", "the president of Indonesia, Joko Widodo".
   *
   * @param end the first token behind the office
   * @param country the country before it
   */
  Mention read(int begin, int end, String role, Optional<String> country, Phrases phrases) {
    int next = department(end, phrases);
    Optional<String> home = country;
    Optional<Match> of = country.isPresent() ? Optional.empty() : countryOf(next);
    if (of.isPresent()) {
      home = code(of.get());
      next = of.get().end();
    }
    int whole = next;
    int name = apposed(next);
    boolean apposed =
        name > next && (home.isPresent() || text.is(name, "courtesy") || closes(name, phrases));
    Optional<Mention> named =
        person(begin, apposed ? name : next, phrases, Optional.of(role), home);
    return named.isPresent() ? named.get() : holder(begin, whole, role, home);
  }

  /** "his Chinese counterpart, Li Qiang,": who is named behind a word for his place. */
  Optional<Mention> apposedTo(int begin, int comma, Optional<String> country, Phrases phrases) {
    int name = text.isCapitalised(comma) ? comma : apposed(comma);
    boolean named = name == comma ? text.isCapitalised(comma) : closes(name, phrases);
    return named ? person(begin, name, phrases, Optional.empty(), country) : Optional.empty();
  }

  /** The holder of an office that a body has. */
  Mention of(int begin, Match role, Phrases phrases) {
    String value = role.captured("role").orElseThrow().value();
    return read(begin, role.end(), value, Optional.empty(), phrases);
  }

  /** Where the name behind a comma begins: ", Joko Widodo", ", the Hon. Kevin Rudd". */
  private int apposed(int comma) {
    if (!text.isWord(comma, ",")) {
      return comma;
    }
    boolean article = text.is(comma + 1, "determiner") && text.is(comma + 2, "courtesy");
    int name = article ? comma + 2 : comma + 1;
    return text.isCapitalised(name) ? name : comma;
  }

  /** "Minister of International Trade and Industry": the office goes on. */
  private int department(int end, Phrases phrases) {
    boolean opens = text.is(end, "department-preposition") && text.isCapitalised(end + 1);
    if (!opens || countryOf(end).isPresent()) {
      return end;
    }
    int at = end + 1;
    while (at < end + MAX_DEPARTMENT && isDepartment(at, phrases)) {
      at++;
    }
    return at == end + 1 ? end : at;
  }

  private boolean isDepartment(int at, Phrases phrases) {
    boolean joins = phrases.tag(at) == Tag.CONJUNCTION && text.isCapitalised(at + 1);
    return joins || (text.isCapitalised(at) && text.at(at, "mention").isEmpty());
  }

  /** Whether a name between two commas stands at a token. */
  private boolean closes(int at, Phrases phrases) {
    int from = text.is(at, "courtesy") ? at + 1 : at;
    int end = ends.name(from, phrases.sentence());
    boolean ends = phrases.tag(end) == Tag.COMMA || phrases.at(end).isPresent();
    return end > from && ends;
  }

  /** The country behind "of", "of the". */
  private Optional<Match> countryOf(int at) {
    if (!text.isWord(at, "of")) {
      return Optional.empty();
    }
    int next = text.is(at + 1, "determiner") ? at + 2 : at + 1;
    return text.mention(next, "country");
  }

  private static Optional<String> code(Match country) {
    return value(country, "country");
  }

  private static Optional<String> value(Match match, String name) {
    Optional<Captured> captured = match.captured(name);
    return captured.isPresent() ? Optional.of(captured.get().value()) : Optional.empty();
  }

  private Mention holder(int begin, int end, String role, Optional<String> country) {
    String office = role.replace('_', ' ');
    Optional<Participant> known = people.holding(office, country);
    if (known.isEmpty() && country.isPresent()) {
      known = people.of(country.get(), office);
    }
    if (known.isPresent()) {
      return new Mention(begin, end, Sort.PERSON, known.get());
    }
    String words = Loudness.quiet(text.text().words(begin, end));
    Participant unnamed = new Participant(words, Optional.of(office), country);
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
    int courtesy = text.is(at, "courtesy") ? at + 1 : at;
    int from = behindAside(courtesy, phrases);
    int end = ends.person(from, phrases.sentence());
    return end == from
        ? Optional.empty()
        : Optional.of(person(begin, from, end, phrases, role, country));
  }

  /** "Ambassador (Anna) Ivanova": a first name that the story adds. */
  private static int behindAside(int at, Phrases phrases) {
    int end = at;
    while (phrases.tag(end) == Tag.ASIDE) {
      end++;
    }
    return end;
  }

  /** The same of a name whose end is known. */
  Mention person(
      int begin,
      int from,
      int end,
      Phrases phrases,
      Optional<String> role,
      Optional<String> country) {
    Optional<Match> of = countryOf(end);
    Told behind = told(end, phrases);
    int whole = of.isPresent() ? of.get().end() : behind.end();
    String name = Loudness.quiet(text.text().words(from, end));
    Optional<String> office = spaced(role.isPresent() ? role : behind.role());
    Optional<String> home = country;
    if (home.isEmpty()) {
      home = of.isPresent() ? code(of.get()) : behind.country();
    }
    return new Mention(begin, whole, Sort.PERSON, people.enter(name, office, home));
  }

  private static Optional<String> spaced(Optional<String> role) {
    return role.isPresent() ? Optional.of(role.get().replace('_', ' ')) : role;
  }

  /** What an apposition tells of a person, and where it ends. */
  private record Told(int end, Optional<String> role, Optional<String> country) {}

  private Told told(int end, Phrases phrases) {
    Told nothing = new Told(end, Optional.empty(), Optional.empty());
    if (phrases.tag(end) != Tag.COMMA) {
      return nothing;
    }
    int next = text.is(end + 1, "determiner") ? end + 2 : end + 1;
    Optional<Match> polity = polity(next);
    int from = polity.isPresent() ? polity.get().end() : next;
    from = polity.isPresent() && text.is(from, "possessive") ? from + 1 : from;
    Optional<Match> role = behindAdjectives(from, phrases);
    if (role.isEmpty()) {
      return nothing;
    }
    Optional<Match> of = polity.isPresent() ? Optional.empty() : countryOf(role.get().end());
    int close = of.isPresent() ? of.get().end() : role.get().end();
    boolean whole = phrases.tag(close) == Tag.COMMA && !text.isCapitalised(close - 1);
    return whole || of.isPresent() && phrases.tag(close) == Tag.COMMA
        ? new Told(close, value(role.get(), "role"), country(polity, of))
        : nothing;
  }

  private Optional<Match> polity(int at) {
    Optional<Match> country = text.mention(at, "country");
    return country.isPresent() ? country : text.mention(at, "demonym");
  }

  /** The country of an adjective before an office, else that behind it. */
  private static Optional<String> country(Optional<Match> polity, Optional<Match> of) {
    if (polity.isPresent()) {
      return value(polity.get(), polity.get().rule().meaning().word());
    }
    return of.isPresent() ? code(of.get()) : Optional.empty();
  }

  /** The office behind up to a few adjectives: "Japan's acting prime minister". */
  Optional<Match> behindAdjectives(int at, Phrases phrases) {
    boolean title = false;
    for (int i = at; i < at + MAX_ADJECTIVES; i++) {
      Optional<Match> role = directly(i);
      if (role.isPresent()) {
        return title && !text.isCapitalised(i) ? Optional.empty() : role;
      }
      boolean plain = phrases.tag(i) == Tag.NOUN || text.is(i, "role-modifier");
      if (!plain && !isOfTitle(i, phrases)) {
        return Optional.empty();
      }
      title |= !plain;
    }
    return Optional.empty();
  }

  /** "Commerce Secretary": a capital that only an office behind it explains. */
  private boolean isOfTitle(int at, Phrases phrases) {
    return text.isCapitalised(at)
        && phrases.tag(at) == Tag.NAME
        && text.at(at, "mention").isEmpty()
        && people.named(text.text().word(at)).isEmpty();
  }

  /** "Foreign Trade Minister": the office that stands at a token. */
  Optional<Match> directly(int at) {
    return text.mention(at, "role");
  }
}
