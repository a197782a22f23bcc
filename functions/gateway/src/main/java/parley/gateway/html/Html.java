package parley.gateway.html;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import parley.gateway.Answer;
import parley.gateway.Plain;

/**
 * A page of HTML, made of a template in the folder {@code html} beside a class; the parts that it
 * names are there too, or here. What is put in is plain text and escaped, so that nothing that a
 * story says becomes markup; only what stands between three braces has to see to that itself.
 */
public final class Html {

  /** A page asks for nothing but its own parts and the API, and the browser sees to that. */
  public static final String SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private final Template template;

  private Html(Template template) {
    this.template = template;
  }

  /**
   * The template of that name.
   *
   * @param room a class beside which it stands
   */
  public static Html of(Class<?> room, String name) {
    Mustache.Compiler compiler =
        Mustache.compiler()
            .strictSections(true)
            .withEscaper(raw -> Escapers.HTML.escape(Plain.text(raw)))
            .withLoader(part -> new StringReader(read(room, part)));
    return new Html(compiler.compile(read(room, name)));
  }

  /**
   * The page with that in it. Other sites learn nothing of it by its links; its own forms say where
   * they come from, by which {@link parley.gateway.Form} knows them.
   */
  public Answer page(int status, Object model) {
    return Answer.text(status, "text/html; charset=utf-8", template.execute(model))
        .with("content-security-policy", SECURITY_POLICY)
        .with("referrer-policy", "same-origin");
  }

  private static String read(Class<?> room, String name) {
    InputStream own = room.getResourceAsStream("html/" + name + ".html");
    try (InputStream in = own != null ? own : Html.class.getResourceAsStream(name + ".html")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the template " + name, e);
    }
  }
}
