package parley.reading.text;

/**
 * All words of a {@link Vocabulary} as the arrays that they lie in, to be written to a file and
 * read from it at one go. Whoever has one does not change its arrays.
 *
 * @param letters the letters of all words, one word behind the other
 * @param ends by number, where the word ends among the letters; the first is 0
 * @param slots by hash, pairs of a hash and a number
 * @param longest how many letters the longest word has
 * @param cues words that are a {@link TextCue}: by pairs, the number of the word and that of the
 *     cue
 */
public record WordImage(char[] letters, int[] ends, int[] slots, int longest, int[] cues) {}
