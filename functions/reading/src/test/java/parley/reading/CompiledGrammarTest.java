package parley.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import parley.reading.rule.Grammar;

class CompiledGrammarTest {

  private static final Document DOCUMENT =
      new Document(
          "1",
          LocalDate.of(2016, 12, 6),
          "Abe to meet Trump",
          "TOKYO - Japanese Prime Minister Shinzo Abe will meet Donald Trump in the White House"
              + " around Jan. 27, two weeks after New Year's Eve, sources said Tuesday.");

  @Test
  void theBuildCompilesTheFilesOfEnglish() throws IOException {
    try (InputStream compiled = CompiledGrammar.class.getResourceAsStream("en.grammar")) {
      assertThat(compiled).as("process-classes writes it").isNotNull();
      assertThat(compiled.readAllBytes()).isEqualTo(written(MeetingReader.grammar("en")));
    }
  }

  @Test
  void aCompiledGrammarReadsWhatItsFilesRead() throws IOException {
    Grammar files = MeetingReader.grammar("en");
    Grammar compiled = Grammar.read(new ByteArrayInputStream(written(files)));
    Reading reading = new MeetingReader(compiled).read(DOCUMENT);
    assertThat(reading).isEqualTo(new MeetingReader(files).read(DOCUMENT));
    assertThat(reading.meetings()).hasSize(1);
  }

  @Test
  void aGrammarOfAnotherVersionIsNotRead() {
    assertThatThrownBy(() -> Grammar.read(new ByteArrayInputStream(new byte[] {0, 0, 0, 7})))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not 7: build Parley anew");
  }

  @Test
  void aGrammarThatIsCutShortIsNotRead() throws IOException {
    byte[] whole = written(MeetingReader.grammar("en"));
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);
    assertThatThrownBy(() -> Grammar.read(new ByteArrayInputStream(cut)))
        .isInstanceOf(EOFException.class)
        .hasMessage("a grammar of less than " + (whole.length - 8) + " bytes");
  }

  private static byte[] written(Grammar grammar) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    grammar.write(out);
    return out.toByteArray();
  }
}
