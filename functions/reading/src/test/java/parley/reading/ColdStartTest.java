package parley.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a cold start would pay for; {@code infra/bench} measures it. */
class ColdStartTest {

  /** What a class names that has a lambda or a reference to a method. */
  private static final String LAMBDA = "java/lang/invoke/LambdaMetafactory";

  @Test
  void noClassHasALambdaWhichTheFirstReadingWouldHaveToLink() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("target/classes"))) {
      assertThat(files.filter(file -> text(file).contains(LAMBDA)))
          .as("half a millisecond for each lambda: write a loop")
          .isEmpty();
    }
  }

  @Test
  void theClassesAreThereToBeLookedAt() {
    assertThat(text(Path.of("target/classes/parley/reading/MeetingReader.class")))
        .contains("parley/reading/rule/Grammar");
  }

  private static String text(Path file) {
    try {
      return Files.isDirectory(file)
          ? ""
          : new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
