package parley.curate;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import parley.calendar.dynamo.Rehearsal;
import parley.calendar.intake.Corrections;
import parley.calendar.json.MeetingJson;
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
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code PATCH /meetings/{id}}: a person corrects a meeting. The body holds {@code status}, {@code
 * window} or both; or {@code mergeWith}, the id of an entry that is the same meeting; or {@code
 * split}, the ids of documents that tell of another one. A {@code note} says why.
 */
public final class CurateHandler extends HttpHandler {

  private static final String MERGE = "mergeWith";
  private static final String SPLIT = "split";

  private final Corrections corrections;
  private final Meetings meetings;
  private final InstantSource clock;
  private final Routes routes = Routes.none().with("PATCH", "/meetings/{id}", this::patch);

  /** As Lambda makes it: the calendar is in the table that MEETINGS_TABLE names. */
  public CurateHandler() {
    this(DynamoDbClient.create(), System.getenv("MEETINGS_TABLE"));
    Rehearsal.of(nothing -> new DynamoMeetings(nothing, "none").find("none"));
  }

  private CurateHandler(DynamoDbClient client, String table) {
    this(
        new Corrections(new DynamoEntries(client, table)),
        new DynamoMeetings(client, table),
        InstantSource.system());
  }

  /**
   * @param corrections does it
   * @param meetings what came of it
   * @param clock says when it is done
   */
  public CurateHandler(Corrections corrections, Meetings meetings, InstantSource clock) {
    this.corrections = corrections;
    this.meetings = meetings;
    this.clock = clock;
  }

  @Override
  protected Answer answer(Request request) {
    return routes.answer(request);
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
