package parley.browse;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.calendar.document.DocumentState;

/** The samples in {@code events/}, as Lambda's own runtime reads them. */
class EventsTest {

  @ParameterizedTest(name = "{0} gives {1}, {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          get-page                 | 200 | text/html; charset=utf-8     | <title>Parley
          head-page-script         | 200 | text/javascript; charset=utf-8 | ``
          get-meetings             | 200 | application/json             | "cursor":"2"
          get-meetings-from-soon   | 400 | application/problem+json     | "pointer":"from"
          get-meeting              | 200 | application/json             | "history":[
          get-meeting-as-a-browser | 303 |                              | ``
          get-document             | 200 | application/json             | "status":"received"
          get-calendar             | 200 | text/calendar; charset=utf-8 | amazonaws.com/meetings/a1
          get-unknown-path         | 404 | application/problem+json     | There is nothing at /nowhere.
          put-meeting              | 405 | application/problem+json     | takes GET and HEAD, not PUT
          """)
  void whatArrivesIsAnswered(String name, int status, String mediaType, String says)
      throws IOException {
    APIGatewayV2HTTPResponse response = browsing().send(event(name));
    assertThat(response.getStatusCode()).isEqualTo(status);
    assertThat(response.getHeaders().get("content-type")).isEqualTo(mediaType);
    assertThat(response.getBody().replace("\r\n ", "")).contains(says);
  }

  private static Browsing browsing() {
    Browsing browsing =
        new Browsing(
            Entries.ABE_TRUMP, Entries.ABE_OBAMA, Entries.entry("c3", Entries.ABE_TRUMP.meeting()));
    browsing.documents.mark("d1", new DocumentState.Received());
    return browsing;
  }

  private static APIGatewayV2HTTPEvent event(String name) throws IOException {
    Path file = Path.of(System.getProperty("parley.root"), "events", name + ".json");
    try (InputStream in = Files.newInputStream(file)) {
      return LambdaEventSerializers.serializerFor(
              APIGatewayV2HTTPEvent.class, EventsTest.class.getClassLoader())
          .fromJson(in);
    }
  }
}
