package parley.reading.mention;

import java.util.Optional;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.Tag;
import parley.reading.rule.Match;

/** Tells which words are those of an office. Of one thread, for one document. */
final class OfficeWords {

  /** As long as what an office is of may be: "International Trade and Industry". */
  static final int MAX_DEPARTMENT = 8;

  /** As many words as may stand before an office: "acting prime minister". */
  private static final int MAX_ADJECTIVES = 3;

  private final Annotated text;
  private final People people;
  private final Polities polities;

  OfficeWords(Annotated text, People people) {
    this.text = text;
    this.people = people;
    this.polities = new Polities(text);
  }

  /** "Foreign Trade Minister": the office that stands at a token. */
  Optional<Match> at(int at) {
    return text.mention(at, "role");
  }

  /** "President and Mrs. Reagan". */
  boolean isWithWife(int and) {
    return text.is(and, FunctionWord.COORDINATOR)
        && text.is(and + 1, "wife-courtesy")
        && text.isCapitalised(and + 2);
  }

  /** "Acme Corp (ACM.N) chairman": behind what stands in brackets; the token itself, if none do. */
  int behindBrackets(int at, Phrases phrases) {
    boolean brackets = text.isSign(at, '(') || text.isSign(at, '<');
    int behind = brackets ? phrases.behindAside(at) : at;
    return behind < phrases.sentence().end() ? behind : at;
  }

  /** The office behind up to a few adjectives: "Japan's acting prime minister". */
  Optional<Match> behindAdjectives(int at, Phrases phrases) {
    boolean title = false;
    for (int i = at; i < at + MAX_ADJECTIVES; i++) {
      Optional<Match> role = at(i);
      if (phrases.tag(i) == Tag.VERB) {
        return Optional.empty(); // "American negotiators head to Oslo"
      }
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

  /**
   * "Minister of International Trade and Industry": where the office ends that goes on behind a
   * token, the token itself if it does not.
   */
  int department(int end, Phrases phrases) {
    boolean opens =
        text.is(end, "department-preposition")
            && text.isCapitalised(end + 1)
            && !text.is(end + 1, "audience");
    if (!opens || polities.behindOf(end).isPresent()) {
      return end;
    }
    int at = end + 1;
    int last = Math.min(phrases.sentence().end(), end + MAX_DEPARTMENT);
    while (at < last && isDepartment(at, phrases)) {
      at++;
    }
    return at == end + 1 ? end : beforeHolder(end + 1, at, phrases);
  }

  /** "Minister for Foreign Affairs Eva Soto": behind its last subject somebody is named. */
  private int beforeHolder(int begin, int end, Phrases phrases) {
    int subject = end;
    while (subject > begin && !text.is(subject - 1, "department-subject")) {
      subject--;
    }
    boolean named = subject > begin && end >= subject + 2 && phrases.tag(end) != Tag.COMMA;
    return named ? subject : end;
  }

  /**
   * "Prime Minister and Minister for Trade Eva Soto": the end of the other office that one has
   * beside it; the token behind the first if there is none.
   */
  int behindOther(int end, Phrases phrases) {
    if (!text.is(end, FunctionWord.COORDINATOR)) {
      return end;
    }
    Optional<Match> body = text.mention(end + 1, "body");
    Optional<Match> other = at(body.isPresent() ? body.get().end() : end + 1);
    boolean alike =
        other.isPresent() && text.isCapitalised(other.get().begin()) == text.isCapitalised(end - 1);
    return alike ? department(other.get().end(), phrases) : end;
  }

  /**
   * "the Duke and Duchess of Kent": where it begins what another office is of that stands behind
   * one; the token behind the first if there is none.
   */
  int ofBoth(int end) {
    boolean article = text.is(end + 1, "determiner") && text.isCapitalised(end + 1);
    Optional<Match> other =
        text.is(end, FunctionWord.COORDINATOR) ? at(article ? end + 2 : end + 1) : Optional.empty();
    boolean of = other.isPresent() && text.is(other.get().end(), FunctionWord.GENITIVE);
    return of ? other.get().end() : end;
  }

  /** "Royal Highness the Duke": where the office itself begins. */
  int own(int begin) {
    Optional<Match> office = at(begin);
    return office.isPresent() ? office.get().captured("role").orElseThrow().begin() : begin;
  }

  /** Where the name behind a comma begins: ", Joko Widodo", ", the Hon. Kevin Rudd". */
  int apposed(int comma) {
    if (!text.isSign(comma, ',')) {
      return comma;
    }
    boolean article = text.is(comma + 1, "determiner") && isCourtesy(comma + 2);
    int name = article ? comma + 2 : comma + 1;
    return text.isCapitalised(name) ? name : comma;
  }

  /** "the Rt Hon Julia Grant", "Hon. Mr. Grant". */
  int behindCourtesy(int at) {
    boolean article = text.is(at, FunctionWord.DEFINITE) && isCourtesy(at + 1);
    int end = article ? at + 1 : at;
    while (isCourtesy(end)) {
      end++;
    }
    return end;
  }

  /** "Honourable", or the first word of "Right Honourable". */
  private boolean isCourtesy(int token) {
    return text.is(token, "courtesy")
        || (text.is(token, "courtesy-degree") && text.is(token + 1, "courtesy"));
  }

  private boolean isDepartment(int at, Phrases phrases) {
    boolean joins =
        phrases.tag(at) == Tag.CONJUNCTION
            && text.isCapitalised(at + 1)
            && !text.is(at + 1, "role-modifier")
            && at(at + 1).isEmpty();
    boolean region = text.at(at, "mention").isPresent(); // "African Affairs"
    boolean of = !region || text.is(at + 1, "department-subject");
    return joins || (text.isCapitalised(at) && of && !text.is(at, "courtesy"));
  }
}
