package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.gateway.Fields;

class NinjsTest {

  @Test
  void anItemOfVersion1() {
    Draft draft =
        draft(
            """
            {"uri": "https://news.example/17", "type": "text", "versioncreated":
             "2017-01-17T23:30:00+09:00", "headline": "Abe to meet Trump",
             "byline": "By Ann", "body_text": "Abe and Trump will meet on Feb. 10.",
             "body_xhtml": "<p>other</p>"}""");
    assertThat(draft)
        .isEqualTo(
            new Draft(
                Optional.of("Abe and Trump will meet on Feb. 10."),
                Optional.of("2017-01-17"),
                Optional.of("Abe to meet Trump"),
                Optional.empty(),
                Optional.of("https://news.example/17")));
  }

  @Test
  void anItemWithItsBodyInMarkup() {
    Draft draft =
        draft(
            "{\"uri\": \"urn:x:1\", \"body_xhtml\": \"<div><p>They meet.</p><p>Soon.</p></div>\"}");
    assertThat(draft.text()).contains("They meet.\n\nSoon.");
    assertThat(draft.url()).isEmpty();
    assertThat(draft.published()).isEmpty();
  }

  @Test
  void anItemOfVersion2Or3() {
    for (String type : new String[] {"contenttype", "contentType"}) {
      Draft draft =
          draft(
              """
              {"uri": "urn:x:1", "versionCreated": "2017-01-17T08:00:00Z",
               "headlines": [{"role": "main", "value": "Abe to meet Trump"}],
               "bodies": [{"value": " "}, {"%s": "text/html", "value": "<p>They meet.</p>"}]}"""
                  .formatted(type));
      assertThat(draft.title()).contains("Abe to meet Trump");
      assertThat(draft.published()).contains("2017-01-17");
      assertThat(draft.text()).contains("They meet.");
    }
  }

  @Test
  void whatHasATextIsADocumentOfOurOwn() {
    Draft draft = draft("{\"text\": \"They meet.\", \"body_text\": \"other\", \"uri\": \"u\"}");
    assertThat(draft.text()).contains("They meet.");
  }

  @Test
  void anInstantThatIsNoneIsNamed() {
    assertThatThrownBy(() -> draft("{\"body_text\": \"x\", \"versioncreated\": \"soon\"}"))
        .hasMessageContaining("versioncreated");
  }

  @Test
  void aNeedlessFieldOfAnotherTypeIsNamedToo() {
    assertThatThrownBy(
            () -> draft("{\"body_text\": \"x\", \"bodies\": [{\"value\": \"y\"}, {\"value\": 7}]}"))
        .hasMessageContaining("/bodies/1/value");
    assertThatThrownBy(() -> draft("{\"body_text\": \"x\", \"headline\": \"h\", \"headlines\": 7}"))
        .hasMessageContaining("/headlines");
  }

  private static Draft draft(String json) {
    return Draft.of(Fields.ofJson(json));
  }
}
