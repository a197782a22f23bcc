package parley.local.store;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder in which a stack keeps its data: stories, addresses and the hashes of tokens. */
public final class DataFolder {

  private DataFolder() {}

  /**
   * Makes the folder for its owner alone; one that is there already is left as it is.
   *
   * @return the same folder
   * @throws IOException if it cannot be made
   */
  public static Path made(Path folder) throws IOException {
    return Files.createDirectories(folder, ownersAlone());
  }

  /** Where folders have no such permissions, their place says who may look into them. */
  private static FileAttribute<?>[] ownersAlone() {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }
}
