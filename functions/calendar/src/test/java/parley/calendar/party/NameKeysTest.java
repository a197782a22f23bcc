package parley.calendar.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Place;

class NameKeysTest {

  @ParameterizedTest(name = "\"{0}\" is kept under \"{1}\"")
  @CsvSource({
    "abe,                           abe",
    "Shinzo Abe,                    shinzo abe",
    "U.S.,                          us",
    "Peña Nieto,                    pena nieto",
    "the president of South Africa, south africa",
  })
  void aWantedNameIsKeptUnderItsLastTwoWords(String wanted, String key) {
    assertThat(NameKeys.of(wanted)).isEqualTo(key);
  }

  @ParameterizedTest(name = "{0} ({1}) is found by who wants \"{2}\"")
  @CsvSource({
    "Shinzo Abe,  JP, abe",
    "Shinzo Abe,  JP, SHINZO ABE",
    "Shinzo Abe,  JP, jp",
    "Shinzo Abe,  JP, Japan",
    "Donald Trump, US, U.S.",
    "Donald Trump, US, united states",
    "Donald Trump, US, states",
    "Enrique Pena Nieto, MX, Enrique Peña Nieto",
    "Enrique Pena Nieto, MX, enrique",
    "Enrique Pena Nieto, MX, enrique pena",
    "U.N. Security Council, , un security",
    "Asia-Pacific Economic Cooperation leaders, , APEC leaders",
    "Asia-Pacific Economic Cooperation leaders, , APEC",
    "Asia-Pacific Economic Cooperation leaders, , pacific economic cooperation",
    "北京 代表, CN, 北京",
  })
  void whateverNameAPartyOrAPlaceBearsItsKeyIsAmongTheirs(
      String name, String country, String wanted) {
    Participant party = new Participant(name, Optional.empty(), Optional.ofNullable(country));
    assertThat(Names.bears(party, wanted)).isTrue();
    assertThat(NameKeys.borneBy(party)).contains(NameKeys.of(wanted));
    Place place = new Place(name, Optional.ofNullable(country));
    assertThat(NameKeys.borneBy(place))
        .matches(keys -> !Names.bears(place, wanted) || keys.contains(NameKeys.of(wanted)));
  }

  @Test
  void everyPartOfANameLeadsToIt() {
    String name = "High Representative of the European Union for Foreign Affairs";
    Participant party = new Participant(name, Optional.empty(), Optional.empty());
    String[] words = name.split(" ");
    for (int from = 0; from < words.length; from++) {
      for (int to = from + 1; to <= words.length; to++) {
        String wanted = String.join(" ", Arrays.copyOfRange(words, from, to));
        assertThat(NameKeys.borneBy(party)).contains(NameKeys.of(wanted));
      }
    }
  }

  @Test
  void aNameHasNotManyMoreKeysThanWords() {
    Participant party = new Participant("a b c d e f g h", Optional.empty(), Optional.empty());
    assertThat(NameKeys.borneBy(party)).hasSize(8 + 7);
  }

  /** A ligature of one letter becomes eighteen; DynamoDB takes keys of 2,048 bytes. */
  @Test
  void aKeyIsNeverTooLong() {
    assertThat(NameKeys.of("x" + "\uFDFA".repeat(50) + " " + "\uD83D\uDE00y".repeat(50)))
        .matches(key -> key.length() < 600);
    String word = "\uD835\uDC00".repeat(150);
    assertThat(NameKeys.of(word)).isEqualTo("a".repeat(100));
  }

  @ParameterizedTest
  @CsvSource({"Japan, true", "jp, true", "United States, true", "Geneva, false", "abe, false"})
  void aCountryIsKnownByItsNameAndItsCode(String name, boolean country) {
    assertThat(NameKeys.isCountry(name)).isEqualTo(country);
  }
}
