package parley.remind.message;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes text in a small alphabet: accents fall away, typographic signs become plain ones. */
final class Transliteration {

  private static final Map<Integer, String> SIGNS =
      signs(
          "'", "‘’‚‛′ʻʼ`´",
          "\"", "“”„‟″«»",
          "-", "‐‑‒–—―−",
          "...", "…",
          "ss", "ß",
          "ae", "æ",
          "AE", "Æ",
          "oe", "œ",
          "OE", "Œ",
          "o", "ø",
          "O", "Ø",
          "l", "ł",
          "L", "Ł",
          "d", "đð",
          "D", "ĐÐ",
          "th", "þ",
          "Th", "Þ",
          "i", "ı",
          "x", "×",
          "EUR", "€");

  /**
   * Letters and marks that are not Latin. Han is left out: a Japanese name read as Chinese would be
   * another one.
   */
  private static final Pattern FOREIGN =
      Pattern.compile("[\\p{L}\\p{M}&&[^\\p{IsLatin}\\p{IsHan}\\p{IsCommon}\\p{IsInherited}]]+");

  private static final Pattern WORD_START = Pattern.compile("^\\p{L}");

  private Transliteration() {}

  /** Whatever script a name is in, as those write it who have only these letters. */
  private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

  /**
   * The text in the alphabet: other scripts in Latin letters. A letter that even so cannot be
   * written becomes {@code ?}, once for a run of them; a sign that cannot, such as an emoji, is
   * left out; control characters are spaces.
   */
  static String write(String text, IntPredicate alphabet) {
    StringBuilder written = new StringBuilder();
    String composed = latin(Normalizer.normalize(text, Normalizer.Form.NFC), alphabet);
    composed.codePoints().forEach(c -> written.append(write(c, alphabet)));
    return written.toString().replaceAll("\\?{2,}", "?").replaceAll(" {2,}", " ").strip();
  }

  /** By runs of letters that the alphabet has not, since what a letter is depends on the next. */
  private static String latin(String text, IntPredicate alphabet) {
    return FOREIGN
        .matcher(text)
        .replaceAll(
            run ->
                run.group().codePoints().allMatch(alphabet)
                    ? Matcher.quoteReplacement(run.group())
                    : Matcher.quoteReplacement(capitals(LATIN.transliterate(run.group()))));
  }

  /** A name begins with a capital, in scripts too that have none. */
  private static String capitals(String latin) {
    return WORD_START.matcher(latin).replaceAll(start -> start.group().toUpperCase(Locale.ROOT));
  }

  private static String write(int c, IntPredicate alphabet) {
    if (alphabet.test(c)) {
      return Character.toString(c);
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
      return " ";
    }
    String plain = SIGNS.getOrDefault(c, decomposed(c));
    String kept = keep(plain, alphabet);
    return kept.isEmpty() && Character.isLetterOrDigit(c) ? "?" : kept;
  }

  private static String decomposed(int c) {
    return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
  }

  private static String keep(String text, IntPredicate alphabet) {
    return text.codePoints()
        .filter(alphabet)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static Map<Integer, String> signs(String... plainAndSigns) {
    Map<Integer, String> signs = new HashMap<>();
    for (int i = 0; i < plainAndSigns.length; i += 2) {
      String plain = plainAndSigns[i];
      plainAndSigns[i + 1].codePoints().forEach(sign -> signs.put(sign, plain));
    }
    return Map.copyOf(signs);
  }
}
