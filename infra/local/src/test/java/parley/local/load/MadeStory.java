package parley.local.load;

import java.time.LocalDate;
import parley.calendar.document.DocumentId;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A story that no newspaper has printed.
 *
 * @param published its day
 * @param title its headline
 * @param text its text
 */
public record MadeStory(LocalDate published, String title, String text) {

  /** The id under which it has to be kept. */
  public String id() {
    return DocumentId.of(published, title, text);
  }

  /** The body with which it is posted, in one line. */
  public String json() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("published", published.toString())
        .put("title", title)
        .put("text", text)
        .put("source", "Made Wire")
        .toString();
  }
}
