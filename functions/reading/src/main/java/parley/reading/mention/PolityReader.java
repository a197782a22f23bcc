package parley.reading.mention;

import java.time.LocalDate;
import java.util.Optional;
import parley.reading.meeting.Participant;
import parley.reading.mention.Mention.Sort;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.Ending;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.rule.Match;

/** Reads a country, its people or its capital, with what follows and is of it. */
final class PolityReader {

  private final Annotated text;
  private final LocalDate published;
  private final OfficeReader offices;
  private final OfficeWords officeWords;
  private final GroupReader groups;
  private final NameReader names;
  private final BodyReader bodies;

  /**
   * Of one text.
   *
   * @param published the day of publication: countries go by the names of that time
   */
  PolityReader(
      Annotated text,
      LocalDate published,
      OfficeReader offices,
      OfficeWords officeWords,
      GroupReader groups,
      NameReader names,
      BodyReader bodies) {
    this.text = text;
    this.published = published;
    this.offices = offices;
    this.officeWords = officeWords;
    this.groups = groups;
    this.names = names;
    this.bodies = bodies;
  }

  /** A country and what follows it: "Japan's Prime Minister Abe", "Japanese officials". */
  Mention read(Match match, String country, Phrases phrases) {
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
    if (mention.isEmpty() && !isSecondOfTwo(match)) {
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

  /** "the Sino-Ghanaian Joint Commission": of both, no body of the second. */
  private boolean isSecondOfTwo(Match match) {
    int hyphen = match.begin() - 1;
    return text.isSign(hyphen, '-')
        && text.isTied(hyphen)
        && (text.mention(hyphen - 1, "demonym").isPresent()
            || text.mention(hyphen - 1, "country").isPresent());
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

  /**
   * The country of a code, as this language calls it, or as a match does.
   *
   * @param code ISO 3166
   */
  Participant country(String code, Match match) {
    String words = text.text().line(match.begin(), match.end());
    String known = Participant.english(code);
    String name = known.equals(code) ? words : known;
    return new Participant(name, Optional.empty(), Optional.of(code));
  }
}
