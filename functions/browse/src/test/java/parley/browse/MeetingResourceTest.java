package parley.browse;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.calendar.document.StoredDocument;
import parley.calendar.meeting.Change;
import parley.calendar.meeting.ChangeKind;
import parley.gateway.html.Html;
import parley.reading.meeting.Evidence;
import parley.reading.meeting.Status;
import parley.reading.text.Span;
import parley.reading.window.Window;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MeetingResourceTest {

  private static final Change FIRST = Entries.announced(Entries.ABE_TRUMP);
  private static final Change MOVED =
      new Change(
          "a1",
          2,
          ChangeKind.MOVED,
          Optional.of(FIRST.after()),
          new Change.State(Window.on(LocalDate.parse("2017-02-10")), Status.CONFIRMED),
          Instant.parse("2017-01-17T08:00:00Z"),
          LocalDate.parse("2017-01-16"),
          Entries.evidence("d2", "agreed to meet in Washington on Feb. 10"));

  private final Browsing browsing = new Browsing(Entries.ABE_TRUMP);

  @BeforeEach
  void itMovedOnce() {
    browsing.meetings.changes.add(FIRST);
    browsing.meetings.changes.add(MOVED);
    browsing.meetings.evidence.add(FIRST.evidence());
    browsing.meetings.evidence.add(MOVED.evidence());
  }

  @Test
  void showsTheMeetingAsItIsInTheListAndMore() {
    JsonNode listed = browsing.json("/meetings").at("/meetings/0");
    JsonNode alone = browsing.json("/meetings/a1");
    listed
        .properties()
        .forEach(
            field -> {
              if (!field.getKey().equals("evidence")) {
                assertThat(alone.get(field.getKey())).isEqualTo(field.getValue());
              }
            });
  }

  @Test
  void showsAllEvidence() {
    assertThat(browsing.json("/meetings/a1").at("/evidence"))
        .extracting(e -> e.at("/document").asString())
        .containsExactly("d1", "d2");
  }

  @Test
  void theFirstChangeHasNothingBeforeIt() {
    JsonNode first = browsing.json("/meetings/a1").at("/history/0");
    assertThat(first.at("/sequence").asInt()).isEqualTo(1);
    assertThat(first.at("/kind").asString()).isEqualTo("announced");
    assertThat(first.get("before").isNull()).isTrue();
    assertThat(first.at("/after/window/edtf").asString()).isEqualTo("2017-01-20/2017-01-27");
  }

  @Test
  void aChangeTellsWhenFromWhatToWhatAndInWhichWords() {
    JsonNode moved = browsing.json("/meetings/a1").at("/history/1");
    assertThat(moved.at("/kind").asString()).isEqualTo("moved");
    assertThat(moved.at("/at").asString()).isEqualTo("2017-01-17T08:00:00Z");
    assertThat(moved.at("/published").asString()).isEqualTo("2017-01-16");
    assertThat(moved.at("/document").asString()).isEqualTo("d2");
    assertThat(moved.at("/before/window/edtf").asString()).isEqualTo("2017-01-20/2017-01-27");
    assertThat(moved.at("/before/status").asString()).isEqualTo("tentative");
    assertThat(moved.at("/after/window/edtf").asString()).isEqualTo("2017-02-10");
    assertThat(moved.at("/after/status").asString()).isEqualTo("confirmed");
    assertThat(moved.at("/evidence/text").asString())
        .isEqualTo("agreed to meet in Washington on Feb. 10");
  }

  @Test
  void isAPageForABrowser() {
    APIGatewayV2HTTPResponse response = page();
    assertThat(response.getStatusCode()).isEqualTo(200);
    assertThat(response.getHeaders())
        .containsEntry("content-type", "text/html; charset=utf-8")
        .containsEntry("content-security-policy", Html.SECURITY_POLICY);
    assertThat(response.getHeaders().get("vary")).startsWith("accept");
    assertThat(response.getBody())
        .contains("Friday, 10 February 2017, confirmed", "20–27 January 2017, tentative");
  }

  @Test
  void itsWordsAreMarkedInTheStoryAndNothingOfTheStoryIsMarkup() {
    tell("d2", "Abe & Trump </script> agreed to meet in Washington on Feb. 10 <b>soon</b>.");
    assertThat(page().getBody())
        .contains(
            "Abe &amp; Trump &lt;/script&gt; <mark>agreed to meet in Washington on Feb. 10</mark>"
                + " &lt;b&gt;soon&lt;/b&gt;.");
  }

  @Test
  void ofManyStoriesOnlyTheNewestAreShownAndLookedUp() {
    browsing.meetings.evidence.clear();
    for (int i = 10; i < 60; i++) {
      store("s" + i, "Story " + i + " says so.");
      browsing.meetings.evidence.add(new Evidence("s" + i, new Span(0, 8), "Story " + i));
    }
    assertThat(page().getBody())
        .contains("<mark>Story 50</mark>", "<mark>Story 59</mark>")
        .doesNotContain("<mark>Story 49</mark>")
        .matches("(?s).*Story 50</mark>.*Story 59</mark>.*");
    assertThat(browsing.documents.lookedUp).hasSize(10);
  }

  @Test
  void carriesTheEventAsSearchEnginesReadIt() {
    JsonNode event = event(page().getBody());
    assertThat(event.at("/@type").asString()).isEqualTo("Event");
    assertThat(event.at("/name").asString()).isEqualTo("Shinzo Abe - Donald Trump");
    assertThat(event.at("/startDate").asString()).isEqualTo("2017-01-20");
    assertThat(event.at("/endDate").asString()).isEqualTo("2017-01-27");
    assertThat(event.at("/eventStatus").asString()).isEqualTo("https://schema.org/EventScheduled");
    assertThat(event.at("/location/address/addressCountry").asString()).isEqualTo("US");
    assertThat(event.at("/attendee")).hasSize(2);
    assertThat(event.at("/url").asString()).isEqualTo("https://parley.example/meetings/a1");
  }

  @Test
  void noWordsCanEndTheScriptThatTheEventStandsIn() {
    String hostile = "</script><script>alert(1)</script> & <!--";
    Browsing saying = new Browsing(Entries.saying(hostile));
    String page = saying.request("GET", "/meetings/a1", Map.of("Accept", "text/html")).getBody();
    assertThat(page).doesNotContain("<script>alert");
    assertThat(event(page).at("/description").asString()).isEqualTo(hostile);
  }

  private APIGatewayV2HTTPResponse page() {
    return browsing.request(
        "GET",
        "/meetings/a1",
        Map.of(
            "Accept",
            "text/html,*/*;q=0.8",
            "Host",
            "parley.example",
            "X-Forwarded-Proto",
            "https"));
  }

  private static JsonNode event(String page) {
    String begin = "<script type=\"application/ld+json\">";
    int at = page.indexOf(begin) + begin.length();
    return JsonMapper.shared().readTree(page.substring(at, page.indexOf("</script>", at)));
  }

  private void tell(String id, String text) {
    String words = "agreed to meet in Washington on Feb. 10";
    int begin = text.indexOf(words);
    browsing.meetings.evidence.clear();
    browsing.meetings.evidence.add(
        new Evidence(id, new Span(begin, begin + words.length()), words));
    store(id, text);
  }

  private void store(String id, String text) {
    browsing.documents.stored.put(
        id,
        new StoredDocument(
            id,
            LocalDate.parse("2017-01-16"),
            "",
            text,
            Optional.empty(),
            Optional.empty(),
            Browsing.NOW));
  }

  @Test
  void thereIsNoMeetingUnderAnotherId() {
    APIGatewayV2HTTPResponse response = browsing.get("/meetings/zz");
    assertThat(response.getStatusCode()).isEqualTo(404);
    assertThat(Browsing.json(response).at("/detail").asString())
        .isEqualTo("There is no meeting \"zz\".");
  }
}
