package parley.subscribe;

import parley.gateway.Answer;
import parley.gateway.Fields;
import parley.gateway.HttpHandler;
import parley.gateway.Problem;
import parley.gateway.Request;
import parley.gateway.Routes;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code POST /subscriptions} and {@code DELETE /subscriptions/{id}}. */
public final class SubscribeHandler extends HttpHandler {

  private final Subscriptions subscriptions;
  private final Routes routes =
      Routes.none()
          .with("POST", "/subscriptions", this::subscribe)
          .with("DELETE", "/subscriptions/{id}", this::unsubscribe);

  /** As Lambda makes it: what the environment names. */
  public SubscribeHandler() {
    this(Deployment.subscriptions(System.getenv()));
  }

  /** Over these subscriptions. */
  public SubscribeHandler(Subscriptions subscriptions) {
    this.subscriptions = subscriptions;
  }

  @Override
  protected Answer answer(Request request) {
    return routes.answer(request);
  }

  private Answer subscribe(Request request) {
    Fields body = Fields.of(request);
    try {
      return pending(subscriptions.subscribe(SubscriptionRequest.of(body)));
    } catch (EndpointRefusedException e) {
      throw SubscriptionRequest.refused(body);
    }
  }

  private static Answer pending(String id) {
    return Answer.json(
        202, JsonNodeFactory.instance.objectNode().put("id", id).put("status", "pending"));
  }

  private Answer unsubscribe(Request request) {
    String id = request.pathParameters().get("id");
    return subscriptions.unsubscribe(id)
        ? Answer.empty(204)
        : Answer.problem(Problem.of(404, "There is no subscription " + id + "."));
  }
}
