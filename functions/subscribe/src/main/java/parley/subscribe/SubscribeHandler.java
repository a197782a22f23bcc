package parley.subscribe;

import java.util.Optional;
import java.util.function.Function;
import parley.calendar.dynamo.Rehearsal;
import parley.calendar.limit.Quota;
import parley.calendar.watch.DynamoWatches;
import parley.gateway.Answer;
import parley.gateway.Fields;
import parley.gateway.Form;
import parley.gateway.HttpHandler;
import parley.gateway.Problem;
import parley.gateway.Request;
import parley.gateway.Routes;
import parley.telemetry.Metrics;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * {@code POST /subscriptions}, {@code POST /subscriptions/{id}/confirmation} and {@code DELETE
 * /subscriptions/{id}} for programs; the same by the forms of the page, where also {@code GET
 * /subscriptions/{id}} and {@code POST /subscriptions/{id}/end}.
 */
public final class SubscribeHandler extends HttpHandler {

  private final Desk desk;
  private final FormDoor forms;
  private final Routes routes;

  /** As Lambda makes it: what the environment names. */
  public SubscribeHandler() {
    this(Deployment.subscriptions(System.getenv()), Deployment.quota(System.getenv()));
    Rehearsal.of(nothing -> new DynamoWatches(nothing, "none").find("none"));
  }

  /**
   * @param subscriptions takes them on and off
   * @param quota how many anyone may ask for
   */
  public SubscribeHandler(Subscriptions subscriptions, Quota quota) {
    desk = new Desk(subscriptions, quota);
    forms = new FormDoor(desk);
    routes =
        Routes.none()
            .with("POST", "/subscriptions", either(this::subscribe, forms::subscribe))
            .with("GET", "/subscriptions/{id}", forms::show)
            .with("POST", "/subscriptions/{id}/confirmation", either(this::confirm, forms::confirm))
            .with("POST", "/subscriptions/{id}/end", forms::end)
            .with("DELETE", "/subscriptions/{id}", this::unsubscribe);
  }

  @Override
  protected Answer answer(Request request) {
    return routes.answer(request);
  }

  /**
   * {@code asked}, {@code confirmed} by a code, {@code refused}: who follows the link of a mail
   * confirms to SNS.
   */
  @Override
  protected Optional<Metrics> counted(Request request, Answer answer) {
    boolean refused = answer.status() >= 400 && answer.status() < 500;
    boolean asks = request.method().equals("POST") && request.path().endsWith("/subscriptions");
    boolean confirms = request.method().equals("POST") && request.path().endsWith("/confirmation");
    return asks || confirms
        ? Optional.of(
            Metrics.of("subscribe")
                .count("asked", asks && answer.status() < 400 ? 1 : 0)
                .count("confirmed", confirms && answer.status() < 400 ? 1 : 0)
                .count("refused", refused ? 1 : 0))
        : Optional.empty();
  }

  private static Function<Request, Answer> either(
      Function<Request, Answer> program, Function<Request, Answer> form) {
    return request -> Form.isOne(request) ? form.apply(request) : program.apply(request);
  }

  private Answer subscribe(Request request) {
    Fields body = Fields.of(request);
    try {
      SubscriptionRequest asked = SubscriptionRequest.of(body, desk.countries());
      return is(202, desk.take(asked, request.caller()), "pending");
    } catch (EndpointRefusedException e) {
      throw SubscriptionRequest.refused(body);
    } catch (NotNowException e) {
      return Answer.problem(Problem.of(429, e.getMessage()))
          .with("retry-after", Long.toString(e.pause().toSeconds()));
    }
  }

  private Answer confirm(Request request) {
    String id = request.pathParameters().get("id");
    Fields body = Fields.of(request);
    String code =
        body.text("code")
            .map(String::strip)
            .filter(it -> it.matches("[0-9]{6}"))
            .orElseThrow(
                () -> body.unprocessable("code", "code is the six digits of the message."));
    return desk.confirm(id, code)
        .map(confirmation -> answer(confirmation, id, body))
        .orElseGet(() -> unknown(id));
  }

  private static Answer answer(Confirmation confirmation, String id, Fields body) {
    return switch (confirmation) {
      case CONFIRMED -> is(200, id, "confirmed");
      case WRONG -> throw body.unprocessable("code", "This is not the code that was sent.");
      case RAN_OUT ->
          Answer.problem(
              Problem.of(
                  409, "There is no code that is good still; subscribe again to get another."));
      case REFUSED -> Answer.problem(Problem.of(409, "The number takes no messages any more."));
      case BY_LINK ->
          Answer.problem(
              Problem.of(409, "An e-mail address is confirmed by the link in its mail."));
    };
  }

  private static Answer is(int status, String id, String state) {
    return Answer.json(
        status, JsonNodeFactory.instance.objectNode().put("id", id).put("status", state));
  }

  private static Answer unknown(String id) {
    return Answer.problem(Problem.of(404, "There is no subscription " + id + "."));
  }

  private Answer unsubscribe(Request request) {
    String id = request.pathParameters().get("id");
    return desk.unsubscribe(id) ? Answer.empty(204) : unknown(id);
  }
}
