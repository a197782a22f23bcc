package parley.ingest;

import java.time.InstantSource;
import java.util.Optional;
import parley.calendar.document.DocumentState;
import parley.calendar.document.Documents;
import parley.calendar.document.DynamoDocuments;
import parley.calendar.document.StoredDocument;
import parley.calendar.dynamo.Rehearsal;
import parley.calendar.json.ReadingJson;
import parley.calendar.limit.DynamoLimits;
import parley.calendar.limit.Limit;
import parley.calendar.limit.Quota;
import parley.gateway.Answer;
import parley.gateway.HttpHandler;
import parley.gateway.Problem;
import parley.gateway.ProblemException;
import parley.gateway.Request;
import parley.gateway.Routes;
import parley.reading.MeetingReader;
import parley.telemetry.Metrics;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The function that takes documents in: {@code POST /documents}. */
public final class IngestHandler extends HttpHandler {

  private final Routes routes = Routes.none().with("POST", "/documents", this::post);
  private final Documents documents;
  private final MeetingReader reader;
  private final Quota quota;
  private final InstantSource clock;

  /**
   * As Lambda makes it: the documents are in the table that DOCUMENTS_TABLE names; anyone may post
   * DOCUMENTS_PER_MINUTE, counted in ACCESS_TABLE.
   */
  public IngestHandler() {
    this(DynamoDbClient.create());
    Rehearsal.of(this::rehearse);
  }

  private IngestHandler(DynamoDbClient client) {
    this(
        new DynamoDocuments(client, System.getenv("DOCUMENTS_TABLE")),
        MeetingReader.english(),
        new Quota(
            new DynamoLimits(client, System.getenv("ACCESS_TABLE")),
            Limit.aMinute("documents", Integer.parseInt(System.getenv("DOCUMENTS_PER_MINUTE"))),
            InstantSource.system()),
        InstantSource.system());
  }

  /**
   * @param documents where accepted documents are kept
   * @param reader reads what is posted for a dry run
   * @param quota how many anyone may post
   * @param clock says when a document is accepted
   */
  public IngestHandler(
      Documents documents, MeetingReader reader, Quota quota, InstantSource clock) {
    this.documents = documents;
    this.reader = reader;
    this.quota = quota;
    this.clock = clock;
  }

  private void rehearse(DynamoDbClient nothing) {
    new DynamoDocuments(nothing, "none").state("none");
    Answer.json(200, ReadingJson.of(reader.read(Rehearsal.STORY)));
  }

  /**
   * Answers 202 for a new document, 200 for one that is known, 200 and the reading for a dry run;
   * 200 and an answer a line for a batch.
   */
  @Override
  protected Answer answer(Request request) {
    return routes.answer(request);
  }

  @Override
  protected Optional<Metrics> counted(Request request, Answer answer) {
    return Optional.of(DocumentCount.of(request, answer));
  }

  private Answer post(Request request) {
    boolean dryRun = isDryRun(request);
    request.parameter("published").ifPresent(Acceptance::day);
    return Draft.areMany(request) ? batch(request, dryRun) : one(request, dryRun);
  }

  private Answer one(Request request, boolean dryRun) {
    StoredDocument document = Acceptance.of(Draft.of(request), clock.instant());
    if (!quota.take(request.caller().name(), 1)) {
      return tooMany();
    }
    return dryRun ? Answer.json(200, reading(document)) : store(document);
  }

  private Answer batch(Request request, boolean dryRun) {
    Batch batch = Batch.of(request.body());
    if (!quota.take(request.caller().name(), batch.lines().size())) {
      return tooMany();
    }
    return batch.answered(draft -> line(Acceptance.of(draft, clock.instant()), dryRun));
  }

  private ObjectNode line(StoredDocument document, boolean dryRun) {
    return dryRun ? reading(document) : state(document.id(), documents.store(document));
  }

  private Answer tooMany() {
    String detail =
        "No more than %d documents a minute are taken from one sender."
            .formatted(quota.limit().most());
    return Answer.problem(Problem.of(429, detail))
        .with("retry-after", Long.toString(quota.secondsLeft()));
  }

  private static boolean isDryRun(Request request) {
    return switch (request.parameter("dryRun").orElse("false")) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new ProblemException(Problem.at(422, "/dryRun", "/dryRun is true or false."));
    };
  }

  private ObjectNode reading(StoredDocument document) {
    return ReadingJson.of(reader.read(document.document()));
  }

  private Answer store(StoredDocument document) {
    boolean isNew = documents.store(document);
    return Answer.json(isNew ? 202 : 200, state(document.id(), isNew))
        .with("location", "/documents/" + document.id());
  }

  private ObjectNode state(String id, boolean isNew) {
    DocumentState state = isNew ? new DocumentState.Received() : documents.state(id).orElseThrow();
    return JsonNodeFactory.instance.objectNode().put("id", id).put("status", state.word());
  }
}
