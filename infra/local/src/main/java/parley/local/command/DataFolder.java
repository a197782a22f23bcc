package parley.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of a stack's data; one that nobody named is gone when it is closed.
 *
 * @param path the folder
 * @param isPassing whether it goes
 */
record DataFolder(Path path, boolean isPassing) implements AutoCloseable {

  /** The folder of that name, or else a new one that will go. */
  static DataFolder of(Optional<Path> named) throws IOException {
    return named.isPresent()
        ? new DataFolder(named.get(), false)
        : new DataFolder(Files.createTempDirectory("parley-"), true);
  }

  @Override
  public void close() throws IOException {
    if (isPassing) {
      try (Stream<Path> files = Files.walk(path)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
