package parley.local.outbox;

import parley.gateway.Answer;
import parley.gateway.HttpHandler;
import parley.gateway.Request;
import parley.gateway.Routes;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code GET /outbox}: what went out, in that order. */
public final class OutboxHandler extends HttpHandler {

  private final Outbox outbox;

  /** Shows that outbox. */
  public OutboxHandler(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  protected Answer answer(Request request) {
    return Routes.none().with("GET", "/outbox", this::list).answer(request);
  }

  private Answer list(Request request) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode messages = answer.putArray("messages");
    outbox.messages().forEach(message -> messages.add(message.json()));
    return Answer.json(200, answer);
  }
}
