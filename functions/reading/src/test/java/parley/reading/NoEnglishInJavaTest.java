package parley.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.reading.text.Vocabulary;

/** The words that are read stand in the folders of a language; Java asks for classes of them. */
class NoEnglishInJavaTest {

  private static final Path JAVA = Path.of("src/main/java");
  private static final Path DATA = Path.of("src/main/resources");

  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*(//|\\*|/\\*).*$| // .*$");
  private static final Pattern MESSAGE =
      Pattern.compile("(requireNonNull|Exception|SuppressWarnings)\\((?s:.*?)\\)\\s*(;|//|$)");
  private static final Pattern LITERAL = Pattern.compile("\"\\s*([\\p{L}'\u2019]+)\\s*\"");
  private static final Pattern CLASS = Pattern.compile("(?m)^(?:<|gives +)([\\w-]+)>?$");
  private static final Pattern MEANING = Pattern.compile("(?m)^means +(.*)$");

  /** Where Java asks for a class of words. */
  private static final Pattern ASKED =
      Pattern.compile(
          "\\b(?:is|any|names|value|hasValue|wordClass|gives|best|mention|at)"
              + "\\((?:[^\"();]|\\([^()]*\\))*\"([a-z][a-z-]*)\"");

  /** The same of a pattern, of a text in Java, and of the constant of an enum. */
  private static final Pattern IN_PATTERN = Pattern.compile("<([a-z-]+)(?::[a-z-]+)?>");

  private static final Pattern TEXT = Pattern.compile("\"([a-z-]+)\"");
  private static final Pattern CONSTANT = Pattern.compile("(?m)^ +([A-Z_]+)[,;]$");

  private static final List<String> KEYWORDS =
      List.of("gives", "rule", "match", "means", "reads", "leaves", "words", "stage");

  /** What is no word of a text, although it looks like one; why. */
  private static final Map<String, Set<String>> NOT_READ =
      Map.of(
          "why a date was set aside, for whoever asks",
          Set.of("past", "denied"),
          "values that word files give to their words",
          Set.of("one", "many", "thing", "postponed", "unnamed", "Leader"),
          "the same of clocks and feasts",
          Set.of("am", "pm", "easter", "orthodox"),
          "values of TIMEX3",
          Set.of("P", "PT", "WE", "C", "H", "S"),
          "how an officer of a body is shown: Chairman of Acme",
          Set.of("of"),
          "the code of the language that is read, and half of what is on its way: en route",
          Set.of("en"),
          "the plural of a group's name, which is compared when the text is read",
          Set.of("s"));

  @Test
  void noWordThatIsReadStandsInJava() {
    Map<String, Set<String>> found = new TreeMap<>();
    Set<String> notation = notation();
    for (Path file : files(JAVA, ".java")) {
      Set<String> words = words(text(file));
      words.removeAll(notation);
      if (!words.isEmpty()) {
        found.put(JAVA.relativize(file).toString(), words);
      }
    }
    assertThat(found)
        .as("name what the word does, as FunctionWord has it or in a class of a .words file")
        .isEmpty();
  }

  @Test
  void aWordThatIsReadIsFoundInJava() {
    assertThat(words("if (text.isWord(at, \"of\") || ends(at, \"ing\")) { // \"to\""))
        .containsExactly("ing", "of");
    assertThat(words("Objects.requireNonNull(month, \"month\"); throw e(\"no month\");")).isEmpty();
  }

  @Test
  void whatIsExceptedStandsInJava() {
    Set<String> unused = new TreeSet<>();
    NOT_READ.values().forEach(unused::addAll);
    files(JAVA, ".java").forEach(file -> unused.removeAll(words(text(file))));
    assertThat(unused).isEmpty();
  }

  @Test
  void everyClassThatJavaAsksForIsOneOfEnglish() {
    Set<String> unknown = in(JAVA, ASKED, ".java");
    unknown.removeAll(in(DATA, CLASS, ".words", ".rules"));
    unknown.removeAll(KEYWORDS);
    assertThat(unknown).as("a class that is missing is never found, and no error").isEmpty();
  }

  @Test
  void everyClassOfEnglishIsAskedForByAPatternOrByJava() {
    Set<String> unused = in(DATA, Pattern.compile("(?m)^<([\\w-]+)>$"), ".words");
    unused.removeAll(in(DATA, IN_PATTERN, ".rules"));
    unused.removeAll(in(JAVA, TEXT, ".java"));
    for (String constant : in(JAVA, CONSTANT, ".java")) {
      String name = constant.toLowerCase(Locale.ROOT).replace('_', '-');
      unused.removeAll(List.of(name, name + "-ending"));
    }
    // they keep their full stop, since the vocabulary has them with it
    unused.remove("abbreviation");
    assertThat(unused).isEmpty();
  }

  /** What stands in the files of a folder where a pattern looks for it. */
  private static Set<String> in(Path folder, Pattern pattern, String... endings) {
    return files(folder, endings).stream()
        .flatMap(file -> all(pattern, text(file)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The words of English among the texts that a source holds. */
  private static Set<String> words(String source) {
    Vocabulary english = CompiledGrammar.of("en").vocabulary();
    String code = COMMENT.matcher(source).replaceAll("");
    return all(LITERAL, MESSAGE.matcher(code).replaceAll(""))
        .filter(word -> english.find(word) != 0)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The names of word classes, the words of which rules' meanings are made, and what is excepted.
   */
  private static Set<String> notation() {
    Set<String> notation = new TreeSet<>();
    NOT_READ.values().forEach(notation::addAll);
    for (Path file : files(DATA, ".words", ".rules")) {
      all(CLASS, text(file)).forEach(notation::add);
      all(MEANING, text(file)).map(line -> List.of(line.split(" "))).forEach(notation::addAll);
    }
    notation.addAll(KEYWORDS);
    return notation;
  }

  private static Stream<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
  }

  private static List<Path> files(Path folder, String... endings) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
