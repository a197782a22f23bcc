package parley.reading.mention;

import java.util.List;
import java.util.Optional;
import parley.reading.meeting.Participant;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.FunctionWord;

/**
 * Tells whose words a text gives, or whose diary: "Statement by the Prime Minister, Mr. Luis Vega".
 */
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

  /** "The President's schedule for Friday", "Diary of Chancellor Berg": whose the entries are. */
  public static Optional<Participant> diarist(Annotated text, List<Mention> mentions) {
    for (Mention mention : mentions) {
      boolean somebody = mention.participant().role().isPresent() || isPerson(mention);
      if (somebody && (isBehindDiary(text, mention.begin()) || ownsDiary(text, mention.end()))) {
        return Optional.of(mention.participant());
      }
    }
    return Optional.empty();
  }

  private static boolean ownsDiary(Annotated text, int behind) {
    return text.is(behind, FunctionWord.POSSESSIVE_CLITIC)
        && text.any(behind + 1, behind + REACH, "diary");
  }

  private static boolean isBehindDiary(Annotated text, int name) {
    int of = text.is(name - 1, "determiner") ? name - 2 : name - 1;
    return text.is(of, "department-preposition") && text.is(of - 1, "diary");
  }

  private static boolean isPerson(Mention mention) {
    return mention.sort() == Mention.Sort.PERSON;
  }

  private static boolean isBehindStatement(Annotated text, int name) {
    int by = text.is(name - 1, "determiner") ? name - 2 : name - 1;
    return text.is(by, "given-by") && text.any(Math.max(0, by - REACH), by, "statement");
  }
}
