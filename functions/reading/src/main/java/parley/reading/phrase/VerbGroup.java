package parley.reading.phrase;

import java.util.List;
import java.util.Objects;

/**
 * A verb with its auxiliaries: "will not be visiting".
 *
 * @param begin its first token
 * @param end the first token behind it
 * @param form what it tells of time
 * @param passive whether its subject is who it is done to
 * @param negated whether it is denied
 */
public record VerbGroup(int begin, int end, Form form, boolean passive, boolean negated) {

  /** The form of a verb group. */
  public enum Form {
    PAST,
    PRESENT,
    /** With "will". */
    FUTURE,
    /** With "would", "may" and their like. */
    CONDITIONAL,
    /** With "to". */
    INFINITIVE,
    GERUND,
    /** "the talks held in May": it describes the noun before. */
    PARTICIPLE
  }

  public VerbGroup {
    Objects.requireNonNull(form, "form");
    if (begin >= end) {
      throw new IllegalArgumentException("a verb group has tokens, not " + begin + " to " + end);
    }
  }

  // written out, since a cold start links those of a record dearly

  @Override
  public boolean equals(Object other) {
    return other instanceof VerbGroup verb
        && begin == verb.begin
        && end == verb.end
        && form == verb.form
        && passive == verb.passive
        && negated == verb.negated;
  }

  @Override
  public int hashCode() {
    return 31 * begin + end;
  }

  /** The token of its verb: the last. */
  public int head() {
    return end - 1;
  }

  /** Whether it has a subject of its own. */
  public boolean isFinite() {
    return switch (form) {
      case PAST, PRESENT, FUTURE, CONDITIONAL -> true;
      default -> false;
    };
  }

  /** Whether one of several is denied. */
  public static boolean anyNegated(List<VerbGroup> verbs) {
    for (VerbGroup verb : verbs) {
      if (verb.negated) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token is one of it. */
  public boolean contains(int token) {
    return begin <= token && token < end;
  }
}
