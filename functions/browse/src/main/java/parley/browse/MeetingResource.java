package parley.browse;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import parley.calendar.document.Documents;
import parley.calendar.meeting.Dossier;
import parley.calendar.meeting.Meetings;
import parley.gateway.Answer;
import parley.gateway.Problem;
import parley.gateway.ProblemException;
import parley.gateway.Request;

/**
 * {@code GET /meetings/{id}}: a meeting with its history and all its evidence; as a page for a
 * browser, which asks for HTML. This is the address that messages link to.
 */
final class MeetingResource {

  private final Meetings meetings;
  private final MeetingPage page;
  private final InstantSource clock;

  MeetingResource(Meetings meetings, Documents documents, InstantSource clock) {
    this.meetings = meetings;
    this.page = new MeetingPage(documents);
    this.clock = clock;
  }

  /**
   * The meeting whose id is in the path.
   *
   * @throws ProblemException 404 if there is none
   */
  Answer get(Request request) {
    String id = request.pathParameters().get("id");
    Dossier dossier = meetings.dossier(id).orElseThrow(() -> unknown(id));
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    Answer answer =
        Accept.wantsPage(request)
            ? page.of(dossier, today, BaseUrl.of(request))
            : Answer.json(200, EntryJson.of(dossier, today));
    return answer.with("vary", "accept").inState(Integer.toString(dossier.entry().sequence()));
  }

  private static ProblemException unknown(String id) {
    return new ProblemException(Problem.of(404, "There is no meeting \"" + id + "\"."));
  }
}
