package parley.reading.rule;

/**
 * Which matches of a {@link Chart} are wanted: a match is only made of a rule that may give one.
 */
public interface Wanted {

  /** Of which classes the matches are, by {@link Grammar#hints}; all bits if that is not known. */
  default long classes() {
    return -1;
  }

  /** Whether matches of a rule may be wanted. */
  boolean mayBeOf(Rule rule);

  /** Whether a match of such a rule is. */
  boolean is(Match match);
}
