package parley.reading.party;

import java.util.Optional;
import parley.reading.meeting.Participant;
import parley.reading.mention.Mention;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;

/** For whom a spokesman speaks: "Acme spokesman Ole Berg", "a spokesman for Acme". */
final class Voice {

  private final Annotated text;

  Voice(Annotated text) {
    this.text = text;
  }

  /** Who is meant by the "we" of a spokesman, if the words that name him tell. */
  Optional<Participant> owner(Mention spokesman) {
    int begin = spokesman.begin();
    for (int i = begin; i < spokesman.end(); i++) {
      if (text.isSign(i, ',')) {
        begin = i + 1; // "Ole Berg, Acme's spokesman"
      } else if (isSpokesman(i)) {
        int name = beforePossessive(begin, i);
        boolean of =
            text.is(i + 1, FunctionWord.PURPOSIVE) || text.is(i + 1, FunctionWord.GENITIVE);
        return of ? party(spokesman, i + 2, spokesman.end()) : party(spokesman, begin, name);
      }
    }
    return Optional.empty();
  }

  /** Whether somebody is a spokesman, and no analyst or dealer. */
  boolean isSpokesman(Mention person) {
    for (int i = person.begin(); i < person.end(); i++) {
      if (isSpokesman(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSpokesman(int token) {
    return text.is(token, "speaking-for");
  }

  /** "Acme" of "Acme's spokesman". */
  private int beforePossessive(int begin, int end) {
    int at = begin;
    while (at < end && !text.is(at, FunctionWord.POSSESSIVE_CLITIC)) {
      at++;
    }
    return at;
  }

  /** "the Acme", "the Ports Authority", but not "a company", which is named by itself. */
  private Optional<Participant> party(Mention spokesman, int from, int end) {
    int begin = from;
    while (begin < end && !text.isCapitalised(begin)) {
      begin++;
    }
    if (begin == end) {
      return Optional.empty();
    }
    String name = text.text().line(begin, end);
    Optional<String> country = spokesman.participant().country();
    return Optional.of(new Participant(name, Optional.empty(), country));
  }
}
