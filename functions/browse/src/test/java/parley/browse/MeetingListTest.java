package parley.browse;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.calendar.meeting.MeetingQuery;
import parley.reading.meeting.Status;
import tools.jackson.databind.JsonNode;

class MeetingListTest {

  private final Browsing browsing = new Browsing(Entries.ABE_OBAMA, Entries.ABE_TRUMP);

  @Test
  void listsTheMeetingsInTheFormOfTheContract() {
    JsonNode meeting = browsing.json("/meetings").at("/meetings/1");
    assertThat(meeting.at("/id").asString()).isEqualTo("a1");
    assertThat(meeting.at("/title").asString()).isEqualTo("Shinzo Abe - Donald Trump");
    assertThat(meeting.at("/status").asString()).isEqualTo("tentative");
    assertThat(meeting.at("/participants/0/countryName").asString()).isEqualTo("Japan");
    assertThat(meeting.at("/window/edtf").asString()).isEqualTo("2017-01-20/2017-01-27");
    assertThat(meeting.at("/evidence/0/text").asString())
        .isEqualTo("talks be held sometime between Jan. 20 and 27");
  }

  @Test
  void asksForEverythingFromTodayIfNothingIsSaid() {
    assertThat(browsing.json("/meetings").at("/from").asString()).isEqualTo("2016-12-06");
    assertThat(asked())
        .isEqualTo(
            new MeetingQuery(
                LocalDate.parse("2016-12-06"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                20,
                Optional.empty()));
  }

  @Test
  void asksForWhatTheParametersSay() {
    browsing.json(
        "/meetings?from=2017-01-01&to=2017-01-31&participant=Shinzo+Abe&place=US"
            + "&status=tentative,confirmed&limit=100&cursor=1");
    assertThat(asked())
        .isEqualTo(
            new MeetingQuery(
                LocalDate.parse("2017-01-01"),
                Optional.of(LocalDate.parse("2017-01-31")),
                Optional.of("Shinzo Abe"),
                Optional.of("US"),
                EnumSet.of(Status.TENTATIVE, Status.CONFIRMED),
                100,
                Optional.of("1")));
  }

  @Test
  void takesAnEmptyParameterForNone() {
    assertThat(browsing.json("/meetings?from=&participant=&status=&limit=").at("/meetings"))
        .hasSize(2);
    assertThat(asked().statuses()).isEmpty();
  }

  @Test
  void takesABlankNameForNone() {
    assertThat(browsing.json("/meetings?participant=+").at("/meetings")).hasSize(2);
    assertThat(asked().participant()).isEmpty();
  }

  @Test
  void leadsFromPageToPage() {
    JsonNode first = browsing.json("/meetings?limit=1");
    assertThat(first.at("/meetings/0/id").asString()).isEqualTo("b7");
    JsonNode last = browsing.json("/meetings?limit=1&cursor=" + first.at("/cursor").asString());
    assertThat(last.at("/meetings/0/id").asString()).isEqualTo("a1");
    assertThat(last.has("cursor")).isFalse();
  }

  @ParameterizedTest(name = "{0}={1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          from        | soon               | from is a day such as 2017-01-20, not "soon"
          from        | 2017-1-2           | from is a day such as 2017-01-20, not "2017-1-2"
          from        | %2B12017-01-02     | from is a day such as 2017-01-20, not "+12017-01-02"
          to          | 2017-02-30         | to is a day of the calendar such as 2017-01-20, which 2017-02-30 is not
          participant | ---                | participant is a name of 1 to 100 characters, not "---"
          place       | ?                  | place is a name of 1 to 100 characters, not "?"
          status      | maybe              | status is any of tentative, confirmed, postponed and cancelled, not "maybe"
          status      | tentative,         | status is any of tentative, confirmed, postponed and cancelled, not ""
          limit       | 0                  | limit is 1 to 100, not "0"
          limit       | 101                | limit is 1 to 100, not "101"
          limit       | -5                 | limit is 1 to 100, not "-5"
          from        | +                  | from is a day such as 2017-01-20, not " "
          status      | +                  | status is any of tentative, confirmed, postponed and cancelled, not ""
          limit       | +                  | limit is 1 to 100, not " "
          limit       | many               | limit is 1 to 100, not "many"
          limit       | 99999999999        | limit is 1 to 100, not "99999999999"
          partcipant  | Abe                | partcipant is no parameter here; there are from, to, participant, place, status, limit, cursor
          """)
  void aBadParameterIsNamedWithWhatWouldHaveBeenRight(String name, String value, String detail) {
    APIGatewayV2HTTPResponse response = browsing.get("/meetings?" + name + "=" + value);
    assertThat(response.getStatusCode()).isEqualTo(400);
    assertThat(response.getHeaders()).containsEntry("content-type", "application/problem+json");
    assertThat(Browsing.json(response).at("/pointer").asString()).isEqualTo("/" + name);
    assertThat(Browsing.json(response).at("/detail").asString()).isEqualTo(detail);
  }

  @ParameterizedTest(name = "{0}={1}")
  @CsvSource({
    "to,     2016-12-05, 'to is 2016-12-06 or a later day, not 2016-12-05'",
    "cursor, elsewhere,  'cursor is the cursor of a page, not \"elsewhere\"'"
  })
  void whatIsWellFormedAndMakesNoSenseIsNamedToo(String name, String value, String detail) {
    APIGatewayV2HTTPResponse response = browsing.get("/meetings?" + name + "=" + value);
    assertThat(response.getStatusCode()).isEqualTo(422);
    assertThat(Browsing.json(response).at("/pointer").asString()).isEqualTo("/" + name);
    assertThat(Browsing.json(response).at("/detail").asString()).isEqualTo(detail);
  }

  @Test
  void aNameAndACursorAreBounded() {
    for (String parameter : new String[] {"participant=", "cursor="}) {
      assertThat(browsing.get("/meetings?" + parameter + "a".repeat(3000)).getStatusCode())
          .isEqualTo(400);
    }
  }

  @Test
  void aBlankNameIsBoundedToo() {
    assertThat(browsing.get("/meetings?place=" + "+".repeat(101)).getStatusCode()).isEqualTo(400);
  }

  private MeetingQuery asked() {
    return browsing.meetings.asked.get(0);
  }
}
