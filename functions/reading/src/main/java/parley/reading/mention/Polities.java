package parley.reading.mention;

import java.util.Optional;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;
import parley.reading.rule.Captured;
import parley.reading.rule.Match;

/** Finds countries by their names and their peoples'. Immutable. */
final class Polities {

  private final Annotated text;

  Polities(Annotated text) {
    this.text = text;
  }

  /** The country behind "of", "of the". */
  Optional<Match> behindOf(int at) {
    if (!text.is(at, FunctionWord.GENITIVE)) {
      return Optional.empty();
    }
    int next = text.is(at + 1, "determiner") ? at + 2 : at + 1;
    return text.mention(next, "country");
  }

  /** The country whose officer somebody is: "the president of Peru", "the leader from Peru". */
  Optional<Match> behindOffice(int at) {
    Optional<Match> from =
        text.is(at, FunctionWord.SOURCE) ? text.mention(at + 1, "country") : Optional.empty();
    boolean whole = from.isPresent() && !text.is(from.get().end(), "possessive");
    return whole ? from : behindOf(at);
  }

  /** The country, or what belongs to one, at a token. */
  Optional<Match> at(int token) {
    Optional<Match> country = text.mention(token, "country");
    return country.isPresent() ? country : text.mention(token, "demonym");
  }

  /** The code of a country, or of that to which something belongs. */
  Optional<String> code(Match polity) {
    Optional<Captured> captured = polity.captured(polity.rule().meaning().word());
    return captured.isPresent() ? Optional.of(captured.get().value()) : Optional.empty();
  }
}
