package parley.local.clock;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import parley.gateway.Answer;
import parley.gateway.Fields;
import parley.gateway.Form;
import parley.gateway.HttpHandler;
import parley.gateway.Problem;
import parley.gateway.ProblemException;
import parley.gateway.Request;
import parley.gateway.Routes;
import parley.gateway.html.ClockForm;
import parley.gateway.html.Html;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code POST /clock}: moves a simulated clock. */
public final class ClockHandler extends HttpHandler {

  /** The farthest that one request moves the clock. */
  static final Duration MAX_MOVE = Duration.ofDays(731);

  private static final Html PAGE = Html.of(ClockHandler.class, "stands");

  private final StackClock clock;
  private final Timekeeper timekeeper;
  private final Runnable delivered;

  /**
   * A handler.
   *
   * @param clock the clock
   * @param timekeeper moves it
   * @param delivered waits until what was sent is delivered
   */
  public ClockHandler(StackClock clock, Timekeeper timekeeper, Runnable delivered) {
    this.clock = clock;
    this.timekeeper = timekeeper;
    this.delivered = delivered;
  }

  @Override
  protected Answer answer(Request request) {
    return Routes.none().with("POST", "/clock", this::move).answer(request);
  }

  private Answer move(Request request) {
    return Form.isOne(request) ? byForm(Form.of(request)) : byJson(request);
  }

  private Answer byJson(Request request) {
    requireMovable();
    Instant now = instant(Fields.of(request).text("now").orElse(""));
    moveTo(now);
    return Answer.json(200, JsonNodeFactory.instance.objectNode().put("now", now.toString()));
  }

  /** The way back to the page, or the form again with what is wrong. */
  private Answer byForm(Form form) {
    String now = form.text("now").orElse("");
    try {
      requireMovable();
      moveTo(instant(now));
      return Answer.empty(303).with("location", "./#machine");
    } catch (ProblemException e) {
      ClockForm again = new ClockForm("", now, List.of(e.problem().detail()));
      Map<String, Object> model = Map.of("root", "", "title", "The clock", "clock", again);
      return PAGE.page(e.problem().status(), model);
    }
  }

  private void requireMovable() {
    if (!clock.isSimulated()) {
      throw problem(Problem.of(409, "The clock is the real one; start with --now to move it."));
    }
  }

  private void moveTo(Instant now) {
    synchronized (timekeeper) {
      requireAhead(now);
      timekeeper.moveTo(now);
    }
    delivered.run();
  }

  private void requireAhead(Instant now) {
    Instant stands = clock.instant();
    if (now.isBefore(stands)) {
      throw problem(
          Problem.at(
              409, "/now", "The clock stands at " + stands + "; " + now + " is before that."));
    }
    if (now.isAfter(stands.plus(MAX_MOVE))) {
      throw problem(
          Problem.at(
              422,
              "/now",
              "The clock moves at most "
                  + MAX_MOVE.toDays()
                  + " days at a time; it stands at "
                  + stands
                  + "."));
    }
  }

  private static Instant instant(String now) {
    try {
      return OffsetDateTime.parse(now).toInstant();
    } catch (DateTimeException e) {
      throw problem(
          Problem.at(
              422, "/now", "now is an instant such as 2016-12-13T00:00:00Z, not \"" + now + "\"."));
    }
  }

  private static ProblemException problem(Problem problem) {
    return new ProblemException(problem);
  }
}
