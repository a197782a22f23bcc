package parley.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.calendar.meeting.Change;
import parley.calendar.meeting.ChangeKind;
import parley.calendar.meeting.Entry;
import parley.reading.meeting.Status;
import parley.reading.window.Window;

class HomePageTest {

  @Test
  void showsEachMeetingAsABarAndInTheList() {
    String page = page(new Browsing(Entries.ABE_OBAMA, Entries.ABE_TRUMP), "/");
    assertThat(page)
        .contains("2 meetings from 6 December 2016 on")
        .contains("<h2>December 2016</h2>", "<h2>January 2017</h2>")
        .contains("<a href=\"meetings/a1\">Shinzo Abe - Donald Trump</a>")
        .contains("class=\"bar confirmed\"", "class=\"bar tentative\"", "url(#hatch)");
  }

  @Test
  void aMovedMeetingHasItsOldPlaceToo() {
    Entry first = Entries.ABE_TRUMP;
    Browsing browsing =
        new Browsing(
            new Entry(
                first.id(),
                first.meeting(),
                2,
                first.published(),
                first.createdAt(),
                first.changedAt()));
    browsing.meetings.changes.add(
        new Change(
            "a1",
            2,
            ChangeKind.MOVED,
            Optional.of(
                new Change.State(Window.on(LocalDate.parse("2016-12-30")), Status.TENTATIVE)),
            new Change.State(first.meeting().window(), Status.TENTATIVE),
            Browsing.NOW,
            Entries.TOLD,
            Entries.evidence("d2", "words")));
    assertThat(page(browsing, "/")).contains("class=\"bar was\"");
    assertThat(page(new Browsing(first), "/")).doesNotContain("class=\"bar was\"");
  }

  @Test
  void theFilterIsKeptInTheFormAndInTheLinks() {
    Entry[] many =
        IntStream.range(0, HomePage.LIMIT + 1)
            .mapToObj(i -> Entries.entry("m" + i, Entries.ABE_TRUMP.meeting()))
            .toArray(Entry[]::new);
    String page = page(new Browsing(many), "/?participant=Abe+%26+%3Cb%3E&status=tentative");
    assertThat(page)
        .contains("value=\"Abe &amp; &lt;b&gt;\"")
        .contains("<option value=\"tentative\" selected>")
        .contains("calendar.ics?participant&#x3D;Abe+%26+%3Cb%3E")
        .contains("cursor");
  }

  @Test
  void whereNothingIsKnownThatIsSaid() {
    assertThat(page(new Browsing(), "/")).contains("No meeting is known");
    assertThat(page(new Browsing(), "/?participant=Nobody"))
        .contains("No meeting fits", "<a href=\"./\">Show everything</a>")
        .doesNotContain("No meeting is known");
  }

  @ParameterizedTest
  @CsvSource({
    "/?from=soon, 400, not &quot;soon&quot;",
    "/?status=maybe, 400, not &quot;maybe&quot;",
    "/?participant=%00a, 200, No meeting fits",
    "/?place=%00, 400, That cannot be shown",
    "/?cursor=elsewhere, 422, There is no such page",
    "/?utm=x, 200, No meeting is known",
  })
  void aFilterThatMakesNoSenseIsShownWithWhatIsWrong(String path, int status, String says) {
    var response = new Browsing().get(path);
    assertThat(response.getStatusCode()).isEqualTo(status);
    assertThat(response.getBody()).contains(says);
  }

  @Test
  void noWordsOfAStoryBecomeMarkup() {
    String page = page(new Browsing(Entries.saying("<img src=x onerror=alert(1)> & \"so\"")), "/");
    assertThat(page).doesNotContain("<img").contains("&lt;img src&#x3D;x onerror");
  }

  @Test
  void onASingleMachineItShowsTheClockAndWhatWasSent() {
    Instant now = Instant.parse("2016-12-06T00:00:00Z");
    Machine.Sent sent =
        new Machine.Sent(
            now, "ann@example.org", "confirmation", "Confirm", "text", Optional.of("http://x/y"));
    Machine machine = () -> Optional.of(new Machine.State(now, true, List.of(sent)));
    BrowseHandler handler =
        new BrowseHandler(
            FakeMeetings.of(), new FakeDocuments(), InstantSource.fixed(now), machine, false);
    String page = new Browser(handler).request("GET", "/", Map.of()).getBody();
    assertThat(page)
        .contains(
            "6 December 2016, 00:00 UTC", "ann@example.org", "<a href=\"http://x/y\">Confirm");
    assertThat(page(new Browsing(), "/")).doesNotContain("This machine");
  }

  private static String page(Browsing browsing, String path) {
    return browsing.get(path).getBody();
  }
}
