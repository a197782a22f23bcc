package parley.reading.rule;

import parley.reading.text.Token;

/**
 * One way to take a word.
 *
 * @param symbol of the class, or of the word itself
 * @param value its value in the class
 * @param capitals the capitals that it has to have at least
 */
record Sense(int symbol, String value, Token.Capitals capitals) {

  /** The same way, for another symbol. */
  Sense as(int other) {
    return new Sense(other, value, capitals);
  }
}
