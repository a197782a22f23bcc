package parley.calendar.party;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of bodies with their acronyms: "OPEC" is the Organization of the Petroleum Exporting
 * Countries, "APEC leaders" are the Asia-Pacific Economic Cooperation leaders.
 */
final class Acronym {

  private static final String WORD = "\\p{Lu}\\p{Ll}+(?:['’]s?)?";

  /** Three capitalized words or more, joined by hyphens, spaces and the small words of names. */
  private static final Pattern LONG =
      Pattern.compile(WORD + "(?:(?:[- ]|,? (?:of|for|on|and|in|the)(?: the)? )" + WORD + "){2,}");

  private static final Pattern CAPITAL = Pattern.compile("\\b\\p{Lu}");
  private static final Pattern SHORT = Pattern.compile("\\p{Lu}{3,}");

  private Acronym() {}

  /** The name with the acronym in place of the words that it stands for; empty without such. */
  static Optional<String> within(String name) {
    Matcher words = LONG.matcher(name);
    return words.find()
        ? Optional.of(words.replaceFirst(initials(words.group())))
        : Optional.empty();
  }

  /** Whether a word is one: "OPEC". */
  static boolean is(String word) {
    return SHORT.matcher(word).matches();
  }

  private static String initials(String words) {
    StringBuilder initials = new StringBuilder();
    CAPITAL.matcher(words).results().map(MatchResult::group).forEach(initials::append);
    return initials.toString();
  }
}
