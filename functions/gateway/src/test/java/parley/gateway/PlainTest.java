package parley.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTest {

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Abe and Trump,Abe and Trump",
        "a\u202Eb\u2066c\u2069d,abcd",
        "'one\r\ntwo','one \ntwo'",
        "'one\u2028two\u0085three','one two three'",
        "'\u0007\u001B[31mred\u007F','[31mred'",
        "'a\tb','a\tb'",
        "שלום 日本,שלום 日本",
      })
  void whatIsShownReadsAsItIs(String text, String plain) {
    assertThat(Plain.text(text)).isEqualTo(plain);
  }
}
