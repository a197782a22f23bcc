package parley.reading.mention;

import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Participant;
import parley.reading.phrase.Annotated;

/** Tells whose words a text gives: "Statement by the Prime Minister, Mr. Luis Vega". */
public final class Byline {

  /** As far before "by" may stand what is given: "transcript of the press conference given by". */
  private static final int REACH = 3;

  private Byline() {}

  /** The first person by whom a sentence says that a statement, speech or the like is given. */
  public static Optional<Participant> of(Annotated text, List<Mention> mentions) {
    for (Mention mention : mentions) {
      boolean somebody = mention.participant().role().isPresent() || isPerson(mention);
      if (somebody && isBehindStatement(text, mention.begin())) {
        return Optional.of(mention.participant());
      }
    }
    return Optional.empty();
  }

  private static boolean isPerson(Mention mention) {
    return mention.sort() == Mention.Sort.PERSON;
  }

  private static boolean isBehindStatement(Annotated text, int name) {
    int by = text.is(name - 1, "determiner") ? name - 2 : name - 1;
    return text.is(by, "given-by") && text.any(Math.max(0, by - REACH), by, "statement");
  }
}
