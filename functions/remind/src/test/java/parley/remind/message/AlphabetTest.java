package parley.remind.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlphabetTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Shinzō Abe                | Shinzo Abe           | Shinzo Abe
          Recep Tayyip Erdoğan      | Recep Tayyip Erdogan | Recep Tayyip Erdogan
          François Hollande         | Francois Hollande    | Francois Hollande
          Erna Solberg, Tromsø      | Erna Solberg, Tromso | Erna Solberg, Tromsø
          Jarosław Kaczyński        | Jaroslaw Kaczynski   | Jaroslaw Kaczynski
          Düsseldorf, Groß-Gerau    | Dusseldorf, Gross-Gerau | Düsseldorf, Groß-Gerau
          Trump’s “deal” – really…  | Trump's "deal" - really... | Trump's "deal" - really...
          €10 [sic] {x}             | EUR10 [sic] {x}      | €10 [sic] {x}
          安倍晋三 - Donald Trump   | ? - Donald Trump     | ? - Donald Trump
          Αθήνα                     | Athena               | Athena
          ΑΒΓ                       | ABG                  | ABG
          ΓΔΩ                       | GDO                  | ΓΔΩ
          Владимир Путин            | Vladimir Putin       | Vladimir Putin
          とうきょう                | Toukyou              | Toukyou
          서울                      | Seoul                | Seoul
          Summit 🎉👩‍👩‍👧 2017    | Summit 2017          | Summit 2017
          ﬁne №5                    | fine No5             | fine No5
          """)
  void whatCannotBeWrittenIsWrittenPlainly(String text, String ascii, String gsm) {
    assertThat(Alphabet.ASCII.write(text)).isEqualTo(ascii);
    assertThat(Alphabet.GSM7.write(text)).isEqualTo(gsm);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Abe\r\nBcc: all", "Abe\nBcc: all", "Abe\u2028Bcc: all", "Abe\tBcc: all"})
  void aLineBreakIsASpace(String text) {
    assertThat(Alphabet.ASCII.write(text)).isEqualTo("Abe Bcc: all");
    assertThat(Alphabet.GSM7.write(text)).isEqualTo("Abe Bcc: all");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
      abc, 3
      é, 1
      €, 2
      [a], 5
      ^{}~|, 10
      """)
  void theCharactersOfTheExtensionTableCountTwice(String text, int septets) {
    assertThat(Alphabet.GSM7.length(text)).isEqualTo(septets);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
      Abe, true
      安倍 - 習, false
      🎉, false
      Москва 2, true
      """)
  void itKnowsWhetherSomethingIsLeftToRead(String text, boolean left) {
    assertThat(Alphabet.GSM7.canSay(text)).isEqualTo(left);
  }
}
