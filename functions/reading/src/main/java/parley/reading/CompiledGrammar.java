package parley.reading;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import parley.reading.announcement.Announcements;
import parley.reading.rule.Grammar;
import parley.reading.timex.TimexReader;
import parley.reading.window.WindowReader;

/**
 * The word files and rule files of a language in one file, which the build makes of them: a cold
 * start reads it in a few milliseconds, the files in seventy.
 */
public final class CompiledGrammar {

  private CompiledGrammar() {}

  /** The grammar of a language; where nobody compiled it, out of its files. */
  static Grammar of(String language) {
    String file = file(language);
    try (InputStream in = CompiledGrammar.class.getResourceAsStream(file)) {
      return in == null ? MeetingReader.grammar(language) : Grammar.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static String file(String language) {
    return language + ".grammar";
  }

  /**
   * Compiles languages; the build runs it.
   *
   * @param arguments the folder of the compiled classes and resources, and the languages
   * @throws parley.reading.rule.RuleException if a file is not as it has to be
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0], CompiledGrammar.class.getPackageName().replace('.', '/'));
    for (int i = 1; i < arguments.length; i++) {
      compile(arguments[i], folder.resolve(file(arguments[i])));
    }
  }

  private static void compile(String language, Path file) throws IOException {
    Grammar grammar = MeetingReader.grammar(language);
    TimexReader.check(grammar);
    WindowReader.check(grammar);
    Announcements.check(grammar);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      grammar.write(out);
    }
  }
}
