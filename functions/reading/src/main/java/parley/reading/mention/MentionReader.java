package parley.reading.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Participant;
import parley.reading.mention.Mention.Sort;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.Ending;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.rule.Grammar;
import parley.reading.rule.Match;
import parley.reading.rule.Resources;
import parley.reading.rule.WordClass;

/** Finds who and what a sentence names, from left to right. Of one thread, for one document. */
public final class MentionReader {

  /** The classes of the words without a capital by which a mention may begin. */
  private static final long BEGINNINGS =
      Grammar.hints("courtesy", "pronoun", "possessive-pronoun", "group");

  private final Annotated text;
  private final LocalDate published;
  private final NameReader names;
  private final BodyReader bodies;
  private final OfficeReader offices;
  private final OfficeWords officeWords;
  private final GroupReader groups;
  private final NameEnds ends;

  // looked up once, since every word of a text is asked for them

  private final WordClass courtesy;
  private final WordClass pronoun;
  private final WordClass possessivePronoun;
  private final WordClass group;
  private final WordClass quantifier;
  private final WordClass officeOfSeveral;

  /**
   * Of one text.
   *
   * @param people whom its headline names; it learns whom the text does
   * @param published the day of publication: countries go by the names of that time
   */
  public MentionReader(Annotated text, People people, LocalDate published) {
    this.text = text;
    this.published = published;
    this.officeWords = new OfficeWords(text, people);
    this.offices = new OfficeReader(text, people, officeWords);
    this.bodies = new BodyReader(text, offices, officeWords);
    this.names = new NameReader(text, people, offices, officeWords, bodies);
    this.groups = new GroupReader(text);
    this.ends = new NameEnds(text);
    this.courtesy = text.grammar().wordClass("courtesy");
    this.pronoun = text.grammar().wordClass("pronoun");
    this.possessivePronoun = text.grammar().wordClass("possessive-pronoun");
    this.group = text.grammar().wordClass("group");
    this.quantifier = text.grammar().wordClass("quantifier");
    this.officeOfSeveral = text.grammar().wordClass("office-of-several");
  }

  /** Adds a language's words and rules of who and what is named to a grammar. */
  public static void addTo(Grammar.Builder builder, String language) {
    builder.folder(new Resources(MentionReader.class, language));
  }

  /** The mentions of a sentence, in its order, none within another. */
  public List<Mention> read(Phrases phrases) {
    Mentions mentions = new Mentions(text, phrases);
    int at = phrases.sentence().begin();
    while (at < phrases.sentence().end()) {
      Optional<Mention> mention = mention(at, phrases);
      if (mention.isPresent()) {
        mentions.add(mention.get());
      }
      at = mention.isPresent() ? mention.get().end() : at + 1;
    }
    return new Holders(text, mentions.all()).named();
  }

  private Optional<Mention> mention(int at, Phrases phrases) {
    if (phrases.tag(at) == Tag.ASIDE) {
      return Optional.empty();
    }
    Optional<Match> match = text.at(at, "mention");
    if (match.isPresent()
        && !ends.opensName(match.get())
        && !isCompound(match.get())
        && !isRank(match.get(), phrases)) {
      return Optional.of(known(match.get(), phrases));
    }
    if (!text.mayBe(at, BEGINNINGS) && !text.isCapitalised(at)) {
      return Optional.empty();
    }
    if (text.is(at, courtesy)) {
      return offices.person(at, at + 1, phrases, Optional.empty(), Optional.empty());
    }
    boolean person = text.is(at, pronoun) && phrases.tag(at) != Tag.DETERMINER;
    if (person || text.is(at, possessivePronoun)) {
      return Optional.of(Mention.of(text, at, at + 1, Sort.PRONOUN, Optional.empty()));
    }
    boolean begins = at == phrases.sentence().begin() || phrases.tag(at - 1) == Tag.MARK;
    boolean opens = begins && text.is(at, group) && !text.is(at, "department");
    if (text.isCapitalised(at) && !opens) {
      return named(at, phrases);
    }
    boolean plain = text.is(at, group) && phrases.at(at).isEmpty();
    return plain ? Optional.of(groups.read(at, phrases)) : Optional.empty();
  }

  /** What begins with a capital, and no rule knows. */
  private Optional<Mention> named(int at, Phrases phrases) {
    if (isOfficeOfSeveral(at) || isOfficeOfSeveral(at + 1)) {
      return Optional.empty(); // those who hold it are named behind it
    }
    int several = text.is(at - 1, quantifier) ? offices(at) : at;
    if (several > at) {
      return Optional.of(Mention.of(text, at, several, Sort.GROUP, Optional.empty()));
    }
    Optional<Mention> name = names.read(at, phrases);
    boolean article = phrases.tag(at - 1) == Tag.DETERMINER;
    return article && name.isPresent() && bodies.isOneOf(name.get().end(), phrases)
        ? Optional.empty()
        : name;
  }

  /** "Ministers Ruiz and Berg". */
  private boolean isOfficeOfSeveral(int at) {
    return text.isCapitalised(at + 1)
        && text.is(at, officeOfSeveral)
        && !text.is(at + 1, "body-word");
  }

  /** "the two Prime Ministers": the end of what several hold; the token if it is none. */
  private int offices(int at) {
    int end = at;
    while (text.isCapitalised(end)) {
      end++;
    }
    return text.is(end - 1, group) && !text.any(at, end, "body-word") ? end : at;
  }

  /** "minister-level talks": an office that only describes. */
  private boolean isCompound(Match match) {
    int hyphen = match.end();
    return match.rule().meaning().word().equals("role")
        && text.isSign(hyphen, '-')
        && text.isTied(hyphen)
        && text.isTied(hyphen + 1)
        && text.isPlainWord(hyphen + 1)
        && !text.is(hyphen + 1, "role-suffix");
  }

  /** "Chief trade negotiator Ana Ruiz": of which office it is the first. */
  private boolean isRank(Match match, Phrases phrases) {
    int next = match.end();
    while (phrases.tag(next) == Tag.NAME && text.mention(next, "demonym").isPresent()) {
      next++;
    }
    return text.is(match.begin(), "rank")
        && match.end() == match.begin() + 1
        && phrases.tag(next) == Tag.NOUN
        && text.isPlainWord(next)
        && !text.is(next, "group");
  }

  private Mention known(Match match, Phrases phrases) {
    String kind = match.rule().meaning().word();
    if (kind.equals("seat")) {
      return seat(match);
    }
    if (kind.equals("group")) {
      return groups.read(match.begin(), phrases);
    }
    String value = match.captured(kind).orElseThrow().value();
    return switch (kind) {
      case "role" -> role(match, value, phrases);
      case "body" -> body(match, value, phrases);
      case "city", "subdivision" ->
          new Mention(match.begin(), match.end(), Sort.PLACE, country(value, match));
      case "region" -> region(match, phrases);
      default -> polity(match, value, phrases);
    };
  }

  /** "the Turkish capital". */
  private Mention seat(Match match) {
    String country = match.captured("demonym").orElseThrow().value();
    return new Mention(match.begin(), match.end(), Sort.CAPITAL, country(country, match));
  }

  /** "President Clinton", but "chief executives". */
  private Mention role(Match match, String value, Phrases phrases) {
    boolean group = text.is(match.end(), "group") && phrases.tag(match.end()) == Tag.NOUN;
    return group && !text.isCapitalised(match.begin())
        ? Mention.of(text, match.begin(), match.end() + 1, Sort.GROUP, Optional.empty())
        : offices.read(match.begin(), match.end(), value, Optional.empty(), phrases);
  }

  /** "the Middle East", or "Pacific leaders". */
  private Mention region(Match match, Phrases phrases) {
    int group = groups.end(match.end(), phrases);
    return group > match.end()
        ? Mention.of(text, match.begin(), group, Sort.GROUP, Optional.empty())
        : Mention.of(text, match.begin(), match.end(), Sort.REGION, Optional.empty());
  }

  /** A body, or who holds an office of it: "NATO Secretary General Stoltenberg". */
  private Mention body(Match match, String value, Phrases phrases) {
    int next = officeWords.behindBrackets(match.end(), phrases);
    Optional<Match> role = officeWords.behindAdjectives(next, phrases);
    return role.isPresent()
        ? offices.of(match.begin(), match.end(), role.get(), phrases)
        : bodies.read(match, value, phrases);
  }

  /** A country and what follows it: "Japan's Prime Minister Abe", "Japanese officials". */
  private Mention polity(Match match, String country, Phrases phrases) {
    boolean owns = text.is(match.end(), "possessive");
    int next = owns ? match.end() + 1 : match.end();
    Optional<Mention> mention =
        owns || !isCapital(match) ? officer(match, next, country, phrases) : Optional.empty();
    if (mention.isEmpty()) {
      mention = people(match, next, country, phrases);
    }
    if (mention.isEmpty() && owns) {
      mention = names.personOf(match.begin(), next, country, phrases);
    }
    if (mention.isEmpty()) {
      mention = bodies.ofCountry(match.begin(), next, country, phrases);
    }
    return mention.isPresent() ? mention.get() : alone(match, country, phrases);
  }

  private static boolean isCapital(Match match) {
    return match.rule().meaning().word().equals("capital");
  }

  /** "Japan's Prime Minister Abe". */
  private Optional<Mention> officer(Match match, int next, String country, Phrases phrases) {
    Optional<Match> role = officeWords.behindAdjectives(next, phrases);
    if (role.isEmpty()) {
      return Optional.empty();
    }
    String value = role.get().captured("role").orElseThrow().value();
    return Optional.of(
        offices.read(match.begin(), role.get().end(), value, Optional.of(country), phrases));
  }

  /** "Japanese officials", "his Chinese counterpart, Li Qiang,". */
  private Optional<Mention> people(Match match, int next, String country, Phrases phrases) {
    int people = isJoined(next) ? next : groups.end(next, phrases);
    int group = isOfName(people) ? next : people;
    Optional<String> home = Optional.of(country);
    Optional<Mention> apposed =
        text.is(group - 1, "counterpart")
            ? offices.apposedTo(match.begin(), group, home, phrases)
            : Optional.empty();
    if (apposed.isPresent() || group == next || isCapital(match)) {
      return apposed;
    }
    return Optional.of(Mention.of(text, match.begin(), group, Sort.GROUP, home));
  }

  /** "Japan" or "Tokyo", with nothing behind it that belongs to it. */
  private Mention alone(Match match, String country, Phrases phrases) {
    String code = isCapital(match) ? FormerCountry.ofCapital(country, published) : country;
    Sort sort = isPeople(match, phrases) ? Sort.COUNTRY : sort(match.rule().meaning().word());
    return new Mention(match.begin(), match.end(), sort, country(code, match));
  }

  /** "the Palestinians": a noun, no adjective of what follows. */
  private boolean isPeople(Match match, Phrases phrases) {
    int last = match.end() - 1;
    Tag next = phrases.tag(match.end());
    return text.ends(last, Ending.PEOPLE)
        && match.rule().meaning().word().equals("demonym")
        && text.is(match.begin() - 1, FunctionWord.DEFINITE)
        && !next.isNominal();
  }

  /** "the Peruvian Ministry of Trade": the beginning of a name, and no group. */
  private boolean isOfName(int end) {
    return text.isCapitalised(end - 1)
        && text.is(end, FunctionWord.GENITIVE)
        && text.isCapitalised(end + 1);
  }

  /** "the Peru-EU leaders' meeting", "Peru-Norway leaders": a hyphen, and another name. */
  private boolean isJoined(int hyphen) {
    return text.isSign(hyphen, '-')
        && text.isTied(hyphen)
        && text.isTied(hyphen + 1)
        && (text.mention(hyphen + 1, "body").isPresent() || isOfGroup(hyphen + 1));
  }

  /** "Norway leaders", "Norway foreign ministers"; but "the Peru-Norway committee". */
  private boolean isOfGroup(int begin) {
    Optional<Match> country = text.mention(begin, "country");
    Optional<Match> polity = country.isPresent() ? country : text.mention(begin, "demonym");
    int end = polity.isPresent() ? polity.get().end() : -1;
    return end >= 0 && (isSeveral(end) || isSeveral(end + 1));
  }

  private boolean isSeveral(int group) {
    return text.is(group, "group") && text.ends(group, Ending.THIRD_PERSON);
  }

  private static Sort sort(String kind) {
    return switch (kind) {
      case "country" -> Sort.COUNTRY;
      case "demonym" -> Sort.DEMONYM;
      default -> Sort.CAPITAL;
    };
  }

  private Participant country(String code, Match match) {
    String words = text.text().words(match.begin(), match.end());
    String known = Participant.english(code);
    String name = known.equals(code) ? words : known;
    return new Participant(name, Optional.empty(), Optional.of(code));
  }
}
