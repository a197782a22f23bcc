package parley.reading.phrase;

import java.util.Locale;

/**
 * What the ending of a word tells of it, where no lexicon has the word. Which endings they are, the
 * class of the same name with {@code -ending} behind it says, in the word files of a language.
 */
public enum Ending {
  /** A verb in the past, or its participle. */
  PAST,
  /** A gerund, or what one is about to do. */
  PROGRESSIVE,
  ADVERB,
  /** A verb of the third person, or a plural. */
  THIRD_PERSON,
  /** Neither, although it looks like one. */
  NO_THIRD_PERSON,
  /** Of a demonym: the people, several of them. */
  PEOPLE;

  String wordClass() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + "-ending";
  }
}
