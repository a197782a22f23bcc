package parley.local.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Says where the desk of a running stack is, and gives the key to it. Whoever may read it may do as
 * the operator; so it is for its owner alone, as the data beside it ought to be.
 *
 * @param desk where it answers, on loopback
 * @param key what it wants to be shown; another one at each start
 */
record DeskFile(URI desk, String key) {

  private static final String NAME = "desk";

  DeskFile {
    Objects.requireNonNull(desk, "desk");
    Objects.requireNonNull(key, "key");
  }

  /** The file in a stack's folder, if there is one. */
  static Optional<DeskFile> in(Path folder) {
    try {
      List<String> lines = Files.readAllLines(folder.resolve(NAME), StandardCharsets.UTF_8);
      return lines.size() == 2
          ? Optional.of(new DeskFile(URI.create(lines.get(0)), lines.get(1)))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Puts it into a stack's folder; nobody sees it half written, and nobody else sees it. */
  void putInto(Path folder) {
    try {
      Path written = Files.createTempFile(folder, NAME, "", ownersAlone());
      Files.writeString(written, desk + "\n" + key + "\n", StandardCharsets.UTF_8);
      Files.move(written, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + folder.resolve(NAME), e);
    }
  }

  /** Takes it away; one that is not there is no error. */
  static void takeFrom(Path folder) {
    try {
      Files.deleteIfExists(folder.resolve(NAME));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + folder.resolve(NAME), e);
    }
  }

  /** Where files have no such permissions, a file for a while is its owner's by itself. */
  private static FileAttribute<?>[] ownersAlone() {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /** The key stays out of logs. */
  @Override
  public String toString() {
    return "DeskFile[" + desk + "]";
  }
}
