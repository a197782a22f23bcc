package parley.calendar.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.calendar.meeting.Stories.ABE;
import static parley.calendar.meeting.Stories.TRUMP;
import static parley.calendar.meeting.Stories.meeting;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.calendar.meeting.Change.State;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Kind;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Place;
import parley.reading.text.Span;

/** What stories add to an entry beside its window and status. */
class CompletionTest {

  private static final Meeting FULL = meeting("Abe + Trump, 2017-01-27");
  private static final Meeting SHORT = meeting("abe + trump, 2017-01-27");

  @Test
  void aPartyKeepsItsFullestNameRoleAndCountry() {
    assertThat(completed(FULL, SHORT).participants()).containsExactly(ABE, TRUMP);
    assertThat(completed(SHORT, FULL).participants()).containsExactly(ABE, TRUMP);
  }

  @Test
  void theTitleHasTheFullestNames() {
    assertThat(completed(SHORT, FULL).title()).isEqualTo("Shinzo Abe - Donald Trump");
    assertThat(completed(FULL, SHORT).title()).isEqualTo("Shinzo Abe - Donald Trump");
  }

  @Test
  void whoStandsForACountryComesInItsPlace() {
    Meeting countries = meeting("Japan + America, 2017-01-27");
    assertThat(completed(countries, FULL).participants()).containsExactly(ABE, TRUMP);
    assertThat(completed(FULL, countries).participants()).containsExactly(ABE, TRUMP);
  }

  @Test
  void aNamedNegotiatorStaysWhereAStoryTellsOfThePeopleOfTheCountry() {
    Meeting known = Stories.told("Ruiz/PE + Ole Berg/NO, 2017-01-27, confirmed");
    Meeting told = Stories.told("Ruiz/PE + Norwegian trade negotiators/NO, 2017-01-27, confirmed");

    assertThat(completed(known, told).participants())
        .extracting(Participant::name)
        .containsExactly("Ruiz", "Ole Berg");
    assertThat(completed(told, known).participants())
        .extracting(Participant::name)
        .containsExactly("Ruiz", "Ole Berg");
  }

  @Test
  void partiesThatWereNotKnownJoin() {
    Meeting three = meeting("Abe + Pence + Trump, 2017-01-27");
    Meeting completed = completed(FULL, three);
    assertThat(completed.participants())
        .extracting(Participant::name)
        .containsExactly("Shinzo Abe", "Donald Trump", "Mike Pence");
    assertThat(completed.title()).isEqualTo(three.title());
  }

  @Test
  void aStoryThatDoesNotNameAllKeepsTheTitle() {
    Meeting known = Stories.told("Ruiz/PE + Ole Berg, 2017-01-27, confirmed");
    Meeting told = Stories.told("Ruiz/PE + Norway/NO, 2017-01-27, cancelled");

    Meeting completed = completed(known, told);

    assertThat(completed.participants())
        .extracting(Participant::name)
        .containsExactly("Ruiz", "Ole Berg", "Norway");
    assertThat(completed.title()).isEqualTo(known.title());
  }

  @Test
  void whereEachStoryNamesSomebodyElseTheFirstIsBelieved() {
    Meeting known = meeting("OPEC + Abe, 2017-01-27");
    Meeting told = meeting("OPEC + Trump, 2017-01-27");
    assertThat(completed(known, told).participants()).isEqualTo(known.participants());
  }

  @Test
  void besideABodyOnlyThoseAreNewWhoseCountryIsTold() {
    Meeting known = meeting("OPEC, 2017-01-27");
    assertThat(completed(known, meeting("OPEC + abe, 2017-01-27")).participants())
        .isEqualTo(known.participants());
    assertThat(completed(known, meeting("OPEC + America, 2017-01-27")).participants()).hasSize(2);
  }

  @Test
  void whoMayStandForACountryIsNamedBesideIt() {
    Meeting known = meeting("Japan + America, 2017-01-27");
    Meeting told = meeting("abe + Trump, 2017-01-27");
    assertThat(completed(known, told).participants())
        .extracting(Participant::name)
        .containsExactly("Japan", "Donald Trump", "Abe");
  }

  @ParameterizedTest(name = "known {0}, told {1}: {2} after news, else {3}")
  @CsvSource({
    "     ,               Hawaii US,     Hawaii,     Hawaii",
    "Hawaii US,           ,              Hawaii,     Hawaii",
    "Hawaii US,           Washington US, Washington, Hawaii",
    "United States US,    Washington US, Washington, Washington",
    "Washington US,       United States US, Washington, Washington",
    "United States US,    Tokyo JP,      Tokyo,      United States",
    "United States US,    Tokyo,         Tokyo,      United States",
  })
  void aPlaceIsReplacedByNewsAndElseMadeCloser(
      String known, String told, String afterNews, String otherwise) {
    Meeting knownThere = in(known);
    Meeting toldThere = in(told);
    assertThat(changed(knownThere, toldThere).place().orElseThrow().name()).isEqualTo(afterNews);
    assertThat(completed(knownThere, toldThere).place().orElseThrow().name()).isEqualTo(otherwise);
  }

  @Test
  void aSummitIsMoreThanAMeeting() {
    Meeting summit = meeting(Kind.SUMMIT, "2017-01-27", FULL.status(), ABE, TRUMP);
    assertThat(completed(FULL, summit).kind()).isEqualTo(Kind.SUMMIT);
    assertThat(completed(summit, FULL).kind()).isEqualTo(Kind.SUMMIT);
  }

  @Test
  void sourceAndEvidenceAreThoseOfTheNewestChange() {
    Meeting told = attributed("officials", "later");
    assertThat(changed(FULL, told).attributedTo()).contains("officials");
    assertThat(changed(FULL, told).evidence()).isEqualTo(told.evidence());
    assertThat(completed(FULL, told).attributedTo()).isEmpty();
    assertThat(completed(FULL, told).evidence()).isEqualTo(FULL.evidence());
  }

  private static Meeting completed(Meeting known, Meeting told) {
    return Completion.completed(known, told, new State(known.window(), known.status()));
  }

  private static Meeting changed(Meeting known, Meeting told) {
    return Completion.changed(known, told, new State(told.window(), told.status()));
  }

  /** "United States US": a name and perhaps a country. */
  private static Meeting in(String place) {
    return with(Optional.ofNullable(place).map(CompletionTest::place), Optional.empty(), "doc");
  }

  private static Place place(String words) {
    int last = words.lastIndexOf(' ');
    return last < 0
        ? new Place(words, Optional.empty())
        : new Place(words.substring(0, last), Optional.of(words.substring(last + 1)));
  }

  private static Meeting attributed(String source, String document) {
    return with(Optional.empty(), Optional.of(source), document);
  }

  private static Meeting with(
      Optional<Place> place, Optional<String> attributedTo, String document) {
    return new Meeting(
        FULL.title(),
        FULL.kind(),
        FULL.status(),
        FULL.participants(),
        place,
        FULL.window(),
        attributedTo,
        List.of(new Evidence(document, new Span(0, 5), "words")));
  }
}
