package parley.browse;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import parley.calendar.meeting.Dossier;
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
  private final InstantSource clock;

  MeetingResource(Meetings meetings, InstantSource clock) {
    this.meetings = meetings;
    this.clock = clock;
  }

  /**
   * The meeting whose id is in the path.
   *
   * @throws ProblemException 404 if there is none
   */
  Answer get(Request request) {
    String id = request.pathParameters().get("id");
    Answer answer =
        wantsPage(request)
            ? page(meetings.find(id).orElseThrow(() -> unknown(id)))
            : json(meetings.dossier(id).orElseThrow(() -> unknown(id)));
    return answer.with("vary", "accept");
  }

  private Answer json(Dossier dossier) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return Answer.json(200, EntryJson.of(dossier, today));
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
