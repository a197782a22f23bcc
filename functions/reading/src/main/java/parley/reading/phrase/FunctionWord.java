package parley.reading.phrase;

import java.util.Locale;

/**
 * What a word of a closed class does in its sentence, where that is asked of one word and not of
 * all that have its tag. Which words they are, the class of the same name in {@code
 * functions.words} of a language says; a word may have several functions.
 */
public enum FunctionWord {
  /** What something belongs to or is of: "a round of talks". */
  GENITIVE,
  /** Together with whom: "talks with Abe". */
  COMITATIVE,
  /** Who does it: "a visit by Abe", "hosted by Oslo". */
  AGENT,
  /** Where one goes: "a visit to Peru". */
  GOAL,
  /** Where one comes from: "returns from a visit". */
  SOURCE,
  /** What for: "invited for talks", "leaves for Oslo". */
  PURPOSIVE,
  /** What opens a clause that tells what is said, thought or so: "it is likely that". */
  COMPLEMENTIZER,
  /** In which manner or quality: "as planned", "as a guest". */
  EQUATIVE,
  /** What makes the name before it a possessor's, as a word of its own. */
  POSSESSIVE_CLITIC;

  String wordClass() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
