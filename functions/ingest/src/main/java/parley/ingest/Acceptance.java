package parley.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.calendar.document.DocumentId;
import parley.calendar.document.StoredDocument;
import parley.gateway.Problem;
import parley.gateway.ProblemException;

/** What a posted document must be so that it is taken. */
final class Acceptance {

  /** Of the text, in bytes of UTF-8. */
  static final int MAX_TEXT = 256 * 1024;

  /** Of the title, in bytes of UTF-8. */
  static final int MAX_TITLE = 2_000;

  /** Of the source and of the URL, in bytes of UTF-8. */
  static final int MAX_ORIGIN = 2_000;

  /** Of a bad value, in characters; the rest of it helps nobody. */
  private static final int QUOTED = 100;

  private static final Set<String> SCHEMES = Set.of("http", "https");

  private Acceptance() {}

  /**
   * The document that a draft becomes.
   *
   * @param now when it is accepted
   * @throws ProblemException 413 if the text is too long; 422, pointing to the field, if there is
   *     no text, no date or one that is none, or if another field is too long or no URL
   */
  static StoredDocument of(Draft draft, Instant now) {
    String text = text(draft);
    LocalDate published = published(draft, text);
    String title = bounded("/title", draft.title(), MAX_TITLE).orElse("");
    return new StoredDocument(
        DocumentId.of(published, title, text),
        published,
        title,
        text,
        bounded("/source", draft.source(), MAX_ORIGIN),
        bounded("/url", draft.url(), MAX_ORIGIN).map(Acceptance::webAddress),
        now);
  }

  private static String text(Draft draft) {
    String text =
        draft
            .text()
            .orElseThrow(
                () -> unprocessable("/text", "/text is the story; it is missing or blank."));
    int length = bytes(text);
    if (length > MAX_TEXT) {
      String detail = "/text has at most %d bytes of UTF-8, not %d.".formatted(MAX_TEXT, length);
      throw new ProblemException(Problem.at(413, "/text", detail));
    }
    return text;
  }

  private static LocalDate published(Draft draft, String text) {
    return draft
        .published()
        .map(Acceptance::day)
        .or(() -> Dateline.published(text))
        .orElseThrow(
            () ->
                unprocessable(
                    "/published",
                    "/published is missing, and the text does not begin with a line such as"
                        + " \"date 2016-12-06\" or a dateline with a year."));
  }

  /**
   * The day of publication.
   *
   * @throws ProblemException 422 if it is none
   */
  static LocalDate day(String value) {
    return Day.iso(value)
        .orElseThrow(
            () ->
                unprocessable(
                    "/published",
                    "/published is a date such as 2016-12-06, not " + quoted(value) + "."));
  }

  private static Optional<String> bounded(String pointer, Optional<String> value, int bytes) {
    if (value.isPresent() && bytes(value.get()) > bytes) {
      throw unprocessable(pointer, "%s has at most %d bytes of UTF-8.".formatted(pointer, bytes));
    }
    return value;
  }

  private static String webAddress(String url) {
    if (!isWebAddress(url)) {
      throw unprocessable("/url", "/url is an http or https address, not " + quoted(url) + ".");
    }
    return url;
  }

  /** Whether a text is an http or https address. */
  static boolean isWebAddress(String url) {
    try {
      URI uri = new URI(url);
      return uri.getHost() != null
          && SCHEMES.contains(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static int bytes(String value) {
    return value.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String quoted(String value) {
    int[] beginning = value.codePoints().limit(QUOTED).toArray();
    return "\"" + new String(beginning, 0, beginning.length) + "\"";
  }

  private static ProblemException unprocessable(String pointer, String detail) {
    return new ProblemException(Problem.at(422, pointer, detail));
  }
}
