package parley.local.stream;

import parley.gateway.Answer;
import parley.gateway.HttpHandler;
import parley.gateway.Request;
import parley.gateway.Routes;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code GET /failures}: the events that were given up. */
public final class FailuresHandler extends HttpHandler {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final FailureQueue failures;

  /** Shows that queue. */
  public FailuresHandler(FailureQueue failures) {
    this.failures = failures;
  }

  @Override
  protected Answer answer(Request request) {
    return Routes.none().with("GET", "/failures", this::list).answer(request);
  }

  private Answer list(Request request) {
    ObjectNode answer = JSON.createObjectNode();
    answer.set("failures", JSON.valueToTree(failures.all()));
    return Answer.json(200, answer);
  }
}
