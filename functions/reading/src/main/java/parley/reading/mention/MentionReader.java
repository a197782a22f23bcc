package parley.reading.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.reading.mention.Mention.Sort;
import parley.reading.phrase.Annotated;
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
  private final NameReader names;
  private final BodyReader bodies;
  private final OfficeReader offices;
  private final OfficeWords officeWords;
  private final GroupReader groups;
  private final PolityReader polities;
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
    this.officeWords = new OfficeWords(text, people);
    this.offices = new OfficeReader(text, people, officeWords);
    this.bodies = new BodyReader(text, offices, officeWords);
    this.names = new NameReader(text, people, offices, officeWords, bodies);
    this.groups = new GroupReader(text);
    this.polities = new PolityReader(text, published, offices, officeWords, groups, names, bodies);
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
    if (!(text.mayBe(at, BEGINNINGS) || text.isCapitalised(at)) || isOfGoverned(at + 1)) {
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
        : inState(name, phrases);
  }

  /** "Toledo, Ohio": a town, though no list has it; not "Ruiz, Texas Governor". */
  private Optional<Mention> inState(Optional<Mention> name, Phrases phrases) {
    if (name.isEmpty() || name.get().sort() != Sort.NAME || !text.isSign(name.get().end(), ',')) {
      return name;
    }
    Optional<Match> state = text.mention(name.get().end() + 1, "subdivision");
    if (state.isEmpty()
        || phrases.tag(state.get().end()) == Tag.POSSESSIVE
        || phrases.tag(state.get().end()) == Tag.NAME) {
      return name;
    }
    Mention known = known(state.get(), phrases);
    return Optional.of(
        new Mention(name.get().begin(), name.get().end(), Sort.PLACE, known.participant()));
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
    boolean role = match.rule().meaning().word().equals("role");
    return isOfGoverned(hyphen) || (role && isTied(hyphen) && !text.is(hyphen + 1, "role-suffix"));
  }

  /** "Serb-held Sarajevo": whoever holds a place is not told of. */
  private boolean isOfGoverned(int hyphen) {
    return isTied(hyphen) && text.is(hyphen + 1, "governed");
  }

  private boolean isTied(int hyphen) {
    return text.isSign(hyphen, '-')
        && text.isTied(hyphen)
        && text.isTied(hyphen + 1)
        && text.isPlainWord(hyphen + 1);
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
          new Mention(match.begin(), match.end(), Sort.PLACE, polities.country(value, match));
      case "region" -> region(match, phrases);
      default -> polities.read(match, value, phrases);
    };
  }

  /** "the Turkish capital". */
  private Mention seat(Match match) {
    String country = match.captured("demonym").orElseThrow().value();
    return new Mention(match.begin(), match.end(), Sort.CAPITAL, polities.country(country, match));
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
}
