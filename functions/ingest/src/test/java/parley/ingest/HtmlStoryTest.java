package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlStoryTest {

  private static final String PAGE =
      """
      <!doctype html>
      <html><head>
        <title>Abe to meet Trump | Example News</title>
        <meta property="og:site_name" content="Example News">
        <meta property="article:published_time" content="2017-01-17T23:30:00+09:00">
        <link rel="canonical" href="https://news.example/abe">
      </head><body>
        <header><nav><ul><li>Home</li><li>World</li></ul></nav></header>
        <article>
          <h1>Abe to <em>meet</em> Trump</h1>
          <p class="dateline">TOKYO, Jan. 17</p>
          <p>Abe and Trump have agreed to meet<br>in Washington&nbsp;on Feb.&nbsp;10, officials
             <b>said</b>.</p>
          <figure><img src="a.jpg"><figcaption>Abe in May</figcaption></figure>
          <script>var x = "They will meet on May 1.";</script>
          <blockquote>&quot;We <i>shall</i> see&quot;, he said. 2 &lt; 3.</blockquote>
          <aside>Read also: Putin to visit Paris on March 3</aside>
        </article>
        <footer>Contact us by Feb. 1</footer>
      </body></html>
      """;

  @Test
  void aStoryIsItsHeadlineItsDatelineAndItsParagraphsAndNoMenus() {
    Draft story = HtmlStory.of(PAGE).draft(Optional.empty());
    assertThat(story.title()).contains("Abe to meet Trump");
    assertThat(story.published()).contains("2017-01-17");
    assertThat(story.source()).contains("Example News");
    assertThat(story.url()).contains("https://news.example/abe");
    assertThat(story.text())
        .contains(
            """
            TOKYO, Jan. 17

            Abe and Trump have agreed to meet

            in Washington on Feb. 10, officials said.

            "We shall see", he said. 2 < 3.""");
  }

  @Test
  void theRequestsOwnDayCounts() {
    assertThat(HtmlStory.of(PAGE).draft(Optional.of("2017-01-18")).published())
        .contains("2017-01-18");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          <h1>Talks</h1><p>They meet.</p>                                   | Talks | -          | They meet.
          <title>Talks</title><p>They meet.</p>                             | Talks | -          | They meet.
          They meet.                                                        | -     | -          | They meet.
          <time datetime="2017-01-17T08:00Z">now</time><p>They meet.</p>    | -     | 2017-01-17 | now They meet.
          <meta name="date" content="2017-01-17"><p>They meet.              | -     | 2017-01-17 | They meet.
          <meta name="DC.date" content="17 January"><p>They meet.           | -     | -          | They meet.
          <meta name="date" content="0001-01-01T00:00Z"><time datetime="2017-01-17">now</time> They meet. | - | 2017-01-17 | now They meet.
          <nav>Home</nav><div>They meet.</div><div role="navigation">x</div>| -     | -          | They meet.
          <main><p>They meet.</p></main><p>Imprint</p>                      | -     | -          | They meet.
          <p>They meet.<template>x</template><p hidden>y</p>                | -     | -          | They meet.
          <p>&lt;script&gt; They meet.                                      | -     | -          | <script> They meet.
          <link rel="canonical" href="javascript:x"><p>They meet.           | -     | -          | They meet.
          <span class="dateline">TOKYO</span><article>They meet.</article>  | -     | -          | TOKYO They meet.
          <ul><li>They</li><li>meet.</li></ul>                              | -     | -          | They meet.
          """)
  void ofAnyPage(String html, String title, String published, String text) {
    Draft story = HtmlStory.of(html).draft(Optional.empty());
    assertThat(story.title().orElse(null)).isEqualTo(title);
    assertThat(story.published().orElse(null)).isEqualTo(published);
    assertThat(story.text().orElseThrow().replaceAll("\\s+", " ")).isEqualTo(text);
    assertThat(story.url()).isEmpty();
  }

  @Test
  void aPageWithoutWordsHasNoText() {
    assertThat(HtmlStory.of("<nav>Home</nav>").draft(Optional.empty()).text()).isEmpty();
    assertThat(HtmlStory.of("").draft(Optional.empty()).text()).isEmpty();
  }

  @Test
  void aDeepPageIsReadAllTheSame() {
    String deep = "<div>".repeat(100_000) + "They meet.";
    assertThat(HtmlStory.of(deep).draft(Optional.empty()).text()).contains("They meet.");
  }
}
