package parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.calendar.document.DocumentState;
import parley.calendar.document.Documents;
import parley.calendar.document.DynamoDocuments;
import parley.calendar.document.StoredDocument;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.meeting.Calendar;
import parley.gateway.ManagedRuntime;
import parley.reading.MeetingReader;
import parley.reading.Reading;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ExtractHandlerTest {

  /** The documents of events/stream-documents.json, in its order; FIRST was changed later on. */
  private static final String FIRST = "30cfa1c7b1f09e6f4de1b0c2a35f8c11";

  private static final String SECOND = "5b0f7e0f2a6d4c83b9e1d2c4a6f80123";
  private static final String THIRD = "9e107d9d372bb6826bd81d3542a419d6";
  private static final String FAILURE_OF_SECOND =
      "[{\"itemIdentifier\":\"300000000000000506663\"}]";

  private static final Instant NOW = Instant.parse("2016-12-06T02:15:00Z");
  private static final MeetingReader READER = MeetingReader.english();

  private final ManagedRuntime lambda = new ManagedRuntime();
  private final DynamoDb dynamo = DynamoDb.local();
  private final String table = dynamo.freshTables().documents();
  private final Documents documents = new DynamoDocuments(dynamo.client(), table);
  private final List<String> merged = new ArrayList<>();
  private final List<String> withdrawn = new ArrayList<>();
  private Runnable meanwhile = () -> {};
  private final Map<String, Throwable> troubles = new HashMap<>();
  private final ExtractHandler handler =
      new ExtractHandler(documents, READER, new TroubledCalendar(), InstantSource.fixed(NOW));

  @BeforeEach
  void threeDocumentsAreStored() {
    List.of(FIRST, SECOND, THIRD).forEach(id -> documents.store(document(id)));
  }

  @Test
  void everyNewDocumentIsReadOnce() {
    assertThat(failures()).isEqualTo("[]");
    assertThat(merged).containsExactly(FIRST, SECOND, THIRD);
    assertThat(documents.state(SECOND))
        .get()
        .isInstanceOfSatisfying(
            DocumentState.Read.class,
            read -> {
              assertThat(read.meetings()).containsExactly("meeting of " + SECOND);
              assertThat(read.setAside())
                  .isEqualTo(READER.read(document(SECOND).document()).setAside());
            });
  }

  @Test
  void oneThatIsWithdrawnWhileItIsReadIsTakenOutAgain() {
    meanwhile = () -> documents.withdraw(SECOND, new DocumentState.Withdrawn(List.of()));
    assertThat(failures()).isEqualTo("[]");
    assertThat(withdrawn).containsExactly(SECOND + " from [meeting of " + SECOND + "]");
    assertThat(documents.state(SECOND).map(DocumentState::word)).contains("withdrawn");
  }

  @Test
  void oneThatIsWithdrawnBeforeIsNotRead() {
    documents.withdraw(SECOND, new DocumentState.Withdrawn(List.of()));
    assertThat(failures()).isEqualTo("[]");
    assertThat(merged).containsExactly(FIRST, THIRD);
  }

  @Test
  void theSameRecordsAgainChangeNothing() {
    failures();
    assertThat(failures()).isEqualTo("[]");
    assertThat(merged).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void aDocumentThatCannotBeReadIsMarkedAndReportedAndBlocksNoOther() {
    troubles.put(SECOND, new IllegalStateException("nothing to be made of Nagato"));
    assertThat(failures()).isEqualTo(FAILURE_OF_SECOND);
    assertThat(states()).containsExactly("read", "failed", "read");
  }

  @Test
  void aDocumentThatExhaustsTheStackBlocksNoOther() {
    troubles.put(SECOND, new StackOverflowError());
    assertThat(failures()).isEqualTo(FAILURE_OF_SECOND);
    assertThat(states()).containsExactly("read", "failed", "read");
  }

  @Test
  void aMalformedItemIsMarkedAndReported() {
    dynamo
        .client()
        .updateItem(
            update ->
                update
                    .tableName(table)
                    .key(Map.of("id", AttributeValue.fromS(SECOND)))
                    .updateExpression("SET published = :none")
                    .expressionAttributeValues(Map.of(":none", AttributeValue.fromS("soon"))));
    assertThat(failures()).isEqualTo(FAILURE_OF_SECOND);
    assertThat(states()).containsExactly("read", "failed", "read");
  }

  @Test
  void aFailureThatPassesIsReportedAndLeavesTheDocumentReceived() {
    troubles.put(SECOND, SdkClientException.create("Connect to dynamodb timed out"));
    assertThat(failures()).isEqualTo(FAILURE_OF_SECOND);
    assertThat(states()).containsExactly("read", "received", "read");
  }

  @Test
  void aLaterTryThatSucceedsCounts() {
    troubles.put(SECOND, new IllegalStateException());
    failures();
    troubles.clear();
    assertThat(failures()).isEqualTo("[]");
    assertThat(states()).containsExactly("read", "read", "read");
    assertThat(merged).containsExactly(FIRST, THIRD, SECOND);
  }

  @Test
  void aDocumentThatIsGoneIsPassedOver() {
    dynamo
        .client()
        .deleteItem(
            delete -> delete.tableName(table).key(Map.of("id", AttributeValue.fromS(SECOND))));
    assertThat(failures()).isEqualTo("[]");
    assertThat(merged).containsExactly(FIRST, THIRD);
  }

  @Test
  void theLogNamesDocumentsAndReasonsButQuotesNothing() {
    troubles.put(SECOND, new IllegalStateException("nothing to be made of Nagato"));
    failures();
    assertThat(lambda.lines())
        .anySatisfy(
            line -> assertThat(line).contains("\"document\":\"" + FIRST, "READ", "\"meetings\":["))
        .anySatisfy(line -> assertThat(line).contains(SECOND, "IllegalStateException"))
        .noneSatisfy(line -> assertThat(line).contains("Nagato"));
  }

  @Test
  void whatWasReadAndWhatFailedIsCounted() {
    troubles.put(SECOND, new IllegalStateException("no"));
    failures();
    failures();
    assertThat(lambda.counted("documents")).isEqualTo(2);
    assertThat(lambda.counted("failed")).isEqualTo(2);
  }

  private String failures() {
    return lambda
        .invoke(handler, DynamodbEvent.class, ManagedRuntime.event("stream-documents.json"))
        .path("batchItemFailures")
        .toString();
  }

  private List<String> states() {
    return List.of(FIRST, SECOND, THIRD).stream()
        .map(id -> documents.state(id).orElseThrow().word())
        .toList();
  }

  private static StoredDocument document(String id) {
    return new StoredDocument(
        id,
        LocalDate.of(2016, 12, 6),
        "",
        "Abe will meet Putin in Nagato on Dec. 15. They met on Nov. 19 in Lima.",
        Optional.empty(),
        Optional.empty(),
        NOW);
  }

  /** Makes one meeting of every document, but for those that it has trouble with. */
  private final class TroubledCalendar implements Calendar {

    @Override
    public List<String> merge(Reading reading, Instant now) {
      throwIfTroubled(troubles.get(reading.id()));
      merged.add(reading.id());
      if (reading.id().equals(SECOND)) {
        meanwhile.run();
      }
      return List.of("meeting of " + reading.id());
    }

    @Override
    public void withdraw(Reading reading, Collection<String> asRead, Instant now) {
      withdrawn.add(reading.id() + " from " + asRead);
    }

    private static void throwIfTroubled(Throwable trouble) {
      if (trouble instanceof Error e) {
        throw e;
      }
      if (trouble instanceof RuntimeException e) {
        throw e;
      }
    }
  }
}
