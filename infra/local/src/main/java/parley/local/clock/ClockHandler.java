package parley.local.clock;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import parley.gateway.Answer;
import parley.gateway.HttpHandler;
import parley.gateway.Problem;
import parley.gateway.ProblemException;
import parley.gateway.Request;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /clock}: moves a simulated clock. */
public final class ClockHandler extends HttpHandler {

  /** The farthest that one request moves the clock. */
  static final Duration MAX_MOVE = Duration.ofDays(731);

  private static final JsonMapper JSON = JsonMapper.shared();

  private final StackClock clock;
  private final Timekeeper timekeeper;

  /**
   * A handler.
   *
   * @param clock the clock
   * @param timekeeper moves it
   */
  public ClockHandler(StackClock clock, Timekeeper timekeeper) {
    this.clock = clock;
    this.timekeeper = timekeeper;
  }

  @Override
  protected Answer answer(Request request) {
    if (!clock.isSimulated()) {
      throw problem(Problem.of(409, "The clock is the real one; start with --now to move it."));
    }
    Instant now = now(object(request.body()));
    synchronized (timekeeper) {
      requireAhead(now);
      timekeeper.moveTo(now);
    }
    ObjectNode answer = JSON.createObjectNode().put("now", now.toString());
    return Answer.json(200, answer);
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

  private static JsonNode object(String body) {
    try {
      JsonNode json = JSON.readTree(body);
      if (json.isObject()) {
        return json;
      }
    } catch (JacksonException e) {
      throw new ProblemException(Problem.of(400, "The body is not JSON."), e);
    }
    throw problem(
        Problem.of(422, "The body is a JSON object: {\"now\": \"2016-12-13T00:00:00Z\"}."));
  }

  private static Instant now(JsonNode body) {
    JsonNode now = body.path("now");
    try {
      if (now.isString()) {
        return OffsetDateTime.parse(now.stringValue()).toInstant();
      }
    } catch (DateTimeException e) {
      // said below
    }
    throw problem(
        Problem.at(
            422, "/now", "now is an instant such as 2016-12-13T00:00:00Z, not " + now + "."));
  }

  private static ProblemException problem(Problem problem) {
    return new ProblemException(problem);
  }
}
