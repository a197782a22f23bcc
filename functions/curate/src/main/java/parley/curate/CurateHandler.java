package parley.curate;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import parley.calendar.document.Documents;
import parley.calendar.document.DynamoDocuments;
import parley.calendar.dynamo.Rehearsal;
import parley.calendar.intake.Corrections;
import parley.calendar.intake.StoredCalendar;
import parley.calendar.json.MeetingJson;
import parley.calendar.meeting.Entries;
import parley.calendar.meeting.Entry;
import parley.calendar.meeting.Meetings;
import parley.calendar.storage.DynamoEntries;
import parley.calendar.storage.DynamoMeetings;
import parley.gateway.Answer;
import parley.gateway.Fields;
import parley.gateway.HttpHandler;
import parley.gateway.Precondition;
import parley.gateway.Problem;
import parley.gateway.ProblemException;
import parley.gateway.Request;
import parley.gateway.Routes;
import parley.reading.MeetingReader;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code PATCH /meetings/{id}}: a person corrects a meeting. The body holds {@code status}, {@code
 * window} or both; or {@code mergeWith}, the id of an entry that is the same meeting; or {@code
 * split}, the ids of documents that tell of another one. A {@code note} says why. {@code DELETE
 * /documents/{id}}: a document is taken down.
 */
public final class CurateHandler extends HttpHandler {

  private static final String MERGE = "mergeWith";
  private static final String SPLIT = "split";

  private final Corrections corrections;
  private final Meetings meetings;
  private final InstantSource clock;
  private final Withdrawals withdrawals;
  private final Routes routes =
      Routes.none()
          .with("PATCH", "/meetings/{id}", this::patch)
          .with("DELETE", "/documents/{id}", this::withdraw);

  /** As Lambda makes it: MEETINGS_TABLE and DOCUMENTS_TABLE name the tables. */
  public CurateHandler() {
    this(
        DynamoDbClient.create(), System.getenv("MEETINGS_TABLE"), System.getenv("DOCUMENTS_TABLE"));
    Rehearsal.of(nothing -> new DynamoMeetings(nothing, "none").find("none"));
  }

  private CurateHandler(DynamoDbClient client, String meetings, String documents) {
    this(
        new DynamoEntries(client, meetings),
        new DynamoMeetings(client, meetings),
        new DynamoDocuments(client, documents),
        MeetingReader.english(),
        InstantSource.system());
  }

  /**
   * @param entries what is corrected
   * @param meetings what came of it
   * @param documents what can be taken down
   * @param reader finds what they told
   * @param clock says when it is done
   */
  public CurateHandler(
      Entries entries,
      Meetings meetings,
      Documents documents,
      MeetingReader reader,
      InstantSource clock) {
    this.corrections = new Corrections(entries);
    this.withdrawals =
        new Withdrawals(documents, meetings, new StoredCalendar(entries), reader, clock);
    this.meetings = meetings;
    this.clock = clock;
  }

  @Override
  protected Answer answer(Request request) {
    return routes.answer(request);
  }

  private Answer withdraw(Request request) {
    String id = request.pathParameters().get("id");
    return withdrawals.withdraw(id)
        ? Answer.empty(204)
        : Answer.problem(Problem.of(404, "There is no document \"" + id + "\"."));
  }

  private Answer patch(Request request) {
    String id = request.pathParameters().get("id");
    Fields body = Fields.of(request);
    requireOne(body);
    meetings.find(id).orElseThrow(() -> unknown(id));
    Corrections asSeen = corrections.requiring(entry -> requireSeen(request, entry));
    Optional<String> other = body.text(MERGE);
    Optional<Set<String>> documents = body.texts(SPLIT).map(Set::copyOf);
    if (other.isPresent()) {
      return merge(asSeen, id, other.get(), body);
    }
    return documents.isPresent()
        ? split(asSeen, id, documents.get(), body)
        : correct(asSeen, id, body);
  }

  private static void requireSeen(Request request, Entry entry) {
    Precondition.require(request, Integer.toString(entry.sequence()));
  }

  private static ProblemException unknown(String id) {
    return new ProblemException(Problem.of(404, "There is no meeting \"" + id + "\"."));
  }

  private Answer correct(Corrections asSeen, String id, Fields body) {
    asSeen.correct(id, CorrectionFields.of(body), clock.instant());
    return Answer.json(200, json(id));
  }

  private Answer merge(Corrections asSeen, String id, String other, Fields body) {
    try {
      String note = CorrectionFields.note(body, "the same as " + other);
      asSeen
          .merge(id, other, note, clock.instant())
          .orElseThrow(() -> body.unprocessable(MERGE, "There is no meeting \"" + other + "\"."));
    } catch (IllegalArgumentException e) {
      throw body.unprocessable(MERGE, e.getMessage() + ".");
    }
    return Answer.json(200, json(id));
  }

  private Answer split(Corrections asSeen, String id, Set<String> documents, Fields body) {
    try {
      Optional<String> note = CorrectionFields.note(body);
      String parted = asSeen.split(id, documents, note, clock.instant()).orElseThrow();
      ObjectNode json = json(id);
      json.set(SPLIT, json(parted));
      return Answer.json(200, json);
    } catch (IllegalArgumentException e) {
      throw body.unprocessable(SPLIT, e.getMessage() + ".");
    }
  }

  private ObjectNode json(String id) {
    Entry entry = meetings.find(id).orElseThrow();
    return MeetingJson.of(entry.id(), entry.meeting());
  }

  private static void requireOne(Fields body) {
    int deeds = 0;
    deeds += CorrectionFields.areIn(body) ? 1 : 0;
    deeds += body.text(MERGE).isPresent() ? 1 : 0;
    deeds += body.texts(SPLIT).isPresent() ? 1 : 0;
    if (deeds != 1) {
      throw new ProblemException(
          Problem.at(
              422,
              "",
              "A correction has a status or a window or both, or mergeWith, or split; one of the"
                  + " three."));
    }
  }
}
