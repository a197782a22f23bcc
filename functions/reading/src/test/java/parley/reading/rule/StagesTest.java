package parley.reading.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a language's folder holds and in which order it is read, its stages.txt says. */
class StagesTest {

  private static final Path FOLDERS = Path.of("src/main/resources/parley/reading");

  static List<Path> folders() throws IOException {
    try (Stream<Path> rooms = Files.list(FOLDERS)) {
      return rooms.map(room -> room.resolve("en")).filter(StagesTest::hasWordsOrRules).toList();
    }
  }

  private static boolean hasWordsOrRules(Path folder) {
    return Files.isDirectory(folder) && !filesIn(folder).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("folders")
  void everyFileOfAFolderIsReadOnce(Path folder) throws IOException {
    List<String> named =
        Files.readAllLines(folder.resolve("stages.txt")).stream()
            .filter(line -> !line.startsWith("#"))
            .flatMap(StagesTest::files)
            .toList();
    assertThat(named).containsExactlyInAnyOrderElementsOf(filesIn(folder));
  }

  @Test
  void everyClassOfWordsStandsInOneRoom() throws IOException {
    Map<String, Set<Path>> rooms = new TreeMap<>();
    for (Path folder : folders()) {
      for (String file : filesIn(folder)) {
        Files.readAllLines(folder.resolve(file)).stream()
            .filter(line -> line.startsWith("<"))
            .forEach(name -> rooms.computeIfAbsent(name, n -> new TreeSet<>()).add(folder));
      }
    }
    rooms.values().removeIf(folders -> folders.size() == 1);
    assertThat(rooms).as("the words of both would be of one class, for every room").isEmpty();
  }

  private static Stream<String> files(String line) {
    List<String> words = List.of(line.split(" +"));
    String ending = words.get(0).equals("words") ? ".words" : ".rules";
    return words.stream().skip(1).map(name -> name + ending);
  }

  private static List<String> filesIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".words") || name.endsWith(".rules"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aLineThatIsNeitherWordsNorAStageIsToldWithItsPlace() {
    assertThatThrownBy(() -> read("xx"))
        .isInstanceOf(RuleException.class)
        .hasMessage(
            "rule/xx/stages.txt:3: found \"stages dates\", expected words or stage, and names of"
                + " files");
  }

  @Test
  void aFileThatIsNamedAndMissingIsTold() {
    assertThatThrownBy(() -> read("yy"))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("rule/yy/spoken.words");
  }

  @Test
  void aLanguageWithoutAFolderIsTold() {
    assertThatThrownBy(() -> read("zz"))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("rule/zz/stages.txt");
  }

  private static void read(String language) {
    new Grammar.Builder().folder(new Resources(StagesTest.class, language));
  }
}
