package parley.calendar.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.reading.meeting.Participant;

class SamePartiesTest {

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # one, role, country             | the other                     | the same?
          Shinzo Abe, PM, JP               | Shinzo Abe, PM, JP            | by name
          Shinzo Abe, PM, JP               | Abe                           | by name
          Shinzo Abe, PM, JP               | SHINZO ABE                    | by name
          Xi Jinping, President, CN        | Xi                            | by name
          Joseph R. Biden Jr., President   | Joseph Biden                  | by name
          Enrique Peña Nieto               | Pena Nieto                    | by name
          Ursula von der Leyen             | Leyen                         | by name
          J.G. Lind                        | Jon Lind, PM                  | by name
          J. G. Lind                       | K. Lind                       | no
          Jon Lind                         | Jon L                         | no
          Security Council                 | U.N. Security Council         | by name
          Japan, , JP                      | Japan, , JP                   | by name
          Shinzo Abe, PM, JP               | Japan, , JP                   | for it
          United States, , US              | Donald Trump, , US            | for it
          Shinzo Abe, PM, JP               | Japanese officials, , JP      | for it
          Joe Biden, President, US         | US President, President, US   | for it
          Joe Biden, President, US         | President, President          | for it
          Joe Biden, President             | Russian President, President, RU | for it
          Joe Biden, President, US         | Russian President, President, RU | no
          Ana Ruiz, Foreign Minister, PE   | Peru's top diplomat, Foreign Minister, PE | for it
          Ana Ruiz, Foreign Minister, PE   | Peru's top general, General, PE | no
          Donald Trump, , US               | Barack Obama, , US            | no
          Donald Trump, President-elect, US | Barack Obama, President, US  | no
          Michael Smith, , US              | Bruce Smith, , US             | no
          Kim, , KR                        | Kim Jong Un, , KP             | no
          Japan, , JP                      | United States, , US           | no
          Japan                            | Shinzo Abe, PM, JP            | no
          Ana Ruiz, President, PE          | Peruvian leader, Leader, PE   | for it
          Ana Ruiz, Foreign Minister, PE   | Peruvian leader, Leader, PE   | no
          Ana Ruiz, Leader, PE             | Eva Berg, President, PE       | no
          Jon Lind, Chairman of Acme Foods | Acme                          | for it
          Jon Lind, Chairman of Acme Foods Plc | Acme Foods                | for it
          Jon Lind, Head of Teachers' National Union | TNU                 | for it
          Jon Lind, Speaker of House       | White House                   | no
          Jon Lind, Head of Miners         | miners                        | no
          Acme Foods Plc                   | Acme Foods                    | by name
          Acme Co                          | Acme Company                  | by name
          Lima People's Front              | LPF                           | by name
          APEC                             | APEC ministers                | no
          OPEC                             | Organization of the Petroleum Exporting Countries | by name
          APEC Economic Leaders            | Asia-Pacific Economic Cooperation leaders | by name
          APEC                             | Asia-Pacific Economic Cooperation leaders | no
          European Union                   | European Union leaders        | by name
          European Union                   | European Union ministers      | no
          European Union                   | European leaders              | no
          EU                               | EU leaders                    | by name
          Mercosur summit                  | Mercosur presidents           | by name
          Mercosur                         | Mercosur ministers            | no
          ASEAN                            | Organization of the Petroleum Exporting Countries | no
          Belarus, , BY                    | United States, , US           | no
          Mohammed al-Sharifi, President, YE | Muhammad al-Sherifi, President, YE | by name
          Mohammed al-Sharifi, President, YE | Al Sherifi, President, YE   | by name
          Tesfay Gebremeskel, President, ER | Tesfai Gebre-Meskel, President, ER | by name
          Viktor Goncharov, Prime Minister, UA | Victor Honcharov, Prime Minister, UA | no
          Mohammed al-Sharifi, President, YE | Ahmed al-Sherifi, President, YE | no
          Mohammed al-Sharifi, envoy, YE   | Muhammad al-Sherifi, envoy, YE | no
          Mohammed al-Sharifi, President, YE | Muhammad al-Sherifi, President, SD | no
          IMF                              | IMF team                      | by name
          IMF's mission                    | IMF staff team                | by name
          Ann Berg, PM, NO                 | Berg's delegation             | by name
          IMF mission                      | IMF ministers                 | no
          Russian delegation, , RU         | Russia, , RU                  | for it
          """)
  void twoNamingsAreTheSameParty(String one, String other, String how) {
    assertThat(how(one, other)).isEqualTo(how);
    assertThat(how(other, one)).isEqualTo(how);
  }

  @Test
  void eachPartyIsOnlyOneOfTheOthers() {
    SameParties same =
        SameParties.of(
            List.of(party("Japan, , JP"), party("United States, , US")),
            List.of(party("Donald Trump, , US"), party("Mike Pence, , US")));
    assertThat(same.size()).isEqualTo(1);
  }

  @Test
  void aPersonIsHimselfThoughHisCountryIsThereToo() {
    Participant abe = party("Shinzo Abe, PM, JP");
    SameParties same =
        SameParties.of(List.of(abe), List.of(party("Japan, , JP"), party("Abe, , JP")));
    assertThat(same.of(abe)).contains(party("Abe, , JP"));
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # who meets Smith, and whom Smith meets | Smith and the other's         | may be the same?
          Japan, , JP                             | Ken Ito                 | true
          Japanese negotiators, , JP              | Ito, vice minister         | true
          Japanese negotiators, , JP              | Ministry of International Trade and Industry | true
          Shinzo Abe, PM, JP                      | Ken Ito                 | false
          Japan, , JP                             | Ann Berg, minister, NO        | false
          Japan, , JP                             | OPEC                          | false
          Japan, , JP                             | tea growers              | false
          """)
  void ofTwoMeetingsTheLastPartyMayStandForTheOther(String one, String other, boolean may) {
    Participant smith = party("Michael Smith, , US");
    List<Participant> ones = List.of(smith, party(one));
    List<Participant> others = List.of(party(other), smith);
    assertThat(SameParties.of(ones, others).sizeAtMost()).isEqualTo(may ? 2 : 1);
    assertThat(SameParties.of(others, ones).sizeAtMost()).isEqualTo(may ? 2 : 1);
  }

  @Test
  void nobodyIsSupposedToStandForACountryIfNothingElseIsTheSame() {
    assertThat(SameParties.of(List.of(party("Japan, , JP")), List.of(party("Ito"))).sizeAtMost())
        .isZero();
  }

  private static String how(String one, String other) {
    SameParties same = SameParties.of(List.of(party(one)), List.of(party(other)));
    if (!same.named().isEmpty()) {
      return "by name";
    }
    return same.standing().isEmpty() ? "no" : "for it";
  }

  /** "Shinzo Abe, Prime Minister, JP"; role and country may be missing. */
  private static Participant party(String words) {
    String[] parts = words.split(",");
    return new Participant(parts[0].strip(), part(parts, 1), part(parts, 2));
  }

  private static Optional<String> part(String[] parts, int index) {
    return parts.length <= index
        ? Optional.empty()
        : Optional.of(parts[index].strip()).filter(part -> !part.isEmpty());
  }
}
