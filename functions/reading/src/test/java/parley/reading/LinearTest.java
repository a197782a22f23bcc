package parley.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every line of growth.txt, which says what is written where: in a text that goes on with it four
 * times as long no method takes more steps a character. Steps are counted, for a time would say
 * more of the machine than of the reader.
 */
class LinearTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2016, 12, 6);
  private static final int SHORT = 20_000;
  private static final int LONG = 4 * SHORT;

  /** As much more a character may come from where a text begins and ends. */
  private static final double MORE = 1.4;

  /** Below that a method's steps a character are no cost: one in ten words. */
  private static final double FEW = 0.2;

  private static Object reader;
  private static Method read;
  private static Constructor<?> document;

  static Stream<String> parts() throws IOException {
    try (InputStream in = LinearTest.class.getResourceAsStream("growth.txt")) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return lines.stream().filter(l -> !l.isBlank() && !l.startsWith("//"));
    }
  }

  @BeforeAll
  static void countTheSteps() throws ReflectiveOperationException {
    CountedClasses classes = new CountedClasses();
    Class<?> counted = classes.loadClass(MeetingReader.class.getName());
    Class<?> counting = classes.loadClass(Document.class.getName());
    reader = counted.getMethod("english").invoke(null);
    read = counted.getMethod("read", counting);
    document = counting.getConstructor(String.class, LocalDate.class, String.class, String.class);
  }

  @ParameterizedTest
  @MethodSource("parts")
  void noMethodLooksBackFurtherInALongerText(String part) throws ReflectiveOperationException {
    Map<String, Double> few = steps(Repeated.of(part, SHORT));
    Map<String, Double> many = steps(Repeated.of(part, LONG));

    assertThat(grown(few, many)).isEmpty();
  }

  @Test
  void aMethodThatLooksBackWouldBeSeen() {
    assertThat(grown(Map.of("Tours.isLeg", 0.1), Map.of("Tours.isLeg", 0.4)))
        .containsExactly(Map.entry("Tours.isLeg", "0.10 steps a character, then 0.40"));
    assertThat(grown(Map.of("Tours.isLeg", 0.3), Map.of("Tours.isLeg", 0.4))).isEmpty();
  }

  private static Map<String, String> grown(Map<String, Double> few, Map<String, Double> many) {
    Map<String, String> grown = new TreeMap<>();
    many.forEach(
        (method, steps) -> {
          double before = few.getOrDefault(method, 0.0);
          if (steps > FEW && steps > MORE * before) {
            grown.put(method, "%.2f steps a character, then %.2f".formatted(before, steps));
          }
        });
    return grown;
  }

  /** The steps a character of each method that takes any. */
  private static Map<String, Double> steps(String text) throws ReflectiveOperationException {
    Steps.taken();
    read.invoke(reader, document.newInstance("d", PUBLISHED, "", text));
    Map<String, Double> steps = new TreeMap<>();
    Steps.taken().forEach((method, count) -> steps.put(method, (double) count / text.length()));
    return steps;
  }
}
