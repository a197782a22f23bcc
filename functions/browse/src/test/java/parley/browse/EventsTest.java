package parley.browse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.calendar.document.DocumentState;
import parley.gateway.ManagedRuntime;

/** The samples in {@code events/}, as Lambda's own runtime reads them. */
class EventsTest {

  @ParameterizedTest(name = "{0} gives {1}, {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          request-get-page                 | 200 | text/html; charset=utf-8     | - Parley</title>
          request-head-page-script         | 200 | text/javascript; charset=utf-8 | ``
          request-get-meetings             | 200 | application/json             | "cursor":"2"
          request-get-meetings-from-soon   | 400 | application/problem+json     | "pointer":"/from"
          request-get-meeting              | 200 | application/json             | "history":[
          request-get-meeting-as-a-browser | 200 | text/html; charset=utf-8     | <title>Shinzo Abe - Donald Trump
          request-get-document             | 200 | application/json             | "status":"received"
          request-get-calendar             | 200 | text/calendar; charset=utf-8 | amazonaws.com/meetings/a1
          request-get-unknown-path         | 404 | application/problem+json     | There is nothing at /nowhere.
          request-put-meeting              | 405 | application/problem+json     | takes GET, HEAD, PATCH, not PUT
          """)
  void whatArrivesIsAnswered(String event, int status, String mediaType, String says) {
    ManagedRuntime.Response response =
        new ManagedRuntime().request(browsing().handler(), ManagedRuntime.event(event + ".json"));
    assertThat(response.status()).isEqualTo(status);
    assertThat(response.headers().path("content-type").asString("")).isEqualTo(mediaType);
    assertThat(response.body().replace("\r\n ", "")).contains(says);
  }

  private static Browsing browsing() {
    Browsing browsing =
        new Browsing(
            Entries.ABE_TRUMP, Entries.ABE_OBAMA, Entries.entry("c3", Entries.ABE_TRUMP.meeting()));
    browsing.documents.mark("d1", new DocumentState.Received());
    return browsing;
  }
}
