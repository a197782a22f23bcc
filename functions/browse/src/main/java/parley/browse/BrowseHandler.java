package parley.browse;

import java.time.InstantSource;
import java.util.List;
import parley.calendar.document.Documents;
import parley.calendar.document.DynamoDocuments;
import parley.calendar.dynamo.Rehearsal;
import parley.calendar.meeting.Meetings;
import parley.calendar.storage.DynamoMeetings;
import parley.gateway.Answer;
import parley.gateway.HttpHandler;
import parley.gateway.ProblemException;
import parley.gateway.Request;
import parley.gateway.Routes;
import parley.gateway.html.Note;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The function that shows: everything that can be looked at, and nothing else. */
public final class BrowseHandler extends HttpHandler {

  private final Routes routes;

  /**
   * As Lambda makes it: the tables are those that MEETINGS_TABLE and DOCUMENTS_TABLE name, and
   * telephones can subscribe if SMS_COUNTRIES names any.
   */
  public BrowseHandler() {
    this(DynamoDbClient.create(), InstantSource.system());
    Rehearsal.of(BrowseHandler::rehearse);
  }

  private static void rehearse(DynamoDbClient nothing) {
    new DynamoDocuments(nothing, "none").state("none");
    new DynamoMeetings(nothing, "none").find("none");
    new DynamoMeetings(nothing, "none").toldBy("none", List.of("none"));
  }

  /**
   * @param meetings the entries to show
   * @param documents the documents to tell of
   * @param clock says what today is, in UTC
   */
  public BrowseHandler(Meetings meetings, Documents documents, InstantSource clock) {
    this(meetings, documents, clock, Machine.NONE, false);
  }

  /**
   * @param meetings the entries to show
   * @param documents the documents to tell of
   * @param clock says what today is, in UTC
   * @param machine the single machine that everything runs on
   * @param telephones whether telephones can subscribe too
   */
  public BrowseHandler(
      Meetings meetings,
      Documents documents,
      InstantSource clock,
      Machine machine,
      boolean telephones) {
    ApiPage api = new ApiPage();
    this.routes =
        WebPage.on(Routes.none())
            .with("GET", "/", new HomePage(meetings, clock, machine, telephones)::get)
            .with("GET", "/openapi.json", api::json)
            .with("GET", "/api", api::page)
            .with("GET", "/meetings", new MeetingList(meetings, clock)::get)
            .with("GET", "/meetings/{id}", new MeetingResource(meetings, documents, clock)::get)
            .with("GET", "/documents/{id}", new DocumentResource(documents, meetings)::get)
            .with("GET", "/calendar.ics", new CalendarFile(meetings, clock)::get);
  }

  private BrowseHandler(DynamoDbClient client, InstantSource clock) {
    this(
        new DynamoMeetings(client, System.getenv("MEETINGS_TABLE")),
        new DynamoDocuments(client, System.getenv("DOCUMENTS_TABLE")),
        clock,
        Machine.NONE,
        !System.getenv("SMS_COUNTRIES").isBlank());
  }

  @Override
  protected Answer answer(Request request) {
    try {
      Answer answer = routes.answer(request);
      return answer.status() == 404 ? missing(request, answer) : answer;
    } catch (ProblemException e) {
      if (e.problem().status() != 404) {
        throw e;
      }
      return missing(request, Answer.problem(e.problem()));
    }
  }

  /** To a browser a page says that there is nothing; a program is answered with the problem. */
  private static Answer missing(Request request, Answer problem) {
    Answer answer =
        Accept.wantsPage(request)
            ? Note.page(
                404,
                "There is nothing here",
                "It may have been another address, or what was here is gone.",
                root(request.path()))
            : problem;
    return answer.with("vary", "accept");
  }

  private static String root(String path) {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count() - 1);
  }
}
