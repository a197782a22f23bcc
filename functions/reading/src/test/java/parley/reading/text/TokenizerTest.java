package parley.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

  private static final List<String> KNOWN =
      List.of("n't", "'s", "sat", "sat.", "sen.", "vs.", "inc.");

  private static Vocabulary vocabulary() {
    Vocabulary.Builder builder = new Vocabulary.Builder();
    KNOWN.forEach(word -> add(word, builder));
    builder.tells(add("the", builder), TextCue.SENTENCE_OPENER);
    builder.tells(add("n't", builder), TextCue.CLITIC);
    builder.tells(add("th", builder), TextCue.ORDINAL_ENDING);
    builder.tells(add("s", builder), TextCue.DECADE_ENDING);
    builder.tells(add("am", builder), TextCue.HALF_OF_DAY);
    builder.tells(add("a.m.", builder), TextCue.HALF_OF_DAY);
    builder.tells(add("van", builder), TextCue.NAME_PARTICLE);
    builder.tells(add("der", builder), TextCue.NAME_PARTICLE);
    return builder.build();
  }

  private static int add(String word, Vocabulary.Builder builder) {
    return builder.add(word.toCharArray(), 0, word.length());
  }

  /** The tokens of each sentence; sentences parted by slashes. */
  private static String cut(String text) {
    TokenizedText cut = TokenizedText.of(text, vocabulary());
    return String.join(
        " / ",
        cut.sentences().stream()
            .map(
                sentence ->
                    String.join(
                        " ",
                        cut.tokens().subList(sentence.begin(), sentence.end()).stream()
                            .map(token -> text.substring(token.begin(), token.end()))
                            .toList()))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "They didn't meet,           They did n't meet",
        "They CAN'T meet,            They CA N'T meet",
        "They won\u2019t meet,       They wo n\u2019t meet",
        "the isn'tx,                 the isn 'tx",
        "O'Brien’s d'Ivoire,         O'Brien ’s d'Ivoire",
        "O'BRIEN I'VE Xi'an,         O'BRIEN I 'VE Xi'an",
        "Isn't CAN'T O'Brien isn't,  Is n't CA N'T O'Brien is n't",
        "rock 'n' roll,              rock ' n ' roll",
        "Abe's and the boys',        Abe 's and the boys '",
      })
  void notIsAWordOfItsOwn(String text, String tokens) {
    assertThat(cut(text)).isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource({
    "van der Berg, van der Berg",
    "van-Berg, van Berg",
    "a van with Berg, Berg",
    "van der van Berg, der van Berg",
    "the van., ''",
    "a van, ''"
  })
  void whatStandsBeforeANameAndIsOfItCountsAsCapitalised(String text, String capitalised) {
    TokenizedText cut = TokenizedText.of(text, vocabulary());
    assertThat(
            cut.tokens().stream()
                .filter(Token::isCapitalised)
                .map(token -> token.in(text))
                .collect(Collectors.joining(" ")))
        .isEqualTo(capitalised);
  }

  @ParameterizedTest
  @ValueSource(strings = {"van Berg", "van\nBerg", "van\r\n   Berg", "van-Berg"})
  void aParticleIsOfTheNameBehindItInItsParagraph(String text) {
    assertThat(TokenizedText.of(text, vocabulary()).tokens().isCapitalised(0)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"van\n\nBerg", "van\r\n\r\nBerg", "van- Berg", "van, Berg", "van"})
  void aParticleIsOfNoNameThatIsParted(String text) {
    assertThat(TokenizedText.of(text, vocabulary()).tokens().isCapitalised(0)).isFalse();
  }

  @Test
  void whereALineIsAsLongAsAParagraphTheShortOnesAreThoseOfAList() {
    String list = "She sat\n\nMay 3: Oslo\nMay 4: Lima";
    assertThat(cut(list)).isEqualTo("She sat / May 3 : Oslo May 4 : Lima");
    String line = "so it is ".repeat(20);
    assertThat(cut(line + list)).isEqualTo(line + "She sat / May 3 : Oslo / May 4 : Lima");
    String wrapped = "She\nsat at\nMay fair";
    assertThat(cut(line + "\n\n" + wrapped)).isEqualTo(line + "/ She sat at May fair");
  }

  @Test
  void aFewFullLinesThatEndWithAStopAreOneParagraph() {
    String full = "After long hours of waiting in the rain of that spring day Ana";
    assertThat(cut(full + "\nRuiz sat down.")).isEqualTo(full + " Ruiz sat down .");
    String roomy = "In the rain of that spring Ana";
    String longest = "They had waited long hours for her in the rain of that spring.";
    assertThat(cut(roomy + "\nRuiz came.\n" + longest)).startsWith(roomy + " / Ruiz came . / They");
    assertThat(cut(full + "\nRuiz sat down")).isEqualTo(full + " / Ruiz sat down");
  }

  @Test
  void aSentenceWithoutAnEndIsCutBehindASignIfOneComes() {
    assertThat(cut("so it is, ".repeat(100)).split(" / ")[0].split(" ")).hasSize(252).endsWith(",");
    assertThat(cut("so it is ".repeat(200)).split(" / ")[0].split(" ")).hasSize(350);
  }

  @ParameterizedTest
  @CsvSource({
    "at 9.30am in,                  at 9 . 30 am in",
    "at 9.30 a.m. in,               at 9 . 30 a.m. in",
    "on 17.05.2024 in,              on 17 . 05 . 2024 in",
    "up 17.05 or 1.5 amps,          up 17.05 or 1.5 amps",
    "version 1.2.3 is,              version 1.2.3 is",
  })
  void theStopsOfHoursAndDatesAreTokens(String text, String tokens) {
    assertThat(cut(text)).isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource({
    "He met Sen. Dole today,        He met Sen. Dole today",
    "Roe vs. Wade was read,         Roe vs. Wade was read",
    "He sat. Abe met her,           He sat . / Abe met her",
    "On Sat. Abe met her,           On Sat. Abe met her",
    "He left Acme Inc. The end,     He left Acme Inc. / The end",
    "He left the U.S. The end,      He left the U.S. / The end",
    "He left the U.S. Senate,       He left the U.S. Senate",
  })
  void anAbbreviationEndsNoSentenceUnlessAnotherBegins(String text, String sentences) {
    assertThat(cut(text)).isEqualTo(sentences);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ruiz will_host Berg on Friday.            | Ruiz will host Berg on Friday .
          Talks with Peru,_which begin today, go on.  | Talks with Peru , which begin today , go on .
          A VISIT TO PERU_Ruiz will visit Peru.       | A VISIT TO PERU / Ruiz will visit Peru .
          Ruiz will visit Peru._it is said.           | Ruiz will visit Peru . / it is said .
          """)
  void aLineBreakEndsASentenceUnlessTheSentenceGoesOn(String lines, String sentences) {
    assertThat(cut(lines.replace('_', '\n'))).isEqualTo(sentences);
  }
}
