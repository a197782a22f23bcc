package parley.calendar.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.calendar.document.DocumentState.Failed;
import parley.calendar.document.DocumentState.Read;
import parley.calendar.document.DocumentState.Received;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.OnEveryDynamoDb;
import parley.reading.meeting.SetAside;

@OnEveryDynamoDb
class DynamoDocumentsTest {

  private static final int LONGEST = 256 * 1024;

  private final Documents documents;

  DynamoDocumentsTest(DynamoDb dynamo) {
    documents = new DynamoDocuments(dynamo.client(), dynamo.freshTables().documents());
  }

  @Test
  void aStoredDocumentIsFoundAsItWas() {
    StoredDocument document =
        new StoredDocument(
            "4f2a",
            LocalDate.of(2016, 12, 6),
            "Abe to meet Trump",
            "They will meet.",
            Optional.of("Kyodo"),
            Optional.of("https://example.org/1"),
            Instant.parse("2016-12-06T09:00:00Z"));
    documents.store(document);
    assertThat(documents.find("4f2a")).contains(document);
  }

  @Test
  void aDocumentNeedHaveNeitherTitleNorSourceNorUrl() {
    StoredDocument document = document("4f2a", "They will meet.");
    documents.store(document);
    assertThat(documents.find("4f2a")).contains(document);
  }

  @Test
  void aDocumentIsReceivedFirst() {
    documents.store(document("4f2a", "They will meet."));
    assertThat(documents.state("4f2a")).contains(new Received());
  }

  @Test
  void theSameDocumentIsStoredOnce() {
    StoredDocument document = document("4f2a", "They will meet.");
    assertThat(documents.store(document)).isTrue();
    assertThat(documents.store(document)).isFalse();
  }

  @Test
  void storingADocumentAgainLeavesItsState() {
    documents.store(document("4f2a", "They will meet."));
    documents.mark("4f2a", new Read(List.of("m1"), List.of()));
    documents.store(document("4f2a", "They will meet."));
    assertThat(documents.state("4f2a")).contains(new Read(List.of("m1"), List.of()));
  }

  @Test
  void whatWasReadIsKept() {
    Read read = new Read(List.of("m1", "m2"), List.of(new SetAside("Nov. 17", "past")));
    documents.store(document("4f2a", "They will meet."));
    documents.mark("4f2a", read);
    assertThat(documents.state("4f2a")).contains(read);
  }

  @Test
  void aFailureIsKeptWithItsReason() {
    documents.store(document("4f2a", "They will meet."));
    documents.mark("4f2a", new Failed("no reader for this"));
    assertThat(documents.state("4f2a")).contains(new Failed("no reader for this"));
  }

  @Test
  void aDocumentThatFailedMayBeReadLater() {
    documents.store(document("4f2a", "They will meet."));
    documents.mark("4f2a", new Failed("no reader for this"));
    documents.mark("4f2a", new Read(List.of(), List.of()));
    assertThat(documents.state("4f2a")).contains(new Read(List.of(), List.of()));
  }

  @Test
  void anUnknownDocumentIsNotFound() {
    assertThat(documents.find("none")).isEmpty();
    assertThat(documents.state("none")).isEmpty();
  }

  @Test
  void anUnknownDocumentCannotBeMarked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> documents.mark("none", new Received()))
        .withMessageContaining("none");
    assertThat(documents.find("none")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"They will meet on Monday. ", "日米首脳会談。", "😀"})
  void theLongestTextFits(String words) {
    int times = LONGEST / words.getBytes(StandardCharsets.UTF_8).length;
    StoredDocument document = document("4f2a", words.repeat(times));
    documents.store(document);
    assertThat(documents.find("4f2a")).contains(document);
  }

  @Test
  void theLongestTextFitsThoughItCannotBeCompressed() {
    StoredDocument document = document("4f2a", noise(LONGEST));
    documents.store(document);
    assertThat(documents.find("4f2a")).contains(document);
  }

  @Test
  void manyDatesSetAsideBurstNoDocument() {
    SetAside longest = new SetAside("May ".repeat(1000), "past");
    documents.store(document("4f2a", noise(LONGEST)));
    documents.mark("4f2a", new Read(List.of("m1"), Collections.nCopies(10_000, longest)));
    assertThat(documents.state("4f2a"))
        .hasValueSatisfying(
            state -> {
              assertThat(((Read) state).meetings()).containsExactly("m1");
              assertThat(((Read) state).setAside()).hasSize(200);
              assertThat(((Read) state).setAside().get(0).text()).hasSize(100);
            });
  }

  private static StoredDocument document(String id, String text) {
    return new StoredDocument(
        id,
        LocalDate.of(2016, 12, 6),
        "",
        text,
        Optional.empty(),
        Optional.empty(),
        Instant.parse("2016-12-06T09:00:00.123456789Z"));
  }

  private static String noise(int bytes) {
    return new Random(1)
        .ints(bytes, ' ', 0x7f)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
