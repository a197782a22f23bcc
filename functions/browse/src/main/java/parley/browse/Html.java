package parley.browse;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import parley.gateway.Answer;

/**
 * A page of HTML, made of a template in {@code html/}. What is put in is escaped, so that nothing
 * that a story says becomes markup; only {@link JsonLd} escapes itself.
 */
final class Html {

  /** A page asks for nothing but its own parts and the API, and the browser sees to that. */
  static final String SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private static final Mustache.Compiler COMPILER =
      Mustache.compiler().strictSections(true).withLoader(name -> new StringReader(read(name)));

  private final Template template;

  private Html(Template template) {
    this.template = template;
  }

  /** The template of that name. */
  static Html of(String name) {
    return new Html(COMPILER.compile(read(name)));
  }

  /** The page with that in it. */
  Answer page(int status, Object model) {
    return Answer.text(status, "text/html; charset=utf-8", template.execute(model))
        .with("content-security-policy", SECURITY_POLICY);
  }

  private static String read(String name) {
    try (InputStream in = Html.class.getResourceAsStream("html/" + name + ".html")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the template " + name, e);
    }
  }
}
