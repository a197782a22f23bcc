package parley.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir private Path folder;

  @BeforeEach
  void filesHaveOwners() {
    assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
  }

  @Test
  void nobodyButItsOwnerLooksIntoANewFolder() throws IOException {
    Path made = DataFolder.made(folder.resolve("a").resolve("b"));
    assertThat(made).isDirectory();
    assertThat(permissions(made)).isEqualTo("rwx------");
  }

  @Test
  void oneThatIsThereStaysAsItsOwnerMadeIt() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-x---"));
    assertThat(permissions(DataFolder.made(folder))).isEqualTo("rwxr-x---");
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> DataFolder.made(file)).isInstanceOf(IOException.class);
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Set.copyOf(Files.getPosixFilePermissions(path)));
  }
}
