package parley.reading.text;

import java.util.Locale;

/**
 * What a word, or the end of one, tells of where tokens and sentences end. Which they are, the
 * class of the same name says in the word files of a language.
 */
public enum TextCue {
  /** With a capital behind an abbreviation, a sentence begins: "in the U.S. The". */
  SENTENCE_OPENER,
  /** No sentence ends with it, though a line may: "talks of Peru and". */
  WITHIN_SENTENCE,
  /** Behind digits without a space, it makes them the number of one in a row: "20th". */
  ORDINAL_ENDING,
  /** Behind digits without a space, it makes them all years that begin so: "1990s". */
  DECADE_ENDING,
  /** Behind an hour: "9.30am". */
  HALF_OF_DAY,
  /** A word of its own that no space parts from the one before: "did n't". */
  CLITIC,
  /** Before a word with a capital it is part of a name: "von der Leyen", "al-Najjar". */
  NAME_PARTICLE;

  /** The class of the word files. */
  public String wordClass() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
