package parley.reading.meeting;

import java.util.Objects;
import parley.reading.text.Span;

/**
 * The words of a document that tell of a meeting.
 *
 * @param document the document's id
 * @param span where they stand in its text
 * @param text the words, verbatim
 */
public record Evidence(String document, Span span, String text) {

  public Evidence {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
  }
}
