package parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.reading.MeetingReader;

/** What is measured is read at all; how fast is nothing for a test. */
class SampleTextTest {

  private static final MeetingReader READER = MeetingReader.english();

  @ParameterizedTest
  @EnumSource
  void everySortOfTextHasTheLengthAskedForAndIsRead(SampleText text) {
    String string = text.ofLength(5_000);
    assertThat(string).hasSize(5_000);
    assertThat(READER.read(Story.with(string)).id()).isEqualTo("bench");
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"ONE_TOKEN", "NESTED_QUOTES", "ZERO_WIDTH"})
  void datesAreFoundWhereThereAreAny(SampleText text) {
    String string = text.ofLength(2_000);
    assertThat(new ExpressionReader().read(Story.with(string))).hasSizeGreaterThan(5);
    assertThat(READER.read(Story.with(string)).expressions()).hasSizeGreaterThan(5);
  }
}
