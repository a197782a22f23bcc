package parley.reading.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.reading.meeting.Mention.Sort;
import parley.reading.rule.Match;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.Token.Gap;
import parley.reading.text.TokenKind;

/** Finds who and what a sentence names, from left to right. */
final class MentionReader {

  private static final int MAX_ADJECTIVES = 2;
  private static final List<String> NOT_DESCRIBING =
      List.of(
          "function",
          "determiner",
          "possessive-pronoun",
          "pronoun",
          "joins",
          "in",
          "to",
          "with",
          "topic",
          "boundary",
          "says",
          "firm",
          "tentative",
          "future",
          "past-verb",
          "off",
          "party-preposition",
          "group",
          "clitic");

  private final Annotated text;
  private final People people;
  private final NameEnds ends;
  private final Set<String> places = new HashSet<>();

  MentionReader(Annotated text, People people) {
    this.text = text;
    this.people = people;
    this.ends = new NameEnds(text);
  }

  /** The mentions of a sentence, in its order, none within another. */
  List<Mention> read(Sentence sentence) {
    List<Mention> mentions = new ArrayList<>();
    int at = sentence.begin();
    while (at < sentence.end()) {
      Optional<Mention> mention = mention(at, sentence);
      mention.ifPresent(mentions::add);
      at = mention.map(Mention::end).orElse(at + 1);
    }
    return mentions;
  }

  private Optional<Mention> mention(int at, Sentence sentence) {
    Optional<Match> match = text.at(at, "mention");
    if (match.isPresent()) {
      return Optional.of(known(match.get(), sentence));
    }
    if (text.is(at, "courtesy")) {
      return person(at, at + 1, sentence, Optional.empty(), Optional.empty());
    }
    if (text.is(at, "pronoun")) {
      return Optional.of(plain(at, at + 1, Sort.PRONOUN, Optional.empty()));
    }
    if (text.isCapitalised(at)) {
      return name(at, sentence);
    }
    return text.is(at, "group") ? Optional.of(group(at, sentence)) : Optional.empty();
  }

  /** "major domestic banks", "business leaders": with the words before it that say which. */
  private Mention group(int at, Sentence sentence) {
    int begin = at;
    while (begin > sentence.begin() && at - begin < MAX_ADJECTIVES && describes(begin - 1)) {
      begin--;
    }
    return plain(begin, at + 1, Sort.GROUP, Optional.empty());
  }

  /** A word that no rule of this stage knows may say which group it is. */
  private boolean describes(int token) {
    boolean plain =
        text.text().tokens().get(token).kind() == TokenKind.WORD
            && !text.isCapitalised(token)
            && text.at(token, "mention").isEmpty()
            && text.at(token, "trigger").isEmpty();
    return plain && NOT_DESCRIBING.stream().noneMatch(wordClass -> text.is(token, wordClass));
  }

  private Mention known(Match match, Sentence sentence) {
    String kind = match.rule().meaning().word();
    String value = match.captured(kind).orElseThrow().value();
    return switch (kind) {
      case "role" -> office(match.begin(), match.end(), value, Optional.empty(), sentence);
      case "body" -> body(match, value, sentence);
      default -> polity(match, kind, value, sentence);
    };
  }

  /** A country and what follows it: "Japan's Prime Minister Abe", "Japanese officials". */
  private Mention polity(Match match, String kind, String country, Sentence sentence) {
    int next = match.end();
    if (text.isWord(next, "'s") || text.isWord(next, "\u2019s") || text.isWord(next, "'")) {
      next++;
    }
    int office = skipAdjectives(next, sentence);
    boolean joined = next > match.end() || !kind.equals("capital");
    if (isOffice(office) && joined) {
      Match role = text.at(office, "mention").orElseThrow();
      String value = role.captured("role").orElseThrow().value();
      return office(match.begin(), role.end(), value, Optional.of(country), sentence);
    }
    int group = groupEnd(next, sentence);
    if (group > next && !kind.equals("capital")) {
      return plain(match.begin(), group, Sort.GROUP, Optional.of(country));
    }
    Sort sort =
        switch (kind) {
          case "country" -> Sort.COUNTRY;
          case "demonym" -> Sort.DEMONYM;
          default -> Sort.CAPITAL;
        };
    return new Mention(match.begin(), match.end(), sort, country(country, match));
  }

  private Participant country(String code, Match match) {
    Participant bare = new Participant(words(match), Optional.empty(), Optional.of(code));
    String name = bare.countryName().filter(n -> !n.equals(code)).orElse(words(match));
    return new Participant(name, Optional.empty(), Optional.of(code));
  }

  /** Lower-case words between a country and an office: "Japan's acting prime minister". */
  private int skipAdjectives(int at, Sentence sentence) {
    for (int i = at; i < Math.min(at + 3, sentence.end()); i++) {
      if (isOffice(i)) {
        return i;
      }
      if (text.is(i, "joins") || text.is(i, "function") || text.isCapitalised(i)) {
        return at;
      }
    }
    return at;
  }

  private boolean isOffice(int at) {
    return text.at(at, "mention").filter(m -> m.rule().meaning().word().equals("role")).isPresent();
  }

  /** The end of "officials", "foreign ministers", "trade negotiators" from a token on. */
  private int groupEnd(int at, Sentence sentence) {
    for (int i = at; i < Math.min(at + 4, sentence.end()); i++) {
      if (text.is(i, "group")) {
        return i + 1;
      }
      if (text.is(i, "joins") || text.is(i, "boundary") || text.is(i, "with")) {
        return at;
      }
    }
    return at;
  }

  private Mention body(Match match, String value, Sentence sentence) {
    int end = numberEnd(match.end());
    int group = groupEnd(end, sentence);
    String name =
        end > match.end() ? text.text().words(match.begin(), end) : value.replace('_', ' ');
    if (group > end) {
      name = text.text().words(match.begin(), group);
      end = group;
    }
    Participant participant = new Participant(name, Optional.empty(), Optional.empty());
    return new Mention(match.begin(), end, Sort.BODY, participant);
  }

  /** "Cop27": the number of a session is part of the name. */
  private int numberEnd(int end) {
    boolean number =
        end < text.text().tokens().size()
            && text.text().tokens().get(end).kind() == TokenKind.NUMBER
            && text.text().tokens().get(end).gap() == Gap.NOTHING;
    return number ? end + 1 : end;
  }

  /** An office and who holds it: "President Clinton", "the prime minister", "chief of X, Y". */
  private Mention office(
      int begin, int end, String role, Optional<String> country, Sentence sentence) {
    int next = end;
    Optional<String> home = country;
    if (text.isWord(next, "of") && home.isEmpty()) {
      Optional<Match> polity =
          text.at(next + 1, "mention").filter(m -> m.rule().meaning().word().equals("country"));
      if (polity.isPresent()) {
        home = polity.flatMap(m -> m.captured("country")).map(c -> c.value());
        next = polity.get().end();
      }
    }
    if (text.isWord(next, ",") && text.isCapitalised(next + 1) && home.isPresent()) {
      next++;
    }
    Optional<Mention> named = person(begin, next, sentence, Optional.of(role), home);
    return named.orElse(
        holder(begin, Math.max(end, home.equals(country) ? end : next), role, home));
  }

  private Mention holder(int begin, int end, String role, Optional<String> country) {
    String office = role.replace('_', ' ');
    Optional<Participant> known =
        people.holding(office, country).or(() -> country.flatMap(people::of));
    Participant participant =
        known.orElseGet(
            () -> new Participant(text.text().words(begin, end), Optional.of(office), country));
    boolean anyone = known.isEmpty() && country.isEmpty() && !text.isCapitalised(begin);
    return new Mention(begin, end, anyone ? Sort.PRONOUN : Sort.PERSON, participant);
  }

  private Optional<Mention> person(
      int begin, int at, Sentence sentence, Optional<String> role, Optional<String> country) {
    int from = text.is(at, "courtesy") ? at + 1 : at;
    int end = ends.name(from, sentence);
    if (end == from) {
      return Optional.empty();
    }
    String name = text.text().words(from, end);
    Participant person = people.enter(name, role.map(r -> r.replace('_', ' ')), country);
    return Optional.of(new Mention(begin, end, Sort.PERSON, person));
  }

  /** A run of capitalised words that no rule knows. */
  private Optional<Mention> name(int at, Sentence sentence) {
    int end = ends.name(at, sentence);
    if (end == at || text.is(at, "function")) {
      return Optional.empty();
    }
    if (text.any(at, end, "body-word")) {
      int whole = ends.body(end, sentence);
      return Optional.of(named(at, whole, Sort.BODY, text.text().words(at, whole)));
    }
    String name = text.text().words(at, end);
    Optional<Participant> known = people.named(name);
    if (known.isPresent()) {
      Participant person = people.enter(name, Optional.empty(), Optional.empty());
      return Optional.of(new Mention(at, end, Sort.PERSON, person));
    }
    Optional<Mention> pair = firstOfPair(at, end);
    if (pair.isPresent()) {
      return pair;
    }
    boolean alone = end == at + 1;
    boolean opens = at == sentence.begin() && !isSubject(end);
    if (alone && (opens || text.text().tokens().get(at).word() != 0)) {
      return Optional.empty();
    }
    if (alone || text.isWord(at - 1, "the") || isPlaceName(at, name)) {
      return Optional.of(named(at, end, Sort.NAME, name));
    }
    Participant entered = people.enter(name, Optional.empty(), Optional.empty());
    return Optional.of(new Mention(at, end, Sort.PERSON, entered));
  }

  /** "Abe and Trump", "Abe has": an unknown word that opens a sentence is a name if it acts. */
  private boolean isSubject(int next) {
    boolean pair = text.is(next, "joins") && text.isCapitalised(next + 1);
    return pair
        || text.is(next, "auxiliary")
        || text.is(next, "clitic")
        || text.is(next, "firm")
        || text.is(next, "tentative");
  }

  /** "Xi-Biden": two people whom the document knows, the second comes next. */
  private Optional<Mention> firstOfPair(int at, int end) {
    boolean pair = end == at + 3 && text.isWord(at + 1, "-");
    return pair && people.named(text.text().word(at + 2)).isPresent()
        ? people
            .named(text.text().word(at))
            .map(person -> new Mention(at, at + 1, Sort.PERSON, person))
        : Optional.empty();
  }

  /** A name behind "in" or "to" is a place's, and so wherever else the document has it. */
  private boolean isPlaceName(int at, String name) {
    if (text.is(at - 1, "in") || text.is(at - 1, "to")) {
      places.add(name);
    }
    return places.contains(name);
  }

  private Mention plain(int begin, int end, Sort sort, Optional<String> country) {
    String words = text.text().words(begin, end);
    return new Mention(begin, end, sort, new Participant(words, Optional.empty(), country));
  }

  private static Mention named(int begin, int end, Sort sort, String name) {
    return new Mention(begin, end, sort, new Participant(name, Optional.empty(), Optional.empty()));
  }

  private String words(Match match) {
    return text.text().words(match.begin(), match.end());
  }
}
