package parley.calendar.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.calendar.meeting.Stories.day;
import static parley.calendar.meeting.Stories.told;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.reading.meeting.Meeting;

/**
 * Where a meeting is entered, and where it is looked for: what may be the same has one in common.
 */
class LinkListTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Berg/NO + Jon Lind/SE, 2017-03-01, confirmed | berg lind NO~2016#SE# SE~2016#NO#",
        "Norway/NO + Sweden/SE, 2017-03-01, confirmed     | NO SE NO~2016#SE# SE~2016#NO#",
        "Ann Berg/NO + Lind, 2017-03-01, confirmed        | berg NO lind",
        "Ann Berg/NO, 2017-03-01, confirmed, in Oslo/NO   | berg NO",
        "Ann Berg/NO, 2017-03-01, confirmed, in Rome/IT   | berg IT~2016#NO# NO~2016#IT#",
        "Ann Berg/NO + Jon Lind/SE, 2017-07-31/2017-08-01, confirmed"
            + " | berg lind NO~2016#SE# SE~2016#NO# NO~2017#SE# SE~2017#NO#",
        "Ann Berg/NO + Jon Lind/SE, 2017-03-01, postponed"
            + " | berg lind NO~2016#SE# SE~2016#NO# NO~2017#SE# SE~2017#NO#",
        "Berg/NO + Lind/SE + Holm/DK, 2017-03-01, confirmed | berg NO lind SE holm DK",
        "OPEC, 2017-03-01, confirmed                      | opec",
      })
  void aMeetingIsEnteredUnderItsPartiesAndUnderTheirCountriesByPairs(String words, String lists) {
    assertThat(words(LinkList.of(told(words)))).containsExactlyInAnyOrder(lists.split(" "));
  }

  private static List<String> words(Collection<LinkList> lists) {
    return lists.stream().map(list -> list.name() + list.part()).toList();
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Berg/NO + Jon Lind/SE, 2017-03-01, confirmed | Norway/NO + Sweden/SE, 2017-03-01, confirmed",
        "Ann Berg/NO + Jon Lind/SE, 2017-03-01, confirmed | Berg + Lind, 2017-03-01, confirmed",
        "Ann Berg/NO + Jon Lind/SE, 2017-03-01, confirmed | Norway/NO + Lind, 2017-03-01, confirmed",
        "Norway/NO + Sweden/SE, 2017-03-01, confirmed | Ann Berg/NO + Sweden/SE, 2017-03-01, confirmed",
        "Norway/NO + Sweden/SE, 2017-03-01, confirmed | Berg + Sweden/SE, 2017-03-01, confirmed",
        "Norway/NO + Sweden/SE, 2017-03-01, confirmed | Berg + Jon Lind/SE, 2017-03-01, confirmed",
        "Ann Berg/NO + Sweden/SE, 2017-03-01, confirmed | Ann Berg/NO, 2017-03-01, confirmed, in Malmo/SE",
        "Ann Berg/NO + Jon Lind/SE, 2017-03-01, confirmed | Norway/NO, 2017-03-01, confirmed, in Malmo/SE",
        "Ann Berg/NO + Jon Lind/SE, 2017-07-20, confirmed | Norway/NO + Sweden/SE, 2017-09-01, confirmed",
        "Ann Berg/NO + Jon Lind/SE, 2017-01-01/2018-12-31, tentative | Norway/NO + Sweden/SE, 2017-03-01, confirmed",
        "Ann Berg/NO + Jon Lind/SE, 2017-03-01, confirmed"
            + " | Norway/NO + Sweden/SE + Denmark/DK, 2017-03-01, confirmed",
        "Ann Berg/NO + Jon Lind/SE, 2017-03-01, confirmed"
            + " | Norway/NO + Sweden/SE + Eva Holm/DK, 2017-03-01, confirmed",
        "Norway/NO + Sweden/SE + Denmark/DK, 2017-03-01, confirmed"
            + " | Norway/NO + Sweden/SE, 2017-03-01, confirmed",
        "tea growers, 2017-03-01, confirmed, in Nairobi/KE"
            + " | Kenya/KE + India/IN + China/CN, 2017-03-01, confirmed",
        "OPEC, 2017-03-01, confirmed | Saudi Arabia/SA + Russia/RU + OPEC, 2017-03-01, confirmed",
      })
  void whatMayBeTheSameIsLookedForWhereItIsEnteredWhicheverCameFirst(String one, String other) {
    assertThat(meet(told(one), told(other))).as(one + " is found by " + other).isTrue();
    assertThat(meet(told(other), told(one))).as(other + " is found by " + one).isTrue();
  }

  @ParameterizedTest(name = "{0} by {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Berg/NO + Jon Lind/SE, 2017-02-01, postponed"
            + " | Norway/NO + Sweden/SE, 2017-12-01, confirmed",
        "Ann Berg/NO + Jon Lind/SE, 2017-03-01, confirmed | Norway/NO, 2017-03-01, confirmed",
      })
  void whatWasPutOffOrIsToldOfWithoutTheOtherSideIsFound(String entered, String told) {
    assertThat(meet(told(entered), told(told))).isTrue();
  }

  /** A list of all whom a country meets begins as that of one of them does. */
  private static boolean meet(Meeting entered, Meeting told) {
    Set<LinkList> lists = LinkList.of(entered);
    return LinkList.sought(told, day("2017-01-01")).stream()
        .anyMatch(
            sought ->
                lists.stream()
                    .filter(list -> list.name().equals(sought.name()))
                    .anyMatch(list -> list.part().startsWith(sought.part())));
  }

  @Test
  void ofManyPartiesNotAllAreLookedFor() {
    String many = "A/DE + B/FR + C/IT + D/ES + E/PT + F/GR + G/AT + H/BE, 2017-03-01, confirmed";
    assertThat(LinkList.sought(told(many), day("2017-01-01"))).hasSize(8);
  }

  @Test
  void twoThatAreToldAtOnceAreSeenInOneList() {
    Meeting people = told("Ann Berg/NO + Jon Lind/SE, 2017-03-01, confirmed");
    Meeting countries = told("Norway/NO + Sweden/SE, 2017-03-01, confirmed");
    assertThat(LinkList.of(people)).containsAll(LinkList.soughtAgain(countries));
    assertThat(LinkList.of(countries)).containsAll(LinkList.soughtAgain(people));
  }
}
