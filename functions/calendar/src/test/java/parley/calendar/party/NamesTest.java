package parley.calendar.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Place;

class NamesTest {

  @ParameterizedTest(name = "{0} ({1}) bears \"{2}\": {3}")
  @CsvSource({
    "Shinzo Abe,  JP, abe,           true",
    "Shinzo Abe,  JP, SHINZO ABE,    true",
    "Shinzo Abe,  JP, jp,            true",
    "Shinzo Abe,  JP, japan,         true",
    "Shinzo Abe,  ,   japan,         false",
    "Shinzo Abe,  JP, ab,            false",
    "Shinzo Abe,  JP, abe shinzo,    false",
    "Alexander Lukashenko, BY, us,   false",
    "Donald Trump, US, U.S.,         true",
    "Donald Trump, US, united states, true",
    "Donald Trump, US, states,       true",
    "Enrique Peña Nieto, MX, pena nieto, true",
    "Enrique Pena Nieto, MX, Peña,   true",
    "U.N. Security Council, , un,    true",
    "Asia-Pacific forum, , pacific,  true",
    "IMF's mission, , imf,           true",
  })
  void aPartyIsAskedForByWholeWordsOfItsNameOrCountry(
      String name, String country, String wanted, boolean bears) {
    Participant participant = new Participant(name, Optional.empty(), Optional.ofNullable(country));
    assertThat(Names.bears(participant, wanted)).isEqualTo(bears);
  }

  @ParameterizedTest(name = "{0} ({1}) bears \"{2}\": {3}")
  @CsvSource({
    "Hawaii, US, hawaii,        true",
    "Hawaii, US, us,            true",
    "Hawaii, US, united states, true",
    "Hawaii, ,   us,            false",
    "N'Djamena, TD, ndjamena,   true",
    "Minsk,  BY, us,            false",
  })
  void aPlaceIsAskedForByWholeWordsOfItsNameOrCountry(
      String name, String country, String wanted, boolean bears) {
    assertThat(Names.bears(new Place(name, Optional.ofNullable(country)), wanted)).isEqualTo(bears);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "APEC ministers,     true",
    "tea growers,        true",
    "Shinzo Abe,         false",
    "Bashar al-Assad,    false",
    "Saud al-Faisal,     false",
    "non-aligned states, true",
  })
  void aNameEndsInACommonNoun(String name, boolean commonNoun) {
    assertThat(Names.isCommonNoun(name)).isEqualTo(commonNoun);
  }
}
