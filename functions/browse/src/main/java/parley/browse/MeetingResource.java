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
final class MeetingResource implements Resource {

  private final Meetings meetings;
  private final String id;

  MeetingResource(Meetings meetings, String id) {
    this.meetings = meetings;
    this.id = id;
  }

  @Override
  public Answer get(Request request) {
    Entry entry = meetings.find(id).orElseThrow(this::unknown);
    Answer answer = wantsPage(request) ? page() : json(entry);
    return answer.with("vary", "accept");
  }

  private Answer json(Entry entry) {
    return Answer.json(200, EntryJson.of(entry, meetings.evidence(id), meetings.history(id)));
  }

  private Answer page() {
    return Answer.empty(303).with("location", "../?meeting=" + id);
  }

  private static boolean wantsPage(Request request) {
    return request.header("accept").filter(a -> a.startsWith("text/html")).isPresent();
  }

  private ProblemException unknown() {
    return new ProblemException(Problem.of(404, "There is no meeting \"" + id + "\"."));
  }
}
