package parley.reading.party;

import java.util.List;
import java.util.Optional;
import parley.reading.mention.Mention;
import parley.reading.phrase.Annotated;
import parley.reading.phrase.Phrases;
import parley.reading.phrase.VerbGroup;

/** Finds where the clause begins of which a sentence is about. */
public final class MainClause {

  private final Annotated text;
  private final Phrases phrases;

  /** Of one sentence of a text. */
  public MainClause(Annotated text, Phrases phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  /** "After meeting Berg, Ruiz flew": the first token of the first subject. */
  public int begin() {
    Optional<VerbGroup> verb = phrases.firstFinite();
    return verb.isPresent() ? phrases.subject(verb.get()).begin() : phrases.sentence().begin();
  }

  /** "The White House said Ruiz would travel": that of whom a body tells, which is no "she". */
  public int beginOrReported(List<Mention> mentions) {
    Optional<VerbGroup> verb = phrases.firstFinite();
    boolean report = verb.isPresent() && text.is(verb.get().head(), "says");
    Optional<VerbGroup> told = report ? phrases.behind(verb.get().end()) : Optional.empty();
    boolean body = told.isPresent() && told.get().isFinite() && isBody(mentions);
    return body ? phrases.subject(told.get()).begin() : begin();
  }

  private boolean isBody(List<Mention> mentions) {
    int subject = begin();
    for (Mention mention : mentions) {
      boolean first = subject <= mention.begin() && mention.begin() <= subject + 1;
      if (first && (mention.sort() == Mention.Sort.BODY || mention.isPolity())) {
        return true;
      }
    }
    return false;
  }
}
