package parley.local.sns;

import parley.gateway.Answer;
import parley.gateway.Fields;
import parley.gateway.HttpHandler;
import parley.gateway.Request;
import parley.gateway.Routes;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code POST /sms}: a telephone answers, as with STOP. */
public final class AnswersHandler extends HttpHandler {

  private final OptOuts optOuts;

  /** Keeps there who wants to hear no more. */
  public AnswersHandler(OptOuts optOuts) {
    this.optOuts = optOuts;
  }

  @Override
  protected Answer answer(Request request) {
    return Routes.none().with("POST", "/sms", this::take).answer(request);
  }

  private Answer take(Request request) {
    Fields body = Fields.of(request);
    String from = required(body, "from");
    boolean optedOut = optOuts.answer(from, required(body, "text"));
    return Answer.json(
        200, JsonNodeFactory.instance.objectNode().put("from", from).put("optedOut", optedOut));
  }

  private static String required(Fields body, String name) {
    return body.text(name).orElseThrow(() -> body.unprocessable(name, name + " is missing."));
  }
}
