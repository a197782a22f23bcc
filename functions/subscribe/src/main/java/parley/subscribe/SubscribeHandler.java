package parley.subscribe;

import java.time.Duration;
import parley.calendar.limit.Quota;
import parley.gateway.Answer;
import parley.gateway.Fields;
import parley.gateway.HttpHandler;
import parley.gateway.Problem;
import parley.gateway.Request;
import parley.gateway.Routes;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * {@code POST /subscriptions}, {@code POST /subscriptions/{id}/confirmation} and {@code DELETE
 * /subscriptions/{id}}.
 */
public final class SubscribeHandler extends HttpHandler {

  private final Subscriptions subscriptions;
  private final Quota quota;
  private final Routes routes =
      Routes.none()
          .with("POST", "/subscriptions", this::subscribe)
          .with("POST", "/subscriptions/{id}/confirmation", this::confirm)
          .with("DELETE", "/subscriptions/{id}", this::unsubscribe);

  /** As Lambda makes it: what the environment names. */
  public SubscribeHandler() {
    this(Deployment.subscriptions(System.getenv()), Deployment.quota(System.getenv()));
  }

  /**
   * @param subscriptions takes them on and off
   * @param quota how many anyone may ask for
   */
  public SubscribeHandler(Subscriptions subscriptions, Quota quota) {
    this.subscriptions = subscriptions;
    this.quota = quota;
  }

  @Override
  protected Answer answer(Request request) {
    return routes.answer(request);
  }

  private Answer subscribe(Request request) {
    Fields body = Fields.of(request);
    try {
      SubscriptionRequest asked = SubscriptionRequest.of(body, subscriptions.countries());
      if (!quota.take(request.caller().name(), 1)) {
        return tooOften(
            "No more subscriptions are taken from one sender within this hour.",
            Duration.ofSeconds(quota.secondsLeft()));
      }
      return is(202, subscriptions.subscribe(asked), "pending");
    } catch (EndpointRefusedException e) {
      throw SubscriptionRequest.refused(body);
    } catch (AskedTooOftenException e) {
      return tooOften("This address was asked less than an hour ago.", e.pause());
    } catch (SmsCeilingException e) {
      return tooOften("No more messages go to telephones this month.", Duration.ofDays(1));
    }
  }

  private static Answer tooOften(String detail, Duration pause) {
    return Answer.problem(Problem.of(429, detail))
        .with("retry-after", Long.toString(pause.toSeconds()));
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
    return subscriptions
        .confirm(id, code)
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
    return subscriptions.unsubscribe(id) ? Answer.empty(204) : unknown(id);
  }
}
