package parley.reading.mention;

import java.util.Optional;
import parley.reading.mention.Mention.Sort;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.rule.Match;
import parley.reading.text.TokenKind;

/** Reads people who are named by what they are: "finance ministers", "the ad hoc group". */
final class GroupReader {

  /** As many words as may say which group it is: "major domestic banks". */
  private static final int MAX_ADJECTIVES = 5;

  /** As many as may do so behind it: "representatives of 151 large companies". */
  private static final int MAX_COMPLEMENT = 10;

  private final Annotated text;

  GroupReader(Annotated text) {
    this.text = text;
  }

  /** "major domestic banks", "business leaders": with the words before it that say which. */
  Mention read(int at, Phrases phrases) {
    int begin = at;
    while (begin > phrases.sentence().begin()
        && at - begin < MAX_ADJECTIVES
        && describes(begin - 1, phrases)) {
      begin--;
    }
    begin = text.isSign(begin, '-') ? Math.min(at, wholeWord(begin, phrases)) : begin;
    int end = end(at);
    while (text.is(end, "group") && phrases.tag(end) == Tag.NOUN) {
      end++;
    }
    Optional<Match> people = people(end, phrases);
    if (people.isPresent()) {
      int whole = nounsEnd(people.get().end(), phrases);
      Optional<String> country = new Polities(text).code(people.get());
      return Mention.of(text, begin, whole, Sort.GROUP, country);
    }
    int owned = isOwned(end, phrases) ? end(end + 1, phrases) : end;
    end = owned > end + 1 ? owned : end;
    boolean bare = begin == at && end == end(at) && phrases.tag(at - 1) != Tag.CONJUNCTION;
    int from = bare && !text.is(at, "party-group") ? fromEverywhere(end, phrases) : end;
    int whole = from > end ? from : complement(end, phrases);
    return Mention.of(text, begin, whole, Sort.GROUP, Optional.empty());
  }

  /** "54-member association" with its number, "the so-called group" without what is cut off. */
  private static int wholeWord(int hyphen, Phrases phrases) {
    return phrases.tag(hyphen - 1) == Tag.NUMBER ? hyphen - 1 : hyphen + 2;
  }

  /** "the teachers' unions", "Andean nations' ministers": the apostrophe of several. */
  private boolean isOwned(int apostrophe, Phrases phrases) {
    return phrases.tag(apostrophe) == Tag.POSSESSIVE
        && text.text().tokens().kind(apostrophe) == TokenKind.SIGN
        && (phrases.tag(apostrophe - 1) == Tag.NOUN || apostrophe - 1 == phrases.sentence().begin())
        && !text.is(apostrophe - 2, "quantifier");
  }

  /** "heads of state": what is one word, though it is written as several. */
  private int end(int at) {
    Optional<Match> whole = text.mention(at, "group");
    return whole.isPresent() ? whole.get().end() : at + 1;
  }

  /** "a delegation of Peruvian businessmen": of which country they are. */
  private Optional<Match> people(int end, Phrases phrases) {
    Optional<Match> people =
        text.is(end, "group-preposition") ? text.mention(end + 1, "demonym") : Optional.empty();
    boolean described = people.isPresent() && phrases.tag(people.get().end()) == Tag.NOUN;
    return described ? people : Optional.empty();
  }

  private static int nounsEnd(int at, Phrases phrases) {
    int end = at;
    while (phrases.tag(end) == Tag.NOUN) {
      end++;
    }
    return end;
  }

  /** "representatives of 151 large companies": with what tells which, if it has no name. */
  private int complement(int end, Phrases phrases) {
    if (!text.is(end, "group-preposition")) {
      return end;
    }
    int at = end + 1;
    while (at < end + MAX_COMPLEMENT && isPlain(at, phrases)) {
      at++;
    }
    boolean whole = at > end + 1 && phrases.tag(at) != Tag.NAME;
    boolean thing = // "leaders of industry"
        text.is(end - 1, "leading")
            && text.is(end, FunctionWord.GENITIVE)
            && phrases.tag(at - 1) == Tag.NOUN;
    return whole && (thing || text.is(at - 1, "group")) ? at : end;
  }

  /** "leaders from across the world", "from Africa and Asia": people of no country. */
  private int fromEverywhere(int end, Phrases phrases) {
    if (!text.is(end, "group-preposition")) {
      return end;
    }
    boolean everywhere = text.is(end + 1, "throughout");
    int preposition = everywhere ? end + 1 : end;
    int from = text.is(preposition + 1, "definite") ? preposition + 2 : preposition + 1;
    int at = regions(from);
    while (everywhere && at < end + MAX_COMPLEMENT && isPlain(at, phrases)) {
      at++;
    }
    Tag next = phrases.tag(at);
    return at > from && !next.isNominal() && next != Tag.POSSESSIVE ? at : end;
  }

  /** The end of "Africa and Asia" from a token on, or that. */
  private int regions(int from) {
    Optional<Match> first = text.mention(from, "region");
    int end = first.isPresent() ? first.get().end() : from;
    Optional<Match> second =
        end > from && text.is(end, FunctionWord.COORDINATOR)
            ? text.mention(end + 1, "region")
            : Optional.empty();
    return second.isPresent() ? second.get().end() : end;
  }

  private boolean isPlain(int at, Phrases phrases) {
    if (text.at(at, "trigger").isPresent()) {
      return false;
    }
    return switch (phrases.tag(at)) {
      case NOUN, NUMBER, DETERMINER, POSSESSIVE, ASIDE -> true;
      case PREPOSITION -> text.is(at, "group-preposition");
      default -> false;
    };
  }

  /** Whether a word has its capital because it opens a sentence, or a story and a group's name. */
  boolean mayOpen(int at, int end, Phrases phrases) {
    boolean opens = phrases.tag(end) == Tag.NOUN && opens(at, phrases);
    return (opens || at == phrases.sentence().begin()) && !tellsWhat(end, phrases);
  }

  /** Whether a token opens a sentence, or a story: "LIMA, May 3 (ABC) - Trade ministers". */
  private boolean opens(int token, Phrases phrases) {
    int dash = token - 1;
    while (text.is(dash, "dash")) {
      dash--;
    }
    boolean dated = phrases.tag(dash) == Tag.DATE || text.isSign(dash, ')');
    return token == phrases.sentence().begin() || (dash < token - 1 && dated);
  }

  /** "Acme, the nation's third carmaker,": what the one is that is named before. */
  private boolean tellsWhat(int comma, Phrases phrases) {
    int end = comma + 2;
    while (end < comma + MAX_COMPLEMENT && isPlain(end, phrases)) {
      end++;
    }
    return text.isSign(comma, ',')
        && phrases.tag(comma + 1) == Tag.DETERMINER
        && text.is(end - 1, "named-body")
        && text.isSign(end, ',');
  }

  /** A noun or adjective that no rule of this stage knows may say which group it is. */
  private boolean describes(int token, Phrases phrases) {
    return isWordOrHyphen(token)
        && (phrases.tag(token) == Tag.NOUN || opens(token, phrases))
        && !text.is(token, "function")
        && !text.is(token, "occasion")
        && text.at(token, "mention").isEmpty()
        && text.at(token, "trigger").isEmpty()
        && !text.is(token, "group")
        && !text.is(token, "quantifier");
  }

  private boolean isWordOrHyphen(int token) {
    return text.text().tokens().kind(token) == TokenKind.WORD || text.isSign(token, '-');
  }

  /** The end of "officials", "foreign ministers", "trade negotiators" from a token on, or that. */
  int end(int at, Phrases phrases) {
    for (int i = at; i < at + MAX_ADJECTIVES + 1; i++) {
      boolean whole = text.mention(i, "group").isPresent(); // "trade mission"
      if (whole || (text.is(i, "group") && !text.is(i, "department"))) {
        return end(i);
      }
      if (text.is(i, "agent-noun") && !phrases.tag(i + 1).isNominal()) {
        return i + 1; // "a senior Peruvian official"
      }
      boolean within =
          describes(phrases.tag(i)) || (i > at && (isOwned(i, phrases) || isJoint(i, phrases)));
      if (!within || isOfAnother(at, i) || isOfficer(i, phrases)) {
        return at;
      }
    }
    return at;
  }

  /** "U.S. state and local officials": between two words that say which group it is. */
  private boolean isJoint(int token, Phrases phrases) {
    return text.is(token, FunctionWord.COORDINATOR)
        && phrases.tag(token - 1) == Tag.NOUN
        && phrases.tag(token + 1) == Tag.NOUN
        && text.isPlainWord(token - 1)
        && text.isPlainWord(token + 1)
        && !text.is(token + 1, "group");
  }

  private static boolean describes(Tag tag) {
    return tag == Tag.NOUN || tag == Tag.NAME || tag == Tag.NUMBER;
  }

  /** "Peru's Kosovo envoy Ana Ruiz heads for": one who has a name is no group. */
  private boolean isOfficer(int token, Phrases phrases) {
    return text.mention(token, "role").isPresent() && phrases.tag(token + 1) == Tag.NAME;
  }

  /** "France say Syrian government": people of whom another country is told. */
  private boolean isOfAnother(int at, int token) {
    return token > at && text.mention(token, "demonym").isPresent();
  }
}
