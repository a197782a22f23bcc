package parley.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each deployed function is there, and starts with what the template gives it and nothing more. */
class TemplateFunctionsTest {

  private static final Template TEMPLATE = Template.read();

  private static final Pattern VARIABLE =
      Pattern.compile(
          "\\b(?!AWS_)[A-Z]+(_PER)?_(TABLE|PREFIX|URL|SCOPES|MINUTES?|HOUR|COUNTRIES|CEILING)\\b");

  /** What Lambda itself gives to every function. */
  private static final Map<String, String> LAMBDA =
      Map.of(
          "AWS_REGION", "eu-central-1",
          "AWS_ACCESS_KEY_ID", "access",
          "AWS_SECRET_ACCESS_KEY", "secret",
          "AWS_SESSION_TOKEN", "session");

  private static Stream<String> functions() {
    return TEMPLATE.named("AWS::Serverless::Function");
  }

  @Test
  void everyRoomThatPacksAFunctionIsDeployed() throws IOException {
    try (Stream<Path> rooms = Files.list(Template.ROOT.resolve("functions"))) {
      assertThat(rooms.filter(TemplateFunctionsTest::packsAFunction))
          .containsExactlyInAnyOrderElementsOf(
              functions().map(TemplateFunctionsTest::room).distinct().toList());
    }
  }

  @ParameterizedTest
  @MethodSource("functions")
  void aHandlerIsInTheRoomWhoseJarIsDeployed(String function) {
    String handler = TEMPLATE.handler(function);
    Path room = room(function);
    assertThat(room.resolve("src/main/java").resolve(handler.replace('.', '/') + ".java")).exists();
    assertThat(TEMPLATE.jar(function)).hasFileName(room.getFileName() + "-lambda.jar");
  }

  @ParameterizedTest
  @MethodSource("functions")
  void aHandlerStartsWithTheVariablesOfTheTemplate(String function) throws Exception {
    Process start = start(function);
    String said = new String(start.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(start.waitFor()).as(said).isZero();
  }

  @ParameterizedTest
  @MethodSource("functions")
  void aRoomNamesTheVariablesOfTheTemplateAndNoOthers(String function) throws IOException {
    Path room = room(function);
    try (Stream<Path> sources = Files.walk(room.resolve("src/main/java"))) {
      assertThat(sources.filter(Files::isRegularFile).flatMap(TemplateFunctionsTest::named))
          .containsOnly(
              functions()
                  .filter(it -> room(it).equals(room))
                  .flatMap(TemplateFunctionsTest::variables)
                  .toArray(String[]::new));
    }
  }

  /** The variables that a source file speaks of, Lambda's own left aside. */
  private static Stream<String> named(Path source) {
    return VARIABLE.matcher(text(source)).results().map(MatchResult::group);
  }

  private static Stream<String> variables(String function) {
    return TEMPLATE.properties(function).at("/Environment/Variables").properties().stream()
        .map(Map.Entry::getKey);
  }

  private static boolean packsAFunction(Path room) {
    return text(room.resolve("pom.xml")).contains("maven-shade-plugin");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path room(String function) {
    return TEMPLATE.jar(function).getParent().getParent();
  }

  /** A Java of its own that starts the function's handler, with these variables set. */
  private static Process start(String function) throws IOException {
    ProcessBuilder java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                HandlerStart.class.getName(),
                TEMPLATE.handler(function))
            .redirectErrorStream(true);
    java.environment().clear();
    java.environment().putAll(environment(function));
    return java.start();
  }

  /** What Lambda and the template give to a function. */
  static Map<String, String> environment(String function) {
    Map<String, String> environment = new TreeMap<>(LAMBDA);
    variables(function).forEach(name -> environment.put(name, value(name)));
    return environment;
  }

  private static String value(String variable) {
    return switch (variable.substring(variable.lastIndexOf('_'))) {
      case "_URL" -> "https://parley.example.org";
      case "_SCOPES" -> "read";
      case "_COUNTRIES" -> "JP,US";
      case "_MINUTE", "_MINUTES", "_HOUR", "_CEILING" -> "10";
      default -> "given";
    };
  }

  /** Starts a handler as Lambda does, by its constructor without arguments. */
  static final class HandlerStart {

    private HandlerStart() {}

    public static void main(String[] handler) throws ReflectiveOperationException {
      Class.forName(handler[0]).getDeclaredConstructor().newInstance();
    }
  }
}
