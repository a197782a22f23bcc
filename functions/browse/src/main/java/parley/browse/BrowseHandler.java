package parley.browse;

import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.calendar.document.Documents;
import parley.calendar.meeting.Meetings;
import parley.gateway.Answer;
import parley.gateway.HttpHandler;
import parley.gateway.Problem;
import parley.gateway.ProblemException;
import parley.gateway.Request;

/** The function that shows: everything that can be looked at, and nothing else. */
public final class BrowseHandler extends HttpHandler {

  private static final Pattern ONE_OF_MANY = Pattern.compile("/(meetings|documents)/([^/]+)");

  private final Meetings meetings;
  private final Documents documents;
  private final InstantSource clock;

  /**
   * @param meetings the entries to show
   * @param documents the documents to tell of
   * @param clock says what today is, in UTC
   */
  public BrowseHandler(Meetings meetings, Documents documents, InstantSource clock) {
    this.meetings = meetings;
    this.documents = documents;
    this.clock = clock;
  }

  /**
   * Answers GET, and HEAD like GET; 404 where nothing is, 405 where something is that can only be
   * looked at.
   */
  @Override
  protected Answer answer(Request request) {
    Resource resource = resource(request.path()).orElseThrow(() -> nothingAt(request.path()));
    return switch (request.method()) {
      case "GET" -> resource.get(request);
      case "HEAD" -> withoutBody(resource.get(request));
      default -> notAllowed(request);
    };
  }

  private Optional<Resource> resource(String path) {
    return switch (path) {
      case "/meetings" -> Optional.of(new MeetingList(meetings, clock));
      case "/calendar.ics" -> Optional.of(new CalendarFile(meetings, clock));
      default -> WebPage.at(path).or(() -> oneOfMany(path));
    };
  }

  private Optional<Resource> oneOfMany(String path) {
    Matcher one = ONE_OF_MANY.matcher(path);
    if (!one.matches()) {
      return Optional.empty();
    }
    String id = one.group(2);
    return Optional.of(
        one.group(1).equals("meetings")
            ? new MeetingResource(meetings, id)
            : new DocumentResource(documents, id));
  }

  private static Answer withoutBody(Answer answer) {
    return new Answer(answer.status(), answer.headers(), "");
  }

  private static Answer notAllowed(Request request) {
    String detail = request.path() + " takes GET and HEAD, not " + request.method() + ".";
    return Answer.problem(Problem.of(405, detail)).with("allow", "GET, HEAD");
  }

  private static ProblemException nothingAt(String path) {
    return new ProblemException(Problem.of(404, "There is nothing at " + path + "."));
  }
}
