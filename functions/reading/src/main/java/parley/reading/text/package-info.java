/**
 * A text cut into tokens and sentences, each of which knows where it stood. Begin with {@link
 * parley.reading.text.TokenizedText}.
 */
package parley.reading.text;
