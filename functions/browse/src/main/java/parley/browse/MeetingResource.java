package parley.browse;

import parley.calendar.meeting.Entry;
import parley.calendar.meeting.Meetings;
import parley.gateway.Answer;
import parley.gateway.Problem;
import parley.gateway.ProblemException;
import parley.gateway.Request;

/**
 * {@code GET /meetings/{id}}: a meeting with its history and all its evidence. A browser, which
 * asks for HTML, is led to the meeting on the web page: this is the address that messages link to.
 */
final class MeetingResource {

  private final Meetings meetings;

  MeetingResource(Meetings meetings) {
    this.meetings = meetings;
  }

  /**
   * The meeting whose id is in the path.
   *
   * @throws ProblemException 404 if there is none
   */
  Answer get(Request request) {
    String id = request.pathParameters().get("id");
    Entry entry = meetings.find(id).orElseThrow(() -> unknown(id));
    Answer answer = wantsPage(request) ? page(entry) : json(entry);
    return answer.with("vary", "accept");
  }

  private Answer json(Entry entry) {
    String id = entry.id();
    return Answer.json(200, EntryJson.of(entry, meetings.evidence(id), meetings.history(id)));
  }

  private static Answer page(Entry entry) {
    return Answer.empty(303).with("location", "../?meeting=" + entry.id());
  }

  private static boolean wantsPage(Request request) {
    return request.header("accept").filter(a -> a.startsWith("text/html")).isPresent();
  }

  private static ProblemException unknown(String id) {
    return new ProblemException(Problem.of(404, "There is no meeting \"" + id + "\"."));
  }
}
