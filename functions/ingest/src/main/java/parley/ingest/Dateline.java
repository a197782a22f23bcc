package parley.ingest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the head of a text says of its publication: a line {@code date 2016-12-06}, or a dateline
 * such as {@code TOKYO, March 28, 1987 -}. A dateline without a year tells no date.
 */
final class Dateline {

  /** In UTF-16 code units; a date further down is the story's, not the paper's. */
  private static final int HEAD = 1000;

  /** Words with capitals and a comma, or all in capitals; may be left out. */
  private static final String PLACE =
      "^\\s*(?:(?:\\p{Lu}[\\p{L}.'\\u2019-]*,?\\s+){0,5}\\p{Lu}[\\p{L}.'\\u2019-]*,\\s*"
          + "|\\p{Lu}[\\p{Lu} .'\\u2019-]{1,40}\\s)?";

  /** An agency, as in {@code (Reuters)} or {@code , Reuter}; then a dash, or the line ends. */
  private static final String END =
      "(?:\\s*\\([^)\\n]{1,40}\\)|,\\s*\\p{Lu}\\w{1,20})?[ \\t]*"
          + "(?:\\s[-\\u2013\\u2014]{1,2}\\s|[\\u2013\\u2014]|\\r?\\n|$)";

  private static final Form DATE_LINE =
      new Form(
          "(?im)^[ \\t]*date[: \\t]+(\\d{4}-\\d{2}-\\d{2})[ \\t\\r]*$", m -> Day.iso(m.group(1)));

  private static final Form ISO =
      new Form(PLACE + "(\\d{4}-\\d{2}-\\d{2})" + END, m -> Day.iso(m.group(1)));

  private static final Form MONTH_FIRST =
      new Form(
          PLACE + "(\\p{L}{3,9})\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})" + END,
          m -> Day.named(m.group(3), m.group(1), m.group(2)));

  private static final Form DAY_FIRST =
      new Form(
          PLACE + "(\\d{1,2})\\s+(\\p{L}{3,9})\\.?,?\\s+(\\d{4})" + END,
          m -> Day.named(m.group(3), m.group(2), m.group(1)));

  private Dateline() {}

  /** The day on which a text says that it was published. */
  static Optional<LocalDate> published(String text) {
    String head = text.substring(0, Math.min(HEAD, text.length()));
    return Stream.of(DATE_LINE, ISO, MONTH_FIRST, DAY_FIRST)
        .flatMap(form -> form.day(head).stream())
        .findFirst();
  }

  /** One way to write it. */
  private record Form(Pattern pattern, Function<MatchResult, Optional<LocalDate>> meaning) {

    Form(String pattern, Function<MatchResult, Optional<LocalDate>> meaning) {
      this(Pattern.compile(pattern), meaning);
    }

    Optional<LocalDate> day(String head) {
      Matcher matcher = pattern.matcher(head);
      return matcher.find() ? meaning.apply(matcher.toMatchResult()) : Optional.empty();
    }
  }
}
