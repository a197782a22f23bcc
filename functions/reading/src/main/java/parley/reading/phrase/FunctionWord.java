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
  /** What for: "invited for talks". */
  PURPOSIVE,
  /** What brings the goal of who leaves: "leaves for Oslo", "flies to Oslo". */
  DESTINATION,
  /** At which occasion: "met at the forum". */
  LOCATIVE,
  /** In which country or town: "a visit in Peru". */
  INESSIVE,
  /** Those who do it with each other: "talks between them". */
  RECIPROCAL,
  /** On which day: "on Friday". */
  TEMPORAL,
  /** On which journey: "on a visit". */
  JOURNEYING,
  /** The article of what is known. */
  DEFINITE,
  /** The article of what is not. */
  INDEFINITE,
  /** What joins two of a kind: "Health and Education". */
  COORDINATOR,
  /** What brings another name of the same: "Burma or Myanmar". */
  DISJUNCTION,
  /** What denies the word behind it. */
  NEGATOR,
  /** With a determiner between an auxiliary and its verb: "will no longer meet". */
  TERMINATIVE,
  /** With a determiner before it and a preposition behind: "no later than". */
  BOUNDING,
  /** Behind what else opens a clause, it makes one adverb of both: "once more". */
  ANEW,
  /** The auxiliary verb of a passive of the past: "was postponed". */
  PAST_PASSIVE,
  /** The auxiliary verb of what was before something past: "had called off". */
  PLUPERFECT,
  /** The part of a verb that may stand apart from it: "called the trip off". */
  SEPARABLE,
  /** What opens a clause that tells what is said, thought or so: "it is likely that". */
  COMPLEMENTIZER,
  /** A verb whose object is who hears what is said: "told Abe that talks". */
  TELLING,
  /** A verb that may stand before who says it: "talks will begin, said Abe". */
  INVERTING,
  /** In which manner or quality: "as planned", "as a guest". */
  EQUATIVE,
  /** What makes the name before it a possessor's, as a word of its own. */
  POSSESSIVE_CLITIC,
  /** Whose something is of which a clause tells: "Ruiz, whose visit". */
  POSSESSIVE_RELATIVE,
  /** With an article before it and "as", all of it: "the group as a whole". */
  ENTIRE,
  /** Which of several, before what describes it: "their next scheduled summit". */
  ORDERING,
  /**
   * What may be a noun, but as a verb takes "to be": "plans to be there", not "talks to be held".
   */
  VOLITIVE,
  /** What may be a verb, but none of an object or aim: "the talks that", "talks to begin". */
  INTRANSITIVE,
  /** What may be a noun, but with an aim is the verb of who goes there: "heads to Oslo". */
  VOYAGING,
  /** What somebody is asked by, before who it is: "an invitation to Abe to visit Peru". */
  OFFERING,
  /** A verb by which one asks those whom "on" brings: "called on Abe to visit Peru". */
  PREVAILING,
  /** What brings them. */
  UPON,
  /** Behind a preposition, about how many: "of nearly 40 countries". */
  APPROXIMATIVE,
  /** With another word behind it the same: "at least 40", "as many as 40". */
  EXTENT,
  /** The word behind it: "more than 40". */
  EXTENT_LINK,
  /** With an article before it a number: "more than a dozen". */
  ROUND_NUMBER;

  String wordClass() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
