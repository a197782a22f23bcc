package parley.reading.mention;

import java.util.Optional;
import parley.reading.meeting.Participant;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.phrase.VerbGroup;
import parley.reading.rule.Match;

/**
 * What stands between commas behind a person's name: "Antonio Tajani, the Italian foreign
 * minister,", "Mary Barra, chief executive of General Motors,". Of one thread, for one document.
 */
final class Apposition {

  /** As long as what somebody has an office of may be: "of the country's biggest miners' union". */
  private static final int MAX_DESCRIPTION = 12;

  private final Annotated text;
  private final OfficeWords offices;
  private final Polities polities;
  private final NameEnds ends;

  Apposition(Annotated text, OfficeWords offices) {
    this.text = text;
    this.offices = offices;
    this.polities = new Polities(text);
    this.ends = new NameEnds(text);
  }

  /** What it tells of a person, and where it ends. */
  record Told(int end, Optional<String> role, Optional<String> country) {}

  /** What is told behind a name; nothing, if neither an office is nor whose somebody is. */
  Told behind(int name, Phrases phrases) {
    Told nothing = new Told(name, Optional.empty(), Optional.empty());
    if (phrases.tag(name) != Tag.COMMA) {
      return nothing;
    }
    int next = text.is(name + 1, "determiner") ? name + 2 : name + 1;
    Optional<Match> polity = polities.at(next);
    int from = polity.isPresent() ? polity.get().end() : next;
    from = polity.isPresent() && text.is(from, "possessive") ? from + 1 : from;
    if (text.is(from, "counterpart") && phrases.tag(from + 1) == Tag.COMMA) {
      Optional<String> country =
          polity.isPresent() ? polities.code(polity.get()) : Optional.empty();
      return new Told(from + 1, Optional.empty(), country); // "Li Qiang, his Chinese counterpart,"
    }
    Optional<Match> role = offices.behindAdjectives(from, phrases);
    Optional<Told> told =
        role.isPresent() ? told(role.get(), polity, phrases) : ofBody(next, phrases);
    if (told.isEmpty()) {
      told = owned(next, polity, phrases);
    }
    if (told.isEmpty() && polity.isEmpty() && text.is(name + 1, FunctionWord.DEFINITE)) {
      told = ofName(next, phrases);
    }
    return told.isPresent() && !isOther(name + 1, told.get().end(), phrases) ? told.get() : nothing;
  }

  /** "the EU's trade chief,", "the IMF managing director,": whose office a known body has. */
  private Optional<Told> ofBody(int begin, Phrases phrases) {
    Optional<Match> body = text.mention(begin, "body");
    int end = body.isPresent() ? body.get().end() : begin;
    int from = text.is(end, "possessive") ? end + 1 : end;
    Optional<Match> role =
        body.isPresent() ? offices.behindAdjectives(from, phrases) : Optional.empty();
    if (role.isEmpty() || !closes(role.get().end(), phrases)) {
      return Optional.empty();
    }
    String value = role.get().captured("role").orElseThrow().value();
    String office = Participant.office(value, text.text().line(begin, end));
    return Optional.of(new Told(role.get().end(), Optional.of(office), Optional.empty()));
  }

  /** "the Acme chief executive,", "the Unite veteran,": of what body, by its name. */
  private Optional<Told> ofName(int begin, Phrases phrases) {
    int body = text.isCapitalised(begin) ? ends.name(begin, phrases.sentence()) : begin;
    Optional<Match> role =
        body > begin ? offices.behindAdjectives(body, phrases) : Optional.empty();
    int end = role.isPresent() ? role.get().end() : body + 1;
    boolean word = role.isPresent() || (text.isPlainWord(body) && phrases.tag(body) == Tag.NOUN);
    if (body == begin || !word || text.is(end - 1, "group") || !closes(end, phrases)) {
      return Optional.empty();
    }
    if (role.isEmpty()) {
      return Optional.of(new Told(end, Optional.empty(), Optional.empty()));
    }
    String value = role.get().captured("role").orElseThrow().value();
    String office = Participant.office(value, text.text().line(begin, body));
    return Optional.of(new Told(end, Optional.of(office), Optional.empty()));
  }

  /**
   * "Acme's top lawyer,", "the Liberals' pick to lead": whose somebody is, in words of no office.
   */
  private Optional<Told> owned(int begin, Optional<Match> polity, Phrases phrases) {
    Optional<Match> known = text.at(begin, "mention");
    int owner = known.isPresent() ? known.get().end() : ends.name(begin, phrases.sentence());
    int end = owner + 1;
    while (end < owner + MAX_DESCRIPTION && isDescription(end, phrases)) {
      end++;
    }
    boolean owned = owner > begin && end > owner + 1 && phrases.tag(owner) == Tag.POSSESSIVE;
    if (!owned || text.is(end - 1, "group") || !isEnd(end, phrases)) {
      return Optional.empty();
    }
    Optional<String> country = polity.isPresent() ? polities.code(polity.get()) : Optional.empty();
    return Optional.of(new Told(end, Optional.empty(), country));
  }

  private boolean isEnd(int token, Phrases phrases) {
    Tag tag = phrases.tag(token);
    return tag == Tag.TO || tag == Tag.PREPOSITION || closes(token, phrases);
  }

  /** "will meet Berg, her spokesman said": somebody else. */
  private boolean isOther(int owner, int end, Phrases phrases) {
    return text.value(owner, "possessive-pronoun").isPresent() && phrases.tag(end) != Tag.COMMA;
  }

  /** An office, of a country or a body, up to the comma that closes it. */
  private Optional<Told> told(Match role, Optional<Match> polity, Phrases phrases) {
    Optional<Told> both = ofBoth(role, polity, phrases);
    if (both.isPresent()) {
      return both;
    }
    Optional<Match> of = polity.isPresent() ? polity : polities.behindOf(role.end());
    int close = polity.isEmpty() && of.isPresent() ? of.get().end() : role.end();
    int body = of.isPresent() ? close : ends.body(close, phrases.sentence());
    boolean named = of.isPresent() || body > close || !text.isCapitalised(close - 1);
    String value = role.captured("role").orElseThrow().value();
    if (!closes(body, phrases)) {
      return described(role.end(), value, polity.isPresent() ? polity : of, phrases);
    }
    if (!named) {
      return Optional.empty();
    }
    String office = body > close ? Participant.office(value, bodyName(close, body)) : value;
    Optional<String> country = of.isPresent() ? polities.code(of.get()) : Optional.empty();
    return Optional.of(new Told(body, Optional.of(office), country));
  }

  /** "Deputy Prime Minister and Minister for Trade of Peru,": the first of two offices. */
  private Optional<Told> ofBoth(Match role, Optional<Match> polity, Phrases phrases) {
    int first = offices.department(role.end(), phrases);
    int both = offices.behindOther(first, phrases);
    Optional<Match> of = polity.isPresent() ? polity : polities.behindOf(both);
    int end = polity.isEmpty() && of.isPresent() ? of.get().end() : both;
    if (both == first || !closes(end, phrases)) {
      return Optional.empty();
    }
    String value = role.captured("role").orElseThrow().value();
    Optional<String> country = of.isPresent() ? polities.code(of.get()) : Optional.empty();
    return Optional.of(new Told(end, Optional.of(value), country));
  }

  /** "general secretary of the teachers' union,", "ambassador to Peru,": of what is no name. */
  private Optional<Told> described(int of, String role, Optional<Match> polity, Phrases phrases) {
    boolean brings = phrases.tag(of) == Tag.PREPOSITION || phrases.tag(of) == Tag.TO;
    int end = of + 1;
    while (end < of + MAX_DESCRIPTION && isDescription(end, phrases)) {
      end++;
    }
    if (!brings || end == of + 1 || !closes(end, phrases)) {
      return Optional.empty();
    }
    boolean genitive = text.is(of, FunctionWord.GENITIVE);
    String office = genitive ? Participant.office(role, bodyName(of, end)) : role;
    Optional<String> country = polity.isPresent() ? polities.code(polity.get()) : Optional.empty();
    return Optional.of(new Told(end, Optional.of(office), country));
  }

  private boolean isDescription(int token, Phrases phrases) {
    boolean within = phrases.tag(token).isNominal() || text.is(token, FunctionWord.GENITIVE);
    return within && text.at(token, "trigger").isEmpty(); // "president of the summit"
  }

  /** The comma behind it, the sentence's end, or the verb, since writers leave the comma out. */
  private boolean closes(int end, Phrases phrases) {
    Optional<VerbGroup> verb = phrases.at(end);
    boolean last = end == phrases.sentence().end() - 1 && text.isSign(end, '.');
    return last || phrases.tag(end) == Tag.COMMA || (verb.isPresent() && verb.get().isFinite());
  }

  /** Without the "of" or "of the" before it. */
  private String bodyName(int of, int end) {
    int from = text.is(of + 1, "determiner") ? of + 2 : of + 1;
    return text.text().line(from, end);
  }
}
