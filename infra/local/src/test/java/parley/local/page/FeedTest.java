package parley.local.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.local.stack.Settings;
import parley.local.stack.Stack;

/** The feed as a second iCalendar library reads it; it is written by another. */
class FeedTest {

  @TempDir Path data;

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void anotherLibraryTakesTheFeedAndFindsItValid() throws Exception {
    Optional<Instant> now = Optional.of(Instant.parse("2016-12-06T00:00:00Z"));
    try (Stack stack = Stack.start(new Settings(0, data, now, Optional.empty()))) {
      post(stack.uri());
      Calendar calendar = read(stack.uri());
      while (calendar.getComponents("VEVENT").size() < 2) {
        LockSupport.parkNanos(100_000_000);
        calendar = read(stack.uri());
      }
      assertThat(calendar.validate().hasErrors()).isFalse();
      assertThat(calendar.getComponents("VEVENT"))
          .allSatisfy(event -> assertThat(event.toString()).contains("BEGIN:VALARM", "UID:"));
    }
  }

  private Calendar read(URI stack) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(stack.resolve("/calendar.ics?alarm=1")).build();
    String feed = client.send(request, BodyHandlers.ofString()).body();
    return new CalendarBuilder().build(new StringReader(feed));
  }

  private void post(URI stack) throws Exception {
    Path story = Path.of(System.getProperty("parley.root"), "events", "document-abe-trump.json");
    HttpRequest request =
        HttpRequest.newBuilder(stack.resolve("/documents"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(Files.readString(story)))
            .build();
    assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(202);
  }
}
