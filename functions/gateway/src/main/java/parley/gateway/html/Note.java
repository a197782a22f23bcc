package parley.gateway.html;

import java.util.Map;
import parley.gateway.Answer;

/** A page that says one thing, and leads on to the meetings. */
public final class Note {

  private static final Html PAGE = Html.of(Note.class, "note");

  private Note() {}

  /**
   * The page.
   *
   * @param root the way to the page's folder: empty, or {@code ../}
   */
  public static Answer page(int status, String title, String text, String root) {
    return PAGE.page(status, Map.of("title", title, "text", text, "root", root));
  }
}
