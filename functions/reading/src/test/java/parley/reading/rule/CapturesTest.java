package parley.reading.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Captures are a map like any other. */
class CapturesTest {

  private static final Captured MAY = captured(0, "5");
  private static final Captured THIRD = captured(1, "3");
  private static final Captured FOURTH = captured(3, "4");

  private final Map<String, Captured> captures =
      new Captures(List.of("month", "day", "", "day"), new Captured[] {MAY, THIRD, null, FOURTH});

  private static Captured captured(int token, String value) {
    return new Captured(token, token + 1, value, Optional.empty());
  }

  @Test
  void ofTwoPartsWithOneNameTheLastCounts() {
    assertThat(captures).containsExactly(Map.entry("month", MAY), Map.entry("day", FOURTH));
  }

  @Test
  void aPartWithoutANameIsNotCaptured() {
    assertThat(captures).hasSize(2).doesNotContainKey("").doesNotContainKey("year");
    assertThat(captures.get("")).isNull();
  }

  @Test
  void theyEqualAnyMapWithTheSame() {
    assertThat(captures).isEqualTo(Map.of("day", FOURTH, "month", MAY));
    assertThat(captures).hasSameHashCodeAs(Map.of("day", FOURTH, "month", MAY));
  }
}
