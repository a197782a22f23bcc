package parley.ingest;

import java.time.InstantSource;
import parley.calendar.document.DocumentState;
import parley.calendar.document.Documents;
import parley.calendar.document.DynamoDocuments;
import parley.calendar.document.StoredDocument;
import parley.calendar.json.ReadingJson;
import parley.gateway.Answer;
import parley.gateway.HttpHandler;
import parley.gateway.Problem;
import parley.gateway.ProblemException;
import parley.gateway.Request;
import parley.gateway.Routes;
import parley.reading.MeetingReader;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The function that takes documents in: {@code POST /documents}. */
public final class IngestHandler extends HttpHandler {

  private final Routes routes = Routes.none().with("POST", "/documents", this::post);
  private final Documents documents;
  private final MeetingReader reader;
  private final InstantSource clock;

  /** As Lambda makes it: the documents are in the table that DOCUMENTS_TABLE names. */
  public IngestHandler() {
    this(
        new DynamoDocuments(DynamoDbClient.create(), System.getenv("DOCUMENTS_TABLE")),
        MeetingReader.english(),
        InstantSource.system());
  }

  /**
   * @param documents where accepted documents are kept
   * @param reader reads what is posted for a dry run
   * @param clock says when a document is accepted
   */
  public IngestHandler(Documents documents, MeetingReader reader, InstantSource clock) {
    this.documents = documents;
    this.reader = reader;
    this.clock = clock;
  }

  /**
   * Answers 202 for a new document, 200 for one that is known, 200 and the reading for a dry run.
   */
  @Override
  protected Answer answer(Request request) {
    return routes.answer(request);
  }

  private Answer post(Request request) {
    boolean dryRun = isDryRun(request);
    StoredDocument document = Acceptance.of(Draft.of(request), clock.instant());
    return dryRun
        ? Answer.json(200, ReadingJson.of(reader.read(document.document())))
        : store(document);
  }

  private static boolean isDryRun(Request request) {
    return switch (request.parameter("dryRun").orElse("false")) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new ProblemException(Problem.at(422, "/dryRun", "/dryRun is true or false."));
    };
  }

  private Answer store(StoredDocument document) {
    if (documents.store(document)) {
      return stored(202, document.id(), new DocumentState.Received());
    }
    return stored(200, document.id(), documents.state(document.id()).orElseThrow());
  }

  private static Answer stored(int status, String id, DocumentState state) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("id", id).put("status", state.word());
    return Answer.json(status, body).with("location", "/documents/" + id);
  }
}
