package parley.reading.mention;

import java.util.Optional;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.rule.Match;
import parley.reading.text.Sentences.Sentence;
import parley.reading.text.Token.Capitals;
import parley.reading.text.Token.Gap;
import parley.reading.text.TokenKind;

/** Finds how far a name goes that begins at a token. */
final class NameEnds {

  /** As many letters as the second half of a given name has: "Ing-wen". */
  private static final int MAX_HALF = 5;

  /** As many tokens as may tie the parts of a name: "van der", "al-". */
  private static final int MAX_BRIDGE = 2;

  private final Annotated text;

  NameEnds(Annotated text) {
    this.text = text;
  }

  /** The end of a name: capitalised words, particles between them, hyphens within them. */
  int name(int at, Sentence sentence) {
    int end = at;
    for (int i = at; i < sentence.end() && i <= end + MAX_BRIDGE; i++) {
      if (isNamePart(i, i > at)) {
        end = placeEnd(i);
        i = end - 1;
      } else if (!isBridge(i, sentence)) {
        return end;
      }
    }
    return end;
  }

  /** "New South Wales Government": the words of a place go together. */
  private int placeEnd(int at) {
    Optional<Match> mention = text.at(at, "mention");
    return mention.isPresent() && isPlace(mention.get()) ? mention.get().end() : at + 1;
  }

  /** The end of a person's name: "Ferdinand R. Marcos, Jr.", "Julia Grant, AC, MP". */
  int person(int at, Sentence sentence) {
    int end = name(at, sentence);
    int next = text.isSign(end, ',') ? end + 1 : end;
    while (end > at && next < sentence.end() && text.is(next, "name-suffix")) {
      end = next + 1;
      next = text.isSign(end, ',') ? end + 1 : end;
    }
    return end;
  }

  /** The end of the name proper: "Julia Grant" of "Julia Grant, AC, MP". */
  int proper(int at, int end) {
    int last = end;
    while (last > at + 1 && isLetters(last - 1)) {
      last = text.isSign(last - 2, ',') ? last - 2 : last - 1;
    }
    return last;
  }

  private boolean isLetters(int token) {
    return text.hasValue(token, "name-suffix", "letters");
  }

  /** The end of a person's name behind an office, where "Kennedy" is no city. */
  int holder(int at, Sentence sentence) {
    if (at >= sentence.end()) {
      return at; // "Prime Minister", and "Sydney" on the next line
    }
    boolean namesake = isCity(at) && !text.isSign(at - 1, ',');
    return namesake ? Math.max(at + 1, name(at + 1, sentence)) : person(at, sentence);
  }

  private boolean isCity(int token) {
    Optional<Match> mention = text.at(token, "mention");
    return mention.isPresent()
        && mention.get().rule().meaning().word().equals("city")
        && mention.get().end() == token + 1;
  }

  private boolean isNamePart(int token, boolean inside) {
    return (text.isCapitalised(token) || (inside && isSecondHalf(token)))
        && !text.is(token, "speaker")
        && !isShouted(token)
        && !(inside && isDay(token))
        && !(inside && (isBehindHeading(token) || text.names(token, token + 1, "heading-joint")))
        && !(inside && isLetters(token - 1))
        && isOfName(token, inside)
        && (inside || !text.is(token, "courtesy"))
        && (!inside || text.text().tokens().gap(token) != Gap.PARAGRAPH);
  }

  /** "will meet Eva Soto Friday", "Eva Soto May 3", but not "the Good Friday Agreement". */
  boolean isDay(int token) {
    boolean number =
        token + 1 < text.text().tokens().size()
            && text.text().tokens().kind(token + 1) == TokenKind.NUMBER;
    return (text.is(token, "weekday") && !text.isCapitalised(token + 1))
        || (text.is(token, "month") && number);
  }

  /**
   * "Sydney Opera House", "Milan Kucan": a city's name that begins a longer one; not "fly to
   * Seattle Friday".
   */
  boolean opensName(Match match) {
    int next = match.end();
    return isPlace(match)
        && text.isCapitalised(next)
        && !isDay(next)
        && text.at(next, "mention").isEmpty()
        && text.at(next, "trigger").isEmpty()
        && text.at(next, "other-event").isEmpty()
        && text.text().tokens().gap(next) != Gap.PARAGRAPH;
  }

  private static boolean isPlace(Match match) {
    String kind = match.rule().meaning().word();
    return kind.equals("city") || kind.equals("subdivision") || kind.equals("region");
  }

  /** Whether a word that names something else may be part of a longer name. */
  private boolean isOfName(int token, boolean inside) {
    Optional<Match> mention = text.at(token, "mention");
    if (mention.isEmpty()) {
      return true;
    }
    return inside ? isSurname(token) || isPlace(mention.get()) : opensName(mention.get());
  }

  /** "THE HON P J KEATING TO VISIT": a word of a heading that is no name. */
  private boolean isShouted(int token) {
    return text.text().tokens().capitals(token) == Capitals.ALL
        && (text.is(token, "function") || text.is(token, "in") || text.is(token, "to"));
  }

  /** "TALKS WITH PRESIDENT RUIZ Statement by": a name in a heading ends with its capitals. */
  private boolean isBehindHeading(int token) {
    return isLoud(token - 1) && isLoud(token - 2) && !isLoud(token);
  }

  private boolean isLoud(int token) {
    return text.isCapitalised(token)
        && text.text().tokens().capitals(token) == Capitals.ALL
        && text.text().word(token).length() > 2;
  }

  /** "Leandra English": a word for a people that ends a name. */
  private boolean isSurname(int token) {
    Optional<Match> demonym = text.mention(token, "demonym");
    return demonym.isPresent()
        && demonym.get().end() == token + 1
        && !text.isSign(token - 1, '-')
        && text.text().tokens().word(token - 1) == 0
        && !isWordBehind(token + 1);
  }

  private boolean isWordBehind(int token) {
    return token < text.text().tokens().size()
        && text.text().tokens().kind(token) == TokenKind.WORD
        && text.text().tokens().word(token) == 0;
  }

  /** "Ing-wen", "Jong-un": the lower-case half of a given name. */
  private boolean isSecondHalf(int token) {
    return text.isSign(token - 1, '-')
        && text.isCapitalised(token - 2)
        && text.text().tokens().gap(token) == Gap.NOTHING
        && text.text().tokens().kind(token) == TokenKind.WORD
        && !text.isCapitalised(token)
        && text.text().word(token).length() <= MAX_HALF;
  }

  /** "Ministers of Health and Education": a conjunction between capitals. */
  private boolean isBridged(int token) {
    return text.is(token, FunctionWord.COORDINATOR)
        && text.isCapitalised(token + 1)
        && text.at(token + 1, "mention").isEmpty();
  }

  private boolean isBridge(int token, Sentence sentence) {
    boolean hyphen =
        text.isSign(token, '-')
            && text.text().tokens().gap(token) == Gap.NOTHING
            && token + 1 < sentence.end()
            && text.text().tokens().gap(token + 1) == Gap.NOTHING;
    return hyphen || text.isSign(token, '.') || isOfMembers(token);
  }

  /** "Chicago Board of Trade", "Department for Education": a body's name goes on behind those. */
  int body(int end, Sentence sentence) {
    boolean isFor = isForSubject(end);
    if (!text.is(end, FunctionWord.GENITIVE) && !isFor) {
      return end;
    }
    int longer = capitals(end + 1, sentence);
    boolean of = isFor && longer > end + 1 && text.is(longer, FunctionWord.GENITIVE);
    int last = of ? capitals(longer + 1, sentence) : longer;
    if (longer == end + 1) {
      return end;
    }
    return last > longer + 1 ? last : longer;
  }

  /** Behind capitalised words, an article before them or none; the same token if there are none. */
  private int capitals(int begin, Sentence sentence) {
    int next = text.is(begin, FunctionWord.DEFINITE) ? begin + 1 : begin;
    int end = next;
    while (end < sentence.end() && (text.isCapitalised(end) || isBridged(end))) {
      end++;
    }
    return end > next ? end : begin;
  }

  /** "for Education", "for the Rebirth of the North", not "for Monday". */
  private boolean isForSubject(int token) {
    int subject = text.is(token + 1, FunctionWord.DEFINITE) ? token + 2 : token + 1;
    return text.is(token, FunctionWord.PURPOSIVE)
        && text.is(token - 1, "department")
        && text.isCapitalised(subject)
        && text.at(subject, "date").isEmpty();
  }

  /** "Transport Salaried Staffs' Association": whose body it is. */
  private boolean isOfMembers(int token) {
    boolean apostrophe = text.isSign(token, '\'') || text.isSign(token, '\u2019');
    return apostrophe
        && text.isTied(token)
        && text.is(token + 1, "body-word")
        && text.isCapitalised(token + 1);
  }
}
