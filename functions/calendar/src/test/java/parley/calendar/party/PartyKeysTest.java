package parley.calendar.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.reading.meeting.Participant;

class PartyKeysTest {

  @ParameterizedTest(name = "{0} ({1}) is found under {2}")
  @CsvSource({
    "Shinzo Abe,           JP, JP~ abe",
    "Abe,                  ,   abe",
    "Japan,                JP, JP",
    "Joseph R. Biden Jr.,  US, US~ biden",
    "Xi Jinping,           CN, CN~ jinping xi",
    "Chinese officials,    CN, CN officials",
    "Elizabeth II,         GB, GB~ elizabeth",
    "Enrique Peña Nieto,   MX, MX~ nieto",
    "U.N.,                 ,   un",
    "Japanese officials,   JP, JP officials",
    "OPEC ministers,        ,   ministers opec",
    "Asia-Pacific Economic Cooperation leaders, , apec leaders",
    "Organization of the Petroleum Exporting Countries, , countries opec",
    "European Union leaders,        ,  european leaders union",
    "Acme Foods Plc,       ,   acme foods",
    "Acme Foods,           ,   acme foods",
    "Acme Corp.,           ,   acme",
    "IMF's staff team,     ,   imf",
    "日本,                  ,   日本",
    "II,                   ,   II",
    "???,                  ,   ???",
  })
  void aPartyIsFoundUnderItsCountryAndTheLastWordOfItsName(
      String name, String country, String keys) {
    Participant party = new Participant(name, Optional.empty(), Optional.ofNullable(country));
    assertThat(PartyKeys.of(party)).containsExactly(keys.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "Shinzo Abe,         ,               JP, JP abe",
    "Japan,              ,               JP, JP JP~",
    "Japanese officials, ,               JP, JP JP~ officials",
    "US President,       President,      US, US US~ president",
  })
  void aPartyIsSoughtAmongThoseThatMayBeTheSame(
      String name, String role, String country, String keys) {
    Participant party = new Participant(name, Optional.ofNullable(role), Optional.of(country));
    assertThat(PartyKeys.sought(party)).containsExactly(keys.split(" "));
  }

  @Test
  void aKeyIsShortHoweverLongTheName() {
    Participant party = new Participant("x".repeat(5000), Optional.empty(), Optional.empty());
    assertThat(PartyKeys.of(party)).containsExactly("x".repeat(100));
  }
}
