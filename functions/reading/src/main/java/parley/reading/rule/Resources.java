package parley.reading.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Where a stage keeps its rule files and word files.
 *
 * @param stage a class of the stage; the files lie in a folder of resources beside it
 * @param language that folder: {@code en}
 */
public record Resources(Class<?> stage, String language) {

  public Resources {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(language, "language");
  }

  /** How a file is called in messages: {@code timex/en/weekdays.rules}. */
  public String path(String file) {
    String folder = stage.getPackageName();
    return folder.substring(folder.lastIndexOf('.') + 1) + "/" + language + "/" + file;
  }

  /**
   * What stands in a file, as characters, since code that has just begun to run goes through an
   * array several times faster than through a string.
   *
   * @throws RuleException if there is no such file
   */
  char[] read(String file) {
    try (InputStream in = stage.getResourceAsStream(language + "/" + file)) {
      if (in == null) {
        throw new RuleException(path(file), 0, "nothing", "a file beside " + stage.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).toCharArray();
    } catch (IOException e) {
      throw new UncheckedIOException(path(file), e);
    }
  }
}
