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
import parley.reading.phrase.Tags;
import parley.reading.phrase.VerbGroup;
import parley.reading.rule.Match;
import parley.reading.text.Token;
import parley.reading.text.Token.Capitals;

/** Reads capitalised words: people, bodies, places. Of one thread, for one document. */
final class NameReader {

  /** "Without", "Although": what a capital at the beginning of a sentence makes no name. */
  private static final Tags NO_NAMES =
      Tags.of(
          Tag.PREPOSITION,
          Tag.TO,
          Tag.SUBORDINATOR,
          Tag.CONJUNCTION,
          Tag.RELATIVE,
          Tag.PRONOUN,
          Tag.DETERMINER,
          Tag.DATE,
          Tag.BE,
          Tag.HAVE,
          Tag.DO);

  /** From "UAE" on. */
  private static final int MIN_ACRONYM = 3;

  /** Up to "UNESCO". */
  private static final int MAX_ACRONYM = 6;

  private final Annotated text;
  private final People people;
  private final OfficeReader offices;
  private final OfficeWords officeWords;
  private final BodyReader bodies;
  private final GroupReader groups;
  private final NameEnds ends;
  private final Set<String> places = new HashSet<>();

  NameReader(
      Annotated text,
      People people,
      OfficeReader offices,
      OfficeWords officeWords,
      BodyReader bodies) {
    this.text = text;
    this.people = people;
    this.offices = offices;
    this.officeWords = officeWords;
    this.bodies = bodies;
    this.groups = new GroupReader(text);
    this.ends = new NameEnds(text);
  }

  /** The name that begins at a capitalised token, if it is one. */
  Optional<Mention> read(int at, Phrases phrases) {
    int end = beforeDate(at, ends.name(at, phrases.sentence()), phrases);
    boolean modifier = end == at + 1 && text.is(at, "role-modifier");
    boolean word = NO_NAMES.have(phrases.tag(at)) || text.is(at, "function") || isAudience(at, end);
    if (end == at || modifier || word || isLoud(at, end) || isHis(at, end) || isOfVisit(at)) {
      return Optional.empty();
    }
    if (at == phrases.sentence().begin() && isCompound(at)) {
      return Optional.empty();
    }
    if (text.any(at, end, "body-word")) {
      int whole = ends.body(end, phrases.sentence());
      return Optional.of(bodies.orHolder(at, whole, phrases));
    }
    String name = text.text().line(at, end);
    boolean known = people.named(name).isPresent();
    int owned = known ? end : ownedBody(end, phrases);
    if (owned > end) {
      return Optional.of(bodies.orHolder(at, owned, phrases));
    }
    if (known) {
      return Optional.of(person(at, end, phrases));
    }
    Optional<Match> office = officeWords.at(officeWords.behindBrackets(end, phrases));
    if (office.isPresent() && isOfficer(end, office.get(), phrases)) {
      return Optional.of(offices.of(at, end, office.get(), phrases));
    }
    Optional<Mention> pair = firstOfPair(at, end);
    return pair.isPresent() ? pair : unknown(at, end, name, phrases);
  }

  /**
   * "Farmers' Union", "Workers' Party": the end of a body whose name goes on behind an apostrophe.
   */
  private int ownedBody(int end, Phrases phrases) {
    boolean many = text.is(end, "possessive") && (length(end) == 1 || text.is(end - 1, "owners"));
    boolean owns = many && text.isCapitalised(end + 1);
    int next = owns ? ends.name(end + 1, phrases.sentence()) : end;
    boolean body = next > end && text.any(end + 1, next, "body-word");
    return body ? ends.body(next, phrases.sentence()) : end;
  }

  /** "Norsk Hydro chief executive Eva Berg", but not "Presumptive Philippine president Berg". */
  private boolean isOfficer(int end, Match office, Phrases phrases) {
    return text.isCapitalised(office.begin())
        || (text.isCapitalised(officeWords.apposed(officeWords.behindOther(office.end(), phrases)))
            && text.mention(end - 1, "demonym").isEmpty());
  }

  /** "Gozo May 31": a month that belongs to a date ends the name. */
  private static int beforeDate(int begin, int end, Phrases phrases) {
    for (int i = begin; i < end; i++) {
      if (phrases.tag(i) == Tag.DATE) {
        return i;
      }
    }
    return end;
  }

  /** "Mr. Ruiz and his Cabinet", "members of his Government": who is named already. */
  private boolean isHis(int at, int end) {
    return end == at + 1
        && text.is(at - 1, "possessive-pronoun")
        && (text.is(at - 2, FunctionWord.COORDINATOR) || text.is(at - 2, FunctionWord.GENITIVE));
  }

  /** "an Official Visit": of which sort it is, with a capital. */
  private boolean isOfVisit(int at) {
    int visit = at;
    while (text.is(visit, "visit-title")) {
      visit++;
    }
    return visit > at && text.at(visit, "trigger").isPresent();
  }

  /** "High-level talks": a word of several that opens a sentence, but "Six-party talks". */
  private boolean isCompound(int at) {
    return text.isSign(at + 1, '-')
        && text.isTied(at + 1)
        && text.isPlainWord(at + 2)
        && !text.is(at + 2, "sided");
  }

  /** "FOR MEDIA", "Press Release". */
  private boolean isAudience(int at, int end) {
    return end == at + 1 && text.is(at, "audience");
  }

  /** "COAG", but not a word of a heading: "MEDIA VISIT OF". */
  private boolean isAcronym(int at) {
    return isAllCapitals(at) && length(at) <= MAX_ACRONYM && !isAllCapitals(at + 1);
  }

  private boolean isAllCapitals(int token) {
    return text.isCapitalised(token)
        && text.text().tokens().capitals(token) == Capitals.ALL
        && length(token) >= MIN_ACRONYM;
  }

  private int length(int token) {
    Token of = text.text().tokens().get(token);
    return of.end() - of.begin();
  }

  /** "UNDER EMBARGO UNTIL": several words all in capitals are a heading's. */
  private boolean isLoud(int at, int end) {
    int loud = 0;
    for (int i = at; i < end; i++) {
      Token token = text.text().tokens().get(i);
      boolean letter = token.end() == token.begin() + 1;
      loud += letter || token.capitals() == Capitals.ALL ? 1 : 0;
    }
    return loud > 1 && loud > (end - at) / 2;
  }

  private Optional<Mention> unknown(int at, int end, String name, Phrases phrases) {
    if (offices.isTold(end, phrases)) {
      return Optional.of(person(at, end, phrases));
    }
    boolean alone = end == at + 1;
    boolean opens = groups.mayOpen(at, end, phrases) && !isSubject(end, phrases);
    if (alone && opens && isLabel(at, phrases)) {
      Participant speaker = Participant.called(Loudness.quiet(name));
      return Optional.of(new Mention(at, end, Sort.NAME, speaker));
    }
    if (alone && (opens || isOfOtherRules(at))) {
      return Optional.empty();
    }
    int group = groups.end(end, phrases);
    if (group > end && phrases.tag(end) == Tag.NOUN) {
      return Optional.of(bodies.named(at, group));
    }
    if (alone && isAcronym(at)) {
      Optional<Match> role = officeWords.behindAdjectives(end, phrases);
      return Optional.of(
          role.isPresent() ? offices.of(at, end, role.get(), phrases) : bodies.named(at, end));
    }
    boolean thing = alone || phrases.tag(at - 1) == Tag.DETERMINER;
    if (!thing) {
      notePlace(at, name);
    }
    return Optional.of(
        thing || places.contains(name) ? named(at, end, Sort.NAME) : person(at, end, phrases));
  }

  /** "GRANT: I shall": who speaks. */
  private boolean isLabel(int at, Phrases phrases) {
    return isAllCapitals(at) && text.isSign(at + 1, ':') && phrases.tag(at + 1) == Tag.MARK;
  }

  /** A date or a word that tells of a meeting is no name. */
  private boolean isOfOtherRules(int at) {
    return text.at(at, "trigger").isPresent()
        || text.at(at, "date").isPresent()
        || text.is(at, "weekday")
        || text.is(at, "month");
  }

  private Mention person(int at, int end, Phrases phrases) {
    int whole = Math.max(end, ends.person(at, phrases.sentence()));
    return offices.person(at, at, whole, phrases, Optional.empty(), Optional.empty());
  }

  /** "Malaysia's Anwar Ibrahim": a person named with his country. */
  Optional<Mention> personOf(int begin, int next, String country, Phrases phrases) {
    int end = ends.person(next, phrases.sentence());
    boolean known = end > next && people.named(text.text().line(next, end)).isPresent();
    boolean pair = phrases.tag(end) == Tag.CONJUNCTION;
    boolean acts = end > next && (pair || phrases.at(end).isPresent() || isMet(begin));
    boolean name = (end > next + 1 || acts) && !text.any(next, end, "body-word");
    return known || name
        ? offices.person(begin, next, phrases, Optional.empty(), Optional.of(country))
        : Optional.empty();
  }

  /** "will host Norway's Berg", "with Norway's Berg", not "in Norway's Bergen". */
  private boolean isMet(int begin) {
    Optional<Match> verb = text.at(begin - 1, "trigger");
    return text.is(begin - 1, FunctionWord.COMITATIVE)
        || (verb.isPresent() && verb.get().rule().meaning().arguments().contains("object"));
  }

  /** "Abe and Trump", "Abe has": an unknown word that opens a sentence is a name if it acts. */
  private boolean isSubject(int next, Phrases phrases) {
    int second = phrases.tag(next + 1) == Tag.DETERMINER ? next + 2 : next + 1;
    boolean his = text.hasValue(next + 1, "possessive-pronoun", "one"); // "Abe and his wife"
    boolean pair = phrases.tag(next) == Tag.CONJUNCTION && (text.isCapitalised(second) || his);
    boolean comma =
        phrases.tag(next) == Tag.COMMA
            && (phrases.tag(next + 1) == Tag.RELATIVE || isDescribed(next + 1, phrases));
    return pair
        || comma
        || opensList(next, phrases)
        || phrases.tag(next) == Tag.POSSESSIVE
        || isFinite(phrases.at(behindAdverbs(next, phrases)));
  }

  /** "Abe also met", "Abe no longer plans". */
  private static int behindAdverbs(int next, Phrases phrases) {
    int at = next;
    while (phrases.tag(at) == Tag.ADVERB || phrases.tag(at) == Tag.NEGATION) {
      at++;
    }
    return at;
  }

  /** "Abe, accompanied by his wife, begins", "Abe, not invited, begins". */
  private boolean isDescribed(int at, Phrases phrases) {
    Optional<VerbGroup> verb = phrases.at(text.is(at, FunctionWord.NEGATOR) ? at + 1 : at);
    return verb.isPresent() && verb.get().form() == VerbGroup.Form.PARTICIPLE;
  }

  /** "Abe, Trump and Xi will", "Acme and the union will": the first of several who act. */
  private boolean opensList(int next, Phrases phrases) {
    Tag second = phrases.tag(next + 1); // not "Economy and finance ministers"
    boolean whole = second == Tag.DETERMINER || text.is(next + 1, "group");
    boolean name = phrases.tag(next) == Tag.COMMA && second == Tag.NAME;
    boolean kind = text.is(next - 1, "named-body"); // "Cartel and its allies": no name
    boolean joined = phrases.tag(next) == Tag.CONJUNCTION && whole && !kind;
    Optional<VerbGroup> verb = name || joined ? phrases.behind(next) : Optional.empty();
    return verb.isPresent()
        && verb.get().isFinite()
        && phrases.subject(verb.get()).begin() == next - 1;
  }

  private static boolean isFinite(Optional<VerbGroup> verb) {
    return verb.isPresent() && verb.get().isFinite();
  }

  /** "Xi-Biden": two people whom the document knows, the second comes next. */
  private Optional<Mention> firstOfPair(int at, int end) {
    boolean pair = end == at + 3 && text.isSign(at + 1, '-');
    if (!pair || people.named(text.text().word(at + 2)).isEmpty()) {
      return Optional.empty();
    }
    Optional<Participant> first = people.named(text.text().word(at));
    return first.isEmpty()
        ? Optional.empty()
        : Optional.of(new Mention(at, at + 1, Sort.PERSON, first.get()));
  }

  /** A name behind "in" or "to" is a place's, and so wherever else the document has it. */
  private void notePlace(int at, String name) {
    if (text.is(at - 1, "in") || text.is(at - 1, "to")) {
      places.add(name);
    }
  }

  private Mention named(int begin, int end, Sort sort) {
    return Mention.of(text, begin, end, sort, Optional.empty());
  }
}
